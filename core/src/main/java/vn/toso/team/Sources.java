package vn.toso.team;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.finding.Location;

/** Which document said something first, for the places of findings. */
final class Sources {
    private final Map<Object, Location> first = new HashMap<>();

    /** The sources of the records of teams, by their ids, and of the areas of the day. */
    static Sources on(Facts facts, LocalDate day) {
        Sources sources = new Sources();
        try (Stream<Fact<Team>> teams = facts.of(TeamKinds.TEAMS);
                Stream<Fact<ServiceArea>> areas = facts.of(TeamKinds.SERVICE_AREAS)) {
            teams.forEach(fact -> sources.add(fact.content().id(), fact));
            areas.filter(fact -> fact.content().serves().contains(day))
                    .forEach(fact -> sources.add(fact.content(), fact));
        }
        return sources;
    }

    void add(Object said, Fact<?> by) {
        first.putIfAbsent(said, Location.of(by.filing().source()));
    }

    Location of(Object said) {
        return first.getOrDefault(said, Location.NONE);
    }
}
