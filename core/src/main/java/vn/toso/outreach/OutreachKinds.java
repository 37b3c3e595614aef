package vn.toso.outreach;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Anchor;
import vn.toso.fact.FactKind;
import vn.toso.fact.Precision;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.team.Affiliation;

/** The kinds of facts about what teams did. */
public final class OutreachKinds {
    /** Trainings. */
    public static final FactKind<Training> TRAININGS = FactKind.<Training>named("training")
            .key(Training::id)
            .id("organiser", training -> training.organiser().id())
            .idOrNull("organiserId", Training::organiserIdOrNull)
            .textOrNull("organiserName", Training::organiserNameOrNull)
            .id("audience", training -> training.audience().id())
            .unit("unit", Training::unit)
            .days("days", Training::days)
            .idOrNull("venue", training -> venueOrNull(training.venueOrNull()))
            .textOrNull("place", training -> placeOrNull(training.venueOrNull()))
            .numberOrNull("capacity", training -> capacityOrNull(training.venueOrNull()))
            .texts("topics", Training::topics)
            .part("venue", Venue.class, "kind")
            .part("place", Venue.class, "placeOrNull")
            .part("capacity", Venue.class, "capacityOrNull")
            .scope(s -> s.in(Training::unit, training -> training.days().from())
                    .putsItself("training")
                    .ofNobody())
            .madeBy(
                    Training.class,
                    v -> new Training(
                            v.text("id"),
                            OrganiserKind.of(v.text("organiser")),
                            v.textOrNull("organiserId"),
                            v.textOrNull("organiserName"),
                            Audience.of(v.text("audience")),
                            v.unit("unit"),
                            v.days("days"),
                            Venue.orNull(v.textOrNull("venue"), v.textOrNull("place"), v.numberOrNull("capacity")),
                            v.texts("topics")));

    /** Sessions that are planned, were held or cancelled. Helpers are written like {@code student:5}. */
    public static final FactKind<Session> SESSIONS = FactKind.<Session>named("session")
            .keyOrNull(Session::idOrNull)
            .id("team", Session::team)
            .id("status", session -> session.status().id())
            .dayOrNull("plannedOn", Session::plannedOnOrNull)
            .idOrNull("plannedAt", session -> hourText(session.plannedAtOrNull()))
            .dayOrNull("heldOn", Session::heldOnOrNull)
            .textOrNull("reason", Session::reasonOrNull)
            .unitOrNull("unit", Session::unitOrNull)
            .idOrNull("venue", session -> venueOrNull(session.venueOrNull()))
            .textOrNull("place", session -> placeOrNull(session.venueOrNull()))
            .numberOrNull("capacity", session -> capacityOrNull(session.venueOrNull()))
            .texts("topics", Session::topics)
            .texts(
                    "helpers",
                    session -> session.helpers().entrySet().stream()
                            .map(helpers -> helpers.getKey().id() + ":" + helpers.getValue())
                            .toList())
            .part("venue", Venue.class, "kind")
            .part("place", Venue.class, "placeOrNull")
            .part("capacity", Venue.class, "capacityOrNull")
            .scope(s -> s.in(Session::unitOrNull, Session::day)
                    .on("team", Session::team)
                    .putsItself("session")
                    .ofNobody())
            .madeBy(
                    Session.class,
                    v -> new Session(
                            v.textOrNull("id"),
                            v.text("team"),
                            SessionStatus.of(v.text("status")),
                            v.dayOrNull("plannedOn"),
                            hourOrNull(v.textOrNull("plannedAt")),
                            v.dayOrNull("heldOn"),
                            v.textOrNull("reason"),
                            v.unitOrNull("unit"),
                            Venue.orNull(v.textOrNull("venue"), v.textOrNull("place"), v.numberOrNull("capacity")),
                            v.texts("topics"),
                            helpers(v.texts("helpers"))));

    /** When teams mean to hold sessions. Days of the week are written like {@code saturday}. */
    public static final FactKind<Schedule> SCHEDULES = FactKind.<Schedule>named("session.schedule")
            .id("team", Schedule::team)
            .texts(
                    "weekdays",
                    schedule -> schedule.weekdays().stream()
                            .map(day -> day.name().toLowerCase(Locale.ROOT))
                            .toList())
            .idOrNull("hour", schedule -> hourText(schedule.hourOrNull()))
            .days("valid", Schedule::valid)
            .unitOrNull("unit", Schedule::unitOrNull)
            .idOrNull("venue", schedule -> venueOrNull(schedule.venueOrNull()))
            .textOrNull("place", schedule -> placeOrNull(schedule.venueOrNull()))
            .numberOrNull("capacity", schedule -> capacityOrNull(schedule.venueOrNull()))
            .part("venue", Venue.class, "kind")
            .part("place", Venue.class, "placeOrNull")
            .part("capacity", Venue.class, "capacityOrNull")
            .scope(s -> s.in(Schedule::unitOrNull, schedule -> schedule.valid().from())
                    .on("team", Schedule::team)
                    .ofNobody())
            .madeBy(
                    Schedule.class,
                    v -> new Schedule(
                            v.text("team"),
                            v.texts("weekdays").stream()
                                    .map(OutreachKinds::weekday)
                                    .toList(),
                            hourOrNull(v.textOrNull("hour")),
                            v.days("valid"),
                            v.unitOrNull("unit"),
                            Venue.orNull(v.textOrNull("venue"), v.textOrNull("place"), v.numberOrNull("capacity"))));

    /** Who came to trainings and sessions. */
    public static final FactKind<Attendance> ATTENDANCES = FactKind.<Attendance>named("attendance")
            .id("kind", attendance -> attendance.kind().id())
            .id("gathering", Attendance::gathering)
            .dayOrNull("day", Attendance::dayOrNull)
            .idOrNull("person", Attendance::personOrNull)
            .idOrNull("resident", Attendance::residentOrNull)
            .unitOrNull("unit", Attendance::unitOrNull)
            .numberOrNull("heads", attendance -> countOrNull(attendance.headsOrNull()))
            .idOrNull("precision", attendance -> precisionOrNull(attendance.headsOrNull()))
            .part("heads", Persons.class, "count")
            .part("precision", Persons.class, "precision")
            .scope(s -> s.in(Attendance::unitOrNull, Attendance::dayOrNull)
                    .onAnchor(attendance -> Anchor.of(attendance.kind().id(), attendance.gathering()))
                    .naming("person", "person")
                    .naming("resident", "resident"))
            .madeBy(
                    Attendance.class,
                    v -> new Attendance(
                            Gathering.of(v.text("kind")),
                            v.text("gathering"),
                            v.dayOrNull("day"),
                            v.textOrNull("person"),
                            v.textOrNull("resident"),
                            v.unitOrNull("unit"),
                            Persons.orNull(v.numberOrNull("heads"), v.textOrNull("precision"))));

    /** Turns of support, one by one. */
    public static final FactKind<Support> SUPPORTS = FactKind.<Support>named("support")
            .idOrNull("helper", Support::helperOrNull)
            .idOrNull("team", Support::teamOrNull)
            .idOrNull(
                    "subjectKind",
                    support -> support.subject()
                            .map(subject -> subject.kind().id())
                            .orElse(null))
            .idOrNull("subject", support -> support.subject().map(Subject::id).orElse(null))
            .idOrNull("item", Support::itemOrNull)
            .unit("unit", Support::unit)
            .day("day", Support::day)
            .idOrNull("venue", support -> support.venue().map(VenueKind::id).orElse(null))
            .idOrNull(
                    "outcome",
                    support -> support.outcome().map(SupportOutcome::id).orElse(null))
            .part("subjectKind", Subject.class, "kind")
            .part("subject", Subject.class, "id")
            .scope(s ->
                    s.in(Support::unit, Support::day).naming("person", "helper").namingBy("subjectKind", "subject"))
            .madeBy(
                    Support.class,
                    v -> new Support(
                            v.textOrNull("helper"),
                            v.textOrNull("team"),
                            subjectOrNull(v.textOrNull("subjectKind"), v.textOrNull("subject")),
                            v.textOrNull("item"),
                            v.unit("unit"),
                            v.day("day"),
                            VenueKind.orNull(v.textOrNull("venue")),
                            SupportOutcome.orNull(v.textOrNull("outcome"))));

    /** Turns of support that nobody wrote down one by one. */
    public static final FactKind<SupportCount> SUPPORT_COUNTS = FactKind.<SupportCount>named("support.count")
            .id("team", SupportCount::team)
            .unit("unit", SupportCount::unit)
            .days("about", SupportCount::about)
            .idOrNull("item", SupportCount::itemOrNull)
            .number("turns", count -> count.turns().count())
            .id("turnsPrecision", count -> count.turns().precision().id())
            .numberOrNull("persons", count -> countOrNull(count.personsOrNull()))
            .idOrNull("personsPrecision", count -> precisionOrNull(count.personsOrNull()))
            .part("turns", Turns.class, "count")
            .part("turnsPrecision", Turns.class, "precision")
            .part("persons", Persons.class, "count")
            .part("personsPrecision", Persons.class, "precision")
            .scope(s -> s.in(SupportCount::unit, count -> count.about().from())
                    .on("team", SupportCount::team)
                    .ofNobody())
            .madeBy(
                    SupportCount.class,
                    v -> new SupportCount(
                            v.text("team"),
                            v.unit("unit"),
                            v.days("about"),
                            v.textOrNull("item"),
                            new Turns(v.number("turns"), Precision.of(v.text("turnsPrecision"))),
                            Persons.orNull(v.numberOrNull("persons"), v.textOrNull("personsPrecision"))));

    /** Visits. */
    public static final FactKind<Visit> VISITS = FactKind.<Visit>named("visit")
            .keyOrNull(Visit::idOrNull)
            .id("subjectKind", visit -> visit.subject().kind().id())
            .id("subject", visit -> visit.subject().id())
            .unit("unit", Visit::unit)
            .day("day", Visit::day)
            .id("outcome", visit -> visit.outcome().id())
            .idOrNull("team", Visit::teamOrNull)
            .texts("visitors", Visit::visitors)
            .part("subjectKind", Subject.class, "kind")
            .part("subject", Subject.class, "id")
            .scope(s -> s.in(Visit::unit, Visit::day)
                    .putsItself("visit")
                    .naming("visit", "id")
                    .namingBy("subjectKind", "subject")
                    .naming("person", "visitors"))
            .madeBy(
                    Visit.class,
                    v -> new Visit(
                            v.textOrNull("id"),
                            new Subject(SubjectKind.of(v.text("subjectKind")), v.text("subject")),
                            v.unit("unit"),
                            v.day("day"),
                            VisitOutcome.of(v.text("outcome")),
                            v.textOrNull("team"),
                            v.texts("visitors")));

    /** When to come again after visits. The key is the visit's. */
    public static final FactKind<FollowUp> FOLLOW_UPS = FactKind.<FollowUp>named("visit.follow-up")
            .key(FollowUp::visit)
            .day("dueOn", FollowUp::dueOn)
            .idOrNull("person", FollowUp::personOrNull)
            .idOrNull("team", FollowUp::teamOrNull)
            .dayOrNull(
                    "closedOn", followUp -> followUp.closure().map(Closure::on).orElse(null))
            .idOrNull(
                    "closedByKind",
                    followUp -> followUp.closure().map(Closure::kind).orElse(null))
            .idOrNull(
                    "closedBy", followUp -> followUp.closure().map(Closure::key).orElse(null))
            .part("id", FollowUp.class, "visit")
            .part("closedByKind", Closure.class, "kind")
            .part("closedBy", Closure.class, "key")
            .scope(s -> s.onItself("visit")
                    .naming("visit", "id")
                    .naming("person", "person")
                    .namingBy("closedByKind", "closedBy"))
            .madeBy(
                    FollowUp.class,
                    v -> new FollowUp(
                            v.text("id"),
                            v.day("dueOn"),
                            v.textOrNull("person"),
                            v.textOrNull("team"),
                            Closure.orNull(
                                    v.dayOrNull("closedOn"), v.textOrNull("closedByKind"), v.textOrNull("closedBy"))));

    /** Leaflets, panels, clips. */
    public static final FactKind<Material> MATERIALS = FactKind.<Material>named("material")
            .key(Material::id)
            .id("kind", material -> material.kind().id())
            .text("title", Material::title)
            .textOrNull("producer", Material::producerOrNull)
            .texts("partners", Material::partners)
            .texts("topics", Material::topics)
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    Material.class,
                    v -> new Material(
                            v.text("id"),
                            MaterialKind.of(v.text("kind")),
                            v.text("title"),
                            v.textOrNull("producer"),
                            v.texts("partners"),
                            v.texts("topics")));

    /** How many copies were printed or handed out, and the like. */
    public static final FactKind<MaterialCount> MATERIAL_COUNTS = FactKind.<MaterialCount>named("material.count")
            .id("material", MaterialCount::material)
            .id("figure", count -> count.figure().id())
            .unit("unit", MaterialCount::unit)
            .days("about", MaterialCount::about)
            .number("count", MaterialCount::count)
            .id("precision", count -> count.precision().id())
            .scope(s -> s.in(MaterialCount::unit, count -> count.about().from()).ofNobody())
            .madeBy(
                    MaterialCount.class,
                    v -> new MaterialCount(
                            v.text("material"),
                            MaterialFigure.of(v.text("figure")),
                            v.unit("unit"),
                            v.days("about"),
                            v.number("count"),
                            Precision.of(v.text("precision"))));

    /** Where materials are to be seen. */
    public static final FactKind<MaterialPlace> MATERIAL_PLACES = FactKind.<MaterialPlace>named("material.place")
            .id("material", MaterialPlace::material)
            .text("place", MaterialPlace::place)
            .unitOrNull("unit", MaterialPlace::unitOrNull)
            .days("shown", MaterialPlace::shown)
            .scope(s -> s.in(MaterialPlace::unitOrNull, place -> place.shown().from())
                    .everywhereIf(place -> place.unitOrNull() == null)
                    .ofNobody())
            .madeBy(
                    MaterialPlace.class,
                    v -> new MaterialPlace(v.text("material"), v.text("place"), v.unitOrNull("unit"), v.days("shown")));

    private static final List<FactKind<?>> ALL = List.of(
            TRAININGS,
            SESSIONS,
            SCHEDULES,
            ATTENDANCES,
            SUPPORTS,
            SUPPORT_COUNTS,
            VISITS,
            FOLLOW_UPS,
            MATERIALS,
            MATERIAL_COUNTS,
            MATERIAL_PLACES);

    private OutreachKinds() {}

    /** Returns all of them, things before what refers to them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }

    private static @Nullable String venueOrNull(@Nullable Venue venue) {
        return venue == null ? null : venue.kind().id();
    }

    private static @Nullable String placeOrNull(@Nullable Venue venue) {
        return venue == null ? null : venue.placeOrNull();
    }

    private static @Nullable Long capacityOrNull(@Nullable Venue venue) {
        return venue == null ? null : venue.capacityOrNull();
    }

    private static @Nullable Long countOrNull(@Nullable Persons persons) {
        return persons == null ? null : Long.valueOf(persons.count());
    }

    private static @Nullable String precisionOrNull(@Nullable Persons persons) {
        return persons == null ? null : persons.precision().id();
    }

    private static @Nullable Subject subjectOrNull(@Nullable String kind, @Nullable String id) {
        if ((kind == null) != (id == null)) {
            throw new IllegalArgumentException("a subject has a kind and an id, but one of them is missing");
        }
        return kind == null || id == null ? null : new Subject(SubjectKind.of(kind), id);
    }

    private static @Nullable String hourText(@Nullable LocalTime hour) {
        return hour == null ? null : hour.toString();
    }

    private static @Nullable LocalTime hourOrNull(@Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            // Without the cause, which repeats what was written; that may be anything.
            throw new IllegalArgumentException("an hour is written like 19:30");
        }
    }

    private static DayOfWeek weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a day of the week is written like saturday"));
    }

    private static Map<Affiliation, Long> helpers(List<String> texts) {
        Map<Affiliation, Long> helpers = new LinkedHashMap<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            if (colon < 0 || !text.substring(colon + 1).matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("helpers are written like student:5");
            }
            Affiliation kind = Affiliation.of(text.substring(0, colon));
            if (helpers.put(kind, Long.valueOf(text.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("a kind of helpers is given once");
            }
        }
        return helpers;
    }
}
