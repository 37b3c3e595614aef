package vn.toso.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.time.KnownAt;

/**
 * The rows of a table at the end of a batch; they never change.
 *
 * @param rows how many there are; the other counts are how many runs their columns have
 */
record TableView(KindTable table, int rows, int batchRuns, int filingRuns, int numberRuns, int contentRuns) {
    /** How many rows were there at a position. */
    int rowsAt(KnownAt position) {
        return table.batches().firstAbove(position.position(), batchRuns, rows);
    }

    /** S11: the last versions at a position, in the order of their first ones. */
    <T> Stream<Fact<T>> facts(FactKind<T> kind, KnownAt position) {
        table.requireSame(kind);
        int count = rowsAt(position);
        RowReader<T> reader = new RowReader<>(this, kind);
        return stream(new Iterator<Fact<T>>() {
            private int row;
            private @Nullable Fact<T> next = advance();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Fact<T> next() {
                Fact<T> fact = next;
                if (fact == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                return fact;
            }

            private @Nullable Fact<T> advance() {
                while (row < count) {
                    int first = row++;
                    if (reader.number(first) == 1) {
                        Fact<T> fact = reader.fact(lastFrom(first, count));
                        if (fact != null) {
                            return fact;
                        }
                    }
                }
                return null;
            }
        });
    }

    private int lastFrom(int first, int count) {
        int last = first;
        for (int newer = table.newerThan(first, count);
                newer != HashTable.NONE;
                newer = table.newerThan(newer, count)) {
            last = newer;
        }
        return last;
    }

    /** The row of the last version under a key, or {@link HashTable#NONE}. */
    int last(int key) {
        int first = table.firstRow(key, rows);
        return first == HashTable.NONE ? first : lastFrom(first, rows);
    }

    <T> List<Version<T>> versions(FactKind<T> kind, int key) {
        table.requireSame(kind);
        List<Version<T>> versions = new ArrayList<>();
        RowReader<T> reader = new RowReader<>(this, kind);
        for (int row = table.firstRow(key, rows); row != HashTable.NONE; row = table.newerThan(row, rows)) {
            versions.add(reader.version(row));
        }
        return List.copyOf(versions);
    }

    /** S12: the versions of one batch, in the order in which they were written. */
    Stream<Version<?>> batch(KnownAt position) {
        return batch(table.kind(), position);
    }

    private <T> Stream<Version<?>> batch(FactKind<T> kind, KnownAt position) {
        int until = rowsAt(position);
        int from = rowsAt(KnownAt.of(position.position() - 1));
        if (from == until) {
            return Stream.empty();
        }
        RowReader<T> reader = new RowReader<>(this, kind);
        return java.util.stream.IntStream.range(from, until).mapToObj(reader::version);
    }

    private static <E> Stream<E> stream(Iterator<E> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }
}
