package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.DataOptions.Data;
import vn.toso.cli.output.Report;
import vn.toso.fact.Facts;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamRoster;
import vn.toso.team.TeamStates;

/** {@code team}: one team on a day, where it serves, and with {@code --roster} its people. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {
    private static final int CANDIDATES = 20;

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.team}", descriptionKey = "team", arity = "1..*")
    private List<String> words = List.of();

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}")
    private String on = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--roster")
    private boolean roster;

    TeamCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Data known = data.read(session);
        if (!known.isUsable()) {
            return session.finish(known.findings());
        }
        Facts facts = known.facts();
        LocalDate day = new UnitOptions(session, facts.register()).day("--on", on);
        TeamRoster teams = TeamRoster.on(facts, day);
        TeamOnDay team = team(String.join(" ", words), facts, teams);
        Report report = session.report();
        known.label(session, report);
        new TeamDetails(session, facts, teams, team).tell(report, roster);
        session.print(report);
        return session.finish(known.findings());
    }

    /** Returns the team of this id, or else the only one of this name; none is chosen among several. */
    private TeamOnDay team(String text, Facts facts, TeamRoster teams) {
        Optional<TeamOnDay> byId = teams.find(text);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<TeamOnDay> named = teams.named(text);
        if (named.isEmpty()) {
            boolean gone = TeamStates.on(facts, teams.day()).isGone(text);
            throw RefusedException.usage(
                    session.text(gone ? "refused.team.gone" : "refused.team.none", text, teams.day()));
        }
        if (named.size() > 1) {
            throw several(text, facts, teams, named);
        }
        return named.get(0);
    }

    private RefusedException several(String text, Facts facts, TeamRoster teams, List<TeamOnDay> named) {
        TeamNaming naming = new TeamNaming(session, facts.register().on(teams.day()));
        List<String> lines = new ArrayList<>();
        lines.add(session.text("refused.team.several", text, named.size(), teams.day()));
        named.stream().limit(CANDIDATES).forEach(team -> lines.add("  " + naming.candidate(team)));
        if (named.size() > CANDIDATES) {
            lines.add("  " + session.text("refused.team.more", named.size() - CANDIDATES));
        }
        return RefusedException.usage(String.join("\n", lines));
    }
}
