package vn.toso.vietnam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
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

    /**
     * What came to be known together.
     *
     * @param day the invented day on which it did
     */
    record Batch(LocalDate day, Consumer<? super Transaction> work) {
        static Batch of(String day, Consumer<? super Transaction> work) {
            return new Batch(LocalDate.parse(day), work);
        }

        Instant moment() {
            return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
        }
    }

    private SampleBatches() {}

    /** A new store with the province, and with more where it came to be known among that. */
    static Store store(List<Batch> more) {
        Days days = new Days();
        Store store = InMemoryStore.on(VietnamUnits.register(), days);
        record(store, more, moment -> days.now = moment);
        return store;
    }

    /** Records the province and more, in the order of the days. */
    static void record(FactWriter store, List<Batch> more, Consumer<? super Instant> beforeEach) {
        Stream.concat(province().stream(), more.stream())
                .sorted(Comparator.comparing(Batch::day))
                .forEachOrdered(batch -> {
                    beforeEach.accept(batch.moment());
                    store.write(batch.work());
                });
    }

    private static List<Batch> province() {
        List<Batch> batches = new ArrayList<>();
        batches.add(Batch.of(
                "2022-06-02", tx -> new Document(tx, "villages").add(UnitKinds.UNITS, SampleProvince.villages())));
        batches.add(Batch.of("2022-06-10", SampleBatches::founding));
        batches.add(year(2023));
        batches.add(Batch.of(
                "2024-01-20", tx -> new Document(tx, "late").add(TeamKinds.SERVICE_AREAS, SampleProvince.late())));
        batches.add(year(2024));
        batches.add(year(2025));
        return batches;
    }

    static void placeDongNgu(FactWriter store) {
        store.write(tx ->
                new Document(tx, "villages-dong-ngu").add(UnitKinds.UNITS, SampleProvince.villagesOfDongNguPlaced()));
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

    /** What teams did in a year, and which reports came up to its end. */
    private static Batch year(int year) {
        return Batch.of((year + 1) + "-01-02", tx -> {
            Document document = new Document(tx, "year-" + year);
            document.add(
                    TeamKinds.CHANNELS,
                    SampleProvince.channels().stream()
                            .filter(channel -> channel.asOf().getYear() == year)
                            .toList());
            document.add(
                    OutreachKinds.SESSIONS,
                    SampleProvince.sessions().stream()
                            .filter(session -> SampleWork.enteredIn(session) == year)
                            .toList());
            if (year == SampleWork.FIRST_YEAR) {
                document.add(OutreachKinds.SCHEDULES, SampleWork.schedules());
            }
            new SampleTrainings(year, document).add();
            new SampleAttendance().add(year, document);
            new SampleMaterials(document).add(year);
            new SampleDues(year, document).add();
        });
    }

    /** An invented document, whose rows have keys of their own. */
    static final class Document implements SampleSink {
        private final Transaction tx;
        private final Filing filing;
        private final FactKeys keys;
        private final SampleDays days;

        Document(Transaction tx, String name) {
            this.tx = tx;
            this.filing = Filing.of("mau:" + name, "mau");
            this.keys = FactKeys.of(filing.source());
            this.days = SampleDays.ALL;
        }

        private Document(Document all, SampleDays days) {
            this.tx = all.tx;
            this.filing = all.filing;
            this.keys = all.keys;
            this.days = days;
        }

        /** The part of the document that tells of these days. */
        Document during(SampleDays some) {
            return new Document(this, some);
        }

        <T> void add(FactKind<T> kind, Collection<T> contents) {
            contents.forEach(content -> add(kind, content));
        }

        @Override
        public boolean takes(FactKind<?> kind, long day) {
            return days.has(kind, day);
        }

        @Override
        public <T> void add(FactKind<T> kind, T content) {
            tx.add(kind, keys, content, filing);
        }

        @Override
        public <T> void change(FactKind<T> kind, T before, long began, T after, long day) {
            if (!takes(kind, day)) {
                add(kind, before, began);
            } else if (takes(kind, began)) {
                add(kind, after);
            } else {
                // What was changed already, by this or by somebody else, stays.
                String key = keys.next(kind, before);
                tx.find(kind, key)
                        .filter(last -> last.content().equals(before))
                        .ifPresent(last -> tx.edit(kind, key, last.version(), after, filing));
            }
        }
    }
}
