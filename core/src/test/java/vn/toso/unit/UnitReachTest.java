package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;

class UnitReachTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final List<AdminUnit> units = new ArrayList<>();
    private final List<Succession> rows = new ArrayList<>();

    private void unit(String id, LocalDate from, LocalDate until, UnitLevel level, @Nullable String parent) {
        units.add(new AdminUnit(
                UnitId.of(id),
                null,
                DateRange.of(from, until),
                level,
                UnitType.of("xã"),
                id,
                parent == null ? null : UnitId.of(parent)));
    }

    private void commune(String id, LocalDate from, LocalDate until) {
        unit(id, from, until, UnitLevel.COMMUNE, "p");
    }

    private void passes(String from, String to, Passed people) {
        rows.add(new Succession(REFORM, UnitId.of(from), UnitId.of(to), people, Passed.SOME, Basis.LAW, null));
    }

    /** Old a went to new x, old b to x and y, old c lives on and gave people to x and land to y; z was always there. */
    private UnitReach reach(String... of) {
        unit("p", START, LocalDate.MAX, UnitLevel.PROVINCE, null);
        commune("a", START, REFORM);
        commune("b", START, REFORM);
        commune("c", START, LocalDate.MAX);
        commune("z", START, LocalDate.MAX);
        commune("x", REFORM, LocalDate.MAX);
        commune("y", REFORM, LocalDate.MAX);
        unit("va", START, LocalDate.MAX, UnitLevel.VILLAGE, "a");
        unit("vb", START, REFORM, UnitLevel.VILLAGE, "b");
        unit("vb", REFORM, LocalDate.MAX, UnitLevel.VILLAGE, "y");
        unit("vb-undecided", START, LocalDate.MAX, UnitLevel.VILLAGE, "b");
        passes("a", "x", Passed.ALL);
        passes("b", "x", Passed.SOME);
        passes("b", "y", Passed.SOME);
        passes("c", "x", Passed.SOME);
        passes("c", "y", Passed.NONE);
        UnitRegister register = UnitRegister.of(units, rows).value();
        return UnitReach.of(
                register, TODAY, List.of(of).stream().map(UnitId::of).toList());
    }

    private static boolean holds(UnitReach reach, String unit, LocalDate day) {
        return reach.holds(UnitId.of(unit), day, false);
    }

    @Test
    void todays_ward_sees_what_the_old_ones_left_it_and_their_villages() {
        UnitReach x = reach("x");

        assertThat(List.of("x", "a", "b", "va", "vb-undecided")).allMatch(unit -> holds(x, unit, BEFORE));
        assertThat(List.of("y", "z", "p", "vb")).noneMatch(unit -> holds(x, unit, BEFORE));
        assertThat(holds(x, "va", TODAY)).isTrue();
        assertThat(holds(x, "gone", BEFORE)).isFalse();
    }

    @Test
    void an_old_commune_that_went_to_two_is_seen_by_both_and_its_village_by_the_one_it_came_to() {
        UnitReach y = reach("y");

        assertThat(List.of("y", "b", "vb", "vb-undecided")).allMatch(unit -> holds(y, unit, BEFORE));
        assertThat(List.of("x", "a", "va", "z", "p")).noneMatch(unit -> holds(y, unit, BEFORE));
    }

    @Test
    void of_a_neighbour_that_lives_on_only_what_began_before_it_gave_people_away_is_seen() {
        UnitReach x = reach("x");

        assertThat(holds(x, "c", REFORM.minusDays(1))).isTrue();
        assertThat(holds(x, "c", REFORM)).isFalse();
        assertThat(x.holds(UnitId.of("c"), null, false)).isTrue();
    }

    @Test
    void land_brings_what_tells_of_nobody() {
        UnitReach y = reach("y");

        assertThat(y.holds(UnitId.of("c"), BEFORE, true)).isTrue();
        assertThat(y.holds(UnitId.of("c"), REFORM, true)).isFalse();
        assertThat(y.holds(UnitId.of("c"), BEFORE, false)).isFalse();
    }

    @Test
    void a_province_sees_everything_below_it_on_every_day() {
        UnitReach p = reach("p");

        assertThat(units).allMatch(unit -> p.holds(unit.id(), BEFORE, false) && p.holds(unit.id(), TODAY, false));
    }

    @Test
    void an_old_district_is_seen_from_where_all_its_people_went() {
        unit("p", START, LocalDate.MAX, UnitLevel.PROVINCE, null);
        unit("whole", START, REFORM, UnitLevel.DISTRICT, "p");
        unit("split", START, REFORM, UnitLevel.DISTRICT, "p");
        for (String old : List.of("a", "b", "c", "d")) {
            unit(old, START, REFORM, UnitLevel.COMMUNE, old.compareTo("c") < 0 ? "whole" : "split");
        }
        commune("x", REFORM, LocalDate.MAX);
        commune("y", REFORM, LocalDate.MAX);
        List.of("a", "b", "c").forEach(old -> passes(old, "x", Passed.ALL));
        passes("d", "y", Passed.ALL);
        UnitRegister register = UnitRegister.of(units, rows).value();
        UnitReach x = UnitReach.of(register, TODAY, List.of(UnitId.of("x")));
        UnitReach both = UnitReach.of(register, TODAY, List.of(UnitId.of("x"), UnitId.of("y")));

        assertThat(holds(x, "whole", BEFORE)).isTrue();
        assertThat(holds(x, "split", BEFORE)).isFalse();
        assertThat(holds(both, "split", BEFORE)).isTrue();
        assertThat(holds(both, "p", BEFORE)).isFalse();
    }

    @Test
    void a_village_sees_itself_and_not_its_commune() {
        UnitReach village = reach("vb");

        assertThat(holds(village, "vb", BEFORE)).isTrue();
        assertThat(List.of("b", "y", "vb-undecided")).noneMatch(unit -> holds(village, unit, BEFORE));
    }

    @Test
    void a_unit_that_is_not_there_on_the_day_reaches_nothing() {
        UnitReach old = reach("a");

        assertThat(units).noneMatch(unit -> old.holds(unit.id(), BEFORE, true));
    }
}
