package vn.toso.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.VersionWriter.Result;
import vn.toso.fact.FactKind;

/** How many facts of one file became what, by kind. */
final class ImportCounts {
    /** Where what cannot be read is counted: it is of no kind. */
    private static final String NO_KIND = "";

    /**
     * The counts of one kind.
     *
     * @param kindOrNull null for what could not be read
     */
    record Row(
            String file,
            @Nullable String kindOrNull,
            long recorded,
            long repeated,
            long different,
            long withdrawn,
            long refused,
            long leftOut) {}

    private static final class Count {
        private final Map<Result, Long> results = new EnumMap<>(Result.class);
        private long refused;
        private long leftOut;

        private long of(Result result) {
            return results.getOrDefault(result, 0L);
        }
    }

    private final String file;
    private final Map<String, Count> counts = new HashMap<>();

    ImportCounts(String file) {
        this.file = file;
    }

    void add(FactKind<?> kind, Result result) {
        of(kind.name()).results.merge(result, 1L, Math::addExact);
    }

    void addRefused(@Nullable FactKind<?> kindOrNull) {
        of(kindOrNull == null ? NO_KIND : kindOrNull.name()).refused++;
    }

    void addLeftOut(FactKind<?> kind) {
        of(kind.name()).leftOut++;
    }

    private Count of(String kind) {
        return counts.computeIfAbsent(kind, name -> new Count());
    }

    /** Returns the rows in the order of the kinds, what could not be read last. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        FactGroup.ALL.kinds().forEach(kind -> addRow(rows, kind.name()));
        addRow(rows, NO_KIND);
        return rows;
    }

    private void addRow(List<Row> rows, String kind) {
        Count count = counts.get(kind);
        if (count != null) {
            rows.add(new Row(
                    file,
                    kind.equals(NO_KIND) ? null : kind,
                    count.of(Result.RECORDED),
                    count.of(Result.REPEATED),
                    count.of(Result.DIFFERENT),
                    count.of(Result.WITHDRAWN),
                    count.refused + count.of(Result.EARLY) + count.of(Result.ERASED),
                    count.leftOut));
        }
    }
}
