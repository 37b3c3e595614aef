package vn.toso.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toso.cli.output.Table;
import vn.toso.team.Team;
import vn.toso.team.TeamOnDay;
import vn.toso.unit.UnitTree;

/** A list of teams as a table. The columns for programs are always the same; people see those that say something. */
final class TeamTable {
    private final Session session;
    private final TeamNaming naming;
    private final boolean scoped;
    private final boolean membersKnown;

    /**
     * @param scoped whether the teams under a unit were asked for
     * @param membersKnown whether a member of any team is known; else nothing is said of members, rather than none
     */
    TeamTable(Session session, UnitTree tree, boolean scoped, boolean membersKnown) {
        this.session = session;
        this.naming = new TeamNaming(session, tree);
        this.scoped = scoped;
        this.membersKnown = membersKnown;
    }

    Table<TeamRow> of(List<TeamRow> rows) {
        Table<TeamRow> table = Table.of("teams", rows)
                .text("id", TeamRow::id)
                .column(
                        "tier",
                        row -> row.team().map(team -> team.tier().id()).orElse(null),
                        row -> row.team().map(team -> naming.tier(team.tier())).orElse(""))
                .column(
                        "title",
                        row -> row.team().map(Team::title).orElse(null),
                        row -> row.team().map(Team::title).orElse(""))
                .column("state", row -> row.state().id(), row -> naming.state(row.state(), row.isStale()))
                .value("stale", TeamRow::isStale)
                .column("serves", row -> TeamNaming.ids(row.serves()), row -> TeamNaming.names(row.serves()))
                .shown("above", this::above)
                .value("ended", row -> TeamNaming.ids(row.ended()))
                .value("candidates", row -> TeamNaming.ids(row.candidates()));
        if (rows.stream().anyMatch(TeamRow::isStale)) {
            table.shown("ended", row -> TeamNaming.names(row.ended()))
                    .shown("now_in", row -> TeamNaming.names(row.candidates()));
        }
        members(table);
        if (rows.stream().anyMatch(row -> !row.certain())) {
            table.shown("within", row -> session.text("within." + within(row)));
        }
        return table.value("within", row -> scoped ? within(row) : null);
    }

    /** The villages of one team may have come to several communes. */
    private String above(TeamRow row) {
        return row.serves().stream().map(naming::above).distinct().collect(Collectors.joining("; "));
    }

    private static String within(TeamRow row) {
        return row.certain() ? "certain" : "possible";
    }

    private void members(Table<TeamRow> table) {
        String unknown = session.text("word.unknown");
        table.column(
                        "members",
                        row -> known(row).map(team -> (long) team.size()).orElse(null),
                        row -> known(row)
                                .map(team -> session.texts().number(team.size()))
                                .orElse(unknown))
                .column(
                        "leader",
                        row -> known(row).map(team -> team.leader().isPresent()).orElse(null),
                        row -> known(row)
                                .map(team -> naming.yesOrNo(team.leader().isPresent()))
                                .orElse(unknown));
    }

    private Optional<TeamOnDay> known(TeamRow row) {
        return membersKnown ? row.onDay() : Optional.empty();
    }
}
