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
import vn.toso.report.ReportKinds;
import vn.toso.store.Kinds;
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
        put(OutreachKinds.SESSIONS, row("t-1", LocalDate.of(2024, 2, 29)));
        put(ReportKinds.NOTHING, row("session", VILLAGE, YEAR));
    }

    private Samples() {}

    private static Object[] row(Object... values) {
        return values;
    }

    private static void put(FactKind<?> kind, Object[]... rows) {
        VALUES.put(kind, List.of(rows));
    }

    /** All of them, and one that was withdrawn. */
    static List<Version<?>> versions() {
        List<Version<?>> versions = new ArrayList<>();
        for (FactKind<?> kind : Kinds.all().list()) {
            document(kind).rows().forEach(row -> versions.add(version(kind, row, 1 + versions.size() / 10)));
        }
        versions.add(new Version<>(
                TeamKinds.PERSONS,
                "p-1",
                2,
                null,
                Filing.of("erasures", "clerk-7").withLegalBasis("Law 91/2025/QH15, Article 14"),
                KnownAt.of(4)));
        return versions;
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
