package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.toso.store.FactWriter;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.unit.UnitId;

/**
 * Invented people of the sample province: residents, households and household businesses of its villages, how far they are
 * with both {@link DefaultChecklists}, what communes report and are asked for. At full size there are about 1.36 million
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
 * ({@code 06754}) says only "over" and "about". Quang Hanh, Sông Khoai and Đại Yên ({@code 06778}, {@code 07144},
 * {@code 06706}) file people under the commune, and Đại Yên sends a total too, which differs.
 *
 * <p>People move within the province and die from 2023 on; everybody has one registered residence from 2020, or from birth,
 * until death. Ids and sources begin with {@code mau:}. There are no names, phones or numbers.
 *
 * <p>The same at every call and on every machine. Immutable and safe for use by several threads; facts are made while they
 * are recorded, commune by commune, and none is kept.
 */
public final class SamplePeople {
    private static final int RESIDENTS = 1_360_000;
    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 5);
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

    /** Returns a new store with all of {@link SampleProvince#store()} and then these people, recorded on 2026-01-05. */
    public Store store() {
        return SampleBatches.store(RECORDED, this::record);
    }

    /**
     * Records them in a store that knows the villages of {@link SampleProvince}: first checklists, complete registers,
     * reports and targets, then the people of each commune, a batch each. Again, it records nothing.
     */
    public void record(FactWriter store) {
        write(store, "registers", sink -> new SampleReports(scale, sink).all());
        List<UnitId> villages = villages();
        for (Commune commune : communes()) {
            write(store, "people-" + commune.of().code(), sink -> people(commune, villages, sink));
        }
    }

    private static void write(FactWriter store, String document, Consumer<SampleSink> work) {
        Consumer<Transaction> batch = tx -> work.accept(new SampleBatches.Document(tx, document));
        store.write(batch);
    }

    private static void people(Commune commune, List<UnitId> villages, SampleSink sink) {
        SampleCommune of = commune.of();
        for (int village = 1; village <= of.villages(); village++) {
            boolean missing = of.code().equals(SampleReports.NINE_OF_TEN) && village == SampleReports.MISSING;
            new SampleHouseholds(
                            of.numbered(village),
                            SampleReports.filedUnder(of, village),
                            missing ? List.of() : villages,
                            new SampleDice(Long.parseLong(of.code()) * 100 + village),
                            sink)
                    .add(missing ? A_FEW : commune.people().get(village - 1));
        }
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

    /** A commune whose residents are on record, and how many of them live in each village. */
    private record Commune(SampleCommune of, List<Integer> people) {}

    /** The communes whose residents are on record, with how many of them live in each village. */
    private List<Commune> communes() {
        List<SampleCommune> all = SamplePlaces.communes().stream()
                .filter(SampleReports::hasResidents)
                .toList();
        long whole = all.stream().mapToLong(SamplePeople::weight).sum();
        long people = RESIDENTS / scale;
        long before = 0;
        List<Commune> communes = new ArrayList<>();
        for (SampleCommune commune : all) {
            List<Integer> shares = new ArrayList<>();
            for (int village = 1; village <= commune.villages(); village++) {
                long after = before + weight(commune, village);
                shares.add((int) (people * after / whole - people * before / whole));
                before = after;
            }
            communes.add(new Commune(commune, shares));
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
