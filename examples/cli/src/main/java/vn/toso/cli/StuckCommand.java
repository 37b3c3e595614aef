package vn.toso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.WorkList;
import vn.toso.coverage.WorkList.Stuck;
import vn.toso.finding.Finding;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.unit.AdminUnit;

/** {@code stuck}: at which step people cannot go on, and why; counts, never persons. */
@Command(name = "stuck")
final class StuckCommand implements Callable<Integer> {
    private record Row(ChecklistItem item, Stuck stuck) {}

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.item}", descriptionKey = "stuck.item", arity = "0..1")
    private @Nullable String item;

    @Mixin
    private final WorkOptions options = new WorkOptions();

    StuckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Data known = options.data().read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = options.query(session, known.facts().register());
        Set<Finding> findings = new LinkedHashSet<>(known.findings());
        List<Row> rows = new ArrayList<>();
        Checklist checklist = ask(known, query, list -> {
            list.stuck().forEach(stuck -> rows.add(new Row(list.item(), stuck)));
            findings.addAll(list.findings());
        });
        rows.sort(Comparator.comparingLong((Row row) -> row.stuck().settled())
                .thenComparingLong(row -> row.stuck().open())
                .reversed());
        Report report = session.report();
        known.label(session, report);
        report.value("checklist", checklist.id())
                .value("as_of", query.asOf().toString())
                .value("boundaries", query.boundaries().toString())
                .value("known_at", known.facts().knownAt().toString())
                .value("under", query.scope().map(Object::toString).orElse(null));
        tell(report, rows, query, known, checklist);
        session.print(report);
        return session.finish(List.copyOf(findings));
    }

    /** Asks for one item, or for all of a checklist. */
    private Checklist ask(Data known, CoverageQuery query, java.util.function.Consumer<WorkList> taker) {
        KnownChecklists checklists = new KnownChecklists(known.facts(), query.asOf());
        if (item == null) {
            Checklist all = options.skills().checklists(checklists, session).get(0);
            options.skills().indicators(all, session).forEachWorkList(known.facts(), query, taker);
            return all;
        }
        SkillOptions.Found found = options.skills().item(item, checklists, session);
        taker.accept(options.skills()
                .indicators(found.checklist(), session)
                .workList(known.facts(), query, found.item().id()));
        return found.checklist();
    }

    private void tell(Report report, List<Row> rows, CoverageQuery query, Data known, Checklist checklist) {
        String where = query.scope()
                .map(known.facts().register().on(query.boundaries())::get)
                .map(AdminUnit::fullName)
                .orElseGet(() -> session.text("figure.everywhere"));
        long settled = rows.stream().mapToLong(row -> row.stuck().settled()).sum();
        long open = rows.stream().mapToLong(row -> row.stuck().open()).sum();
        report.say(session.text(
                rows.isEmpty() ? "stuck.none" : "stuck.sentence", where, query.asOf(), settled, turns(item)));
        if (open > 0) {
            report.say(session.text("stuck.open", open));
        }
        report.say(session.text(
                "work.provenance",
                checklist.text(session.texts().locale()),
                query.boundaries(),
                known.facts().knownAt()));
        Table<Row> table = Table.of("stuck", rows)
                .column(
                        "item",
                        row -> row.item().id(),
                        row -> row.item().text(session.texts().locale()))
                .value("step", row -> row.stuck().step())
                .value("step_number", row -> number(row.stuck()))
                .value("steps", row -> (long) row.item().steps().size())
                .shown(
                        "step",
                        row -> step(
                                row.item(),
                                row.stuck().step(),
                                row.stuck().number().orElse(0),
                                session))
                .column(
                        "reason",
                        row -> row.stuck().reason().id(),
                        row -> FigureParts.reason(row.stuck().reason().id(), session.texts()))
                .number("count", session.texts(), row -> row.stuck().settled())
                .number("possible", session.texts(), row -> row.stuck().open());
        report.table(rows.isEmpty() ? table.unshown() : table);
    }

    private static @Nullable Long number(Stuck stuck) {
        return stuck.number().isPresent() ? Long.valueOf(stuck.number().getAsInt()) : null;
    }

    /** Whoever is stuck with two items is told at both. */
    private String turns(@Nullable String one) {
        return session.text(one == null ? "stuck.places" : "stuck.subjects");
    }

    /** Returns {@code bước 3/9: nhập mã OTP}, or the word of a step that the item does not have. */
    static String step(ChecklistItem item, String step, int number, Session session) {
        return Optional.of(number)
                .filter(at -> at > 0)
                .map(at -> session.text(
                        "work.step",
                        at,
                        item.steps().size(),
                        item.steps().get(at - 1).text(session.texts().locale())))
                .orElseGet(() -> session.text("work.step.unknown", step));
    }
}
