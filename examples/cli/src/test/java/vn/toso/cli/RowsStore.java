package vn.toso.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.toso.fact.Filing;
import vn.toso.folder.FolderStore;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OrganiserKind;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.outreach.SupportOutcome;
import vn.toso.outreach.Training;
import vn.toso.outreach.VenueKind;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.report.Target;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Transaction;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * {@link PeopleStore} with what every row of the table of indicators can go wrong on.
 *
 * <p>In the first village {@code r-done} can do all five core skills. {@code r-begun} can do three and {@code r-not-begun}
 * the other two, and they are the household {@code h-3}. One household was visited twice. A resident was helped on two days.
 * Of three who were members of the team two were trained, of whom one has left. One Zalo group holds two households.
 * Of others is reported more than there are, a bare ratio, and one that falls short of its target by a hair.
 */
final class RowsStore {
    static final List<String> FIVE =
            List.of("online-services", "online-shopping", "online-payment", "self-protection", "local-skill");

    private static final UnitId COMMUNE = UnitId.of(PeopleStore.COMMUNE);
    private static final DateRange SINCE = DateRange.since(LocalDate.parse("2025-07-01"));
    private static final DateRange YEAR = DateRange.of(LocalDate.parse("2025-07-01"), LocalDate.parse("2026-01-01"));
    private static final LocalDate LAST = LocalDate.parse("2025-12-31");
    private static final Filing LIST = Filing.of("danh sách", "clerk").withLegalBasis("Luật 91/2025/QH15");

    private RowsStore() {}

    static void make(Path folder) {
        PeopleStore.make(folder);
        try (FolderStore store = OddStore.open(folder)) {
            store.write(tx -> {
                skills(tx);
                teams(tx);
                work(tx);
                reports(tx);
            });
        }
    }

    private static void skills(Transaction tx) {
        for (int at = 0; at < FIVE.size(); at++) {
            skill(tx, "r-done", at, true);
            skill(tx, "r-begun", at, at < 3);
            skill(tx, "r-not-begun", at, at >= 3);
        }
        tx.add(PeopleKinds.HOUSEHOLDS, new Household("h-3", SINCE), LIST);
        for (String member : List.of("r-begun", "r-not-begun")) {
            tx.add(
                    PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                    "h-3-" + member,
                    new HouseholdMembership(member, "h-3", SINCE),
                    LIST);
        }
    }

    private static void skill(Transaction tx, String resident, int at, boolean done) {
        Status status = done ? new Status.Done() : new Status.NotStarted();
        tx.add(
                SkillKinds.PROGRESS,
                resident + "-" + at,
                Progress.of(
                        Subject.resident(resident),
                        FIVE.get(at),
                        LocalDate.parse("2025-10-02"),
                        status,
                        EvidenceLevel.SEEN),
                LIST);
    }

    private static void teams(Transaction tx) {
        tx.add(TeamKinds.TEAMS, Team.of("t-1", TeamTier.VILLAGE, "Tổ thôn 1", SINCE.from()), LIST);
        tx.add(TeamKinds.SERVICE_AREAS, "a-1", new ServiceArea("t-1", PeopleStore.FIRST, SINCE), LIST);
        member(tx, "p-stays", SINCE);
        member(tx, "p-left", DateRange.of(SINCE.from(), LocalDate.parse("2025-10-01")));
        member(tx, "p-untrained", SINCE);
        LocalDate day = LocalDate.parse("2025-08-01");
        tx.add(
                OutreachKinds.TRAININGS,
                new Training(
                        "c-1",
                        OrganiserKind.COMMUNE_OFFICE,
                        null,
                        null,
                        Audience.MEMBERS,
                        COMMUNE,
                        DateRange.day(day),
                        null,
                        List.of()),
                LIST);
        for (String person : List.of("p-stays", "p-left")) {
            tx.add(
                    OutreachKinds.ATTENDANCES,
                    "at-" + person,
                    Attendance.ofMember(Gathering.TRAINING, "c-1", day, person),
                    LIST);
        }
        tx.add(TeamKinds.CHANNELS, "z-1", new TeamChannel("z-1", "t-1", TeamChannel.ZALO_GROUP, 2L, LAST), LIST);
    }

    private static void member(Transaction tx, String person, DateRange serves) {
        tx.add(TeamKinds.PERSONS, new Person(person, "Người Mẫu"), LIST);
        tx.add(TeamKinds.MEMBERSHIPS, "m-" + person, new Membership(person, "t-1", Role.MEMBER, null, serves), LIST);
    }

    private static void work(Transaction tx) {
        for (int day = 1; day <= 2; day++) {
            LocalDate on = LocalDate.of(2025, 12, day);
            tx.add(
                    OutreachKinds.VISITS,
                    new Visit(
                            "v-" + day,
                            Subject.household("h-1"),
                            PeopleStore.FIRST,
                            on,
                            VisitOutcome.MET,
                            "t-1",
                            List.of()),
                    LIST);
            tx.add(
                    OutreachKinds.SUPPORTS,
                    "s-" + day,
                    new Support(
                            null,
                            "t-1",
                            Subject.resident("r-done"),
                            null,
                            PeopleStore.FIRST,
                            on,
                            VenueKind.HOME,
                            SupportOutcome.DONE),
                    LIST);
        }
    }

    private static void reports(Transaction tx) {
        said(tx, "bank-accounts", Amount.of(50, 40));
        said(tx, "benefits", Amount.percent("61"));
        said(tx, "bills", Amount.of(2_499, 2_500));
        said(tx, "shops", Amount.of(3, 0));
        target(tx, "item.vneid.level-2", Amount.percent("80"));
        target(tx, "reported.bills", Amount.percent("100"));
        target(tx, "reported.bank-accounts", Amount.of(0));
    }

    private static void said(Transaction tx, String figure, Amount amount) {
        tx.add(
                ReportKinds.COUNTS,
                figure,
                ReportedCount.exact(PeopleStore.SECOND, DateRange.day(LAST), figure, amount),
                LIST);
    }

    private static void target(Transaction tx, String indicator, Amount amount) {
        tx.add(ReportKinds.TARGETS, "target-" + indicator, new Target(COMMUNE, YEAR, indicator, null, amount), LIST);
    }
}
