package vn.toso.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.outreach.Training;

/** The sessions that were held and the trainings there were, by what attendances name them by. */
final class Gatherings {
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Training> trainings = new HashMap<>();

    Gatherings(Facts facts) {
        try (Stream<Fact<Session>> all = facts.of(OutreachKinds.SESSIONS)) {
            all.filter(fact -> fact.content().heldOn().isPresent())
                    .forEachOrdered(fact -> sessions.put(fact.key(), fact.content()));
        }
        try (Stream<Fact<Training>> all = facts.of(OutreachKinds.TRAININGS)) {
            all.forEachOrdered(fact -> trainings.put(fact.content().id(), fact.content()));
        }
    }

    /** A session that was held; null if there is none. */
    @Nullable
    Session session(String id) {
        return sessions.get(id);
    }

    /** A training; null if there is none. */
    @Nullable
    Training training(String id) {
        return trainings.get(id);
    }

    /** Whether there is what somebody came to. */
    boolean isThere(Attendance attendance) {
        return attendance.kind() == Gathering.SESSION
                ? sessions.containsKey(attendance.gathering())
                : trainings.containsKey(attendance.gathering());
    }

    /** Where a session was held: in its unit, or else somewhere its team serves; nowhere if neither is known. */
    static List<Mark> places(Session session, LocalDate day, PlacesOfWork places) {
        return session.unit()
                .map(unit -> places.alone(unit, day))
                .orElseGet(() -> places.inOneOf(places.areas(session.team(), day), day));
    }
}
