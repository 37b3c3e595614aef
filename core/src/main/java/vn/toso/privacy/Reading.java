package vn.toso.privacy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;

/**
 * What came of reading a number: the number and what was corrected in it, or why it was refused; neither if there was
 * nothing but blanks to read.
 *
 * @param <T> the type of the number
 */
public final class Reading<T> {
    private final @Nullable T valueOrNull;
    private final Set<Correction> corrections;
    private final @Nullable Refusal refusalOrNull;

    private Reading(@Nullable T valueOrNull, Set<Correction> corrections, @Nullable Refusal refusalOrNull) {
        this.valueOrNull = valueOrNull;
        this.corrections = corrections;
        this.refusalOrNull = refusalOrNull;
    }

    static <T> Reading<T> of(T value, EnumSet<Correction> corrections) {
        return new Reading<>(value, Collections.unmodifiableSet(EnumSet.copyOf(corrections)), null);
    }

    static <T> Reading<T> refused(Refusal refusal) {
        return new Reading<>(null, Set.of(), refusal);
    }

    static <T> Reading<T> blank() {
        return new Reading<>(null, Set.of(), null);
    }

    /** Returns the number; empty if it was refused or there was none. */
    public Optional<T> value() {
        return Optional.ofNullable(valueOrNull);
    }

    /** Returns what was corrected, in the order in which it was; empty if nothing was or there is no number. */
    public Set<Correction> corrections() {
        return corrections;
    }

    /** Returns why there is no number; empty if there is one, or if nothing was written. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusalOrNull);
    }

    /** Returns what to tell whoever wrote it: one finding for each correction, or one for the refusal. */
    public List<Finding> findings(Location where) {
        Stream<FindingCode> codes =
                refusalOrNull == null ? corrections.stream().map(Correction::code) : Stream.of(refusalOrNull.code());
        return codes.map(code -> Finding.of(code, where)).toList();
    }

    /**
     * @throws IllegalArgumentException if there is no number
     */
    T required(String what) {
        return value().orElseThrow(() -> new IllegalArgumentException(what + " is required, but this is none: "
                + refusal().map(Refusal::code).map(FindingCode::id).orElse("it is blank")));
    }

    /** Returns corrections and refusal, never the number. */
    @Override
    public String toString() {
        return refusalOrNull == null ? "Reading" + corrections : "Reading[" + refusalOrNull + "]";
    }
}
