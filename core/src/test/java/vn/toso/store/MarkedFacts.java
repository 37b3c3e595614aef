package vn.toso.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * Contents of every kind, made of what their fields can hold, with secrets in those that a test names. Many are odd on
 * purpose: things that nobody knows, units that have ended, two of what there is one of.
 */
final class MarkedFacts {
    /** The fields that tell who somebody is, or into which somebody may write it. */
    static final Set<String> OF_PERSONS = Set.of(
            "person.id",
            "person.name",
            "membership.person",
            "group-member.person",
            "resident.id",
            "resident.personal.id",
            "resident.personal.name",
            "resident.personal.phone",
            "resident.personal.personalId",
            "household.id",
            "household.member.resident",
            "household.member.household",
            "business.business",
            "residence.subject",
            "resident.group.resident",
            "resident.consent.resident",
            "progress.subject",
            "progress.evidenceUri",
            "session.reason",
            "session.place",
            "session.schedule.place",
            "training.place",
            "attendance.person",
            "attendance.resident",
            "support.helper",
            "support.subject",
            "visit.id",
            "visit.subject",
            "visit.visitors",
            "visit.follow-up.id",
            "visit.follow-up.person",
            "visit.follow-up.closedBy");

    private static final int TRIES = 50_000;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tier", "village commune"),
            Map.entry("state", "active suspended dissolved"),
            Map.entry("role", "leader leader deputy member"),
            Map.entry("affiliation", "youth-union"),
            Map.entry("subjectKind", "resident resident household business"),
            Map.entry("checklist.item.subject", "resident household"),
            Map.entry("subjects", "resident household"),
            Map.entry("counts", "resident household"),
            Map.entry("residence", "registered actual"),
            Map.entry("residence.kind", "registered actual temporary"),
            Map.entry("attendance.kind", "training session"),
            Map.entry("channel.kind", "zalo-group"),
            Map.entry("material.kind", "leaflet"),
            Map.entry("checklist.item.kind", "account app skill use"),
            Map.entry("figure", "item.pay bank-accounts distributed"),
            Map.entry("material.count.figure", "printed handed-out households views"),
            Map.entry("status", "done in-progress blocked not-started declined planned held cancelled"),
            Map.entry("reason", "no-device waiting-for-police"),
            Map.entry("evidence", "seen confirmed self-declared"),
            Map.entry("evidenceKind", "photo"),
            Map.entry("evidenceSha256", "0".repeat(64)),
            Map.entry("precision", "exact at-least about"),
            Map.entry("turnsPrecision", "exact at-least"),
            Map.entry("personsPrecision", "exact at-least"),
            Map.entry("form", "written electronic recorded"),
            Map.entry("purpose", "digital-skills"),
            Map.entry("percent", "45.6"),
            Map.entry("demand", "required optional"),
            Map.entry("item", "pay buy"),
            Map.entry("steps", "one two"),
            Map.entry("step", "one two x-9"),
            Map.entry("from", "one"),
            Map.entry("to", "two"),
            Map.entry("prerequisites", "buy pay"),
            Map.entry("version", "1 2"),
            Map.entry("checklist", "core"),
            Map.entry("expiry", "P1Y"),
            Map.entry("weekdays", "saturday"),
            Map.entry("plannedAt", "19:30"),
            Map.entry("hour", "08:00"),
            Map.entry("helpers", "student:5 teacher:1"),
            Map.entry("organiser", "team coordination-group department"),
            Map.entry("audience", "members residents both"),
            Map.entry("venue", "home culture-house"),
            Map.entry("support.outcome", "done in-progress"),
            Map.entry("outcome", "met absent refused"),
            Map.entry("closedByKind", "visit"),
            Map.entry("dimension", "occupation sex"),
            Map.entry("group", "pupil"),
            Map.entry("group-member.group", "g-1 g-9"),
            Map.entry("value", "pupil male female"),
            Map.entry("says", "something nothing"),
            Map.entry("listed", "all some"),
            Map.entry("level", "village"),
            Map.entry("type", "thôn"),
            Map.entry("code", "06820"),
            Map.entry("people", "all some none"),
            Map.entry("land", "all some none"),
            Map.entry("basis", "law reported"),
            Map.entry("team", "t-1 t-2 t-9"),
            Map.entry("team.id", "t-1 t-2"),
            Map.entry("organisation", "o-1 o-9"),
            Map.entry("organisation.id", "o-1"),
            Map.entry("coordination-group.id", "g-1"),
            Map.entry("gathering", "tr-1 s-1 s-9"),
            Map.entry("training.id", "tr-1 tr-2"),
            Map.entry("session.id", "s-1 s-2"),
            Map.entry("material", "m-1 m-9"),
            Map.entry("material.id", "m-1"),
            Map.entry("report.due.kind", "sessions"),
            Map.entry("report.received.kind", "sessions"),
            Map.entry("indicator", "item.pay members"),
            Map.entry("phone", "0395678945 0395678946"),
            Map.entry("personalId", "022085001234"));

    private final Random random;
    private final List<UnitId> units;

    MarkedFacts(long seed, List<UnitId> units) {
        this.random = new Random(seed);
        this.units = List.copyOf(units);
    }

    /**
     * One content with a secret in a field; null if the field takes none. Words are of short lists and take none, and
     * neither does what is to be a number.
     */
    <T> @Nullable T withSecretIn(FactKind<T> kind, Field<T> field) {
        for (int i = 0; i < TRIES / 10; i++) {
            @Nullable Object[] values = plain(kind);
            int at = kind.fields().indexOf(field);
            values[at] = secret(field, "");
            @Nullable T made = madeOrNull(kind, values);
            if (made != null && Secrets.standIn(String.valueOf(kind.valuesOf(made)[at]))) {
                return made;
            }
        }
        return null;
    }

    /** One content without any secret. */
    <T> T plainOf(FactKind<T> kind) {
        for (int i = 0; i < TRIES; i++) {
            @Nullable T made = madeOrNull(kind, plain(kind));
            if (made != null) {
                return made;
            }
        }
        throw new IllegalStateException("the words here make no content of " + kind);
    }

    /** Contents whose fields of persons hold secrets. */
    <T> List<T> ofPersons(FactKind<T> kind, int many) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < TRIES && all.size() < many; i++) {
            @Nullable Object[] values = plain(kind);
            for (int at = 0; at < values.length; at++) {
                Field<T> field = kind.fields().get(at);
                if (OF_PERSONS.contains(kind + "." + field.name()) && (field.required() || random.nextBoolean())) {
                    values[at] = secret(field, "-" + random.nextInt(6));
                }
            }
            @Nullable T made = madeOrNull(kind, values);
            if (made != null) {
                all.add(made);
            }
        }
        return all;
    }

    private static <T> @Nullable T madeOrNull(FactKind<T> kind, @Nullable Object[] values) {
        try {
            return kind.contentOf(values);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Values of which many make a content; none for fields of persons, which are only filled with secrets. */
    @Nullable
    Object[] plain(FactKind<?> kind) {
        return kind.fields().stream()
                .map(field -> field.required() || random.nextInt(3) > 0 ? plain(kind, field) : null)
                .toArray();
    }

    private Object plain(FactKind<?> kind, Field<?> field) {
        String words = WORDS.getOrDefault(kind + "." + field.name(), WORDS.getOrDefault(field.name(), "x-1 x-2"));
        String[] all = words.split(" ");
        return switch (field.type()) {
            case TEXT, ID -> all[random.nextInt(all.length)];
            case TEXTS -> field.name().startsWith("steps") ? List.of("one", "two") : someOf(all);
            case UNIT -> units.get(random.nextInt(units.size()));
            case DAY -> field.name().equals("bornOn") ? day().minusYears(random.nextInt(40)) : day();
            case DAYS -> days();
            case NUMBER -> (long) random.nextInt(random.nextInt(4) == 0 ? 3 : 40);
        };
    }

    private List<String> someOf(String[] all) {
        return random.nextInt(3) == 0 ? List.of() : List.of(all[random.nextInt(all.length)]);
    }

    private LocalDate day() {
        return LocalDate.of(2025, 12, 31).minusDays(random.nextInt(200)).minusYears(random.nextInt(8) == 0 ? 30 : 0);
    }

    private DateRange days() {
        LocalDate from = day();
        return random.nextBoolean() ? DateRange.since(from) : DateRange.of(from, from.plusDays(30));
    }

    private static Object secret(Field<?> field, String more) {
        if (field.name().equals("phone")) {
            return Secrets.PHONE;
        }
        if (field.name().equals("personalId")) {
            return Secrets.PERSONAL_ID;
        }
        String text = field.type() == FieldType.TEXT ? Secrets.NAME : Secrets.ID;
        return field.type() == FieldType.TEXTS ? List.of(text + more) : text + more;
    }
}
