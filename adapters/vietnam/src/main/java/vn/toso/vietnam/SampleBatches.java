package vn.toso.vietnam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.store.FactWriter;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;

/** The sample in the order in which it came to be known, each batch on an invented day. */
final class SampleBatches {
    /** A clock that is put on the day of each batch. */
    private static final class Days extends Clock {
        private Instant now = Instant.EPOCH;

        void set(LocalDate day) {
            now = day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private SampleBatches() {}

    static Store store() {
        Days days = new Days();
        Store store = InMemoryStore.on(VietnamUnits.register(), days);
        fill(store, days);
        return store;
    }

    /** The same with more, recorded on a later day. */
    static Store store(LocalDate later, Consumer<? super FactWriter> more) {
        Days days = new Days();
        Store store = InMemoryStore.on(VietnamUnits.register(), days);
        fill(store, days);
        days.set(later);
        more.accept(store);
        return store;
    }

    private static void fill(Store store, Days days) {
        record(
                store,
                days,
                "2022-06-02",
                tx -> new Document(tx, "villages").add(UnitKinds.UNITS, SampleProvince.villages()));
        record(store, days, "2022-06-10", SampleBatches::founding);
        record(store, days, "2024-01-02", tx -> {
            Document year = new Document(tx, "year-2023");
            year.add(TeamKinds.CHANNELS, SampleProvince.channels());
            year.add(OutreachKinds.SESSIONS, sessions(2023));
        });
        record(
                store,
                days,
                "2024-01-20",
                tx -> new Document(tx, "late").add(TeamKinds.SERVICE_AREAS, SampleProvince.late()));
        for (int year = 2024; year <= 2025; year++) {
            List<Session> held = sessions(year);
            String source = "year-" + year;
            record(
                    store,
                    days,
                    (year + 1) + "-01-02",
                    tx -> new Document(tx, source).add(OutreachKinds.SESSIONS, held));
        }
    }

    static void placeDongNgu(FactWriter store) {
        store.write(tx ->
                new Document(tx, "villages-dong-ngu").add(UnitKinds.UNITS, SampleProvince.villagesOfDongNguPlaced()));
    }

    private static void record(Store store, Days days, String day, Consumer<? super Transaction> work) {
        days.set(LocalDate.parse(day));
        store.write(work);
    }

    private static void founding(Transaction tx) {
        Document founding = new Document(tx, "founding");
        founding.add(TeamKinds.TEAMS, SampleProvince.teams());
        List<ServiceArea> areas = new ArrayList<>(SampleProvince.areas());
        areas.removeAll(SampleProvince.late());
        founding.add(TeamKinds.SERVICE_AREAS, areas);
        founding.add(TeamKinds.PERSONS, SampleProvince.persons());
        founding.add(TeamKinds.MEMBERSHIPS, SampleProvince.memberships());
        founding.add(TeamKinds.ORGANISATIONS, SampleProvince.organisations());
        founding.add(TeamKinds.GROUPS, SampleProvince.groups());
        founding.add(TeamKinds.GROUP_MEMBERS, SampleProvince.groupMembers());
    }

    private static List<Session> sessions(int year) {
        return SampleProvince.sessions().stream()
                .filter(session -> session.day().getYear() == year)
                .toList();
    }

    /** An invented document, whose rows have keys of their own. */
    static final class Document implements SampleSink {
        private final Transaction tx;
        private final Filing filing;
        private final FactKeys keys;

        Document(Transaction tx, String name) {
            this.tx = tx;
            this.filing = Filing.of("mau:" + name, "mau");
            this.keys = FactKeys.of(filing.source());
        }

        <T> void add(FactKind<T> kind, Collection<T> contents) {
            contents.forEach(content -> add(kind, content));
        }

        @Override
        public <T> void add(FactKind<T> kind, T content) {
            tx.add(kind, keys, content, filing);
        }
    }
}
