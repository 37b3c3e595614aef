package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.named;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Outcome;

class UnitRegisterTest {
    @Test
    @DisplayName("U2: a change effective on D holds on D; the day before, the old state holds")
    void u2_a_change_holds_on_its_first_day() {
        UnitRegister register = sound(List.of(
                province("22", "2004-08-31.."),
                named(commune("a", "22", "2004-08-31..2020-02-01"), "Cũ"),
                named(commune("a", "22", "2020-02-01.."), "Mới")));

        assertThat(register.on(day("2020-01-31")).get(id("a")).name()).isEqualTo("Cũ");
        assertThat(register.on(day("2020-02-01")).get(id("a")).name()).isEqualTo("Mới");
    }

    @Test
    @DisplayName("U2: a unit is there on its first day and on its last, not before and not after")
    void u2_first_and_last_day() {
        UnitRegister register =
                sound(List.of(province("22", "2004-08-31.."), commune("a", "22", "2004-08-31..2025-07-01")));

        assertThat(register.on(day("2004-08-30")).find(id("a"))).isEmpty();
        assertThat(register.on(day("2004-08-31")).find(id("a"))).isPresent();
        assertThat(register.on(day("2014-06-15")).find(id("a"))).isPresent();
        assertThat(register.on(day("2025-06-30")).find(id("a"))).isPresent();
        assertThat(register.on(day("2025-07-01")).find(id("a"))).isEmpty();
    }

    @Test
    @DisplayName("U2: a unit of one leap day is there on 29 February only")
    void u2_a_leap_day() {
        UnitRegister register =
                sound(List.of(province("22", "2020-01-01.."), commune("a", "22", "2024-02-29..2024-03-01")));

        assertThat(register.on(day("2024-02-28")).find(id("a"))).isEmpty();
        assertThat(register.on(day("2024-02-29")).find(id("a"))).isPresent();
        assertThat(register.on(day("2024-03-01")).find(id("a"))).isEmpty();
        assertThat(register.changeDays()).contains(day("2024-02-29"), day("2024-03-01"));
    }

    @Test
    @DisplayName("U2: rename, change of type and new parent are states of one unit, and its people stay in it")
    void u2_rename_retype_and_new_parent_keep_the_unit() {
        UnitRegister register = sound(List.of(
                province("22", "2004-08-31.."),
                district("d1", "22", "2004-08-31.."),
                district("d2", "22", "2004-08-31.."),
                commune("x", "d1", "2004-08-31.."),
                commune("y", "d2", "2004-08-31.."),
                commune("a", "d1", "2004-08-31..2010-01-01"),
                named(commune("a", "d1", "2010-01-01..2015-01-01"), "Mới"),
                named(unit("a", UnitLevel.COMMUNE, "phường", "d1", "2015-01-01..2019-01-01"), "Mới"),
                named(unit("a", UnitLevel.COMMUNE, "phường", "d2", "2019-01-01.."), "Mới")));

        assertThat(register.history(id("a"))).hasSize(4);
        assertThat(SampleUnits.candidates(register, "a", "2004-08-31", "2026-01-01"))
                .containsExactly("a");
        assertThat(SampleUnits.candidates(register, "a", "2026-01-01", "2004-08-31"))
                .containsExactly("a");
        assertThat(register.on(day("2018-12-31")).parent(id("a")))
                .map(AdminUnit::id)
                .contains(id("d1"));
        assertThat(register.on(day("2019-01-01")).parent(id("a")))
                .map(AdminUnit::id)
                .contains(id("d2"));
    }

    @Test
    @DisplayName("U2: a new code is a new unit, with a succession all to all, one to one")
    void u2_a_new_code_is_a_new_unit() {
        UnitRegister register = sound(
                List.of(
                        province("22", "2004-08-31.."),
                        commune("06664@2004-08-31", "22", "2004-08-31..2025-07-01"),
                        commune("06652@2025-07-01", "22", "2025-07-01..")),
                all("2025-07-01", "06664@2004-08-31", "06652@2025-07-01"));

        assertThat(SampleUnits.candidates(register, "06664@2004-08-31", "2025-06-30", "2025-07-01"))
                .containsExactly("06652@2025-07-01");
        assertThat(SampleUnits.candidates(register, "06652@2025-07-01", "2025-07-01", "2025-06-30"))
                .containsExactly("06664@2004-08-31");
    }

    @Test
    @DisplayName("U2: a unit that is not there for some years is one unit with a gap")
    void u2_a_unit_may_be_away_for_some_years() {
        UnitRegister register = sound(List.of(
                province("22", "2004-08-31.."),
                commune("a", "22", "2004-08-31..2010-01-01"),
                commune("a", "22", "2012-01-01..")));

        assertThat(register.size()).isEqualTo(2);
        assertThat(register.on(day("2011-01-01")).find(id("a"))).isEmpty();
        assertThat(register.on(day("2012-01-01")).find(id("a"))).isPresent();
    }

    @Test
    @DisplayName("U2: an open end is LocalDate.MAX, which is itself no day of any unit")
    void u2_an_open_end() {
        UnitRegister register = sound(List.of(province("22", "2004-08-31..")));

        assertThat(register.on(LocalDate.MAX.minusDays(1)).find(id("22"))).isPresent();
        assertThat(register.on(LocalDate.MAX).find(id("22"))).isEmpty();
    }

    @Test
    void change_days_are_those_on_which_a_state_begins_or_has_ended() {
        UnitRegister register = sound(List.of(
                province("22", "2004-08-31.."),
                commune("b", "22", "2004-08-31.."),
                commune("a", "22", "2010-01-01..2012-01-01")));

        assertThat(register.changeDays()).containsExactly(day("2004-08-31"), day("2010-01-01"), day("2012-01-01"));
    }

    @Test
    void successions_are_listed_from_and_to_a_unit_in_the_order_of_time() {
        Succession early = land("2010-01-01", "a", "b");
        Succession late = all("2020-01-01", "a", "b");
        UnitRegister register = sound(
                List.of(
                        province("22", "2004-08-31.."),
                        commune("a", "22", "2004-08-31..2020-01-01"),
                        commune("b", "22", "2004-08-31..")),
                late,
                early);

        assertThat(register.successionsFrom(id("a"))).containsExactly(early, late);
        assertThat(register.successionsTo(id("b"))).containsExactly(early, late);
        assertThat(register.successionsFrom(id("b"))).isEmpty();
        assertThat(register.successionsTo(id("nobody"))).isEmpty();
    }

    @Test
    void a_register_of_nothing_is_empty_on_every_day() {
        Outcome<UnitRegister> empty = UnitRegister.of(List.of(), List.of());
        UnitRegister register = empty.value();

        assertThat(empty.findings()).isEmpty();
        assertThat(register.size()).isZero();
        assertThat(register.changeDays()).isEmpty();
        assertThat(register.on(day("2025-07-01")).roots()).isEmpty();
        assertThat(register.on(day("2025-07-01")).unchanged()).hasToString("..");
        assertThat(register.history(id("a"))).isEmpty();
        assertThat(register.withCode(UnitCode.of("22"))).isEmpty();
    }

    @Test
    void states_are_given_back_in_the_order_of_time() {
        AdminUnit first = named(province("22", "2004-08-31..2010-01-01"), "Một");
        AdminUnit second = named(province("22", "2010-01-01.."), "Hai");

        assertThat(sound(List.of(second, first)).history(id("22"))).containsExactly(first, second);
    }
}
