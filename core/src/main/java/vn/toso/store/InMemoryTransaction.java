package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.people.Erased;
import vn.toso.people.PeopleKinds;
import vn.toso.time.KnownAt;

/** One batch being written. Everything it appends is beyond what readers were given, until it is published. */
final class InMemoryTransaction implements Transaction {
    private final Map<String, KindTable> tables;
    private final KindTable.Pools pools;
    private final int batch;
    private final Map<KindTable, Integer> rowsBefore = new LinkedHashMap<>();
    private final int idsBefore;
    private final int textsBefore;
    private final int valuesBefore;
    private ErasedPersons erased = ErasedPersons.of(List.of());
    private int erasedRows;
    private boolean ended;
    private boolean broken;

    InMemoryTransaction(Map<String, KindTable> tables, KindTable.Pools pools, int batch) {
        this.tables = tables;
        this.pools = pools;
        this.batch = batch;
        tables.values().forEach(table -> rowsBefore.put(table, table.rows()));
        idsBefore = pools.ids().size();
        textsBefore = pools.texts().size();
        valuesBefore = pools.values().size();
    }

    @Override
    public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
        KindTable table = table(kind);
        require(kind, key, content);
        if (erased().areNamedIn(kind, key, content)) {
            return Added.ERASED;
        }
        int ids = pools.ids().size();
        int id = pools.ids().add(key);
        // Under a number that was not given before there is nothing.
        List<Version<T>> known = id == ids ? List.of() : table.view().versions(kind, id);
        if (known.isEmpty()) {
            if (erased().haveFiled(requireNonNull(filing, "filing"))) {
                return Added.ERASED;
            }
            table.append(kind, id, HashTable.NONE, 1, content, filing, batch);
            return Added.RECORDED;
        }
        if (known.get(known.size() - 1).content().isEmpty()) {
            return Added.WITHDRAWN;
        }
        return known.stream().anyMatch(version -> content.equals(version.contentOrNull()))
                ? Added.REPEATED
                : Added.DIFFERENT;
    }

    @Override
    public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
        require(kind, key, content);
        if (erased().areNamedIn(kind, key, content)) {
            throw new IllegalArgumentException("a fact of " + kind + " names somebody who was erased");
        }
        return newer(kind, key, basedOn, content, filing);
    }

    @Override
    public <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing) {
        return newer(kind, key, basedOn, null, filing);
    }

    private <T> int newer(FactKind<T> kind, String key, int basedOn, @Nullable T content, Filing filing) {
        requireNonNull(filing, "filing");
        KindTable table = table(kind);
        TableView view = table.view();
        int id = pools.ids().find(key, pools.ids().size());
        int row = id == HashTable.NONE ? id : view.last(id);
        RowReader<T> reader = new RowReader<>(view, kind);
        int last = row == HashTable.NONE ? 0 : reader.number(row);
        if (last == 0 || last != basedOn) {
            throw new StaleVersionException(kind, basedOn, last);
        }
        if (java.util.Objects.equals(reader.content(row), content)) {
            return last;
        }
        if (erased().haveFiled(filing)) {
            throw new IllegalArgumentException("a fact of " + kind + " is recorded by somebody who was erased");
        }
        table.append(kind, id, row, last + 1, content, filing, batch);
        return last + 1;
    }

    @Override
    public <T> Optional<Fact<T>> find(FactKind<T> kind, String key) {
        TableView view = table(kind).view();
        int id = pools.ids().find(key, pools.ids().size());
        int row = id == HashTable.NONE ? id : view.last(id);
        return row == HashTable.NONE ? Optional.empty() : Optional.ofNullable(new RowReader<>(view, kind).fact(row));
    }

    /** Those who were erased by now, also if this write says so. */
    private ErasedPersons erased() {
        KindTable table = tables.get(PeopleKinds.ERASED.name());
        int rows = table == null ? 0 : table.rows();
        if (table != null && rows != erasedRows) {
            try (Stream<Fact<Erased>> all = table.view().facts(PeopleKinds.ERASED, KnownAt.of(batch))) {
                erased = ErasedPersons.of(all.map(Fact::content).toList());
            }
            erasedRows = rows;
        }
        return erased;
    }

    /** Appends a version as it was recorded before. */
    <T> void restore(Version<T> version) {
        FactKind<T> kind = version.kind();
        KindTable table = table(kind);
        T content = version.contentOrNull();
        if (content == null) {
            Fact.requireKey(version.key());
        } else {
            require(kind, version.key(), content);
        }
        int id = pools.ids().add(version.key());
        int row = table.view().last(id);
        int last = row == HashTable.NONE ? 0 : new RowReader<>(table.view(), kind).number(row);
        if (version.number() != last + 1) {
            throw new IllegalArgumentException(
                    "version " + version.number() + " of a fact of " + kind + " does not follow " + last);
        }
        table.append(kind, id, row, version.number(), content, version.filing(), batch);
    }

    private static <T> void require(FactKind<T> kind, String key, T content) {
        Fact.requireKey(key);
        if (kind.keyOf(content).filter(own -> !own.equals(key)).isPresent()) {
            throw new IllegalArgumentException("a fact of " + kind + " has the id of its content as its key");
        }
    }

    private KindTable table(FactKind<?> kind) {
        if (ended) {
            throw new IllegalStateException("the write has ended, and its transaction with it");
        }
        KindTable table = tables.computeIfAbsent(kind.name(), name -> new KindTable(kind, pools));
        table.requireSame(kind);
        return table;
    }

    /** S16: an inner write failed, so this one cannot succeed. */
    void breakUp() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    boolean hasRecorded() {
        return tables.values().stream().anyMatch(table -> table.rows() > rowsBefore.getOrDefault(table, 0));
    }

    void end() {
        ended = true;
    }

    /** S1: takes away all that was appended, as if it had never been. */
    void rollBack() {
        for (KindTable table : tables.values()) {
            table.truncate(rowsBefore.getOrDefault(table, 0));
        }
        tables.values().removeIf(table -> !rowsBefore.containsKey(table));
        pools.ids().truncate(idsBefore);
        pools.texts().truncate(textsBefore);
        pools.values().truncate(valuesBefore);
    }
}
