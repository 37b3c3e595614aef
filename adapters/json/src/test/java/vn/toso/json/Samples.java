package vn.toso.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.report.ReportKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.store.Version;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/** Facts of every kind of the library, each with all its fields and with only those it must have. Invented. */
final class Samples {
    private static final UnitId COMMUNE = UnitId.of("06820@2025-07-01");
    private static final UnitId VILLAGE = UnitId.of("dt:thon-1");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final DateRange SINCE = DateRange.since(DAY);

    /** By kind: rows of values, in the order of its fields. */
    private static final Map<FactKind<?>, List<Object[]>> VALUES = new LinkedHashMap<>();

    static {
        put(
                UnitKinds.UNITS,
                row(VILLAGE, null, SINCE, "village", 40L, "some", "thôn", "Làng Ngang", COMMUNE),
                row(COMMUNE, "06820", SINCE, "commune", 30L, "all", "xã", "Điềm He", null));
        put(
                UnitKinds.SUCCESSIONS,
                row(DAY, UnitId.of("06001@2004-08-31"), COMMUNE, "all", "some", "law", "1672/NQ-UBTVQH15", "khoản 3"),
                row(DAY, UnitId.of("06002@2004-08-31"), COMMUNE, "some", "all", "law", null, null));
        put(UnitKinds.COMPLETE_VILLAGES, row(COMMUNE, SINCE));
        put(
                TeamKinds.TEAMS,
                row("t-1", "village", "Tổ \"Số\" thôn 1\\2", "12/QĐ-UBND", DAY, "UBND xã", List.of("Tổ 1", "T1"), DAY),
                row("t-2", "commune", "Tổ xã", null, null, null, List.of(), null));
        put(TeamKinds.STATUSES, row("t-1", "active", DAY), row("t-2", "dissolved", LocalDate.of(2026, 2, 28)));
        put(TeamKinds.SERVICE_AREAS, row("t-1", VILLAGE, SINCE), row("t-2", COMMUNE, YEAR));
        put(TeamKinds.PERSONS, row("p-1", "Nông Thị Thử"));
        put(
                TeamKinds.MEMBERSHIPS,
                row("p-1", "t-1", "leader", "youth-union", SINCE),
                row("p-1", "t-2", "member", null, YEAR));
        put(TeamKinds.ORGANISATIONS, row("o-1", "Đoàn xã", "youth-union"), row("o-2", "Trường học", null));
        put(TeamKinds.GROUPS, row("g-1", COMMUNE, "Tổ công tác", SINCE));
        put(
                TeamKinds.GROUP_MEMBERS,
                row("g-1", "p-1", "o-1", "leader", SINCE),
                row("g-1", null, "o-2", "member", SINCE));
        put(TeamKinds.CHANNELS, row("c-1", "t-1", "zalo", 120L, DAY), row("c-2", "t-1", "zalo", null, DAY));
        putGatherings();
        putWork();
        putPeople();
        putSkills();
        putFigures();
    }

    private static void putGatherings() {
        DateRange days = DateRange.of(LocalDate.of(2025, 7, 5), LocalDate.of(2025, 7, 7));
        String hall = "Nhà văn hóa thôn 1";
        put(
                OutreachKinds.TRAININGS,
                row(
                        "tr-1",
                        "coordination-group",
                        "g-1",
                        "Nhóm điều hành xã",
                        "members",
                        COMMUNE,
                        days,
                        "culture-house",
                        hall,
                        80L,
                        List.of("dvc.portal", "vneid.app")),
                row("tr-2", "department", null, null, "residents", COMMUNE, days, null, null, null, List.of()));
        put(
                OutreachKinds.SESSIONS,
                row(
                        "s-1",
                        "t-1",
                        "held",
                        DAY,
                        "19:30",
                        DAY.plusDays(1),
                        null,
                        VILLAGE,
                        "culture-house",
                        hall,
                        80L,
                        List.of("vneid.app"),
                        List.of("student:5", "teacher:1")),
                row(
                        null,
                        "t-1",
                        "held",
                        null,
                        null,
                        LocalDate.of(2024, 2, 29),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()),
                row(
                        "s-3",
                        "t-2",
                        "cancelled",
                        DAY,
                        null,
                        null,
                        "Bão số 3",
                        null,
                        "online",
                        null,
                        null,
                        List.of(),
                        List.of()));
        put(
                OutreachKinds.SCHEDULES,
                row("t-1", List.of("saturday", "sunday"), "08:00", SINCE, VILLAGE, "culture-house", hall, 80L),
                row("t-2", List.of("monday"), null, YEAR, null, null, null, null));
        put(
                OutreachKinds.ATTENDANCES,
                row("training", "tr-1", LocalDate.of(2025, 7, 5), "p-1", null, null, null, null),
                row("session", "s-1", DAY.plusDays(1), null, "r-1", null, null, null),
                row("training", "tr-1", null, null, null, VILLAGE, 40L, "at-least"));
    }

    private static void putWork() {
        put(
                OutreachKinds.SUPPORTS,
                row("p-1", "t-1", "resident", "r-1", "vneid.app", VILLAGE, DAY, "home", "done"),
                row(null, "t-2", null, null, null, COMMUNE, DAY, null, null));
        put(
                OutreachKinds.SUPPORT_COUNTS,
                row("t-1", VILLAGE, YEAR, "vneid.app", 240L, "exact", 180L, "about"),
                row("t-2", COMMUNE, YEAR, null, 0L, "exact", null, null));
        put(
                OutreachKinds.VISITS,
                row("v-1", "household", "h-1", VILLAGE, DAY, "absent", "t-1", List.of("p-1")),
                row(null, "business", "b-1", VILLAGE, DAY, "met", "t-2", List.of()));
        put(
                OutreachKinds.FOLLOW_UPS,
                row("v-1", DAY.plusDays(7), "p-1", "t-1", DAY.plusDays(5), "visit", "v-2"),
                row("v-2", DAY.plusDays(9), null, null, null, null, null));
        put(
                OutreachKinds.MATERIALS,
                row(
                        "m-1",
                        "leaflet",
                        "Cài đặt \"VNeID\"",
                        "Trung tâm Truyền thông",
                        List.of("Công an xã", "Đoàn xã"),
                        List.of("vneid.app")),
                row("m-2", "clip", "Chống lừa đảo", null, List.of(), List.of()));
        put(
                OutreachKinds.MATERIAL_COUNTS,
                row("m-1", "printed", COMMUNE, YEAR, 40_000L, "exact"),
                row("m-1", "handed-out", VILLAGE, YEAR, 900L, "about"));
        put(OutreachKinds.MATERIAL_PLACES, row("m-1", "Cổng chợ", VILLAGE, SINCE), row("m-2", "Kênh QTV", null, YEAR));
        put(ReportKinds.DUE, row("sessions", VILLAGE, YEAR, LocalDate.of(2026, 1, 5)));
        put(
                ReportKinds.RECEIVED,
                row("sessions", VILLAGE, YEAR, LocalDate.of(2026, 1, 4), "something"),
                row("teams", COMMUNE, YEAR, null, "nothing"));
    }

    private static void putPeople() {
        put(
                PeopleKinds.RESIDENTS,
                row("r-1", LocalDate.of(2008, 2, 29), LocalDate.of(2026, 3, 1)),
                row("r-2", null, null));
        put(
                PeopleKinds.PERSONAL_DATA,
                row("r-1", "Nông Văn Thử", "0395678945", "022085001234"),
                row("r-2", null, "0395678945", null));
        put(PeopleKinds.HOUSEHOLDS, row("h-1", SINCE));
        put(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, row("r-1", "h-1", SINCE));
        put(PeopleKinds.BUSINESSES, row("b-1", VILLAGE, SINCE));
        put(
                PeopleKinds.RESIDENCES,
                row("resident", "r-1", VILLAGE, "registered", SINCE),
                row("household", "h-1", COMMUNE, "actual", YEAR));
        put(PeopleKinds.GROUP_TAGS, row("r-1", "occupation", "pupil", YEAR));
        put(
                PeopleKinds.CONSENTS,
                row("r-1", "digital-skills", "written", DAY, null),
                row("r-2", "digital-skills", "recorded", DAY, DAY.plusDays(30)));
        put(
                PeopleKinds.POPULATION_FIGURES,
                row(COMMUNE, "resident", "registered", "occupation", "pupil", 1500L, DAY, "Công an xã"),
                row(COMMUNE, "business", null, null, null, 0L, DAY, "Thuế cơ sở"));
        put(
                PeopleKinds.COMPLETE_REGISTERS,
                row(VILLAGE, "resident", "temporary", SINCE),
                row(COMMUNE, "business", null, YEAR));
        put(
                PeopleKinds.ERASED,
                row("0KqJ8pTq2Jm3mYk1w0o0pA", "u3mZ2b7Xq0mS3i8y2C1bVQ", "h1bI2Jq6s0m8YxJ6c4aW3w"),
                row("1KqJ8pTq2Jm3mYk1w0o0pA", "u3mZ2b7Xq0mS3i8y2C1bVQ", null));
    }

    private static void putSkills() {
        put(SkillKinds.CHECKLISTS, row("practical", "2025", "Danh mục thực hành", "Practical checklist", SINCE));
        put(
                SkillKinds.CHECKLIST_ITEMS,
                row(
                        "practical",
                        "2025",
                        1L,
                        "required",
                        "vneid.app",
                        "app",
                        "Ứng dụng VNeID",
                        "The app VNeID",
                        List.of("install", "otp"),
                        List.of("Cài đặt", "Nhập OTP"),
                        List.of("Install", "Enter the code"),
                        List.of("vneid"),
                        14L,
                        90L,
                        6L,
                        "occupation",
                        "pupil",
                        "P24M",
                        "resident"),
                row(
                        "practical",
                        "2025",
                        2L,
                        "optional",
                        "etax",
                        "use",
                        "eTax Mobile",
                        "eTax Mobile",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "business"));
        put(SkillKinds.STEP_MAPPINGS, row("practical", "2025", "vneid.app", "download", "install"));
        String hash = "0123456789abcdef".repeat(4);
        put(
                SkillKinds.PROGRESS,
                row("resident", "r-1", "vneid.app", DAY, "done", null, null, "confirmed", "photo", "host:1", hash),
                row("resident", "r-2", "vneid.app", DAY, "blocked", "otp", "no-own-sim", "seen", null, null, null),
                row("business", "b-1", "etax", DAY, "declined", null, null, "self-declared", null, null, null));
    }

    private static void putFigures() {
        put(
                ReportKinds.COUNTS,
                row(COMMUNE, YEAR, "item.vneid", null, null, "exact", 1234L, 1500L, null),
                row(COMMUNE, YEAR, "ethnic", "occupation", "pupil", "at-least", null, null, "45.60"));
        put(
                ReportKinds.TARGETS,
                row(COMMUNE, YEAR, "skill.pay", "occupation", "pupil", null, "80"),
                row(COMMUNE, YEAR, "universal.confirmed", null, null, 900L, null));
    }

    private Samples() {}

    private static Object[] row(Object... values) {
        return values;
    }

    private static void put(FactKind<?> kind, Object[]... rows) {
        VALUES.put(kind, List.of(rows));
    }

    /** The rows of values of a kind. */
    static List<Object[]> values(FactKind<?> kind) {
        return VALUES.get(kind);
    }

    /** By the name of a stream: the kinds that came into being together, each stream in the order of its kinds. */
    static final Map<String, List<FactKind<?>>> STREAMS = Map.of(
            "facts",
            joined(UnitKinds.all(), TeamKinds.all()),
            "work",
            joined(OutreachKinds.all(), List.of(ReportKinds.DUE, ReportKinds.RECEIVED)),
            "people",
            joined(PeopleKinds.all(), SkillKinds.all(), List.of(ReportKinds.COUNTS, ReportKinds.TARGETS)));

    @SafeVarargs
    private static List<FactKind<?>> joined(List<? extends FactKind<?>>... lists) {
        List<FactKind<?>> all = new ArrayList<>();
        for (List<? extends FactKind<?>> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    /** All of them. */
    static List<Version<?>> versions() {
        return STREAMS.keySet().stream()
                .flatMap(stream -> versions(stream).stream())
                .toList();
    }

    /** Those of a stream, and one that was withdrawn. */
    static List<Version<?>> versions(String stream) {
        List<Version<?>> versions = new ArrayList<>();
        for (FactKind<?> kind : STREAMS.get(stream)) {
            document(kind).rows().forEach(row -> versions.add(version(kind, row, 1 + versions.size() / 10)));
        }
        versions.add(
                switch (stream) {
                    case "people" -> withdrawn(PeopleKinds.PERSONAL_DATA, "r-1");
                    case "work" -> withdrawn(OutreachKinds.VISITS, "v-1");
                    default -> withdrawn(TeamKinds.PERSONS, "p-1");
                });
        return versions;
    }

    private static <T> Version<T> withdrawn(FactKind<T> kind, String key) {
        return new Version<>(
                kind,
                key,
                2,
                null,
                Filing.of("erasures", "clerk-7").withLegalBasis("Law 91/2025/QH15, Article 14"),
                KnownAt.of(4));
    }

    @SuppressWarnings("unchecked")
    private static <T> Version<T> version(FactKind<T> kind, FactDocument.Row<?> row, int position) {
        return new Version<>(
                kind, row.key(), 1, (T) row.content(), Filing.of("list-1", "clerk-7"), KnownAt.of(position));
    }

    static <T> FactDocument<T> document(FactKind<T> kind) {
        List<FactDocument.Row<T>> rows = new ArrayList<>();
        for (Object[] values : VALUES.get(kind)) {
            T content = kind.contentOf(values);
            String key = kind.keyOf(content).orElse(kind.name() + "-" + (rows.size() + 1));
            rows.add(new FactDocument.Row<>(key, content));
        }
        return new FactDocument<>(kind, "list-1", rows);
    }

    /** Whether a value stands in every field of a kind in one sample or another. */
    static boolean fills(FactKind<?> kind) {
        List<? extends Field<?>> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            if (VALUES.get(kind).stream().allMatch(values -> values[at] == null)) {
                return false;
            }
        }
        return true;
    }
}
