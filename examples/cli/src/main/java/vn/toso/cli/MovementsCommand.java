package vn.toso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.MovementList;
import vn.toso.coverage.MovementList.Entry;
import vn.toso.coverage.MovementList.Flow;
import vn.toso.coverage.MovementList.Row;
import vn.toso.finding.Finding;
import vn.toso.people.ResidenceKind;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** {@code movements}: who died or moved in a period, one by one for the team of a village or commune, else in counts. */
@Command(name = "movements")
final class MovementsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    @Option(names = "--residence", paramLabel = "registered|temporary|actual", descriptionKey = "movements.residence")
    private String residence = ResidenceKind.REGISTERED.id();

    MovementsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ResidenceKind kind = ResidenceKind.find(residence)
                .orElseThrow(() -> RefusedException.usage(session.text("refused.residence", residence)));
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = asked.query(session, known.facts().register());
        if (query.periodOrNull() == null) {
            throw RefusedException.usage(session.text("refused.movements.day"));
        }
        UnitTree tree = known.facts().register().on(query.boundaries());
        Optional<AdminUnit> scope = query.scope().map(tree::get);
        MovementList list = MovementList.of(known.facts(), query, kind);
        Report report = session.report();
        known.label(session, report);
        report.value("period", query.days().toString())
                .value("boundaries", query.boundaries().toString())
                .value("known_at", known.facts().knownAt().toString())
                .value("under", query.scope().map(Object::toString).orElse(null))
                .value("residence", kind.id());
        tellTotal(report, list, scope, known);
        if (scope.filter(unit -> WorkOptions.isOfTeam(unit.level())).isPresent()) {
            tellPeople(report, list, tree);
        } else {
            tellCounts(report, list.counts(asked.hasLevel() ? query.level() : UnitLevel.COMMUNE));
        }
        session.print(report);
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(list.findings());
        return session.finish(findings);
    }

    private void tellTotal(Report report, MovementList list, Optional<AdminUnit> scope, Data known) {
        CoverageQuery query = list.query();
        Row total = list.total();
        String parts = total.settled().entrySet().stream()
                .map(one -> session.text("movements.part", word(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        report.say(session.text(
                parts.isEmpty() ? "movements.none" : "movements.sentence",
                scope.map(AdminUnit::fullName).orElseGet(() -> session.text("figure.everywhere")),
                query.days().from(),
                query.days().lastDay().orElseThrow(),
                parts));
        if (total.open() > 0) {
            report.say(session.text("movements.open", total.open()));
        }
        report.say(session.text(
                "movements.provenance", query.boundaries(), known.facts().knownAt()));
        for (Flow flow : Flow.values()) {
            report.value(key(flow), total.settled(flow));
        }
        report.value("possible", total.open());
    }

    private void tellCounts(Report report, List<Row> all) {
        List<Row> rows = all.stream()
                .filter(row -> !row.settled().isEmpty() || row.open() > 0)
                .toList();
        Table<Row> table = Table.of("units", rows)
                .column(
                        "code",
                        row -> unit(row).code().map(Object::toString).orElse(null),
                        row -> unit(row).code().map(Object::toString).orElse(""))
                .value("unit_id", row -> unit(row).id().toString())
                .text("unit_name", row -> unit(row).fullName());
        for (Flow flow : Flow.values()) {
            table.number(key(flow), session.texts(), row -> row.settled(flow));
        }
        table.number("possible", session.texts(), Row::open);
        report.say(session.text("movements.counts-only")).table(rows.isEmpty() ? table.unshown() : table);
    }

    private void tellPeople(Report report, MovementList list, UnitTree tree) {
        report.say(session.text("remaining.personal"));
        if (session.format() == Format.CSV) {
            session.note(session.text("remaining.personal"));
        }
        Table<Entry> table = Table.of("movements", list.entries())
                .text("subject", entry -> entry.movement().resident())
                .column(
                        "what",
                        entry -> entry.flow().map(MovementsCommand::key).orElse("possible"),
                        entry -> entry.flow().map(this::word).orElseGet(() -> session.text("movements.unclear")))
                .value("from_id", entry -> id(entry.movement().fromOrNull()))
                .shown("place_before", entry -> places(entry.from(), tree))
                .value("to_id", entry -> id(entry.movement().toOrNull()))
                .shown("place_after", entry -> places(entry.to(), tree));
        report.table(list.entries().isEmpty() ? table.unshown() : table);
    }

    private static AdminUnit unit(Row row) {
        return row.unit().orElseThrow();
    }

    private static @Nullable String id(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private String places(List<UnitId> units, UnitTree tree) {
        return Figure.joined(units.stream()
                .map(unit -> session.naming().distinct(tree.get(unit), tree))
                .toList());
    }

    private static String key(Flow flow) {
        return flow.name().toLowerCase(Locale.ROOT);
    }

    private String word(Flow flow) {
        return session.text("movements." + key(flow).replace('_', '-'));
    }
}
