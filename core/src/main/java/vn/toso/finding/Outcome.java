package vn.toso.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The good part of some work, and what was found on the way.
 *
 * <p>The value is always there and always usable; what the findings speak of is not in it, or is in it widened or
 * repaired as the finding says.
 *
 * @param <T> the type of the value
 * @param value the good part
 * @param findings what was found, in the order of the input
 */
public record Outcome<T>(T value, List<Finding> findings) {
    /** Copies the findings. */
    public Outcome {
        requireNonNull(value, "value");
        findings = List.copyOf(findings);
    }

    /** Returns an outcome without findings. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Returns an outcome with findings. */
    public static <T> Outcome<T> of(T value, Collection<Finding> findings) {
        return new Outcome<>(value, List.copyOf(findings));
    }

    /** Returns whether a finding is an {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the findings whose code has this id ({@code unit.successor.unknown}), in order. */
    public List<Finding> findings(String codeId) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(codeId))
                .toList();
    }

    /** Returns the outcome of doing more with the value: the new value, these findings, then the new ones. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Outcome<R> result = next.apply(value);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(result.findings());
        return new Outcome<>(result.value(), all);
    }

    /** Returns how many findings there are, never what they or the value hold. */
    @Override
    public String toString() {
        return "Outcome[" + findings.size() + " findings]";
    }
}
