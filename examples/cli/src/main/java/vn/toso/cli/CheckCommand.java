package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.outreach.OutreachChecks;
import vn.toso.people.PeopleChecks;
import vn.toso.report.ReportChecks;
import vn.toso.skill.SkillChecks;
import vn.toso.team.CompositionPolicy;
import vn.toso.team.TeamChecks;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.CompositionPolicies;

/** {@code check}: every rule that looks at the data of a day together. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}")
    private String on = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    @Option(names = "--policy", paramLabel = "${bundle:label.policy}")
    private List<String> policy = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<CompositionPolicy> policies = policies();
        Data known = data.readWithUnitFindings(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        UnitRegister register = known.facts().register();
        UnitOptions options = new UnitOptions(session, register);
        LocalDate day = options.day("--on", on);
        Optional<AdminUnit> scope = options.under(under, register.on(day));
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(scope.map(unit -> TeamChecks.checkUnder(known.facts(), day, unit.id(), policies))
                .orElseGet(() -> TeamChecks.check(known.facts(), day, policies)));
        if (scope.isEmpty()) {
            Facts facts = KnownChecklists.added(known.facts());
            findings.addAll(PeopleChecks.check(facts, day));
            findings.addAll(SkillChecks.check(facts, day));
            findings.addAll(OutreachChecks.check(facts, day));
            findings.addAll(ReportChecks.check(facts, day));
        }
        Report report = session.report();
        known.label(session, report);
        report.value("on", day.toString())
                .value("under", scope.map(unit -> unit.id().toString()).orElse(null))
                .value("policies", policies.stream().map(CompositionPolicy::id).toList())
                .value("known_at", known.facts().knownAt().toString());
        tell(report, findings, day, scope, policies);
        session.print(report);
        return session.finish(findings);
    }

    /** The policies that are named, each once; a name that is none is refused with those there are. */
    private List<CompositionPolicy> policies() {
        List<CompositionPolicy> found = new ArrayList<>();
        for (String id : policy.stream().distinct().toList()) {
            found.add(CompositionPolicies.find(id)
                    .orElseThrow(() -> RefusedException.usage(Stream.concat(
                                    Stream.of(session.text("refused.policy", id)),
                                    CompositionPolicies.all().stream().map(one -> "  " + line(one)))
                            .collect(Collectors.joining("\n")))));
        }
        return found;
    }

    /** Returns id, for which teams, of which size and by which text. */
    private String line(CompositionPolicy policy) {
        Naming naming = session.naming();
        String tier = naming.word("tier", policy.tier());
        String teams = policy.scope()
                .map(unit -> session.text(
                        "policy.in",
                        tier,
                        naming.name(naming.state(unit, policy.valid().from()))))
                .orElse(tier);
        String size = policy.most().isEmpty()
                ? session.text("policy.least", policy.least())
                : session.text(
                        sizes(policy.least(), policy.most().getAsInt()),
                        policy.least(),
                        policy.most().getAsInt());
        return session.text("policy.line", policy.id(), teams, size, policy.source());
    }

    private static String sizes(int least, int most) {
        if (least == most) {
            return "policy.exact";
        }
        return least == 0 ? "policy.most" : "policy.between";
    }

    private void tell(
            Report report,
            List<Finding> findings,
            LocalDate day,
            Optional<AdminUnit> scope,
            List<CompositionPolicy> policies) {
        String place = scope.map(
                        unit -> session.text("teams.under", session.naming().full(unit)))
                .orElse("");
        report.say(session.text(findings.isEmpty() ? "check.none" : "check.sentence", day, place, findings.size()));
        report.say(session.text(policies.isEmpty() ? "check.no-policy" : "check.policies"));
        policies.forEach(one -> report.say("  " + line(one)));
        if (scope.isPresent()) {
            report.say(session.text("check.teams-only"));
        }
        Table<Map.Entry<FindingCode, Long>> summary = summary(findings);
        report.table(findings.isEmpty() ? summary.unshown() : summary)
                .table(Findings.table(findings, session.texts()).unshown());
    }

    /** How often each kind of finding was made, errors first, then in the order of ids. */
    private Table<Map.Entry<FindingCode, Long>> summary(List<Finding> findings) {
        Map<FindingCode, Long> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1L, Math::addExact));
        List<Map.Entry<FindingCode, Long>> rows = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FindingCode, Long> row) ->
                                row.getKey().severity())
                        .thenComparing(row -> row.getKey().id()))
                .toList();
        return Table.of("summary", rows)
                .text("finding", row -> row.getKey().id())
                .column(
                        "severity",
                        row -> Naming.key(row.getKey().severity()),
                        row -> session.text(
                                "severity." + Naming.key(row.getKey().severity())))
                .number("count", session.texts(), Map.Entry::getValue);
    }
}
