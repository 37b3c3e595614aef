package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.store.Store;
import vn.toso.team.TeamRoster;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SampleProvince;

/** The part of the demo about the sample province at the end of 2023, and what was known of it when. */
final class DemoTeams {
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static final Period MONTH = Period.parse("2023-12");
    /** The batch with the sessions of 2023, and the one with the areas that were filed late. */
    private static final List<KnownAt> POSITIONS = List.of(KnownAt.of(3), KnownAt.of(4));

    /** A question and its answer. */
    private record Answer(CoverageReport report, Figure figure) {}

    private final Session session;
    private final Report report;
    private final Facts facts = SampleProvince.facts();

    DemoTeams(Session session, Report report) {
        this.session = session;
        this.report = report;
    }

    void tell() {
        report.heading(session.text("demo.teams"));
        report.say(SampleProvince.LABEL.text(session.texts().locale()));
        report.table(Table.of(
                        "province", Indicators.all().stream().map(this::ask).toList())
                .text("indicator", answer -> answer.report().definition().id())
                .shown(
                        "definition",
                        answer -> answer.report()
                                .definition()
                                .text(session.texts().locale()))
                .value("numerator", answer -> answer.report().total().numerator())
                .value("denominator", answer -> answer.report().total().denominator())
                .shown(
                        "figure",
                        answer -> answer.figure().figure(answer.report().total()))
                .shown(
                        "completeness",
                        answer -> answer.figure().completeness(answer.report().total())));
        quangYen();
        knownAt();
    }

    private Answer ask(Indicator indicator) {
        CoverageQuery query = indicator.id().equals(Indicators.teamsActive(1).id())
                ? CoverageQuery.during(MONTH)
                : CoverageQuery.asOf(DAY);
        return ask(facts, indicator, query);
    }

    private Answer ask(Facts known, Indicator indicator, CoverageQuery query) {
        var scope = known.register()
                .on(query.boundaries())
                .get(DemoUnits.QUANG_NINH)
                .id();
        CoverageReport answer = CoverageCalculator.of(known).calculate(indicator, query.within(scope));
        return new Answer(answer, new Figure(session, known.register(), answer));
    }

    private void quangYen() {
        TeamRoster roster = TeamRoster.on(facts, DAY);
        UnitTree tree = facts.register().on(DAY);
        var town = tree.get(UnitCode.of("206"));
        long teams = roster.teams().stream()
                .filter(team -> team.serves().stream().anyMatch(unit -> tree.isUnder(unit.id(), town.id())))
                .count();
        long groups = roster.groups().stream()
                .filter(group -> tree.isUnder(group.group().unit(), town.id()))
                .count();
        report.value("teams", (long) roster.teams().size())
                .value("quang_yen_teams", teams)
                .value("quang_yen_groups", groups);
        report.say(session.text(
                "demo.teams.quang-yen", roster.teams().size(), session.naming().fullAtStart(town), teams, groups));
    }

    /** T3: a figure that was published can be computed again, and a later one says what came since. */
    private void knownAt() {
        Store store = SampleProvince.store();
        List<Answer> answers = POSITIONS.stream()
                .map(position -> ask(store.facts(position), Indicators.TEAMS_VILLAGE, CoverageQuery.asOf(DAY)))
                .toList();
        report.say("").say(session.text("demo.known-at", Indicators.TEAMS_VILLAGE.id(), DAY));
        report.table(Table.of("known_at", answers)
                .text("known_at", answer -> answer.report().knownAt().toString())
                .value("recorded", answer -> day(store, answer))
                .shown("recorded_on", answer -> day(store, answer))
                .value("numerator", answer -> answer.report().total().numerator())
                .shown(
                        "figure",
                        answer -> answer.figure().figure(answer.report().total())));
    }

    private static String day(Store store, Answer answer) {
        return store.recordedAt(answer.report().knownAt()).toString().substring(0, 10);
    }
}
