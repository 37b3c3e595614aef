package vn.toso.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Report;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.outreach.OutreachKinds;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamRoster;
import vn.toso.team.TeamState;
import vn.toso.team.TeamTier;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitTree;

/** {@code teams}: the teams of a day, listed or counted. Never names of persons. */
@Command(name = "teams")
final class TeamsCommand implements Callable<Integer> {
    private static final String STALE = "stale";
    /** An active team that held no session: it is there, and not at work. */
    private static final String IDLE = "idle";

    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}")
    private String on = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    @Option(names = "--state", paramLabel = "active|suspended|dissolved|stale|idle")
    private @Nullable String state;

    @Option(names = "--period", paramLabel = "${bundle:label.period}", descriptionKey = "teams.period")
    private @Nullable String period;

    @Option(names = "--tier", paramLabel = "commune|village")
    private @Nullable String tier;

    @Option(names = "--count")
    private boolean count;

    TeamsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        checkWords();
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        UnitOptions options = new UnitOptions(session, known.facts().register());
        LocalDate day = options.day("--on", on);
        UnitTree tree = known.facts().register().on(day);
        Optional<AdminUnit> scope = options.under(under, tree);
        Period days = period(day);
        Set<String> atWork = IDLE.equals(state) ? atWork(known.facts(), days) : Set.of();
        List<TeamRow> rows = rows(known.facts(), day, scope).stream()
                .filter(row -> isAsked(row, atWork))
                .toList();
        Report report = session.report();
        known.label(session, report);
        report.value("on", day.toString())
                .value("under", scope.map(unit -> unit.id().toString()).orElse(null));
        if (IDLE.equals(state)) {
            report.value("period", days.name()).say(session.text("teams.idle", days.name()));
        }
        if (count) {
            count(report, rows);
        } else {
            report.say(sentence(rows, day, scope))
                    .table(new TeamTable(session, tree, scope.isPresent(), membersKnown(known.facts())).of(rows));
        }
        session.print(report);
        return session.finish(known.findings());
    }

    private void checkWords() {
        if (period != null && !IDLE.equals(state)) {
            throw RefusedException.usage(session.text("refused.teams-period"));
        }
        if (state != null
                && !state.equals(STALE)
                && !state.equals(IDLE)
                && TeamState.find(state).isEmpty()) {
            throw RefusedException.usage(session.text("refused.state", state));
        }
        if (TeamState.DISSOLVED.id().equals(state) && under != null) {
            throw RefusedException.usage(session.text("refused.dissolved-under"));
        }
        if (tier != null && TeamTier.find(tier).isEmpty()) {
            throw RefusedException.usage(session.text("refused.tier", tier));
        }
    }

    /** The month of the day, if none was given. */
    private Period period(LocalDate day) {
        if (period == null) {
            return Period.monthOf(day);
        }
        try {
            return Period.parse(period);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw RefusedException.usage(session.text("refused.period", period));
        }
    }

    private static Set<String> atWork(Facts facts, Period days) {
        try (Stream<Fact<vn.toso.outreach.Session>> all = facts.of(OutreachKinds.SESSIONS)) {
            return all.map(Fact::content)
                    .filter(held -> held.isHeldIn(days.range()))
                    .map(vn.toso.outreach.Session::team)
                    .collect(Collectors.toSet());
        }
    }

    private boolean isAsked(TeamRow row, Set<String> atWork) {
        boolean tierAsked = tier == null
                || row.team().map(team -> team.tier().id().equals(tier)).orElse(false);
        boolean stateAsked = state == null
                || switch (state) {
                    case STALE -> row.isStale();
                    case IDLE -> row.state().equals(TeamState.ACTIVE) && !atWork.contains(row.id());
                    default -> row.state().id().equals(state);
                };
        return tierAsked && stateAsked;
    }

    private List<TeamRow> rows(Facts facts, LocalDate day, Optional<AdminUnit> scope) {
        if (TeamState.DISSOLVED.id().equals(state)) {
            return dissolved(facts, day);
        }
        TeamRoster roster = TeamRoster.on(facts, day);
        List<TeamOnDay> teams =
                scope.map(unit -> roster.possiblyUnder(unit.id())).orElseGet(roster::teams);
        Set<String> certain = new HashSet<>();
        scope.map(unit -> roster.under(unit.id())).orElse(teams).forEach(team -> certain.add(team.id()));
        return teams.stream()
                .map(team -> new TeamRow(team.id(), team.teamOrNull(), team.state(), team, certain.contains(team.id())))
                .toList();
    }

    /** A dissolved team is not among those of the day, and serves nothing. */
    private static List<TeamRow> dissolved(Facts facts, LocalDate day) {
        return DissolvedTeams.on(facts, day).entrySet().stream()
                .map(team -> new TeamRow(team.getKey(), team.getValue().orElse(null), TeamState.DISSOLVED, null, true))
                .toList();
    }

    private static boolean membersKnown(Facts facts) {
        try (Stream<?> all = facts.of(TeamKinds.MEMBERSHIPS)) {
            return all.findAny().isPresent();
        }
    }

    private static long certain(List<TeamRow> rows) {
        return rows.stream().filter(TeamRow::certain).count();
    }

    private void count(Report report, List<TeamRow> rows) {
        long certain = certain(rows);
        report.value("state", state).value("tier", tier).value("count", certain).value("possible", (long) rows.size());
        report.say(
                certain == rows.size()
                        ? String.valueOf(certain)
                        : session.text("teams.count.possible", certain, rows.size()));
    }

    private String sentence(List<TeamRow> rows, LocalDate day, Optional<AdminUnit> scope) {
        long certain = certain(rows);
        String place = scope.map(
                        unit -> session.text("teams.under", session.naming().full(unit)))
                .orElse("");
        return certain == rows.size()
                ? session.text("teams.sentence", certain, day, place)
                : session.text("teams.sentence.possible", certain, rows.size(), day, place);
    }
}
