package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.DueList;
import vn.toso.coverage.DueList.Entry;
import vn.toso.coverage.DueList.State;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.MaterialCount;
import vn.toso.outreach.MaterialFigure;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Schedule;
import vn.toso.outreach.SessionStatus;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SampleProvince;

/** The part of the demo about what teams did in a month: sessions, people and turns, visits, leaflets, reports, days. */
final class DemoWork {
    private static final Period MONTH = Period.parse("2024-10");
    private static final LocalDate LAST = LocalDate.of(2024, 10, 31);
    /** The reports of October were due in November, and are asked for at its end. */
    private static final Period DUE = Period.parse("2024-11");

    private static final LocalDate ASKED = LocalDate.of(2024, 11, 30);
    private static final String REPORTS = "sessions";
    private static final UnitCode YEN_GIANG = UnitCode.of("07162");
    private static final String TEAM_OF_YEN_GIANG = "qn-xa-07162";
    /** A member of two teams of Yên Giang, who was at work for both on one day. */
    private static final String PERSON = "mau-nguoi-10134";

    private static final LocalDate TWICE = LocalDate.of(2023, 10, 7);

    /** A question and its answer. */
    private record Answer(CoverageReport report, Figure figure) {}

    /** So many sessions. */
    private record Held(SessionStatus status, long count) {}

    /** What is known of the copies of a material in a unit; null is not known. */
    private record Copies(
            String material,
            UnitId unit,
            @Nullable MaterialCount printed,
            @Nullable MaterialCount handedOut) {}

    private final Session session;
    private final Report report;
    private final Facts facts;
    private final CoverageCalculator calculator;
    private final int oneIn;

    /** @param oneIn one in how many of the sample's people the facts hold; 0 if none */
    DemoWork(Session session, Report report, Facts facts, int oneIn) {
        this.session = session;
        this.report = report;
        this.facts = facts;
        this.calculator = CoverageCalculator.of(facts);
        this.oneIn = oneIn;
    }

    void tell() {
        report.heading(session.text("demo.work"));
        report.say(SampleProvince.LABEL.text(session.texts().locale()));
        sessions();
        figures();
        leaflets();
        reports();
        twice();
    }

    private <T> List<T> all(FactKind<T> kind) {
        try (Stream<Fact<T>> some = facts.of(kind)) {
            return some.map(Fact::content).toList();
        }
    }

    private Answer ask(Indicator indicator, CoverageQuery query, UnitCode code) {
        UnitId scope = facts.register().on(query.boundaries()).get(code).id();
        CoverageReport answer = calculator.calculate(indicator, query.within(scope));
        return new Answer(answer, new Figure(session, facts.register(), answer));
    }

    /** What was held, what was cancelled, and what was intended of which nobody said what became. */
    private void sessions() {
        List<vn.toso.outreach.Session> month = all(OutreachKinds.SESSIONS).stream()
                .filter(one -> MONTH.range().contains(one.day()))
                .toList();
        List<Held> rows = Stream.of(SessionStatus.HELD, SessionStatus.CANCELLED, SessionStatus.PLANNED)
                .map(status -> new Held(
                        status,
                        month.stream().filter(one -> one.status() == status).count()))
                .toList();
        report.table(Table.of("sessions", rows)
                .column(
                        "state",
                        row -> row.status().id(),
                        row -> session.text("demo.work." + row.status().id()))
                .number("count", session.texts(), Held::count));
        Schedule schedule = all(OutreachKinds.SCHEDULES).stream()
                .filter(one -> one.team().equals(TEAM_OF_YEN_GIANG))
                .findFirst()
                .orElseThrow();
        long intended = schedule.days(MONTH.range()).size();
        long known = month.stream()
                .filter(one -> one.team().equals(TEAM_OF_YEN_GIANG))
                .count();
        report.value("scheduled", intended).value("scheduled_known", known);
        report.say(session.text("demo.work.schedule", intended, known));
    }

    private void figures() {
        List<Answer> rows = new ArrayList<>();
        for (Indicator indicator : List.of(
                OutreachIndicators.REACH_TURNS,
                OutreachIndicators.REACH_PERSONS,
                OutreachIndicators.VISITS,
                OutreachIndicators.personDays(null),
                OutreachIndicators.teamMonths(null))) {
            rows.add(ask(indicator, CoverageQuery.during(MONTH), DemoUnits.QUANG_NINH));
        }
        for (Indicator indicator : List.of(OutreachIndicators.MEMBERS_TRAINED, OutreachIndicators.ZALO_HOUSEHOLDS)) {
            rows.add(ask(indicator, CoverageQuery.asOf(LAST), DemoUnits.QUANG_NINH));
        }
        report.say("").say(session.text("demo.work.figures"));
        report.table(Table.of("work", rows)
                .text("indicator", row -> row.report().definition().id())
                .shown(
                        "definition",
                        row -> row.report().definition().text(session.texts().locale()))
                .value("numerator", row -> row.report().total().numerator())
                .value("denominator", row -> row.report().total().denominator())
                .value("unknown", row -> row.report().total().unknown())
                .value("possible", row -> row.report().total().possible())
                .shown("figure", row -> row.figure().figure(row.report().total()))
                .shown(
                        "completeness",
                        row -> row.figure().completeness(row.report().total())));
        report.say(session.text("demo.work.reach"));
        if (oneIn > 1) {
            report.say(session.text("demo.work.one-in", oneIn));
        }
    }

    /** Printed and handed out are two numbers; what nobody counted is unknown, and not 0. */
    private void leaflets() {
        List<MaterialCount> counts = all(OutreachKinds.MATERIAL_COUNTS);
        Set<Copies> rows = new LinkedHashSet<>();
        for (MaterialCount count : counts) {
            if (count.figure() == MaterialFigure.PRINTED) {
                rows.add(new Copies(
                        count.material(),
                        count.unit(),
                        count,
                        counts.stream()
                                .filter(other -> other.figure() == MaterialFigure.HANDED_OUT
                                        && other.material().equals(count.material())
                                        && other.unit().equals(count.unit()))
                                .findFirst()
                                .orElse(null)));
            }
        }
        UnitTree tree = facts.register().on(LAST);
        report.say("").say(session.text("demo.work.leaflets"));
        report.table(Table.of("leaflets", List.copyOf(rows))
                .value("material", Copies::material)
                .value("unit_id", row -> row.unit().value())
                .text("unit_name", row -> tree.get(row.unit()).fullName())
                .column("printed", row -> number(row.printed()), row -> copies(row.printed()))
                .column("handed_out", row -> number(row.handedOut()), row -> copies(row.handedOut()))
                .value(
                        "handed_out_precision",
                        row -> row.handedOut() == null
                                ? null
                                : row.handedOut().precision().id()));
    }

    private static @Nullable Object number(@Nullable MaterialCount count) {
        return count == null ? null : (Object) count.count();
    }

    private String copies(@Nullable MaterialCount count) {
        return count == null
                ? session.text("demo.work.not-known")
                : count.precision()
                        .text(session.texts().locale(), session.texts().number(count.count()));
    }

    /** C8: who was late and who is silent, by name; the figure has the reports of ten villages, too. */
    private void reports() {
        CoverageQuery october = CoverageQuery.during(MONTH);
        UnitId province = facts.register()
                .on(october.boundaries())
                .get(DemoUnits.QUANG_NINH)
                .id();
        List<Entry> due = DueList.of(facts, october.within(province), REPORTS, ASKED).entries().stream()
                .filter(entry -> entry.unit().level().equals(UnitLevel.COMMUNE))
                .toList();
        List<Entry> late =
                due.stream().filter(entry -> entry.state() == State.LATE).toList();
        List<Entry> silent =
                due.stream().filter(entry -> entry.state() == State.MISSING).toList();
        Answer timely = ask(
                OutreachIndicators.timeliness(REPORTS),
                CoverageQuery.during(DUE).withBoundaries(LAST),
                DemoUnits.QUANG_NINH);
        report.value("reports_due", (long) due.size())
                .value("reports_late", (long) late.size())
                .value("reports_missing", (long) silent.size())
                .value("timeliness_numerator", timely.report().total().numerator())
                .value("timeliness_denominator", timely.report().total().denominator());
        report.say("")
                .say(session.text(
                        "demo.work.reports",
                        due.size(),
                        late.size(),
                        silent.size(),
                        Figure.joined(silent.stream().map(this::named).toList())));
        report.say(session.text(
                "demo.work.timeliness", timely.figure().figure(timely.report().total())));
        List<Entry> behind = Stream.concat(silent.stream(), late.stream()).toList();
        report.table(Table.of("reports_behind", behind)
                .text("code", entry -> entry.unit().code().map(Object::toString).orElse(""))
                .value("unit_id", entry -> entry.unit().id().value())
                .text("unit_name", entry -> entry.unit().fullName())
                .text("due_on", entry -> entry.dueOn().toString())
                .column(
                        "report_state",
                        entry -> Naming.key(entry.state()),
                        entry -> session.text("due." + Naming.key(entry.state())))
                .column(
                        "received_on",
                        entry -> entry.receivedOn().map(LocalDate::toString).orElse(null),
                        entry -> entry.receivedOn().map(LocalDate::toString).orElse("")));
    }

    private String named(Entry entry) {
        AdminUnit unit = entry.unit();
        return unit.fullName() + " ("
                + unit.code().map(Object::toString).orElse(unit.id().value()) + ")";
    }

    /** One person on one day is one person-day, however many teams that was for. */
    private void twice() {
        Set<String> ofYenGiang = new LinkedHashSet<>();
        for (vn.toso.outreach.Session one : all(OutreachKinds.SESSIONS)) {
            if (one.isHeldIn(DateRange.day(TWICE)) && one.team().contains(YEN_GIANG.value())) {
                one.id().ifPresent(ofYenGiang::add);
            }
        }
        List<Attendance> atWork = all(OutreachKinds.ATTENDANCES).stream()
                .filter(one -> one.person().isPresent() && ofYenGiang.contains(one.gathering()))
                .toList();
        long ofPerson = atWork.stream()
                .filter(one -> one.person().filter(PERSON::equals).isPresent())
                .count();
        Answer days = ask(
                OutreachIndicators.personDays(null), CoverageQuery.during(Period.of(DateRange.day(TWICE))), YEN_GIANG);
        report.value("attendances", (long) atWork.size())
                .value("attendances_of_one_person", ofPerson)
                .value("person_days", days.report().total().numerator());
        report.say("")
                .say(session.text(
                        "demo.work.twice",
                        session.naming().fullAtStart(facts.register().on(TWICE).get(YEN_GIANG)),
                        TWICE,
                        atWork.size(),
                        days.figure().figure(days.report().total()),
                        PERSON,
                        ofPerson));
    }
}
