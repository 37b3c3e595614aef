package vn.toso.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.TableForm;
import vn.toso.cli.input.TableForm.Show;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/** {@code report table}: several figures as columns, units as rows, against target and the period before. */
@Command(name = "table")
final class ReportTableCommand implements Callable<Integer> {
    private static final FindingCode UNKNOWN = new FindingCode(
            "form.indicator.unknown",
            Severity.ERROR,
            "Không có chỉ số “{id}” vào ngày ấy, nên bảng không có cột này. Hãy sửa mã; toso figure {id} nêu các mã gần nhất.",
            "There is no indicator “{id}” on that day, so the table lacks this column. Correct the id; toso figure {id} names the nearest.");

    private final Session session;

    @Option(names = "--form", required = true, paramLabel = "${bundle:label.file}")
    private String form = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    /** A column of the form, with its answers now and for the period before. */
    private record Answer(TableForm.Column column, String key, Figure now, Figure before) {
        boolean shows(Show part) {
            return column.show().contains(part);
        }

        Coverage at(Figure figure, @Nullable UnitId unit) {
            CoverageReport report = figure.answer();
            return unit == null ? report.total() : report.row(unit).orElseThrow();
        }
    }

    /** A unit, or the total. */
    private record Row(Optional<AdminUnit> unit, boolean isTotal) {
        @Nullable
        UnitId id() {
            return isTotal ? null : unit.orElseThrow().id();
        }
    }

    ReportTableCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Outcome<Sheet> sheet = new InputFiles(session).read(form);
        Outcome<TableForm> wanted = TableForm.read(sheet.value());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(wanted.findings());
        Data known = data.read(session);
        findings.addAll(known.findings());
        if (!known.isUsable()) {
            return session.finish(findings);
        }
        CoverageQuery now = asked.query(session, known.facts().register());
        CoverageQuery before = before(now);
        List<Answer> answers = answers(wanted.value(), known.facts(), now, before, findings);
        if (answers.isEmpty()) {
            return session.finish(findings);
        }
        Report report = session.report();
        known.label(session, report);
        report.value("as_of", now.asOf().toString())
                .value("period", now.days().toString())
                .value("previous_period", before.days().toString())
                .value("boundaries", now.boundaries().toString())
                .value("known_at", known.facts().knownAt().toString())
                .value("under", now.scope().map(Object::toString).orElse(null))
                .value("level", now.level().name());
        report.say(session.text(
                now.periodOrNull() == null ? "report.table" : "report.table.period",
                about(now),
                about(before),
                now.boundaries(),
                known.facts().knownAt()));
        report.table(table(answers));
        session.print(report);
        return session.finish(findings.stream().distinct().toList());
    }

    private Object about(CoverageQuery query) {
        return query.periodOrNull() == null
                ? query.asOf()
                : session.text(
                        "figure.days",
                        query.days().from(),
                        query.days().lastDay().orElseThrow());
    }

    /** The month before, or as many days: on the same boundaries, so that the two can be held against each other. */
    static CoverageQuery before(CoverageQuery now) {
        Period asked = now.periodOrNull();
        CoverageQuery before = asked == null
                ? CoverageQuery.asOf(now.asOf().withDayOfMonth(1).minusDays(1))
                : CoverageQuery.during(Period.of(before(asked.range())));
        before = before.withBoundaries(now.boundaries()).withLevel(now.level());
        UnitId scope = now.scopeOrNull();
        return scope == null ? before : before.within(scope);
    }

    private static DateRange before(DateRange days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        boolean months = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
        return DateRange.of(
                months
                        ? from.minusMonths(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)))
                        : from.minusDays(ChronoUnit.DAYS.between(from, until)),
                from);
    }

    private List<Answer> answers(
            TableForm wanted, Facts facts, CoverageQuery now, CoverageQuery before, List<Finding> findings) {
        CoverageCalculator calculator = CoverageCalculator.of(facts);
        List<TableForm.Column> columns = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (TableForm.Column column : wanted.columns()) {
            Optional<Indicator> found = find(column, facts, now);
            if (found.isPresent()) {
                columns.add(column);
                indicators.add(found.get());
            } else {
                findings.add(Finding.of(UNKNOWN, column.where(), "id", column.indicator()));
            }
        }
        List<CoverageReport> reports = calculator.calculate(indicators, now);
        List<CoverageReport> earlier = calculator.calculate(indicators, before);
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            findings.addAll(reports.get(at).findings());
            String id = indicators.get(at).id();
            boolean isTwice =
                    indicators.stream().filter(one -> one.id().equals(id)).count() > 1;
            answers.add(new Answer(
                    columns.get(at),
                    isTwice ? (at + 1) + "." + id : id,
                    new Figure(session, facts.register(), reports.get(at)),
                    new Figure(session, facts.register(), earlier.get(at))));
        }
        return answers;
    }

    private Optional<Indicator> find(TableForm.Column column, Facts facts, CoverageQuery query) {
        Optional<Indicator> ofTeams = Indicators.find(column.indicator());
        if (ofTeams.isPresent()) {
            return ofTeams.map(one -> FigureCommand.ofVillages(one, query));
        }
        try {
            String checklist = column.checklist().isEmpty() ? null : column.checklist();
            PeopleIndicator found = Reported.find(
                            column.indicator(), facts, new KnownChecklists(facts, query.asOf()), session)
                    .orElseGet(() -> SkillOptions.of(checklist)
                            .indicator(column.indicator(), null, new KnownChecklists(facts, query.asOf()), session));
            return Optional.of(
                    query.level().equals(UnitLevel.VILLAGE) ? found.withReportingLevel(UnitLevel.VILLAGE) : found);
        } catch (RefusedException e) {
            return Optional.empty(); // a finding says so, with the row of the form
        }
    }

    private Table<Row> table(List<Answer> answers) {
        CoverageReport first = answers.get(0).now().answer();
        List<Row> rows = Stream.concat(
                        first.rows().stream().map(row -> new Row(row.unit(), false)),
                        Stream.of(new Row(first.total().unit(), true)))
                .toList();
        Table<Row> table = Table.of("rows", rows)
                .value("total", Row::isTotal)
                .column("code", ReportTableCommand::code, row -> row.isTotal() ? "" : shown(code(row)))
                .value(
                        "unit_id",
                        row -> row.unit().map(unit -> unit.id().toString()).orElse(null))
                .column(
                        "unit_name",
                        row -> row.unit().map(AdminUnit::fullName).orElse(null),
                        row -> row.isTotal()
                                ? session.text("figure.total")
                                : row.unit().map(AdminUnit::fullName).orElse(""));
        answers.forEach(answer -> add(table, answer));
        return table;
    }

    private static @Nullable Object code(Row row) {
        return row.unit().flatMap(AdminUnit::code).map(Object::toString).orElse(null);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void add(Table<Row> table, Answer answer) {
        String title = answer.column().title().isEmpty()
                ? answer.column().indicator()
                : answer.column().title();
        if (answer.shows(Show.VALUE)) {
            values(table, answer, answer.now(), answer.key());
            table.titled("figure", title, row -> answer.now().brief(answer.at(answer.now(), row.id())));
        }
        if (answer.shows(Show.TARGET)) {
            for (String key : Attained.KEYS) {
                table.value(
                        answer.key() + "." + key,
                        row -> attained(answer, row)
                                .map(one -> one.values().get(key))
                                .orElse(null));
            }
            table.titled(
                    "target",
                    session.text("report.table.target", title),
                    row -> attained(answer, row)
                            .map(one -> one.target(session.texts()) + ": " + one.sentence(session.texts()))
                            .orElse(""));
        }
        if (answer.shows(Show.PREVIOUS)) {
            values(table, answer, answer.before(), answer.key() + ".previous");
            table.titled(
                    "figure",
                    session.text("report.table.previous", title),
                    row -> answer.before().brief(answer.at(answer.before(), row.id())));
        }
    }

    private static Optional<Attained> attained(Answer answer, Row row) {
        return Attained.of(answer.now().answer(), answer.at(answer.now(), row.id()));
    }

    /** The counts under the names that they have for one figure. */
    private static void values(Table<Row> table, Answer answer, Figure figure, String prefix) {
        for (String key : FigureRows.COUNTS) {
            table.value(prefix + "." + key, row -> {
                Map<String, @Nullable Object> counts = FigureRows.counts(answer.at(figure, row.id()));
                return counts.get(key);
            });
        }
    }
}
