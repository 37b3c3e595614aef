package vn.toso.tck;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.store.Transaction;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStatus;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;

/**
 * A fact that a store is told: new under its key, or else a newer version.
 *
 * @param contentOrNull {@code null} for a withdrawal
 * @param opens whether a batch begins with it
 */
record Told<T>(FactKind<T> kind, String key, @Nullable T contentOrNull, boolean opens) {
    static Arbitrary<List<Told<?>>> any() {
        Arbitrary<Told<?>> one = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 9))
                .as(Told::of);
        return one.list().ofMaxSize(16);
    }

    private static Told<?> of(int kind, int key, int team, int unit, int from, int days, int more) {
        boolean opens = more % 3 == 0;
        boolean withdrawn = more == 9;
        LocalDate day = SmallLand.DAYS.get(from);
        DateRange range = days == 0 ? DateRange.since(day) : DateRange.of(day, day.plusDays(days * 40L));
        String id = "t" + team;
        return switch (kind) {
            case 0 ->
                told(
                        TeamKinds.SERVICE_AREAS,
                        "area-" + key,
                        new ServiceArea(id, SmallLand.unit(unit), range),
                        opens,
                        withdrawn);
            case 1 ->
                told(
                        TeamKinds.MEMBERSHIPS,
                        "membership-" + key,
                        new Membership("person-" + days % 3, id, Role.of("member"), null, range),
                        opens,
                        withdrawn);
            case 2 ->
                told(
                        OutreachKinds.SESSIONS,
                        "session-" + key,
                        session(id, day.minusDays(days), unit),
                        opens,
                        withdrawn);
            case 3 ->
                told(
                        ReportKinds.RECEIVED,
                        "nothing-" + key,
                        new ReportReceived(
                                days % 2 == 0 ? "teams" : "sessions",
                                SmallLand.unit(unit),
                                range,
                                key == 0 ? null : day,
                                more % 4 != 0),
                        opens,
                        withdrawn);
            case 4 ->
                told(
                        TeamKinds.TEAMS,
                        id,
                        new Team(
                                id,
                                more % 2 == 0 ? TeamTier.COMMUNE : TeamTier.VILLAGE,
                                "Tổ",
                                null,
                                List.of(),
                                days < 4 ? null : day),
                        opens,
                        withdrawn);
            default ->
                told(
                        TeamKinds.STATUSES,
                        "status-" + key,
                        new TeamStatus(id, List.of(TeamState.values()).get(unit % 3), day),
                        opens,
                        withdrawn);
        };
    }

    /** Most are held; some are only planned, and some cancelled, and those count for nothing. */
    private static Session session(String team, LocalDate day, int which) {
        Session planned = Session.planned(team, day, null);
        return which % 8 == 0 ? planned : which % 8 == 1 ? planned.asCancelled("mưa") : planned.asHeld(day);
    }

    private static <T> Told<T> told(FactKind<T> kind, String key, T content, boolean opens, boolean withdrawn) {
        return new Told<>(kind, key, withdrawn ? null : content, opens);
    }

    /** Records it; what says nothing new records nothing. */
    void record(Transaction tx, int last) {
        T content = contentOrNull;
        if (last == 0) {
            if (content != null) {
                tx.add(kind, key, content, Rows.FILING);
            }
        } else if (content == null) {
            tx.withdraw(kind, key, last, Rows.FILING);
        } else {
            tx.edit(kind, key, last, content, Rows.FILING);
        }
    }
}
