package vn.toso.vietnam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import vn.toso.store.FactWriter;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.SampleBatches.Batch;

/**
 * Invented people of the sample province: residents, households and household businesses of its villages, how far they are
 * with both {@link DefaultChecklists}, how teams helped and visited them, what communes report and are asked for. At full size there are about 1.36 million
 * residents on record and 11 million facts of progress; usually one in ten of them is enough. Whoever shows a figure made of
 * them shows {@link SampleProvince#LABEL} beside it.
 *
 * <p>Only two figures are not invented: the size, which is about that of the province (1,320,324 in the census of
 * 2019-04-01), and that 45.6 % of the residents of xã Đông Ngũ belong to ethnic minorities, which was reported without
 * counts and is held so, as the figure {@code ethnic-minority} of 2023-12-31. No chance in it is one that anybody measured.
 *
 * <p>Registers are complete from 2022-12-31 on, village by village, with exceptions on purpose. In xã Thượng Yên Công
 * ({@code 06829}) the tenth of ten villages is not. Cái Chiên ({@code 06967}) and the three communes that became đặc khu
 * Cô Tô ({@code 07192}, {@code 07195}, {@code 07198}) keep none and send totals at the end of each year. Xã Vĩnh Trung
 * ({@code 06754}) says only "over" and "about". How many have the province's app ({@code province.app}, which is for
 * everybody), Cái Chiên says without saying out of how many, and a population figure stands beside it (C7); xã Thanh Lân
 * ({@code 07198}) says so too, in 2023 and 2024, and has no population figure, so it is not counted. Quang Hanh, Sông
 * Khoai and Đại Yên ({@code 06778}, {@code 07144}, {@code 06706}) file people under the commune, and Đại Yên sends a total
 * too, which differs.
 *
 * <p>What came about up to the end of 2023 was recorded on 2024-01-10, what did in 2024 on 2025-01-10, and in 2025 on
 * 2026-01-05; the targets of 2025, for units that began that year, on 2025-07-10. That somebody died, moved or closed a
 * business is an edit of what was recorded before. One correction came late on purpose: khu phố 6 of phường Cẩm Thạch
 * ({@code 06787}) handed in its progress of December 2023 on 2024-02-15. So figures as of 2023-12-31 are smaller as known on
 * 2024-01-31 than later, by five for {@code vneid.active} at one in ten.
 *
 * <p>In the 19 communes of thị xã Quảng Yên groups were noted at the end of 2023: {@code older-alone} of those of 60 and
 * more (yes for whoever is a household of one, else no), and {@code livelihood} of four in five of those from 18 to 59.
 *
 * <p>Two in five were helped by the team of their village in 2023 to 2025, and nine of ten of those who moved in their new
 * home, too; fewer than half of the households were visited. At full size these are about 834,000 turns of support and
 * 208,000 visits. Who keeps no register says only how often its team helped, and how many persons, quarter by quarter. On
 * purpose, at any size from one in 200 on, in phường Yên Giang ({@code 07162}):
 * <ul>
 * <li>The first household of each khu phố was visited on 2024-10-05 and nobody was at home. Of the seven follow-ups due on
 *     2024-10-19 one was closed in time (khu phố 1), one a week late (2), one in January 2025 (3), which was known only a
 *     year later; two are open and owned (4, 5), two are owned by nobody (6, 7: a finding each). The visit in 8 was written
 *     under 9: a finding.
 * <li>The first resident of each was helped with {@code fraud} on 2024-10-12, that of khu phố 2 in two rows that are alike (a
 *     finding), and that of khu phố 1 on 2024-10-19 next door in phường Quảng Yên ({@code 07132}) too: in two communes, and
 *     one person. That one also came to the sessions of 2024-10-13 and 2024-10-20, and that of 2 to the second.
 * </ul>
 *
 * <p>People move within the province and die from 2023 on; everybody has one registered residence from 2020, or from birth,
 * until death. Ids and sources begin with {@code mau:}. There are no names, phones or numbers.
 *
 * <p>The same at every call and on every machine. Immutable and safe for use by several threads; facts are made while they
 * are recorded, commune by commune, and none is kept.
 */
public final class SamplePeople {
    private static final int RESIDENTS = 1_360_000;
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    /** One village hands in its progress from then to the end of 2023 late. */
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 1);

    private static final String LATE_COMMUNE = "06787";
    private static final int LATE = 6;
    /** So far from the other dice of a village are those of what is done there. */
    private static final long OUTREACH = 10_000_000_000L;
    /** How many of the missing village are entered nevertheless. */
    private static final int A_FEW = 7;

    private final int scale;

    private SamplePeople(int scale) {
        this.scale = scale;
    }

    /**
     * Returns one in so many of the people: 1 for the full size, 10 for most purposes.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 1,000
     */
    public static SamplePeople oneIn(int scale) {
        if (scale < 1 || scale > 1_000) {
            throw new IllegalArgumentException("the sample has one in 1 to 1,000 of the people, not one in " + scale);
        }
        return new SamplePeople(scale);
    }

    /**
     * Returns a new store with all of {@link SampleProvince#store()} and these people, each batch on its day: a figure can be
     * asked for as it was known on any of them.
     */
    public Store store() {
        return SampleBatches.store(batches());
    }

    /**
     * Records them in a store that knows the villages of {@link SampleProvince}, in the order of the days and at the time the
     * store's clock has: for each day first what communes report, then the people of each, a batch each. Again, it records
     * nothing.
     */
    public void record(FactWriter store) {
        batches().forEach(batch -> store.write(batch.work()));
    }

    /**
     * Records all of {@link SampleProvince#store()} and these people in a store whose clock the caller sets: as
     * {@link #store()} does, what the province brings on one day between what people bring on others. Again, it records
     * nothing; a store that has the province already gets the people after it.
     *
     * @param beforeBatch is told the invented moment of each batch before it is recorded, none earlier than the one before
     */
    public void recordWithProvince(FactWriter store, Consumer<? super Instant> beforeBatch) {
        SampleBatches.record(store, batches(), beforeBatch);
    }

    /** In the order of the days. */
    private List<Batch> batches() {
        List<Commune> communes = communes();
        List<UnitId> villages = villages();
        List<Batch> batches = new ArrayList<>();
        batches.add(report("2024-01-10", "registers", SampleReports::registers));
        batches.add(report("2024-01-10", "reports-2023", reports -> reports.reports(2023)));
        batches.add(report("2024-01-10", "targets-2024", SampleReports::targetsOf2024));
        for (Commune commune : communes) {
            batches.add(people(
                    "2024-01-10",
                    commune,
                    villages,
                    village -> SampleDays.until(Y2024).withProgressUntil(commune.isLate(village) ? DECEMBER : Y2024)));
        }
        for (Commune commune : communes) {
            if (commune.of().code().equals(LATE_COMMUNE)) {
                batches.add(Batch.of("2024-02-15", tx -> {
                    SampleDays late = SampleDays.until(Y2024).onlyProgressSince(DECEMBER);
                    village(commune, LATE, villages, document(tx, commune).during(late));
                }));
            }
        }
        batches.add(report("2025-01-10", "reports-2024", reports -> reports.reports(2024)));
        for (Commune commune : communes) {
            batches.add(people("2025-01-10", commune, villages, village -> SampleDays.between(Y2024, Y2025)));
        }
        batches.add(report("2025-07-10", "targets-2025", SampleReports::targetsOf2025));
        batches.add(report("2026-01-05", "reports-2025", reports -> reports.reports(2025)));
        for (Commune commune : communes) {
            batches.add(people("2026-01-05", commune, villages, village -> SampleDays.since(Y2025)));
        }
        return batches;
    }

    private Batch report(String day, String document, Consumer<SampleReports> work) {
        return Batch.of(day, tx -> work.accept(new SampleReports(scale, new SampleBatches.Document(tx, document))));
    }

    private static SampleBatches.Document document(Transaction tx, Commune commune) {
        return new SampleBatches.Document(tx, "people-" + commune.of().code());
    }

    private static Batch people(String day, Commune commune, List<UnitId> villages, IntFunction<SampleDays> days) {
        return Batch.of(day, tx -> {
            SampleBatches.Document document = document(tx, commune);
            for (int village = 1; village <= commune.of().villages(); village++) {
                village(commune, village, villages, document.during(days.apply(village)));
            }
        });
    }

    private static void village(Commune commune, int village, List<UnitId> villages, SampleSink sink) {
        SampleCommune of = commune.of();
        boolean missing = of.code().equals(SampleReports.NINE_OF_TEN) && village == SampleReports.MISSING;
        long seed = Long.parseLong(of.code()) * 100 + village;
        new SampleHouseholds(
                        of.numbered(village),
                        SampleReports.filedUnder(of, village),
                        missing ? List.of() : villages,
                        new SampleDice(seed),
                        sink,
                        new SampleOutreach(of, village, new SampleDice(seed + OUTREACH), sink),
                        commune.tagged() ? new SampleGroupTags(new SampleDice(-seed), sink) : null)
                .add(missing ? A_FEW : commune.people().get(village - 1));
    }

    /** Where people move to: villages whose register is complete. */
    private static List<UnitId> villages() {
        List<UnitId> villages = new ArrayList<>();
        for (SampleCommune commune : SamplePlaces.communes()) {
            if (SampleReports.hasResidents(commune)
                    && !SampleReports.filedUnder(commune, 1).equals(commune.id())
                    && !commune.code().equals(SampleReports.NINE_OF_TEN)) {
                commune.allVillages().forEach(village -> villages.add(village.id()));
            }
        }
        return List.copyOf(villages);
    }

    /**
     * A commune whose residents are on record.
     *
     * @param people how many of them live in each village
     * @param tagged whether groups are noted
     */
    private record Commune(SampleCommune of, List<Integer> people, boolean tagged) {
        boolean isLate(int village) {
            return village == LATE && of.code().equals(LATE_COMMUNE);
        }
    }

    /** The communes whose residents are on record, with how many of them live in each village. */
    private List<Commune> communes() {
        List<SampleCommune> all = SamplePlaces.communes().stream()
                .filter(SampleReports::hasResidents)
                .toList();
        long whole = all.stream().mapToLong(SamplePeople::weight).sum();
        long people = RESIDENTS / scale;
        long before = 0;
        Set<SampleCommune> noted = Set.copyOf(SamplePlaces.communesOfQuangYen());
        List<Commune> communes = new ArrayList<>();
        for (SampleCommune commune : all) {
            List<Integer> shares = new ArrayList<>();
            for (int village = 1; village <= commune.villages(); village++) {
                long after = before + weight(commune, village);
                shares.add((int) (people * after / whole - people * before / whole));
                before = after;
            }
            communes.add(new Commune(commune, shares, noted.contains(commune)));
        }
        return communes;
    }

    /** How many people live in a commune, on record or not. */
    static long about(SampleCommune commune, int scale) {
        return weight(commune) * 10 / scale;
    }

    private static long weight(SampleCommune commune) {
        long weight = 0;
        for (int village = 1; village <= commune.villages(); village++) {
            weight += weight(commune, village);
        }
        return weight;
    }

    /** In tens of people, about: more in towns. */
    private static int weight(SampleCommune commune, int village) {
        boolean urban = commune.unit().type().urban().orElse(false);
        return (urban ? 90 : 50) + new SampleDice(Long.parseLong(commune.code()) * 100 + village).below(50);
    }

    /** Returns the scale. */
    @Override
    public String toString() {
        return "SamplePeople[one in " + scale + "]";
    }
}
