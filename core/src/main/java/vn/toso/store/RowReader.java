package vn.toso.store;

import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/** Makes facts of rows. Neighbouring rows often name the same ids, which are then the same objects. Not thread-safe. */
final class RowReader<T> {
    private static final int REMEMBERED = 1 << 10;

    private final KindTable table;
    private final FactKind<T> kind;
    private final RunColumn.Cursor batches;
    private final RunColumn.Cursor filings;
    private final RunColumn.Cursor numbers;
    private final RunColumn.Cursor contents;
    private final int[] remembered = new int[REMEMBERED];
    private final @Nullable Object[] ids = new @Nullable Object[REMEMBERED];
    private KnownAt recorded = KnownAt.START;

    RowReader(TableView view, FactKind<T> kind) {
        this.table = view.table();
        this.kind = kind;
        batches = table.batches().new Cursor(view.batchRuns());
        filings = table.filings().new Cursor(view.filingRuns());
        numbers = table.numbers().new Cursor(view.numberRuns());
        contents = table.contents().new Cursor(view.contentRuns());
    }

    int number(int row) {
        return numbers.get(row);
    }

    /** The fact in a row, or null if it was withdrawn there. */
    @Nullable
    Fact<T> fact(int row) {
        T content = content(row);
        return content == null ? null : new Fact<>(key(row), number(row), content, filing(row), recorded(row));
    }

    Version<T> version(int row) {
        return new Version<>(kind, key(row), number(row), content(row), filing(row), recorded(row));
    }

    @Nullable
    T content(int row) {
        if (contents.get(row) == 0) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[table.fieldCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, table.field(i, row));
        }
        return kind.contentOf(values);
    }

    private String key(int row) {
        return table.pools().ids().get(table.key(row));
    }

    private Filing filing(int row) {
        return (Filing) table.pools().values().get(filings.get(row));
    }

    private KnownAt recorded(int row) {
        int position = batches.get(row);
        if (recorded.position() != position) {
            recorded = KnownAt.of(position);
        }
        return recorded;
    }

    private @Nullable Object value(int field, int ref) {
        if (ref == 0) {
            return null;
        }
        return switch (table.type(field)) {
            case ID -> id(ref, false);
            case UNIT -> id(ref, true);
            case TEXT -> table.pools().texts().text(ref - 1);
            case TEXTS -> table.pools().texts().texts(ref - 1);
            case DAY, DAYS, NUMBER -> table.pools().values().get(ref);
        };
    }

    /** Units and other ids have numbers of one series, and are kept apart by the sign. */
    private Object id(int ref, boolean unit) {
        int wanted = unit ? -ref : ref;
        int slot = (wanted * 0x9E3779B9) >>> 22;
        Object known = ids[slot];
        if (known != null && remembered[slot] == wanted) {
            return known;
        }
        String text = table.pools().ids().get(ref - 1);
        Object id = unit ? UnitId.of(text) : text;
        remembered[slot] = wanted;
        ids[slot] = id;
        return id;
    }
}
