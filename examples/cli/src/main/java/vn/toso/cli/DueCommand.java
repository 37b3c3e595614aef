package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.DueList;
import vn.toso.coverage.DueList.Entry;
import vn.toso.coverage.DueList.State;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/** {@code due}: who has not reported on a period, and who was late. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    @Option(names = "--kind", paramLabel = "${bundle:label.kind}", descriptionKey = "due.kind")
    private @Nullable String kind;

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "due.on")
    private @Nullable String on;

    @Option(names = "--all", descriptionKey = "due.all")
    private boolean all;

    DueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = asked.query(session, known.facts().register());
        if (query.periodOrNull() == null || asked.hasLevel()) {
            throw RefusedException.usage(session.text(asked.hasLevel() ? "refused.due.level" : "refused.due.day"));
        }
        LocalDate day = new UnitOptions(session, known.facts().register()).dayOr("--on", on, session.today());
        DueList list = DueList.of(known.facts(), query, kind, day);
        Report report = session.report();
        known.label(session, report);
        report.value("period", query.days().toString())
                .value("boundaries", query.boundaries().toString())
                .value("on", day.toString())
                .value("kind", kind)
                .value("known_at", known.facts().knownAt().toString())
                .value("under", query.scope().map(Object::toString).orElse(null))
                .value("due", (long) list.entries().size());
        for (State state : State.values()) {
            report.value(state.name().toLowerCase(Locale.ROOT), (long)
                    list.entries(state).size());
        }
        tell(report, list, query, day, known);
        session.print(report);
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(list.findings());
        return session.finish(findings);
    }

    private void tell(Report report, DueList list, CoverageQuery query, LocalDate day, Data known) {
        String where = query.scope()
                .map(scope -> known.facts()
                        .register()
                        .on(query.boundaries())
                        .get(scope)
                        .fullName())
                .orElseGet(() -> session.text("figure.everywhere"));
        LocalDate last = query.days().lastDay().orElseThrow();
        if (list.entries().isEmpty()) {
            report.say(session.text("due.none", where, query.days().from(), last));
        } else {
            String parts = Stream.of(State.values())
                    .filter(state -> !list.entries(state).isEmpty())
                    .map(state -> session.text(
                            "due.part",
                            session.texts().number(list.entries(state).size()),
                            session.text("due.many." + Naming.key(state))))
                    .collect(Collectors.joining(", "));
            report.say(session.text(
                    "due.sentence",
                    where,
                    query.days().from(),
                    last,
                    session.texts().number(list.entries().size()),
                    parts));
        }
        long perhaps = list.entries().stream().filter(entry -> !entry.certain()).count();
        if (perhaps > 0) {
            report.say(session.text("due.perhaps", perhaps));
        }
        report.say(session.text(
                "due.provenance", day, query.boundaries(), known.facts().knownAt()));
        report.table(forPrograms(list.entries()));
        List<Entry> open = list.entries().stream()
                .filter(entry -> all || entry.state() != State.IN_TIME)
                .toList();
        if (!open.isEmpty()) {
            report.table(forPeople(open, query.days(), known.facts().register().on(query.boundaries())));
        }
    }

    private static Table<Entry> forPrograms(List<Entry> entries) {
        return Table.of("reports", entries)
                .value(
                        "code",
                        entry -> entry.unit().code().map(Object::toString).orElse(null))
                .value("unit_id", entry -> entry.unit().id().value())
                .value("unit_name", entry -> entry.unit().fullName())
                .value("kind", Entry::kind)
                .value("period", entry -> entry.period().toString())
                .value("due_on", entry -> entry.dueOn().toString())
                .value("state", entry -> Naming.key(entry.state()))
                .value("certain", Entry::certain)
                .value(
                        "received_on",
                        entry -> entry.receivedOn().map(LocalDate::toString).orElse(null))
                .value("nothing", Entry::nothing)
                .value("times", entry -> (long) entry.times())
                .value(
                        "filed",
                        entry -> entry.filed().stream().map(UnitId::value).toList())
                .unshown();
    }

    /** The worst first, then as the dues are. */
    private Table<Entry> forPeople(List<Entry> open, DateRange asked, UnitTree tree) {
        List<Entry> rows =
                open.stream().sorted((a, b) -> b.state().compareTo(a.state())).toList();
        Table<Entry> table = Table.of("reports_shown", rows)
                .shown(
                        "code",
                        entry -> entry.unit().code().map(Object::toString).orElse(""))
                .shown("unit_name", entry -> session.naming().distinct(entry.unit(), tree))
                .shown("report_kind", Entry::kind);
        if (rows.stream().anyMatch(entry -> !entry.period().equals(asked))) {
            table.shown(
                    "report_period",
                    entry -> session.text(
                            "figure.days",
                            entry.period().from(),
                            entry.period().lastDay().orElseThrow()));
        }
        return table.shown("due_on", entry -> entry.dueOn().toString())
                .shown("report_state", this::state)
                .shown(
                        "received_on",
                        entry -> entry.receivedOn().map(LocalDate::toString).orElse(""))
                .shown("times", entry -> session.texts().number(entry.times()));
    }

    private String state(Entry entry) {
        String state = session.text("due." + Naming.key(entry.state()));
        String said = entry.nothing() ? session.text("due.nothing", state) : state;
        return entry.certain() ? said : session.text("due.uncertain", said);
    }
}
