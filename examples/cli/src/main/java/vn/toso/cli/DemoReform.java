package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CountedUnit;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Explanation;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.vietnam.SampleProvince;
import vn.toso.vietnam.VietnamUnits;

/** The part of the demo about what the reform does to figures: as it was, restated, an interval that closes, and why. */
final class DemoReform {
    private static final List<LocalDate> DAYS = Stream.of("2023-12-31", "2024-12-31", "2025-12-31")
            .map(LocalDate::parse)
            .toList();
    private static final LocalDate AFTER = LocalDate.parse("2025-12-31");
    private static final UnitId HAI_HOA = UnitId.of("06799@2025-07-01");
    static final UnitId DONG_NGU = UnitId.of("06877@2004-08-31");
    /** The new Tiên Yên and the new Đông Ngũ, between which the people of old Đông Ngũ were divided. */
    static final List<UnitId> DIVIDED = List.of(UnitId.of("06862@2025-07-01"), UnitId.of("06877@2025-07-01"));

    /** A question and its answer. */
    private record Answer(CoverageReport report, Figure figure) {
        CoverageQuery query() {
            return report.query();
        }

        Coverage total() {
            return report.total();
        }

        long stale() {
            return report.findings().stream()
                    .filter(finding -> finding.code().id().equals("coverage.unit.ended"))
                    .count();
        }
    }

    private final Session session;
    private final Report report;

    DemoReform(Session session, Report report) {
        this.session = session;
        this.report = report;
    }

    void tell() {
        restated();
        interval();
        explained();
    }

    private void restated() {
        report.heading(session.text("demo.reform"));
        LocalDate today = session.today();
        report.say(session.text("demo.reform.today", today, VietnamUnits.lastChange(), VietnamUnits.version()));
        report.value("today", today.toString());
        List<Answer> answers = Stream.of(Indicators.TEAMS_COMMUNE, Indicators.TEAMS_COMMUNE_ANY)
                .flatMap(indicator -> DAYS.stream()
                        .flatMap(day -> Stream.of(day, today).map(boundaries -> ask(indicator, day, boundaries))))
                .toList();
        report.table(Table.of("figures", answers)
                .text("indicator", answer -> answer.report().definition().id())
                .text("as_of", answer -> answer.query().asOf().toString())
                .text("boundaries", answer -> answer.query().boundaries().toString())
                .value("numerator", answer -> answer.total().numerator())
                .value("possible", answer -> answer.total().possible())
                .value("denominator", answer -> answer.total().denominator())
                .value("reporting", answer -> answer.total().completeness().reporting())
                .shown("covered", answer -> answer.figure().figure(answer.total()))
                .shown("completeness", answer -> answer.figure().completeness(answer.total()))
                .number("stale", session.texts(), Answer::stale));
        answers.stream()
                .filter(answer -> answer.report().definition().equals(Indicators.TEAMS_COMMUNE.definition()))
                .forEach(this::why);
    }

    private Answer ask(Indicator indicator, LocalDate asOf, LocalDate boundaries) {
        Facts facts = SampleProvince.facts();
        var scope = facts.register().on(boundaries).get(DemoUnits.QUANG_NINH).id();
        CoverageReport answer = CoverageCalculator.of(facts)
                .calculate(
                        indicator,
                        CoverageQuery.asOf(asOf).withBoundaries(boundaries).within(scope));
        return new Answer(answer, new Figure(session, facts.register(), answer));
    }

    /** Names what is only possible, and says why an old count falls when the units end under the teams. */
    private void why(Answer answer) {
        List<CountedUnit> possible = answer.report().units(CountedUnit.Standing.POSSIBLE);
        if (!possible.isEmpty()) {
            String names = String.join(
                    ", ",
                    possible.stream()
                            .map(unit -> session.naming().full(unit.unit()))
                            .toList());
            report.say(session.text(
                    "demo.reform.possible",
                    answer.query().asOf(),
                    answer.query().boundaries(),
                    names));
        }
        if (answer.stale() > 0 && !answer.query().isRestated()) {
            report.say(session.text("demo.reform.stale", answer.query().asOf(), answer.stale()));
        }
    }

    /** One line before the villages of old Đông Ngũ are placed, one after. */
    private void interval() {
        report.heading(session.text("demo.interval"));
        report.say(session.text("demo.interval.what", AFTER));
        CoverageReport open = members(SampleProvince.facts());
        CoverageReport placed = members(SampleProvince.factsWithDongNguPlaced());
        report.table(Table.of("interval", DIVIDED)
                .text("unit_id", UnitId::value)
                .shown("unit_name", unit -> row(open, unit).unit().orElseThrow().fullName())
                .value("least", unit -> row(open, unit).certain())
                .value("most", unit -> row(open, unit).possible())
                .shown(
                        "undecided",
                        unit -> new Figure(session, SampleProvince.register(), open).figure(row(open, unit)))
                .value("exact", unit -> row(placed, unit).certain())
                .shown(
                        "placed",
                        unit -> new Figure(session, SampleProvince.registerWithDongNguPlaced(), placed)
                                .figure(row(placed, unit))));
        report.say(session.text("demo.interval.total", open.total().certain()));
    }

    private static Coverage row(CoverageReport report, UnitId unit) {
        return report.row(unit).orElseThrow();
    }

    private CoverageReport members(Facts facts) {
        var scope = facts.register().on(AFTER).get(DemoUnits.QUANG_NINH).id();
        return CoverageCalculator.of(facts)
                .calculate(
                        Indicators.MEMBERS,
                        CoverageQuery.asOf(AFTER).within(scope).withLevel(UnitLevel.COMMUNE));
    }

    private void explained() {
        report.heading(session.text("demo.number"));
        Facts facts = SampleProvince.facts();
        Explanation explanation = CoverageCalculator.of(facts)
                .calculate(
                        Indicators.TEAMS_COMMUNE,
                        CoverageQuery.asOf(DemoTeams.DAY)
                                .withBoundaries(AFTER)
                                .withLevel(UnitLevel.COMMUNE)
                                .within(HAI_HOA))
                .explain();
        new Explained(session, explanation).tell(report);
    }
}
