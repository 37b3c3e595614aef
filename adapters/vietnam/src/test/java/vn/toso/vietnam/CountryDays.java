package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Two days of the country, and where on the first of them something is counted. */
final class CountryDays {
    static final UnitRegister COUNTRY = VietnamUnits.register();

    private static final LocalDate FIRST = LocalDate.of(2004, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private CountryDays() {}

    /**
     * A question about the country.
     *
     * @param province which province things are filed in, by its place among those of the day; of the whole country if
     *     below 0
     * @param districts whether districts are filed at too
     * @param seed of all that is filed
     */
    record Asked(LocalDate asOf, LocalDate boundaries, int province, boolean districts, long seed) {
        Random random() {
            return new Random(seed);
        }

        UnitTree then() {
            return COUNTRY.on(asOf);
        }

        UnitTree tree() {
            return COUNTRY.on(boundaries);
        }

        /** The communes of the province or of the country, and one district of ten beside them. */
        List<UnitId> filedAt() {
            Random random = random();
            Stream<UnitId> communes = ids(UnitLevel.COMMUNE);
            return districts
                    ? Stream.concat(communes, ids(UnitLevel.DISTRICT).filter(unit -> random.nextInt(10) == 0))
                            .toList()
                    : communes.toList();
        }

        private Stream<UnitId> ids(UnitLevel level) {
            List<AdminUnit> provinces = then().atLevel(UnitLevel.PROVINCE);
            List<AdminUnit> units = province < 0
                    ? then().atLevel(level)
                    : then().descendants(
                                    provinces.get(province % provinces.size()).id(), level);
            return units.stream().map(AdminUnit::id);
        }

        Asked back() {
            return new Asked(boundaries, asOf, province, districts, seed);
        }
    }

    /** Any two days, days of changes and the days before them above all. */
    static Arbitrary<Asked> asked() {
        Arbitrary<Integer> provinces = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 62)), Tuple.of(1, Arbitraries.just(-1)));
        return Combinators.combine(days(), days(), provinces, Arbitraries.of(true, false), Arbitraries.longs())
                .as(Asked::new);
    }

    private static Arbitrary<LocalDate> days() {
        List<LocalDate> changes = COUNTRY.changeDays().stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(changes),
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }
}
