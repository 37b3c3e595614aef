package vn.toso.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.toso.team.Affiliation;
import vn.toso.team.EndedArea;
import vn.toso.team.Role;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamState;
import vn.toso.team.TeamTier;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitTree;

/** How teams of a day are written for people, and where they are. Never names of persons. */
final class TeamNaming {
    private final Session session;
    private final Naming naming;
    private final UnitTree tree;

    TeamNaming(Session session, UnitTree tree) {
        this.session = session;
        this.naming = new Naming(session.texts(), tree.register());
        this.tree = tree;
    }

    String tier(TeamTier tier) {
        return naming.word("tier", tier);
    }

    /** Returns the state, and that the team is stale if it is. */
    String state(TeamState state, boolean stale) {
        String word = naming.word("state", state);
        return stale ? session.text("teams.stale", word) : word;
    }

    String role(Role role) {
        return naming.word("role", role);
    }

    /** Returns the Vietnamese term in Vietnamese if there is one, else the id: the list is open. */
    String affiliation(Affiliation affiliation) {
        return session.texts().locale().getLanguage().equals("vi")
                ? affiliation.vietnamese().orElse(affiliation.id())
                : affiliation.id();
    }

    String yesOrNo(boolean yes) {
        return session.text(yes ? "word.yes" : "word.no");
    }

    static String names(Collection<AdminUnit> units) {
        return units.stream().map(AdminUnit::fullName).collect(Collectors.joining(", "));
    }

    static List<String> ids(Collection<AdminUnit> units) {
        return units.stream().map(unit -> unit.id().toString()).toList();
    }

    /** Returns the areas on units that have ended, of which somebody has to decide. */
    static List<EndedArea> open(TeamOnDay team) {
        return team.ended().stream().filter(area -> !area.reassigned()).toList();
    }

    /** Returns where the people of these areas may be now, each unit once. */
    static List<AdminUnit> candidates(Collection<EndedArea> areas) {
        return areas.stream()
                .flatMap(area -> area.candidates().stream())
                .distinct()
                .toList();
    }

    /** Returns the units above, the nearest first; of an undecided village the communes it may be in (U8). */
    String above(AdminUnit unit) {
        String above = naming.above(unit, tree);
        if (!above.isEmpty() || unit.parent().isEmpty()) {
            return above;
        }
        List<AdminUnit> communes =
                tree.register().correspondence(tree.day(), tree.day()).candidates(unit.id()).units().stream()
                        .map(tree::get)
                        .toList();
        return session.text("teams.undecided", names(communes));
    }

    /** Returns id, title and place on one line, for a choice between candidates. */
    String candidate(TeamOnDay team) {
        List<AdminUnit> units = team.isCovering() ? team.serves() : candidates(team.ended());
        String place = units.isEmpty()
                ? ""
                : "; " + names(units) + ", "
                        + units.stream().map(this::above).distinct().collect(Collectors.joining("; "));
        return team.id() + "  " + title(team) + place;
    }

    /** Returns the title, or the id of a team of which only areas are known. */
    static String title(TeamOnDay team) {
        return team.team().map(vn.toso.team.Team::title).orElse(team.id());
    }
}
