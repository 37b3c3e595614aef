package vn.toso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Report;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.SkillIndicators;
import vn.toso.coverage.WorkList;
import vn.toso.finding.Finding;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/** {@code remaining}: who is left with an item, one by one for the team of a village or commune, else in counts. */
@Command(name = "remaining")
final class RemainingCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.item}", descriptionKey = "remaining.item")
    private String item = "";

    @Mixin
    private final WorkOptions options = new WorkOptions();

    @Option(names = "--by", paramLabel = "household")
    private @Nullable String by;

    @Option(names = "--names")
    private boolean names;

    RemainingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (by != null && !by.equals("household")) {
            throw RefusedException.usage(session.text("refused.by", by));
        }
        Data known = options.data().read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = options.query(session, known.facts().register());
        Optional<AdminUnit> scope = query.scope().map(known.facts().register().on(query.boundaries())::get);
        boolean ofTeam =
                scope.filter(unit -> WorkOptions.isOfTeam(unit.level())).isPresent();
        if (!ofTeam && (by != null || names)) {
            throw RefusedException.usage(session.text("refused.remaining.wide"));
        }
        SkillOptions.Found found =
                options.skills().item(item, new KnownChecklists(known.facts(), query.asOf()), session);
        SkillIndicators indicators = options.skills().indicators(found.checklist(), session);
        WorkList list = indicators.workList(known.facts(), query, found.item().id());
        CoverageReport figure = CoverageCalculator.of(known.facts())
                .calculate(indicators.remaining(found.item().id()), query.withLevel(UnitLevel.COMMUNE));
        Report report = session.report();
        known.label(session, report);
        report.value("checklist", found.checklist().id())
                .value("item", list.item().id())
                .value("as_of", query.asOf().toString())
                .value("boundaries", query.boundaries().toString())
                .value("known_at", known.facts().knownAt().toString())
                .value("under", query.scope().map(Object::toString).orElse(null));
        RemainingTables tables = new RemainingTables(session, known.facts(), list, figure);
        tables.tellTotal(report, scope, found.checklist());
        if (ofTeam) {
            tables.tellPeople(report, by != null, names);
        } else {
            tables.tellCounts(report);
        }
        session.print(report);
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(list.findings());
        return session.finish(findings);
    }
}
