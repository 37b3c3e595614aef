package vn.toso.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.folder.FolderStore;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;
import vn.toso.vietnam.VietnamUnits;

/** A store with what is rare: withdrawn and edited facts, equal rows, letters beyond the usual, several sources. */
final class OddStore {
    static final UnitId VILLAGE = UnitId.of("dt:thon-1");
    static final String NAME = "Đặng Thị Ngọc Ánh 𠀀";

    private OddStore() {}

    static FolderStore open(Path folder) {
        return FolderStore.open(folder, Kinds.all(), VietnamUnits.register(), Clock.systemUTC());
    }

    static FolderStore empty(Path folder, Instant now) {
        return FolderStore.create(folder, Kinds.all(), VietnamUnits.register(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Makes the store: three batches, all recorded at 02:00 UTC on 2026-11-20. */
    static void make(Path folder) {
        try (FolderStore store = empty(folder, Instant.parse("2026-11-20T02:00:00Z"))) {
            fill(store);
        }
    }

    private static void fill(Store store) {
        LocalDate since = LocalDate.parse("2025-07-01");
        DateRange open = DateRange.since(since);
        Filing list = Filing.of("danh sách “xã” số 1\n", "cán bộ\t7");
        Filing personal = Filing.of("sổ-2", "clerk").withLegalBasis("Luật 91/2025/QH15");
        UnitId commune = UnitId.of("06820@2025-07-01");
        store.write(tx -> {
            tx.add(
                    TeamKinds.TEAMS,
                    new Team("t-2", TeamTier.VILLAGE, "Tổ  thôn 2", null, List.of("a\"b\\c"), null),
                    list);
            tx.add(TeamKinds.TEAMS, new Team("t-1", TeamTier.VILLAGE, "Tổ thôn 1", null, List.of(), since), list);
            tx.add(TeamKinds.SERVICE_AREAS, "a-1", new ServiceArea("t-1", VILLAGE, open), list);
            tx.add(TeamKinds.SERVICE_AREAS, "a-2", new ServiceArea("t-2", VILLAGE, open), list);
            tx.add(TeamKinds.PERSONS, new Person("p-1", NAME), personal);
            tx.add(TeamKinds.PERSONS, new Person("p-2", "Bỏ Đi"), personal);
            tx.add(TeamKinds.MEMBERSHIPS, "m-1", new Membership("p-1", "t-1", Role.LEADER, null, open), personal);
            tx.add(
                    UnitKinds.UNITS,
                    "u-1",
                    new AdminUnit(VILLAGE, null, open, UnitLevel.VILLAGE, UnitType.of("Thôn"), "Vàng Danh", commune),
                    list);
            FactKeys keys = FactKeys.of("calls");
            tx.add(OutreachKinds.SESSIONS, keys, Session.held("t-1", since), list);
            tx.add(OutreachKinds.SESSIONS, keys, Session.held("t-1", since), list);
            tx.add(ReportKinds.RECEIVED, "n-1", ReportReceived.nothing("teams", commune, open), list);
        });
        store.write(tx -> {
            tx.edit(
                    TeamKinds.SERVICE_AREAS,
                    "a-1",
                    1,
                    new ServiceArea("t-1", VILLAGE, DateRange.since(since.plusDays(9))),
                    personal);
            tx.withdraw(TeamKinds.SERVICE_AREAS, "a-2", 1, list);
            tx.withdraw(TeamKinds.PERSONS, "p-2", 1, list);
        });
        store.write(tx -> tx.add(
                TeamKinds.SERVICE_AREAS, "a-3", new ServiceArea("t-2", commune, open), Filing.of("late", "clerk")));
    }
}
