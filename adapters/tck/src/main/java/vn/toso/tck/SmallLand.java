package vn.toso.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/**
 * Two provinces, five communes and their villages, to which two reforms happen.
 *
 * @param fates what happens to each commune in the first reform
 * @param placed for each commune, whether its villages are told into which new commune they came
 * @param second whether in the second reform the new communes of a province become one
 */
record SmallLand(List<Fate> fates, List<Boolean> placed, boolean second) {
    /** What happens to a commune. */
    enum Fate {
        STAYS,
        MERGED,
        DIVIDED,
        GIVES_LAND,
        ENDS_UNKNOWN
    }

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);

    /** Days before, between and after the reforms, and those on which they hold. */
    static final List<LocalDate> DAYS = List.of(
            START.plusDays(10),
            FIRST.minusDays(20),
            FIRST.minusDays(1),
            FIRST,
            FIRST.plusDays(20),
            SECOND.minusDays(1),
            SECOND,
            SECOND.plusDays(40));

    static Arbitrary<SmallLand> any() {
        return Combinators.combine(
                        Arbitraries.of(Fate.class).list().ofSize(5),
                        Arbitraries.of(true, false).list().ofSize(5),
                        Arbitraries.of(true, false))
                .as(SmallLand::new);
    }

    /** What facts can be filed under: communes of both times, villages, and a unit that never was. */
    static UnitId unit(int pick) {
        List<String> ids = List.of(
                "c0", "c1", "c2", "c3", "c4", "c0", "c1", "v0a", "v0b", "v1a", "v2a", "v3a", "v3b", "n0a", "n0b", "n1a",
                "gone");
        return UnitId.of(ids.get(pick % ids.size()));
    }

    static UnitId province(int number) {
        return UnitId.of("p" + number);
    }

    private static int provinceOf(int commune) {
        return commune < 3 ? 0 : 1;
    }

    UnitRegister register() {
        List<AdminUnit> units = new ArrayList<>();
        List<Succession> rows = new ArrayList<>();
        Map<String, Integer> begun = new LinkedHashMap<>();
        for (int p = 0; p < 2; p++) {
            units.add(state("p" + p, START, LocalDate.MAX, UnitLevel.PROVINCE, null));
        }
        for (int c = 0; c < 5; c++) {
            String id = "c" + c;
            int province = provinceOf(c);
            String a = "n" + province + "a";
            String b = "n" + province + "b";
            boolean ends = false;
            switch (fates.get(c)) {
                case STAYS -> {}
                case GIVES_LAND -> pass(rows, begun, province, id, a, Passed.NONE);
                case MERGED -> {
                    pass(rows, begun, province, id, a, Passed.ALL);
                    ends = true;
                }
                case DIVIDED -> {
                    pass(rows, begun, province, id, a, Passed.SOME);
                    pass(rows, begun, province, id, b, Passed.SOME);
                    ends = true;
                }
                case ENDS_UNKNOWN -> ends = true;
            }
            units.add(state(id, START, ends ? FIRST : LocalDate.MAX, UnitLevel.COMMUNE, "p" + province));
            for (String village : List.of("v" + c + "a", "v" + c + "b")) {
                boolean moved = placed.get(c) && ends && begun.containsKey(a);
                units.add(state(village, START, moved ? FIRST : LocalDate.MAX, UnitLevel.VILLAGE, id));
                if (moved) {
                    units.add(state(village, FIRST, LocalDate.MAX, UnitLevel.VILLAGE, a));
                }
            }
        }
        begun.forEach((id, province) -> {
            String heir = "n" + province + "b";
            boolean ends = second && id.equals("n" + province + "a") && begun.containsKey(heir);
            units.add(state(id, FIRST, ends ? SECOND : LocalDate.MAX, UnitLevel.COMMUNE, "p" + province));
            if (ends) {
                rows.add(row(SECOND, id, heir, Passed.ALL));
            }
        });
        return UnitRegister.of(units, rows).value();
    }

    private static void pass(
            List<Succession> rows, Map<String, Integer> begun, int province, String from, String to, Passed people) {
        begun.put(to, province);
        rows.add(row(FIRST, from, to, people));
    }

    private static Succession row(LocalDate day, String from, String to, Passed people) {
        return new Succession(day, UnitId.of(from), UnitId.of(to), people, Passed.SOME, Basis.LAW, null);
    }

    private static AdminUnit state(
            String id, LocalDate from, LocalDate until, UnitLevel level, @Nullable String parent) {
        return new AdminUnit(
                UnitId.of(id),
                null,
                DateRange.of(from, until),
                level,
                UnitType.of(level.name()),
                id,
                parent == null ? null : UnitId.of(parent));
    }
}
