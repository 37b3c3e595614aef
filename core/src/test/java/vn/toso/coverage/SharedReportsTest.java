package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.some;
import static vn.toso.unit.SampleUnits.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Subject;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/** One answer, one explanation and one calculator that several threads read at once. */
class SharedReportsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final String OLD = "2004-08-31..2025-10-15";
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31.."),
                    commune("b", "p", OLD),
                    commune("c", "p", OLD),
                    commune("m", "p", "2025-10-15.."),
                    commune("n", "p", "2025-10-15..")),
            all("2025-10-15", "b", "m"),
            some("2025-10-15", "c", "m"),
            some("2025-10-15", "c", "n"));
    private static final CoverageQuery OCTOBER =
            CoverageQuery.during(Period.parse("2025-10")).withLevel(UnitLevel.COMMUNE);

    /** 3,000 turns of 700 residents by 40 members, all over the place: no batch is full when the last one comes. */
    private static Facts facts() {
        List<Support> supports = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(2025, 10, 1).plusDays(i % 31);
            boolean old = day.isBefore(LocalDate.of(2025, 10, 15));
            UnitId unit = id(i % 5 == 0 ? "a" : old ? (i % 3 == 0 ? "b" : "c") : (i % 3 == 0 ? "m" : "n"));
            String helper = "h" + i % 40;
            supports.add(new Support(
                    helper, "t", Subject.resident("r" + (i * 7 + i / 31) % 700), null, unit, day, null, null));
            visits.add(new Visit(
                    null,
                    Subject.household("f" + (i * 11 + i / 17) % 500),
                    unit,
                    day,
                    VisitOutcome.MET,
                    "t",
                    List.of(helper)));
        }
        List<Membership> members = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            members.add(
                    new Membership("h" + i, "t", Role.of("member"), null, DateRange.since(LocalDate.of(2025, 1, 1))));
        }
        return Facts.on(REGISTER)
                .with(OutreachKinds.SUPPORTS, supports)
                .with(OutreachKinds.VISITS, visits)
                .with(TeamKinds.MEMBERSHIPS, members);
    }

    private static List<Indicator> indicators() {
        return List.of(
                OutreachIndicators.REACH_PERSONS,
                OutreachIndicators.REACH_TURNS,
                OutreachIndicators.VISITS_HOUSEHOLDS,
                OutreachIndicators.personDays(null),
                OutreachIndicators.personDays(5));
    }

    private static List<CoverageReport> ask(CoverageCalculator calculator) {
        return indicators().stream()
                .map(indicator -> calculator.calculate(indicator, OCTOBER))
                .toList();
    }

    /** Everything an answer says: numbers, pools, findings and the explanation of each row, down to its leaves. */
    private static List<Object> read(List<CoverageReport> reports) {
        List<Object> read = new ArrayList<>();
        for (CoverageReport report : reports) {
            for (Coverage row : report.rows()) {
                tell(report.explain(row.unit().orElseThrow().id()), read);
                read.add(row.settled());
                read.add(row.pools());
            }
            tell(report.explain(), read);
            read.add(report.total().settled());
            read.add(report.total().pools());
            read.add(report.findings());
        }
        return read;
    }

    private static void tell(Explanation explanation, List<Object> read) {
        read.add(explanation.text(Locale.ENGLISH));
        explanation.details().forEach(detail -> tell(detail, read));
    }

    /** Each round has answers that nobody has read yet, which are the ones that could still be made up by two at once. */
    private static <T> void readsAlike(Function<Facts, T> shared, Function<T, List<Object>> reader) throws Exception {
        Facts facts = facts();
        List<Object> alone = reader.apply(shared.apply(facts));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                T one = shared.apply(facts);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                Callable<List<Object>> task = () -> {
                    start.await();
                    return reader.apply(one);
                };
                for (Future<List<Object>> answer : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                    assertThat(answer.get()).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_distinct_are_counted_once() {
        List<CoverageReport> reports = ask(CoverageCalculator.of(facts()));

        assertThat(reports).extracting(report -> report.total().numerator()).startsWith(700L, 3_000L, 500L);
    }

    @Test
    void eight_threads_that_read_one_answer_get_what_one_thread_gets() throws Exception {
        readsAlike(facts -> ask(CoverageCalculator.of(facts)), SharedReportsTest::read);
    }

    @Test
    void eight_threads_that_ask_one_calculator_get_what_one_thread_gets() throws Exception {
        readsAlike(CoverageCalculator::of, calculator -> read(ask(calculator)));
    }
}
