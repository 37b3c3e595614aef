package vn.toso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.fact.FactKind;
import vn.toso.fact.Precision;
import vn.toso.people.Group;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** A content is the same after its values were taken and put together again, for every kind of this package. */
class ReportKindsProperties {
    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(1, 900))
                .as((start, length) ->
                        DateRange.of(LocalDate.EPOCH.plusDays(start), LocalDate.EPOCH.plusDays(start + (long) length)));
    }

    private static Arbitrary<Amount> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 999_999_999),
                        Arbitraries.integers().between(0, 9))
                .as((digits, scale) -> new Amount(null, null, BigDecimal.valueOf(digits, scale)));
    }

    private static Arbitrary<Amount> counts() {
        return Arbitraries.longs().greaterOrEqual(0).map(Amount::of);
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                ratios(),
                counts(),
                Combinators.combine(
                                Arbitraries.longs().greaterOrEqual(0),
                                Arbitraries.longs().greaterOrEqual(0))
                        .as(Amount::of));
    }

    private static <T> void assertKept(FactKind<T> kind, T content) {
        T again = kind.contentOf(kind.valuesOf(content));

        assertThat(again).isEqualTo(content);
        assertThat(kind.valuesOf(again)).isEqualTo(kind.valuesOf(content));
    }

    @Provide
    Arbitrary<ReportedCount> reported() {
        return Combinators.combine(
                        Arbitraries.of("a", "06820@2025-07-01").map(UnitId::of),
                        ranges(),
                        Arbitraries.of("item.vneid", "Bank:1"),
                        Arbitraries.of(Group.of("occupation", "pupil")).injectNull(0.5),
                        Arbitraries.of(Precision.values()),
                        amounts())
                .as(ReportedCount::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_reported_count_is_kept(@ForAll("reported") ReportedCount count) {
        assertKept(ReportKinds.COUNTS, count);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of("a", "06820@2025-07-01").map(UnitId::of),
                        ranges(),
                        Arbitraries.of("skill.pay", "universal.confirmed"),
                        Arbitraries.of(Group.of("occupation", "pupil")).injectNull(0.5),
                        Arbitraries.oneOf(ratios(), counts()))
                .as(Target::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_target_is_kept(@ForAll("targets") Target target) {
        assertKept(ReportKinds.TARGETS, target);
    }

    @Provide
    Arbitrary<ReportReceived> received() {
        return Combinators.combine(
                        Arbitraries.of("teams", "monthly"),
                        Arbitraries.of("a", "06820@2025-07-01").map(UnitId::of),
                        ranges(),
                        Arbitraries.of(LocalDate.EPOCH).injectNull(0.5),
                        Arbitraries.of(true, false))
                .as(ReportReceived::new);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_received_report_is_kept(@ForAll("received") ReportReceived received) {
        assertKept(ReportKinds.RECEIVED, received);
    }

    @Provide
    Arbitrary<ReportDue> due() {
        return Combinators.combine(
                        Arbitraries.of("a", "06820@2025-07-01").map(UnitId::of),
                        ranges(),
                        Arbitraries.integers().between(0, 90))
                .as((unit, period, days) ->
                        new ReportDue("monthly", unit, period, period.from().plusDays(days)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_due_report_is_kept(@ForAll("due") ReportDue due) {
        assertKept(ReportKinds.DUE, due);
    }

    @Example
    void kinds_are_named_as_files_and_tables_know_them() {
        assertThat(ReportKinds.all())
                .extracting(FactKind::name)
                .containsExactly("report.count", "target", "report.due", "report.received");
    }
}
