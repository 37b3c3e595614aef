package vn.toso.vietnam;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.toso.outreach.Session;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/**
 * Which reports the sample's units owe, and which came: of sessions, from every commune for every month from 2023-10 to
 * 2025-11, by the fifth of the next; in October 2024 in one commune from every village, too; of visits, from those communes
 * whose people are not on record for every quarter of 2024.
 */
final class SampleDues {
    static final String SESSIONS = "sessions";
    static final String VISITS = "visits";

    private static final YearMonth FIRST = YearMonth.of(2023, 10);
    private static final YearMonth LAST = YearMonth.of(2025, 11);
    private static final YearMonth MISFILED = YearMonth.of(2025, 10);
    private static final YearMonth SENT_TWICE = YearMonth.of(2024, 10);
    /** Phường Vàng Danh has the code that phường Trưng Vương had, and sends one report under the ended one's id. */
    private static final UnitId VANG_DANH = UnitId.of("06820@2025-07-01");

    private static final UnitId TRUNG_VUONG = UnitId.of("06820@2004-08-31");
    private static final YearMonth BY_VILLAGE = YearMonth.of(2024, 10);
    /** The months from which the province has other communes, up to the last month; making a tree takes a while. */
    private static final Once<NavigableMap<YearMonth, List<UnitId>>> COMMUNES = new Once<>(() -> {
        NavigableMap<YearMonth, List<UnitId>> communes = new TreeMap<>();
        for (YearMonth since : List.of(FIRST, YearMonth.of(2024, 11), YearMonth.of(2025, 7))) {
            UnitTree tree = VietnamUnits.register().on(since.atDay(1));
            communes.put(
                    since,
                    tree.descendants(tree.get(SamplePlaces.QUANG_NINH).id(), UnitLevel.COMMUNE).stream()
                            .map(AdminUnit::id)
                            .toList());
        }
        return communes;
    });

    private final int year;
    private final SampleSink sink;

    SampleDues(int year, SampleSink sink) {
        this.year = year;
        this.sink = sink;
    }

    /** Adds what was due on days of the year, or for them, and what came up to the first day of the next. */
    void add() {
        int past = 0;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            List<UnitId> communes = COMMUNES.get().floorEntry(month).getValue();
            for (int at = 0; at < communes.size(); at++) {
                commune(communes.get(at), at, month, past);
            }
            past++;
        }
        if (year == 2024) {
            villages(BY_VILLAGE);
            for (int quarter = 1; quarter <= 4; quarter++) {
                visits(Period.parse("2024-Q" + quarter));
            }
        }
    }

    /** Three of 177 say nothing, and ten come late. */
    private void commune(UnitId commune, int at, YearMonth month, int past) {
        DateRange period = Period.of(month).range();
        LocalDate next = month.plusMonths(1).atDay(1);
        due(SESSIONS, commune, period, next.withDayOfMonth(5));
        boolean silent = (at + 7 * past) % 53 == 0;
        boolean late = (at + 3 * past) % 19 == 0;
        UnitId files = month.equals(MISFILED) && commune.equals(VANG_DANH) ? TRUNG_VUONG : commune;
        if (!silent) {
            LocalDate day = next.plusDays(late ? 7 + at % 17 : (at + past) % 5);
            received(ReportReceived.on(day, SESSIONS, files, period));
        }
        if (month.equals(SENT_TWICE) && commune.equals(SampleWork.yenGiang().id())) {
            received(ReportReceived.on(next.withDayOfMonth(20), SESSIONS, commune, period));
        }
    }

    /** Villages of Thượng Yên Công: those whose team held no session say so, but the last one says nothing. */
    private void villages(YearMonth month) {
        SampleCommune commune = SamplePlaces.communes().stream()
                .filter(one -> one.code().equals(SampleReports.NINE_OF_TEN))
                .findFirst()
                .orElseThrow();
        DateRange period = Period.of(month).range();
        LocalDate next = month.plusMonths(1).atDay(1);
        Set<UnitId> held = atWork(period);
        for (int number = 1; number <= commune.villages(); number++) {
            UnitId village = commune.villageId(number);
            due(SESSIONS, village, period, next.withDayOfMonth(3));
            if (number != SampleReports.MISSING) {
                LocalDate day = next.plusDays(number % 3);
                received(new ReportReceived(SESSIONS, village, period, day, !held.contains(village)));
            }
        }
    }

    private static Set<UnitId> atWork(DateRange period) {
        Set<String> teams = new HashSet<>();
        for (Session session : SampleProvince.sessions()) {
            if (session.isHeldIn(period)) {
                teams.add(session.team());
            }
        }
        Set<UnitId> villages = new HashSet<>();
        for (SampleTeam team : SampleTeams.all()) {
            if (teams.contains(team.id())) {
                villages.addAll(team.serves());
            }
        }
        return villages;
    }

    private void visits(Period quarter) {
        LocalDate next = quarter.range().until();
        for (SampleCommune commune : SamplePlaces.communes()) {
            if (!SampleReports.hasResidents(commune)) {
                due(VISITS, commune.id(), quarter.range(), next.plusDays(9));
                received(new ReportReceived(VISITS, commune.id(), quarter.range(), next.minusDays(1), true));
            }
        }
    }

    private void due(String kind, UnitId unit, DateRange period, LocalDate on) {
        if (period.from().getYear() == year) {
            sink.add(ReportKinds.DUE, new ReportDue(kind, unit, period, on));
        }
    }

    /** What comes after the first of January is entered a year later. */
    private void received(ReportReceived report) {
        LocalDate on = report.receivedOn().orElse(report.period().until());
        if (on.minusDays(1).getYear() == year) {
            sink.add(ReportKinds.RECEIVED, report);
        }
    }
}
