package vn.toso.vietnam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.toso.outreach.Session;
import vn.toso.team.TeamChannel;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/** The invented work of the sample's teams: sessions and Zalo groups. */
final class SampleWork {
    private static final YearMonth FIRST = YearMonth.of(2023, 10);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    private SampleWork() {}

    /** In every month two teams of five hold a session, on a Saturday or Sunday, and some of them a second one. */
    static List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        List<SampleTeam> teams = SampleTeams.all();
        int past = 0;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            List<LocalDate> weekends = weekends(month);
            for (int i = 0; i < teams.size(); i++) {
                if ((i + 2 * past) % 5 < 2) {
                    int day = (i / 5 + past) % weekends.size();
                    sessions.add(Session.held(teams.get(i).id(), weekends.get(day)));
                    if (i % 3 == 0) {
                        sessions.add(Session.held(teams.get(i).id(), weekends.get((day + 2) % weekends.size())));
                    }
                }
            }
            past++;
        }
        return List.copyOf(sessions);
    }

    private static List<LocalDate> weekends(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .toList();
    }

    /** One Zalo group for each commune team, counted on the day the sample is listed: 60 households for each village. */
    static List<TeamChannel> channels() {
        return SamplePlaces.communes().stream()
                .map(commune -> new TeamChannel(
                        "qn-zalo-" + commune.code(),
                        SampleTeams.idOfCommuneTeam(commune),
                        TeamChannel.ZALO_GROUP,
                        60L * commune.villages(),
                        SamplePlaces.LISTED_ON))
                .toList();
    }
}
