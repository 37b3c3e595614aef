package vn.toso.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.Filing;
import vn.toso.outreach.OutreachKinds;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.SampleProvince;

/**
 * The sample province several times over, as if as many provinces had filed: other teams, persons and villages in the
 * same communes. Villages are copied too, because more teams serve more villages, not the same ones again.
 *
 * <p>Within a copy, equal ids are one object, and days are the same objects in all copies. Whoever reads rows from a file
 * has more objects than that.
 */
final class SampleCopies {
    private static final int BATCH = 1_000;

    /** The fields that name something of a copy; others hold words of short lists. */
    private static final Set<String> NAMING = Set.of("id", "team", "person", "group", "organisation", "channel");

    private final int number;
    private final Map<Object, Object> copied = new HashMap<>();

    private SampleCopies(int number) {
        this.number = number;
    }

    /** A row of a copy. */
    record Row<T>(FactKind<T> kind, T content) {
        void addTo(Transaction transaction, FactKeys keys, Filing filing) {
            transaction.add(kind, keys, content, filing);
        }

        String key(FactKeys keys) {
            return keys.next(kind, content);
        }

        Version<T> version(FactKeys keys, Filing filing, KnownAt recorded) {
            return new Version<>(kind, key(keys), 1, content, filing, recorded);
        }
    }

    /** Returns all facts about teams of a copy; copies count from 1. */
    static List<Row<?>> all(int number) {
        SampleCopies copy = new SampleCopies(number);
        return Stream.of(
                        copy.rows(TeamKinds.TEAMS, SampleProvince.teams()),
                        copy.rows(TeamKinds.SERVICE_AREAS, SampleProvince.areas()),
                        copy.rows(TeamKinds.PERSONS, SampleProvince.persons()),
                        copy.rows(TeamKinds.MEMBERSHIPS, SampleProvince.memberships()),
                        copy.rows(TeamKinds.ORGANISATIONS, SampleProvince.organisations()),
                        copy.rows(TeamKinds.GROUPS, SampleProvince.groups()),
                        copy.rows(TeamKinds.GROUP_MEMBERS, SampleProvince.groupMembers()),
                        copy.rows(TeamKinds.CHANNELS, SampleProvince.channels()))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns all facts about teams of a copy, and the sessions they held. */
    static List<Row<?>> withSessions(int number) {
        return Stream.concat(
                        all(number).stream(),
                        new SampleCopies(number).rows(OutreachKinds.SESSIONS, SampleProvince.sessions()).stream())
                .toList();
    }

    /** Returns the teams of a copy and whom they serve. */
    static List<Row<?>> teams(int number) {
        SampleCopies copy = new SampleCopies(number);
        return Stream.of(
                        copy.rows(TeamKinds.TEAMS, SampleProvince.teams()),
                        copy.rows(TeamKinds.SERVICE_AREAS, SampleProvince.areas()))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the states of the villages of a copy. */
    static List<AdminUnit> villages(int number) {
        SampleCopies copy = new SampleCopies(number);
        return SampleProvince.villages().stream()
                .map(village -> new AdminUnit(
                        copy.unit(village.id()),
                        null,
                        village.valid(),
                        village.level(),
                        village.type(),
                        village.name(),
                        village.parent().orElseThrow()))
                .toList();
    }

    /** Files rows in batches, as one document. */
    static void file(List<Row<?>> rows, int number, Store store) {
        FactKeys keys = FactKeys.of(document(number));
        Filing filing = Filing.of(document(number), "measurement");
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Row<?>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            store.write(transaction -> batch.forEach(row -> row.addTo(transaction, keys, filing)));
        }
    }

    /** How many facts about teams there are. */
    static long count(Store store) {
        long count = 0;
        for (FactKind<?> kind : TeamKinds.all()) {
            try (Stream<?> facts = store.facts().of(kind)) {
                count += facts.count();
            }
        }
        return count;
    }

    static String document(int number) {
        return "sample-" + number;
    }

    private <T> List<Row<?>> rows(FactKind<T> kind, List<T> contents) {
        List<Row<?>> rows = new ArrayList<>(contents.size());
        contents.forEach(content -> rows.add(new Row<>(kind, copy(kind, content))));
        return rows;
    }

    private <T> T copy(FactKind<T> kind, T content) {
        @Nullable Object[] values = kind.valuesOf(content);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                values[i] = copy(kind.fields().get(i), value);
            }
        }
        return kind.contentOf(values);
    }

    private Object copy(Field<?> field, Object value) {
        if (field.type() == FieldType.TEXT) {
            return value + " " + number;
        }
        if (field.type() == FieldType.UNIT) {
            return unit((UnitId) value);
        }
        return field.type() == FieldType.ID && NAMING.contains(field.name())
                ? copied.computeIfAbsent(value, id -> id + "." + number)
                : value;
    }

    /** A village of the copy; communes are the same in all. */
    private UnitId unit(UnitId unit) {
        return !unit.value().startsWith("mau:")
                ? unit
                : (UnitId) copied.computeIfAbsent(unit, id -> UnitId.of(id + "." + number));
    }
}
