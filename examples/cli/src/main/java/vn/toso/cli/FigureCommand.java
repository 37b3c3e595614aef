package vn.toso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import vn.toso.coverage.Disclosure;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.Publication;
import vn.toso.coverage.PublicationQuery;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.unit.UnitLevel;

/** {@code figure}: an indicator of a day, on the boundaries of a day. */
@Command(name = "figure", aliases = "coverage")
final class FigureCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.indicator}", descriptionKey = "indicator")
    private String indicator = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--k", paramLabel = "${bundle:label.k}")
    private @Nullable Integer sessions;

    @Mixin
    private final SkillOptions skills = new SkillOptions();

    @Option(names = "--item", paramLabel = "${bundle:label.item}")
    private @Nullable String item;

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    @Option(names = "--by", paramLabel = "${bundle:label.dimension}", descriptionKey = "figure.by")
    private @Nullable String by;

    @Option(names = "--min-cell", paramLabel = "${bundle:label.k}", descriptionKey = "figure.min-cell")
    private @Nullable Integer minCell;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--explain")
    private boolean explain;

    FigureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Indicator> ofTeams = ofTeams();
        requireFitting(ofTeams.isPresent());
        if (minCell != null && minCell < 2) {
            throw RefusedException.usage(session.text("refused.min-cell", minCell));
        }
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = asked.query(session, known.facts().register());
        Indicator found = ofTeams.orElseGet(() -> ofPeople(known.facts(), query));
        CoverageCalculator calculator = CoverageCalculator.of(known.facts());
        CoverageReport answer = calculator.calculate(found, query);
        Report report = session.report();
        known.label(session, report);
        Figure figure = new Figure(session, known.facts().register(), answer);
        if (minCell != null && found.isOfPersons()) {
            Publication publication = publication(calculator, found, query, known.facts(), minCell);
            PublishedFigure published = new PublishedFigure(session, publication, figure);
            published.tell(report, by == null || asked.hasLevel(), list);
            if (explain) {
                published.explain(report);
            }
            session.print(report);
            // What is found in the facts that are counted names numbers and places of them.
            List<Finding> findings = new ArrayList<>(known.findings());
            findings.addAll(publication.findings());
            return session.finish(findings);
        }
        if (minCell != null) {
            report.say(session.text("figure.unprotected"));
        }
        if (by == null) {
            figure.tell(report, list);
        } else {
            figure.tell(report, list, groups(calculator, found, query, known.facts(), by), by, asked.hasLevel());
        }
        if (explain) {
            new Explained(session, answer.explain()).tell(report.say(""));
        }
        session.print(report);
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(answer.findings());
        return session.finish(findings);
    }

    private Optional<Indicator> ofTeams() {
        boolean active = indicator.equals(Indicators.teamsActive(1).id());
        if (sessions != null && (!active || sessions < 1)) {
            throw RefusedException.usage(session.text("refused.k", sessions));
        }
        return sessions != null ? Optional.of(Indicators.teamsActive(sessions)) : Indicators.find(indicator);
    }

    private void requireFitting(boolean ofTeams) {
        if (ofTeams && (skills.isGiven() || item != null)) {
            throw RefusedException.usage(session.text("refused.skill-options", indicator));
        }
        if (item != null && !indicator.equals("universal.confirmed")) {
            throw RefusedException.usage(session.text("refused.item-option", indicator));
        }
    }

    private Publication publication(
            CoverageCalculator calculator, Indicator found, CoverageQuery query, Facts facts, int minimum) {
        Disclosure disclosure = Disclosure.ofMinimum(minimum);
        PublicationQuery all = PublicationQuery.of(query);
        return by == null
                ? disclosure.publish(calculator, found, all)
                : Dimension.of(by, found, facts, session).publish(disclosure, calculator, all);
    }

    /** C9: apart for each value that people have in a dimension. */
    private SortedMap<String, Figure> groups(
            CoverageCalculator calculator, Indicator asked, CoverageQuery query, Facts facts, String dimension) {
        SortedMap<String, Figure> groups = new TreeMap<>();
        Dimension.of(dimension, asked, facts, session)
                .calculate(calculator, query)
                .forEach((group, answer) -> groups.put(group, new Figure(session, facts.register(), answer)));
        return groups;
    }

    /** C8: where villages are rows, they are what is due. */
    private Indicator ofPeople(Facts facts, CoverageQuery query) {
        Optional<PeopleIndicator> reported =
                Reported.find(indicator, facts, new KnownChecklists(facts, query.asOf()), session);
        if (reported.isPresent() && skills.isGiven()) {
            throw RefusedException.usage(session.text("refused.skill-options", indicator));
        }
        PeopleIndicator found = reported.orElseGet(
                () -> skills.indicator(indicator, item, new KnownChecklists(facts, query.asOf()), session));
        return query.level().equals(UnitLevel.VILLAGE) ? found.withReportingLevel(UnitLevel.VILLAGE) : found;
    }
}
