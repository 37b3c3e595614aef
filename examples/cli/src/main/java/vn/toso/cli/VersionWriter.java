package vn.toso.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
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
        EARLY
    }

    private final FactReader before;
    private final Transaction tx;

    /**
     * @param before what was recorded before the transaction
     */
    VersionWriter(FactReader before, Transaction tx) {
        this.before = before;
        this.tx = tx;
    }

    /** Records a version. The position it was recorded at elsewhere says nothing here. */
    <T> Result write(Version<T> version) {
        T content = version.contentOrNull();
        if (version.number() == 1) {
            return content == null ? Result.EARLY : first(version, content);
        }
        int basedOn = version.number() - 1;
        try {
            int number = content == null
                    ? tx.withdraw(version.kind(), version.key(), basedOn, version.filing())
                    : tx.edit(version.kind(), version.key(), basedOn, content, version.filing());
            return number == basedOn ? Result.REPEATED : Result.RECORDED;
        } catch (StaleVersionException e) {
            if (e.last() < basedOn) {
                return Result.EARLY;
            }
            return Objects.equals(known(version, e.last()), content) ? Result.REPEATED : Result.DIFFERENT;
        }
    }

    private <T> Result first(Version<T> version, T content) {
        return switch (tx.add(version.kind(), version.key(), content, version.filing())) {
            case RECORDED -> Result.RECORDED;
            case REPEATED -> Result.REPEATED;
            case DIFFERENT -> Result.DIFFERENT;
            case WITHDRAWN -> Result.WITHDRAWN;
        };
    }

    /** The content of the version with the same number; of those recorded in this transaction only the last is asked for. */
    private <T> @Nullable T known(Version<T> version, int last) {
        List<Version<T>> recorded = before.versions(version.kind(), version.key());
        if (recorded.size() >= version.number()) {
            return recorded.get(version.number() - 1).contentOrNull();
        }
        Optional<Fact<T>> found = tx.find(version.kind(), version.key());
        return last == version.number() ? found.map(Fact::content).orElse(null) : version.contentOrNull();
    }
}
