package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.finding.Outcome;
import vn.toso.time.DateRange;

/** The ends of the calendar, and days on which nothing is. */
class ExtremeDaysTest {
    private static final List<AdminUnit> ALWAYS =
            List.of(province("p", ".."), commune("a", "p", ".."), commune("b", "p", "..2025-07-01"));

    private static Succession on(LocalDate day) {
        return new Succession(day, id("b"), id("a"), Passed.ALL, Passed.ALL, Basis.LAW, null);
    }

    @Test
    void a_unit_without_a_known_first_day_is_there_on_the_first_day_java_knows() {
        UnitRegister register =
                UnitRegister.of(ALWAYS, List.of(on(day("2025-07-01")))).value();

        assertThat(register.on(LocalDate.MIN).find(id("a"))).isPresent();
        assertThat(register.on(LocalDate.MIN).unchanged()).isEqualTo(DateRange.parse("..2025-07-01"));
        assertThat(register.changeDays()).containsExactly(day("2025-07-01"));
        assertThat(SampleUnits.candidates(
                        register,
                        "b",
                        LocalDate.MIN.toString(),
                        LocalDate.MAX.minusDays(1).toString()))
                .containsExactly("a");
        assertThat(register.correspondence(LocalDate.MAX.minusDays(1), LocalDate.MIN)
                        .candidates(id("a"))
                        .units())
                .containsExactly(id("a"), id("b"));
    }

    @Test
    void units_without_a_known_first_day_are_no_beginning() {
        assertThat(UnitRegister.of(ALWAYS, List.of(on(day("2025-07-01")))).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("a row on the first or last day Java knows is a finding, never an exception")
    void rows_on_the_ends_of_the_calendar_are_findings() {
        for (LocalDate end : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.MIN.plusDays(1))) {
            Outcome<UnitRegister> outcome = UnitRegister.of(ALWAYS, List.of(on(end)));
            assertThat(codes(outcome.findings()))
                    .as("%s", end)
                    .containsAnyOf("unit.predecessor.absent", "unit.successor.absent", "unit.succession.all-but-stays");
        }
    }

    @Test
    void a_register_says_nothing_of_the_last_day_java_knows() {
        UnitRegister register = sound(ALWAYS.subList(0, 2));

        assertThat(register.on(LocalDate.MAX).roots()).isEmpty();
        assertThat(register.on(LocalDate.MAX).unchanged()).hasToString("..");
    }

    @Test
    @DisplayName("U6: there are no candidates only where the other day has no units at all")
    void u6_no_candidates_only_on_days_without_units() {
        UnitRegister register = UnitRegister.of(
                        List.of(province("p", "2004-08-31..2030-01-01"), commune("a", "p", "2004-08-31..2030-01-01")),
                        List.of())
                .value();

        for (String other : List.of("2004-08-30", "2030-01-01", "1900-01-01", "2099-01-01")) {
            assertThat(register.correspondence(day("2020-01-01"), day(other))
                            .candidates(id("a"))
                            .units())
                    .as("candidates on %s, when nothing is", other)
                    .isEmpty();
        }
        assertThat(register.correspondence(day("2020-01-01"), day("2029-12-31"))
                        .candidates(id("a"))
                        .units())
                .containsExactly(id("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "-", "@", "::::", "@2025-07-01", "a.b_c:d@e-f"})
    void ids_of_odd_characters_are_as_good_as_any(String odd) {
        UnitRegister register = sound(List.of(
                new AdminUnit(id(odd), null, DateRange.parse(".."), UnitLevel.PROVINCE, UnitType.of("tỉnh"), "P", null),
                commune("x", odd, "..")));

        assertThat(register.on(day("2025-07-01")).parent(id("x")))
                .map(AdminUnit::id)
                .contains(id(odd));
        assertThat(SampleUnits.candidates(register, odd, "2020-01-01", "2025-07-01"))
                .containsExactly("x");
    }

    @Test
    @DisplayName("U9: a village without a parent is a root of a forest, and its own candidate")
    void u9_a_village_without_a_parent() {
        AdminUnit alone = SampleUnits.unit("host:v", UnitLevel.VILLAGE, "thôn", null, "2004-08-31..");
        UnitRegister register = sound(List.of(province("p", "2004-08-31.."), commune("a", "p", "2004-08-31.."), alone));

        assertThat(register.on(day("2020-01-01")).roots())
                .extracting(AdminUnit::id)
                .contains(id("host:v"));
        assertThat(SampleUnits.candidates(register, "host:v", "2020-01-01", "2021-01-01"))
                .containsExactly("host:v");
    }

    @Test
    void one_register_is_read_by_several_threads_at_once() throws InterruptedException {
        UnitRegister register = sound(List.of(
                province("p", "2004-08-31.."),
                commune("06820@a", "p", "2004-08-31.."),
                village("v", "06820@a", "2004-08-31..")));
        List<Throwable> failures = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        List<Thread> threads = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> {
                    UnitTree tree = register.on(day("2020-01-01"));
                    assertThat(tree.get(UnitCode.of("06820")).id()).isEqualTo(id("06820@a"));
                    assertThat(tree.children(id("06820@a"))).hasSize(1);
                    assertThat(tree.unchanged()).hasToString("2004-08-31..");
                }))
                .toList();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> failures.add(e)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
    }
}
