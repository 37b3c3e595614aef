package vn.toso.team;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.toso.unit.AdminUnit;

/** How findings name teams and units: by title and id, since both repeat from commune to commune. */
final class Shown {
    private static final int NAMED = 5;

    private Shown() {}

    static String team(TeamOnDay team) {
        return team.team()
                .map(record -> record.title() + " (" + team.id() + ")")
                .orElse(team.id());
    }

    static String unit(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ")";
    }

    static String units(List<AdminUnit> units) {
        return some(units, Shown::unit);
    }

    static String teams(List<TeamOnDay> teams) {
        return some(teams, Shown::team);
    }

    /** The first few, and how many more there are; a dash for none. */
    private static <T> String some(List<T> all, Function<T, String> shown) {
        if (all.isEmpty()) {
            return "—";
        }
        String first = all.stream().limit(NAMED).map(shown).collect(Collectors.joining(", "));
        return all.size() > NAMED ? first + " +" + (all.size() - NAMED) : first;
    }
}
