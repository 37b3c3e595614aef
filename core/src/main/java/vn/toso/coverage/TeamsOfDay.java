package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.team.Membership;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamStates;
import vn.toso.team.TeamTier;

/**
 * The teams there are on a day, and where they serve then. A team is there from its founding until it is dissolved; one
 * that is suspended is there. A team of which only its service areas are known is there while it serves.
 */
final class TeamsOfDay {
    private final LocalDate day;
    private final Map<String, List<Mark>> areas = new LinkedHashMap<>();
    private final Set<String> there = new LinkedHashSet<>();
    private final TeamStates states;

    TeamsOfDay(Facts facts, LocalDate day) {
        this.day = day;
        this.states = TeamStates.on(facts, day);
        states.teams().forEach(team -> there.add(team.id()));
        each(facts, TeamKinds.SERVICE_AREAS)
                .filter(area -> area.serves().contains(day) && !states.isGone(area.team()))
                .forEach(area -> {
                    there.add(area.team());
                    areas.computeIfAbsent(area.team(), team -> new ArrayList<>(1))
                            .add(new Mark(area.team(), Place.on(day, area.unit())));
                });
    }

    static <T> Stream<T> each(Facts facts, FactKind<T> kind) {
        return facts.of(kind).map(Fact::content);
    }

    /** The teams, in the order of the facts. */
    Set<String> ids() {
        return there;
    }

    /** Where a team serves; nowhere if no area of it is known. */
    List<Mark> areas(String team) {
        return areas.getOrDefault(team, List.of());
    }

    /** Whether a team is on record as one of villages. */
    boolean isOfVillages(String team) {
        return states.find(team)
                .filter(record -> record.tier() == TeamTier.VILLAGE)
                .isPresent();
    }

    Stream<Mark> areas() {
        return areas.values().stream().flatMap(List::stream);
    }

    /** The memberships in these teams on the day. */
    Stream<Membership> memberships(Facts facts) {
        return each(facts, TeamKinds.MEMBERSHIPS)
                .filter(membership -> membership.serves().contains(day) && there.contains(membership.team()));
    }
}
