package vn.toso.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.Filing;

/**
 * The versions of the facts of one kind, a column for each field, in the order in which they were written. To be read as
 * {@link IntColumn} is.
 */
final class KindTable {
    private static final int NO_VALUE = 0;

    private final FactKind<?> kind;
    private final Pools pools;
    private final IntColumn keys = new IntColumn();
    private final IntColumn[] fields;
    private final RunColumn batches = new RunColumn();
    private final RunColumn filings = new RunColumn();
    private final RunColumn numbers = new RunColumn();
    private final RunColumn contents = new RunColumn();
    private final HashTable firstRows = new HashTable();
    private final Links newer = new Links();
    private @Nullable Filing lastFiling;
    private int lastFiled;

    /** What all kinds share. */
    record Pools(Ids ids, Bytes texts, Values values) {
        Pools() {
            this(new Ids(), new Bytes(), new Values());
        }
    }

    KindTable(FactKind<?> kind, Pools pools) {
        this.kind = kind;
        this.pools = pools;
        fields = new IntColumn[kind.fields().size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new IntColumn();
        }
    }

    FactKind<?> kind() {
        return kind;
    }

    /**
     * @throws IllegalArgumentException if the other kind has the name of this one and other fields (S13)
     */
    void requireSame(FactKind<?> other) {
        if (!kind.hasFieldsOf(other)) {
            throw new IllegalArgumentException("there is a kind " + kind + " already, with other fields");
        }
    }

    int rows() {
        return keys.size();
    }

    /** What can be read now without a lock. */
    TableView view() {
        return new TableView(this, rows(), batches.runs(), filings.runs(), numbers.runs(), contents.runs());
    }

    /** Appends a version; a row that is one already has a newer one from now on. */
    <T> int append(FactKind<T> as, int key, int older, int number, @Nullable T content, Filing filing, int batch) {
        @Nullable Object[] values = content == null ? new @Nullable Object[fields.length] : as.valuesOf(content);
        int[] refs = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            refs[i] = ref(as.fields().get(i), values[i], content != null);
        }
        int filed = filed(filing);
        int row = rows();
        for (int i = 0; i < refs.length; i++) {
            fields[i].add(refs[i]);
        }
        batches.add(row, batch);
        filings.add(row, filed);
        numbers.add(row, number);
        contents.add(row, content == null ? 0 : 1);
        keys.add(key);
        if (older == HashTable.NONE) {
            firstRows.add(row, key, keys::get);
        } else {
            newer.set(older, row);
        }
        return row;
    }

    /** Rows of one document follow each other, and their filings are equal. */
    private int filed(Filing filing) {
        if (!filing.equals(lastFiling)) {
            lastFiled = pools.values().add(filing);
            lastFiling = filing;
        }
        return lastFiled;
    }

    private int ref(Field<?> field, @Nullable Object value, boolean present) {
        if (value == null) {
            if (present && field.required()) {
                throw new IllegalArgumentException("the field " + field.name() + " of " + kind + " has no value");
            }
            return NO_VALUE;
        }
        return switch (field.type()) {
            case ID, UNIT -> pools.ids().add(value.toString()) + 1;
            case TEXT -> pools.texts().add(value.toString()) + 1;
            case TEXTS -> pools.texts().add((List<?>) value) + 1;
            case DAY, DAYS, NUMBER -> pools.values().add(value);
        };
    }

    /** Takes away the last rows, which nobody was given. */
    void truncate(int rows) {
        for (int row = this.rows() - 1; row >= rows; row--) {
            int first = firstRow(keys.get(row), row + 1);
            if (first == row) {
                firstRows.remove(row, keys.get(row));
            } else {
                newer.set(olderOf(first, row), 0);
            }
        }
        for (IntColumn field : fields) {
            field.truncate(rows);
        }
        keys.truncate(rows);
        batches.truncate(rows);
        filings.truncate(rows);
        numbers.truncate(rows);
        contents.truncate(rows);
        lastFiling = null;
    }

    private int olderOf(int first, int row) {
        int at = first;
        while (newer.get(at) != row) {
            at = newer.get(at);
        }
        return at;
    }

    /** The row of the first version under a key among the first rows, or {@link HashTable#NONE}. */
    int firstRow(int key, int rows) {
        return firstRows.find(key, row -> row < rows && keys.get(row) == key);
    }

    /** The next version among the first rows, or {@link HashTable#NONE}. */
    int newerThan(int row, int rows) {
        int next = newer.get(row);
        return next == 0 || next >= rows ? HashTable.NONE : next;
    }

    int key(int row) {
        return keys.get(row);
    }

    int field(int field, int row) {
        return fields[field].get(row);
    }

    FieldType type(int field) {
        return kind.fields().get(field).type();
    }

    int fieldCount() {
        return fields.length;
    }

    Pools pools() {
        return pools;
    }

    RunColumn batches() {
        return batches;
    }

    RunColumn filings() {
        return filings;
    }

    RunColumn numbers() {
        return numbers;
    }

    RunColumn contents() {
        return contents;
    }
}
