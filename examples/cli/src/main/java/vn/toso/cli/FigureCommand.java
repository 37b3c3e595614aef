package vn.toso.cli;

import java.time.LocalDate;
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
import vn.toso.cli.DataOptions.Since;
import vn.toso.cli.output.Report;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Dimensions;
import vn.toso.coverage.Disclosure;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.LateFacts;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.Publication;
import vn.toso.coverage.PublicationQuery;
import vn.toso.coverage.ThingIndicator;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.store.Kinds;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

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

    @Option(names = "--most", paramLabel = "${bundle:label.k}", descriptionKey = "figure.most")
    private @Nullable Integer most;

    @Option(names = "--kind", paramLabel = "${bundle:label.kind}", descriptionKey = "figure.kind")
    private @Nullable String kind;

    @Option(names = "--beside", paramLabel = "${bundle:label.when}", descriptionKey = "figure.beside")
    private @Nullable String beside;

    @Option(names = "--known-at-from", paramLabel = "${bundle:label.position}", descriptionKey = "figure.known-at-from")
    private @Nullable String knownAtFrom;

    @Option(names = "--min-cell", paramLabel = "${bundle:label.k}", descriptionKey = "figure.min-cell")
    private @Nullable Integer minCell;

    @Option(names = "--also-on", paramLabel = "${bundle:label.day}", descriptionKey = "figure.also-on")
    private List<String> alsoOn = new ArrayList<>();

    @Option(names = "--hidden", paramLabel = "${bundle:label.file}", descriptionKey = "figure.hidden")
    private @Nullable String hidden;

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
        if (knownAtFrom != null) {
            return callSince(ofTeams, data.readSince(session, knownAtFrom));
        }
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        CoverageQuery query = asked.query(session, known.facts().register());
        Indicator found = ofTeams.map(one -> ofVillages(one, query)).orElseGet(() -> ofPeople(known.facts(), query));
        CoverageCalculator calculator = CoverageCalculator.of(known.facts());
        CoverageReport answer = calculator.calculate(found, query);
        Report report = session.report();
        known.label(session, report);
        Figure figure = new Figure(session, known.facts().register(), answer);
        if (minCell != null && found.isOfPersons()) {
            HiddenList list = hidden == null ? null : HiddenList.read(session, hidden);
            Publication publication = publication(calculator, found, query, known.facts(), minCell, list);
            if (list != null) {
                list.keep(publication.hidden());
            }
            PublishedFigure published = new PublishedFigure(session, publication, figure);
            published.tell(report, by == null || asked.hasLevel(), this.list);
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
        if (beside != null) {
            tellBeside(report, calculator, found, figure, beside);
        } else if (by == null) {
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

    /** Of another day, on the same boundaries and as it was then. */
    private void tellBeside(
            Report report, CoverageCalculator calculator, Indicator found, Figure figure, String other) {
        CoverageQuery query = figure.answer().query();
        CoverageQuery earlier = asked.about("--beside", other, query, session, figure.register());
        boolean isOnOtherBoundaries = !earlier.boundaries().equals(earlier.asOf());
        new FigureBeside(
                        session,
                        new Figure(session, figure.register(), calculator.calculate(found, earlier)),
                        figure,
                        isOnOtherBoundaries ? calculator.calculate(found, asItWas(earlier, figure.register())) : null)
                .tell(report, false);
    }

    /** On the boundaries of its own day, in the same scope if that is there on the day, else everywhere. */
    private static CoverageQuery asItWas(CoverageQuery query, UnitRegister register) {
        UnitTree then = register.on(query.asOf());
        CoverageQuery everywhere = query.periodOrNull() == null
                ? CoverageQuery.asOf(query.asOf())
                : CoverageQuery.during(query.periodOrNull());
        CoverageQuery asked = everywhere.withLevel(query.level());
        return query.scope()
                .filter(scope -> then.find(scope).isPresent())
                .map(asked::within)
                .orElse(asked);
    }

    /** T3: as it was known when it was published, as it is known now, and what came between. */
    private Integer callSince(Optional<Indicator> ofTeams, Since since) {
        Facts facts = since.data().facts();
        CoverageQuery query = asked.query(session, facts.register());
        Indicator found = ofTeams.map(one -> ofVillages(one, query)).orElseGet(() -> ofPeople(facts, query));
        CoverageReport answer = CoverageCalculator.of(facts).calculate(found, query);
        CoverageReport published = CoverageCalculator.of(since.earlier()).calculate(found, query);
        Report report = session.report();
        since.data().label(session, report);
        new FigureBeside(
                        session,
                        new Figure(session, since.earlier().register(), published),
                        new Figure(session, facts.register(), answer),
                        null)
                .tell(report, true);
        LateFacts late = LateFacts.between(
                since.earlier(), facts, found, query, Kinds.all().list());
        new LateFactRows(session, facts.register(), since.recorded()).tell(report, late);
        session.print(report);
        List<Finding> findings = new ArrayList<>(since.data().findings());
        findings.addAll(answer.findings());
        return session.finish(findings);
    }

    private Optional<Indicator> ofTeams() {
        boolean active = indicator.equals(Indicators.teamsActive(1).id());
        if (sessions != null && (!active || sessions < 1)) {
            throw RefusedException.usage(session.text("refused.k", sessions));
        }
        if (sessions != null) {
            return Optional.of(Indicators.teamsActive(sessions));
        }
        return most != null || kind != null ? Optional.of(withOption()) : Indicators.find(indicator);
    }

    /** What is paid for at most, or reports of which kind: for the indicators that have the option. */
    private Indicator withOption() {
        Integer cap = most;
        if (cap != null && cap >= 1 && kind == null) {
            if (indicator.equals(OutreachIndicators.personDays(null).id())) {
                return OutreachIndicators.personDays(cap);
            }
            if (indicator.equals(OutreachIndicators.teamMonths(null).id())) {
                return OutreachIndicators.teamMonths(cap);
            }
        }
        if (cap == null
                && kind != null
                && indicator.equals(OutreachIndicators.timeliness(null).id())) {
            return OutreachIndicators.timeliness(kind);
        }
        throw RefusedException.usage(
                cap != null
                        ? session.text("refused.most", indicator, cap)
                        : session.text("refused.report-kind", indicator));
    }

    private void requireFitting(boolean ofTeams) {
        if (ofTeams && (skills.isGiven() || item != null)) {
            throw RefusedException.usage(session.text("refused.skill-options", indicator));
        }
        if ((beside != null && knownAtFrom != null)
                || ((beside != null || knownAtFrom != null) && (by != null || list || explain || minCell != null))) {
            throw RefusedException.usage(session.text("refused.beside"));
        }
        if (minCell == null && (hidden != null || !alsoOn.isEmpty())) {
            throw RefusedException.usage(session.text("refused.publication"));
        }
        if (Dimensions.LOCALITY.equals(by) && !alsoOn.isEmpty()) {
            throw RefusedException.usage(session.text("refused.also-on.locality"));
        }
        if (item != null && !indicator.equals("universal.confirmed")) {
            throw RefusedException.usage(session.text("refused.item-option", indicator));
        }
    }

    private Publication publication(
            CoverageCalculator calculator,
            Indicator found,
            CoverageQuery query,
            Facts facts,
            int minimum,
            @Nullable HiddenList earlier) {
        Disclosure disclosure = Disclosure.ofMinimum(minimum);
        if (earlier != null) {
            disclosure = disclosure.keeping(earlier.cells());
        }
        UnitOptions options = new UnitOptions(session, facts.register());
        PublicationQuery all = PublicationQuery.of(query);
        for (String text : alsoOn) {
            LocalDate day = options.day("--also-on", text);
            if (query.scope().isPresent()
                    && facts.register().on(day).find(query.scope().get()).isEmpty()) {
                throw RefusedException.usage(
                        session.text("refused.also-on.scope", query.scope().get(), day));
            }
            all = all.withBoundaries(day);
        }
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

    /** C8: where villages are rows, they are what is due, also of what was done there. */
    static Indicator ofVillages(Indicator indicator, CoverageQuery query) {
        boolean isOfWork =
                OutreachIndicators.all().stream().anyMatch(one -> one.id().equals(indicator.id()));
        if (!isOfWork || !query.level().equals(UnitLevel.VILLAGE)) {
            return indicator;
        }
        return indicator instanceof ThingIndicator things
                ? things.withReportingLevel(UnitLevel.VILLAGE)
                : indicator instanceof PeopleIndicator people
                        ? people.withReportingLevel(UnitLevel.VILLAGE)
                        : indicator;
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
