package vn.toso.json;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.RowCheck;
import vn.toso.store.Kinds;

/** The formats of the kinds that are known. */
final class Formats {
    static final String PREFIX = "toso.";

    private final Kinds kinds;
    private final RowCheck check;
    private final Map<String, KindFormat<?>> byName = new HashMap<>();

    Formats(Kinds kinds) {
        this(kinds, RowCheck.none());
    }

    private Formats(Kinds kinds, RowCheck check) {
        this.kinds = kinds;
        this.check = requireNonNull(check, "check");
        kinds.list().forEach(kind -> byName.put(kind.name(), new KindFormat<>(kind, check)));
    }

    Formats checkedBy(RowCheck other) {
        return new Formats(kinds, other);
    }

    @Nullable
    KindFormat<?> find(String name) {
        return byName.get(name);
    }

    /** Finds the format of documents that has this name. */
    @Nullable
    KindFormat<?> findFormat(String name) {
        return name.startsWith(PREFIX) ? find(name.substring(PREFIX.length())) : null;
    }

    /**
     * @throws IllegalArgumentException if the kind is not known here, or another one of its name is (rule S13)
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // one object is one kind, so its contents are of one type
    <T> KindFormat<T> get(FactKind<T> kind) {
        KindFormat<?> format = byName.get(kind.name());
        if (format == null) {
            throw new IllegalArgumentException("the kind " + kind + " is not among the kinds known here");
        }
        if (format.kind() == kind) {
            return (KindFormat<T>) format;
        }
        if (!kind.hasFieldsOf(format.kind())) {
            throw new IllegalArgumentException("there is a kind " + kind + " already, with other fields");
        }
        return new KindFormat<>(kind, check);
    }
}
