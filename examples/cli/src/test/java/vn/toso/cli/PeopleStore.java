package vn.toso.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.folder.FolderStore;
import vn.toso.people.CompleteRegister;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.privacy.PhoneNumber;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.Reason;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Transaction;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;

/**
 * A store with two invented villages of xã Đông Ngũ. In the first, whose register is complete, there are eight residents
 * and two households; the second has sent a report of 30 of 40, and has one resident on record.
 */
final class PeopleStore {
    static final String COMMUNE = "06877@2025-07-01";
    static final UnitId FIRST = UnitId.of("x:thon-1");
    static final UnitId SECOND = UnitId.of("x:thon-2");
    static final String NAME = "Hoàng Thị Mẫu";
    static final String PHONE = "0395000000";

    private static final DateRange OPEN = DateRange.since(LocalDate.parse("2025-07-01"));
    private static final Filing LIST = Filing.of("danh sách", "clerk").withLegalBasis("Luật 91/2025/QH15");
    private static final String ITEM = "vneid.level-2";

    private PeopleStore() {}

    static void make(Path folder) {
        try (FolderStore store = OddStore.empty(folder, Instant.parse("2026-11-20T02:00:00Z"))) {
            store.write(PeopleStore::fill);
        }
    }

    private static void fill(Transaction tx) {
        village(tx, FIRST, "1");
        village(tx, SECOND, "2");
        LocalDate grown = LocalDate.parse("1980-05-05");
        resident(tx, "r-done", FIRST, grown, new Status.Done());
        resident(tx, "r-stuck", FIRST, grown, new Status.Blocked("police", Reason.WAITING_FOR_POLICE));
        resident(tx, "r-stuck-2", FIRST, grown, new Status.Blocked("police", Reason.WAITING_FOR_POLICE));
        resident(tx, "r-begun", FIRST, grown, new Status.InProgress("chip-card"));
        resident(tx, "r-not-begun", FIRST, grown, new Status.NotStarted());
        resident(tx, "r-never", FIRST, grown, null);
        resident(tx, "r-child", FIRST, LocalDate.parse("2020-01-01"), null);
        resident(tx, "r-ageless", FIRST, null, null);
        resident(tx, "r-away", FIRST, grown, new Status.NotApplicable(Reason.MOVED_AWAY));
        resident(tx, "r-second", SECOND, grown, new Status.Blocked("chip-card", Reason.CARD_EXPIRED));
        tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData("r-stuck", NAME, PhoneNumber.of(PHONE), null), LIST);
        household(tx, "h-1", List.of("r-done", "r-stuck"));
        household(tx, "h-2", List.of("r-never"));
        for (SubjectKind kind : List.of(SubjectKind.RESIDENT, SubjectKind.HOUSEHOLD)) {
            tx.add(
                    PeopleKinds.COMPLETE_REGISTERS,
                    "complete-" + kind.id(),
                    new CompleteRegister(FIRST, kind, ResidenceKind.REGISTERED, OPEN),
                    LIST);
        }
        tx.add(
                ReportKinds.COUNTS,
                "report",
                ReportedCount.exact(
                        SECOND, DateRange.day(LocalDate.parse("2025-12-31")), "item." + ITEM, Amount.of(30, 40)),
                LIST);
    }

    private static void village(Transaction tx, UnitId id, String name) {
        tx.add(
                UnitKinds.UNITS,
                id.value(),
                new AdminUnit(id, null, OPEN, UnitLevel.VILLAGE, UnitType.of("thôn"), name, UnitId.of(COMMUNE)),
                LIST);
    }

    private static void resident(
            Transaction tx, String id, UnitId unit, @Nullable LocalDate born, @Nullable Status status) {
        tx.add(PeopleKinds.RESIDENTS, new Resident(id, born, null), LIST);
        tx.add(
                PeopleKinds.RESIDENCES,
                "lives-" + id,
                new Residence(Subject.resident(id), unit, ResidenceKind.REGISTERED, OPEN),
                LIST);
        if (status != null) {
            LocalDate day = LocalDate.parse("2025-10-01");
            Progress progress = Progress.of(Subject.resident(id), ITEM, day, status, EvidenceLevel.SEEN);
            tx.add(SkillKinds.PROGRESS, "progress-" + id, progress, LIST);
        }
    }

    private static void household(Transaction tx, String id, List<String> members) {
        tx.add(PeopleKinds.HOUSEHOLDS, new Household(id, OPEN), LIST);
        for (String member : members) {
            tx.add(
                    PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                    id + "-" + member,
                    new HouseholdMembership(member, id, OPEN),
                    LIST);
        }
    }
}
