package vn.toso.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.store.ErasedPersons;
import vn.toso.store.FactReader;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Transaction;
import vn.toso.store.Version;

/**
 * Records versions that were read somewhere else as versions of the same facts: the first adds, a later one edits or
 * withdraws the one before it. What is there already is not recorded again, so that a list can be read twice.
 */
final class VersionWriter {
    /** What became of a version. */
    enum Result {
        /** It was recorded. */
        RECORDED,
        /** It was there. */
        REPEATED,
        /** Something else is there, and stays. */
        DIFFERENT,
        /** The fact was withdrawn, and stays so. */
        WITHDRAWN,
        /** The version before it is not there. */
        EARLY,
        /** It names somebody who was erased, or is recorded by them. */
        ERASED
    }

    private final FactReader before;
    private final Transaction tx;
    private final ErasedPersons erased;
    /** Of what was refused the withdrawal is, too: it names nobody itself. */
    private final Set<String> refused = new HashSet<>();
    /** What this file said before it said something newer; few facts have two versions in one file. */
    private final Map<String, Optional<?>> superseded = new HashMap<>();

    /**
     * @param before what was recorded before the transaction
     */
    VersionWriter(FactReader before, Transaction tx) {
        this.before = before;
        this.tx = tx;
        this.erased = ErasedPersons.in(before.facts());
    }

    /** Records a version. The position it was recorded at elsewhere says nothing here. */
    <T> Result write(Version<T> version) {
        T content = version.contentOrNull();
        String fact = name(version, 1);
        Result result = content == null && refused.contains(fact) ? Result.ERASED : record(version, content);
        if (result == Result.ERASED) {
            refused.add(fact);
        }
        return result;
    }

    private <T> Result record(Version<T> version, @Nullable T content) {
        if (version.number() == 1) {
            return content == null ? Result.EARLY : first(version, content);
        }
        if (content != null && erased.areNamedIn(version.kind(), version.key(), content)) {
            return Result.ERASED;
        }
        int basedOn = version.number() - 1;
        Optional<?> last = tx.find(version.kind(), version.key()).map(Fact::content);
        if (last.isPresent()
                && erased.haveFiled(version.filing())
                && !last.get().equals(content)) {
            return Result.ERASED;
        }
        try {
            int number = content == null
                    ? tx.withdraw(version.kind(), version.key(), basedOn, version.filing())
                    : tx.edit(version.kind(), version.key(), basedOn, content, version.filing());
            if (number == basedOn) {
                return Result.REPEATED;
            }
            superseded.put(name(version, basedOn), last);
            return Result.RECORDED;
        } catch (StaleVersionException e) {
            if (e.last() < basedOn) {
                return Result.EARLY;
            }
            return Objects.equals(known(version), content) ? Result.REPEATED : Result.DIFFERENT;
        }
    }

    private <T> Result first(Version<T> version, T content) {
        return switch (tx.add(version.kind(), version.key(), content, version.filing())) {
            case RECORDED -> Result.RECORDED;
            case REPEATED -> Result.REPEATED;
            case DIFFERENT -> Result.DIFFERENT;
            case WITHDRAWN -> Result.WITHDRAWN;
            case ERASED -> Result.ERASED;
        };
    }

    private static String name(Version<?> version, int number) {
        return version.kind().name() + ' ' + version.key() + ' ' + number;
    }

    /** The content of the version with the same number, which is there; null if that was a withdrawal. */
    private @Nullable Object known(Version<?> version) {
        List<? extends Version<?>> recorded = before.versions(version.kind(), version.key());
        if (recorded.size() >= version.number()) {
            return recorded.get(version.number() - 1).contentOrNull();
        }
        Optional<?> earlier = superseded.get(name(version, version.number()));
        return (earlier == null ? tx.find(version.kind(), version.key()).map(Fact::content) : earlier).orElse(null);
    }
}
