package vn.toso.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Dimensions;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.SkillIndicators;
import vn.toso.coverage.WorkList.Stuck;
import vn.toso.fact.Facts;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Step;
import vn.toso.store.Store;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.vietnam.SampleProvince;

/** The part of the demo about residents: who can do what, where people are stuck, and what a figure of them is made of. */
final class DemoPeople {
    /** An account, whose steps are those of activating VNeID; and a use, which ends with a first payment. */
    private static final String ITEM = "vneid.active";

    private static final String SKILL = "payment";
    private static final String APP = "province.app";
    private static final LocalDate AFTER = LocalDate.parse("2025-12-31");
    /** Its tenth village has not declared its register complete. */
    private static final UnitCode NINE_OF_TEN = UnitCode.of("06829");

    /** A village of phường Cẩm Thạch handed in the progress of December 2023 on 2024-02-15. */
    private static final UnitCode LATE = UnitCode.of("06787");

    private static final List<Instant> BEFORE_AND_AFTER =
            List.of(Instant.parse("2024-01-31T00:00:00Z"), Instant.parse("2024-02-29T00:00:00Z"));
    /** It says how many have the province's app, and not out of how many. */
    private static final UnitCode WITHOUT_DENOMINATOR = UnitCode.of("06967");

    private static final String ETHNIC_MINORITY = "ethnic-minority";
    private static final int MOST_STUCK = 8;

    /** What is asked of people. */
    private record Asked(Coverage item, Coverage skill) {}

    /** A step and its two figures. */
    private record OnTheWay(Step step, int number, Figure past, Figure conversion) {}

    private final Session session;
    private final Report report;
    private final Store store;
    private final Facts facts;
    private final CoverageCalculator calculator;
    private final SkillIndicators practical;
    private final SkillIndicators five;

    DemoPeople(Session session, Report report, Store store) {
        this.session = session;
        this.report = report;
        this.store = store;
        this.facts = store.facts();
        this.calculator = CoverageCalculator.of(facts);
        KnownChecklists checklists = new KnownChecklists(facts, AFTER);
        this.practical =
                SkillIndicators.of(checklists.find(KnownChecklists.PRACTICAL).orElseThrow());
        this.five =
                SkillIndicators.of(checklists.find(KnownChecklists.CORE_FIVE).orElseThrow());
    }

    void tell() {
        byCommune();
        funnel();
        stuck();
        households();
        saidAndMissing();
        throughTheReform();
        lateAndWhy();
    }

    private CoverageQuery query(LocalDate asOf, LocalDate boundaries) {
        UnitId province =
                facts.register().on(boundaries).get(DemoUnits.QUANG_NINH).id();
        return CoverageQuery.asOf(asOf).withBoundaries(boundaries).within(province);
    }

    private Figure figure(Indicator indicator, CoverageQuery query) {
        return figure(calculator.calculate(indicator, query));
    }

    private Figure figure(CoverageReport answer) {
        return new Figure(session, facts.register(), answer);
    }

    private void byCommune() {
        report.heading(session.text("demo.people"));
        report.say(SampleProvince.LABEL.text(session.texts().locale()));
        CoverageQuery query = query(AFTER, AFTER).withLevel(UnitLevel.COMMUNE);
        List<CoverageReport> answers =
                calculator.calculate(List.of(practical.item(ITEM), practical.skill(SKILL)), query);
        Figure item = figure(answers.get(0));
        Figure skill = figure(answers.get(1));
        for (Figure one : List.of(item, skill)) {
            report.say("").say(one.sentence());
            new FigureParts(session, one.answer().total()).tell(report, true, false);
            Attained.of(one.answer(), one.answer().total())
                    .ifPresent(attained -> report.say(session.text(
                            "figure.target", attained.target(session.texts()), attained.sentence(session.texts()))));
            report.say(one.provenance());
        }
        List<Asked> rows = new ArrayList<>();
        for (Coverage row : item.answer().rows()) {
            UnitId unit = row.unit().orElseThrow().id();
            rows.add(new Asked(row, skill.answer().row(unit).orElseThrow()));
        }
        report.say("").say(session.text("demo.people.columns", title(ITEM), title(SKILL)));
        report.table(Table.of("people", rows)
                .text("unit_id", row -> row.item().unit().orElseThrow().id().value())
                .text("unit_name", row -> row.item().unit().orElseThrow().fullName())
                .value("item_done", row -> row.item().numerator())
                .value("item_eligible", row -> row.item().denominator())
                .value("item_unknown", row -> row.item().unknown())
                .shown("item_done", row -> counts(row.item()))
                .shown("item_share", row -> item.share(row.item()))
                .shown("item_target", row -> against(item, row.item()))
                .value("skill_done", row -> row.skill().numerator())
                .value("skill_eligible", row -> row.skill().denominator())
                .value("skill_unknown", row -> row.skill().unknown())
                .shown("skill_done", row -> counts(row.skill()))
                .shown("skill_share", row -> skill.share(row.skill()))
                .shown("skill_target", row -> against(skill, row.skill()))
                .shown("completeness", row -> item.completeness(row.item())));
    }

    private String counts(Coverage row) {
        return session.texts().number(row.numerator()) + " / " + session.texts().number(row.denominator());
    }

    private String against(Figure figure, Coverage row) {
        return Attained.of(figure.answer(), row)
                .map(one ->
                        session.text("demo.people.target", one.target(session.texts()), one.verdict(session.texts())))
                .orElse("");
    }

    private void funnel() {
        report.heading(session.text("demo.funnel"));
        ChecklistItem item = item(ITEM);
        List<PeopleIndicator> asked = new ArrayList<>();
        item.steps().forEach(step -> {
            asked.add(practical.funnel(ITEM, step.id()));
            asked.add(practical.conversion(ITEM, step.id()));
        });
        List<CoverageReport> answers = calculator.calculate(asked, query(AFTER, AFTER));
        List<OnTheWay> rows = new ArrayList<>();
        for (int at = 0; at < item.steps().size(); at++) {
            rows.add(new OnTheWay(
                    item.steps().get(at), at + 1, figure(answers.get(2 * at)), figure(answers.get(2 * at + 1))));
        }
        report.table(Table.of("funnel", rows)
                .value("step", row -> row.step().id())
                .value("step_number", row -> (long) row.number())
                .shown("step", row -> StuckCommand.step(item, row.step().id(), row.number(), session))
                .value("past", row -> row.past().answer().total().numerator())
                .value("eligible", row -> row.past().answer().total().denominator())
                .shown("past", row -> row.past().figure(row.past().answer().total()))
                .value("passed", row -> row.conversion().answer().total().numerator())
                .value("reached", row -> row.conversion().answer().total().denominator())
                .shown(
                        "conversion",
                        row -> row.conversion().figure(row.conversion().answer().total()))
                .shown(
                        "completeness",
                        row -> row.past().completeness(row.past().answer().total())));
        report.say(rows.get(0).past().provenance());
    }

    private String title(String item) {
        return item(item).text(session.texts().locale());
    }

    private ChecklistItem item(String id) {
        return new KnownChecklists(facts, AFTER)
                .find(KnownChecklists.PRACTICAL)
                .flatMap(checklist -> checklist.find(id))
                .orElseThrow();
    }

    private void stuck() {
        report.heading(session.text("demo.stuck"));
        record Row(ChecklistItem item, Stuck stuck) {}
        List<Row> rows = new ArrayList<>();
        practical.forEachWorkList(
                facts,
                query(AFTER, AFTER),
                list -> list.stuck().forEach(stuck -> rows.add(new Row(list.item(), stuck))));
        List<Row> most = rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> row.stuck().settled())
                        .reversed())
                .limit(MOST_STUCK)
                .toList();
        report.table(Table.of("stuck", most)
                .column(
                        "item",
                        row -> row.item().id(),
                        row -> row.item().text(session.texts().locale()))
                .value("step", row -> row.stuck().step())
                .shown(
                        "step",
                        row -> StuckCommand.step(
                                row.item(),
                                row.stuck().step(),
                                row.stuck().number().orElse(0),
                                session))
                .column(
                        "reason",
                        row -> row.stuck().reason().id(),
                        row -> FigureParts.reason(row.stuck().reason().id(), session.texts()))
                .number("count", session.texts(), row -> row.stuck().settled()));
        report.say(session.text("demo.stuck.who"));
    }

    private void households() {
        report.heading(session.text("demo.households"));
        Figure households = figure(five.household(), query(AFTER, AFTER));
        report.say(households.sentence());
        report.say(households.provenance()).say("");
        SortedMap<String, Figure> ages = new TreeMap<>();
        calculator
                .calculateByGroup(practical.item(ITEM), query(AFTER, AFTER), Dimensions.AGE)
                .forEach((age, answer) -> ages.put(age, figure(answer)));
        report.say(session.text("demo.ages", title(ITEM)));
        report.table(Table.of("households", List.of(households))
                .value("done", figure -> figure.answer().total().numerator())
                .value("households", figure -> figure.answer().total().denominator()));
        report.table(new FigureRows(session).shown(ages, Dimensions.AGE, false));
    }

    /** C8, C10: what a total lacks, and what cannot be added to it. */
    private void saidAndMissing() {
        report.heading(session.text("demo.missing"));
        AdminUnit commune = facts.register().on(DemoTeams.DAY).get(NINE_OF_TEN);
        Figure nine = figure(
                practical.item(ITEM).withReportingLevel(UnitLevel.VILLAGE),
                CoverageQuery.asOf(DemoTeams.DAY).within(commune.id()).withLevel(UnitLevel.VILLAGE));
        report.say(nine.sentence());
        report.say(nine.provenance());
        Coverage total = nine.answer().total();
        report.value("nine_of_ten_reporting", total.completeness().reporting())
                .value("nine_of_ten_due", total.completeness().due());
        report.table(Table.of("villages", nine.answer().rows())
                .text("unit_name", row -> row.unit().orElseThrow().fullName())
                .value("done", Coverage::numerator)
                .value("eligible", Coverage::denominator)
                .shown("figure", nine::figure)
                .shown("completeness", nine::completeness));
        CoverageReport said =
                calculator.calculate(Indicators.reported(ETHNIC_MINORITY), query(DemoTeams.DAY, DemoTeams.DAY));
        report.say("");
        new FigureSaid(session, facts.register(), said).tell(report);
        report.say(session.text("demo.said"));
    }

    /** The same people, as they lived then and on the map after: numbers, and where the law divides them an interval. */
    private void throughTheReform() {
        report.heading(session.text("demo.people.reform"));
        Map<LocalDate, CoverageReport> answers = new TreeMap<>();
        for (LocalDate boundaries : List.of(DemoTeams.DAY, AFTER)) {
            answers.put(
                    boundaries,
                    calculator.calculate(
                            practical.item(ITEM),
                            query(DemoTeams.DAY, boundaries).withLevel(UnitLevel.COMMUNE)));
        }
        record Row(LocalDate boundaries, Figure figure, Coverage count) {}
        List<Row> rows = new ArrayList<>();
        answers.forEach((boundaries, answer) -> {
            Figure figure = figure(answer);
            for (UnitId unit : boundaries.equals(AFTER) ? DemoReform.DIVIDED : List.of(DemoReform.DONG_NGU)) {
                rows.add(new Row(boundaries, figure, answer.row(unit).orElseThrow()));
            }
            rows.add(new Row(boundaries, figure, answer.total()));
        });
        report.table(Table.of("people_reform", rows)
                .text("boundaries", row -> row.boundaries().toString())
                .text("unit_id", row -> row.count().unit().orElseThrow().id().value())
                .text("unit_name", row -> row.count().unit().orElseThrow().fullName())
                .value("lower", row -> FigureRows.counts(row.count()).get("lower"))
                .value("lower_of", row -> FigureRows.counts(row.count()).get("lower_of"))
                .value("upper", row -> FigureRows.counts(row.count()).get("upper"))
                .value("upper_of", row -> FigureRows.counts(row.count()).get("upper_of"))
                .shown("figure", row -> row.figure().figure(row.count())));
        rows.stream().map(row -> row.figure().provenance()).distinct().forEach(report::say);
        report.say(session.text("demo.people.reform.what"));
    }

    /** T3: what was published can be computed again; C7: a denominator that somebody else knows, and where it comes from. */
    private void lateAndWhy() {
        report.heading(session.text("demo.late"));
        AdminUnit late = facts.register().on(DemoTeams.DAY).get(LATE);
        record Row(Instant at, Figure figure, Coverage count) {}
        List<Row> rows = new ArrayList<>();
        for (Instant at : BEFORE_AND_AFTER) {
            CoverageReport answer = CoverageCalculator.of(store.facts(store.knownAt(at)))
                    .calculate(
                            practical.item(ITEM),
                            CoverageQuery.asOf(DemoTeams.DAY).within(late.id()).withLevel(UnitLevel.COMMUNE));
            rows.add(new Row(at, figure(answer), answer.total()));
        }
        report.say(session.text("demo.late.what", late.fullName(), DemoTeams.DAY));
        report.table(Table.of("people_known_at", rows)
                .text("known_at", row -> row.figure().answer().knownAt().toString())
                .column(
                        "known_on",
                        row -> row.at().toString(),
                        row -> row.at().toString().substring(0, 10))
                .value("numerator", row -> row.count().numerator())
                .value("denominator", row -> row.count().denominator())
                .value("unknown", row -> row.count().unknown())
                .shown("figure", row -> row.figure().figure(row.count())));
        report.say(rows.get(0).figure().provenance());
        report.say("").say(session.text("demo.why"));
        UnitId commune =
                facts.register().on(DemoTeams.DAY).get(WITHOUT_DENOMINATOR).id();
        CoverageReport divided = calculator.calculate(
                practical.item(APP), CoverageQuery.asOf(DemoTeams.DAY).within(commune));
        new Explained(session, divided.explain()).tell(report, "people_explanation");
    }
}
