package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.TeamList;
import vn.toso.cli.output.Report;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.team.TeamKinds;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SampleTeams;

/** {@code figure}: an indicator of a day, on the boundaries of a day. */
@Command(name = "figure", aliases = "coverage")
final class FigureCommand implements Callable<Integer> {
    private static final String SAMPLE = "sample";

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private String indicator = "";

    @Option(names = "--teams", required = true, paramLabel = "${bundle:label.teams}")
    private String teams = "";

    @Option(names = "--as-of", required = true, paramLabel = "${bundle:label.day}")
    private String asOf = "";

    @Option(names = "--boundaries", paramLabel = "${bundle:label.day}")
    private @Nullable String boundaries;

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    @Option(names = "--level", paramLabel = "${bundle:label.level}")
    private @Nullable String level;

    @Option(names = "--list")
    private boolean list;

    FigureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Indicator asked = Indicators.find(indicator)
                .orElseThrow(() -> RefusedException.usage(session.text(
                        "refused.indicator",
                        indicator,
                        String.join(
                                ", ",
                                Indicators.all().stream().map(Indicator::id).toList()))));
        CoverageQuery query = query();
        List<Finding> findings = new ArrayList<>();
        Facts facts = facts(findings);
        CoverageReport answer = CoverageCalculator.of(facts).calculate(asked, query);
        findings.addAll(answer.findings());
        Report report = session.report();
        Figure figure = new Figure(session, asked, answer);
        if (teams.equals(SAMPLE)) {
            report.value("sample", true)
                    .say(SampleTeams.LABEL.text(session.texts().locale()));
        }
        figure.tell(report, list);
        session.print(report);
        return session.finish(findings);
    }

    private CoverageQuery query() {
        UnitOptions options = new UnitOptions(session);
        LocalDate day = options.day("--as-of", asOf);
        CoverageQuery query = CoverageQuery.asOf(day);
        query = query.withBoundaries(options.dayOr("--boundaries", boundaries, day));
        UnitTree tree = session.register().on(query.boundaries());
        Optional<AdminUnit> scope = options.under(under, tree);
        if (scope.isPresent()) {
            query = query.within(scope.get().id()).withLevel(below(scope.get(), tree));
        }
        return level == null ? query : query.withLevel(options.level(level));
    }

    /** Rows of the level just below the scope say more than one row for the scope itself. */
    private static UnitLevel below(AdminUnit scope, UnitTree tree) {
        List<AdminUnit> children = tree.children(scope.id());
        return children.isEmpty() ? scope.level() : children.get(0).level();
    }

    private Facts facts(List<Finding> findings) {
        if (teams.equals(SAMPLE)) {
            return Facts.on(session.register()).with(TeamKinds.SERVICE_AREAS, SampleTeams.quangNinh());
        }
        Outcome<Sheet> sheet = new InputFiles(session).read(teams);
        Outcome<Facts> facts = TeamList.read(sheet.value(), session.register());
        findings.addAll(sheet.findings());
        findings.addAll(facts.findings());
        return facts.value();
    }
}
