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
import vn.toso.coverage.Indicators;
import vn.toso.coverage.UnitIndicator;
import vn.toso.fact.Facts;
import vn.toso.vietnam.SampleProvince;
import vn.toso.vietnam.VietnamUnits;

/** The part of the demo about teams: the sample's, counted on three days, each as it was and on today's boundaries. */
final class DemoTeams {
    private static final List<LocalDate> DAYS = Stream.of("2023-12-31", "2024-12-31", "2025-12-31")
            .map(LocalDate::parse)
            .toList();

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
    private final UnitIndicator indicator = Indicators.TEAMS_COMMUNE;
    private final Facts facts;

    DemoTeams(Session session, Report report) {
        this.session = session;
        this.report = report;
        this.facts = SampleProvince.facts();
    }

    void tell() {
        report.heading(session.text("demo.teams"));
        report.say(SampleProvince.LABEL.text(session.texts().locale()));
        LocalDate today = session.today();
        report.say(session.text("demo.teams.today", today, VietnamUnits.lastChange(), VietnamUnits.version()));
        report.say(session.text(
                "demo.teams.indicator",
                indicator.id(),
                indicator.definition().text(session.texts().locale())));
        List<Answer> answers = DAYS.stream()
                .flatMap(day -> Stream.of(ask(day, day), ask(day, today)))
                .toList();
        report.value("indicator", indicator.id()).value("today", today.toString());
        report.table(Table.of("figures", answers)
                .text("as_of", answer -> answer.query().asOf().toString())
                .text("boundaries", answer -> answer.query().boundaries().toString())
                .value("numerator", answer -> answer.total().numerator())
                .value("possible", answer -> answer.total().possible())
                .value("denominator", answer -> answer.total().denominator())
                .value("reporting", answer -> answer.total().completeness().reporting())
                .shown("covered", answer -> answer.figure().figure(answer.total()))
                .shown("completeness", answer -> answer.figure().completeness(answer.total()))
                .number("stale", session.texts(), Answer::stale));
        answers.forEach(this::explain);
    }

    private Answer ask(LocalDate asOf, LocalDate boundaries) {
        var scope = session.register().on(boundaries).get(DemoUnits.QUANG_NINH).id();
        CoverageQuery query =
                CoverageQuery.asOf(asOf).withBoundaries(boundaries).within(scope);
        CoverageReport answer = CoverageCalculator.of(facts).calculate(indicator, query);
        return new Answer(answer, new Figure(session, facts.register(), answer));
    }

    /** Names what is only possible, and says why an old count falls when the units end under the teams. */
    private void explain(Answer answer) {
        List<CountedUnit> possible = answer.report().units(CountedUnit.Standing.POSSIBLE);
        if (!possible.isEmpty()) {
            String names = String.join(
                    ", ",
                    possible.stream()
                            .map(unit -> session.naming().full(unit.unit()))
                            .toList());
            report.say(session.text(
                    "demo.teams.possible", answer.query().asOf(), answer.query().boundaries(), names));
        }
        if (answer.stale() > 0 && !answer.query().isRestated()) {
            report.say(session.text("demo.teams.stale", answer.query().asOf(), answer.stale()));
        }
    }
}
