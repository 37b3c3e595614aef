package vn.toso.vietnam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.outreach.Schedule;
import vn.toso.outreach.Session;
import vn.toso.outreach.SessionStatus;
import vn.toso.outreach.Venue;
import vn.toso.outreach.VenueKind;
import vn.toso.team.Affiliation;
import vn.toso.team.TeamChannel;
import vn.toso.time.DateRange;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/** The invented work of the sample's teams: sessions, what they intend week after week, and Zalo groups. */
final class SampleWork {
    /** The commune team of phường Yên Giang, of whose weekends was reported. */
    static final String YEN_GIANG = "07162";

    static final int FIRST_YEAR = 2023;
    static final int LAST_YEAR = 2025;
    /** What a culture house of the sample holds at least. */
    static final int SMALLEST_HALL = 60;

    private static final YearMonth FIRST = YearMonth.of(2023, 10);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final YearMonth PLANNED = YearMonth.of(2026, 1);
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final List<String> TOPICS = List.of(
            "vneid.active", "portal", "payment", "fraud", "health-book", "vssid", "province.app", "bills.automatic");
    private static final List<Affiliation> HELPERS = List.of(
            Affiliation.STUDENT, Affiliation.TEACHER, Affiliation.TELECOM, Affiliation.BANK, Affiliation.YOUTH_UNION);
    private static final List<String> REASONS =
            List.of("Mưa bão", "Mất điện", "Trùng lịch họp", "Không có người hướng dẫn");
    private static final String NOT_COUNTED = "06754";
    private static final String GIVEN_UP = "07198";

    private SampleWork() {}

    /**
     * In every month two teams of five hold a session, on a Saturday or Sunday, and some of them a second one; of those that
     * hold none, one in twelve had planned one and cancelled it. What is planned for January 2026 comes last.
     */
    static List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        List<SampleTeam> teams = SampleTeams.all();
        int past = 0;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            List<LocalDate> weekends = weekends(month);
            for (int i = 0; i < teams.size(); i++) {
                int turn = (i + 2 * past) % 5;
                int day = (i / 5 + past) % weekends.size();
                SampleDice dice = new SampleDice(1_000L * i + past);
                if (turn < 2) {
                    sessions.add(held(teams.get(i), weekends.get(day), dice));
                    if (i % 3 == 0) {
                        sessions.add(held(teams.get(i), weekends.get((day + 2) % weekends.size()), dice));
                    }
                } else if (turn == 2 && (i + past) % 4 == 0) {
                    sessions.add(cancelled(teams.get(i), weekends.get(day), dice));
                }
            }
            past++;
        }
        for (LocalDate day : weekends(PLANNED)) {
            sessions.add(planned(SampleTeams.idOfCommuneTeam(yenGiang()), day));
        }
        return List.copyOf(sessions);
    }

    /** The year at whose end a session was entered: one that is only planned is known before its day. */
    static int enteredIn(Session session) {
        return Math.min(session.day().getYear(), LAST_YEAR);
    }

    private static List<LocalDate> weekends(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .toList();
    }

    private static Session held(SampleTeam team, LocalDate day, SampleDice dice) {
        // Of one in five nobody says that it was planned.
        LocalDate planned = dice.percent(80) ? day : null;
        return session(team, SessionStatus.HELD, planned, day, null, dice);
    }

    private static Session cancelled(SampleTeam team, LocalDate day, SampleDice dice) {
        // Of one in five nobody says why.
        int why = dice.below(REASONS.size() + 1);
        return session(team, SessionStatus.CANCELLED, day, null, why < REASONS.size() ? REASONS.get(why) : null, dice);
    }

    private static Session session(
            SampleTeam team,
            SessionStatus status,
            @Nullable LocalDate planned,
            @Nullable LocalDate held,
            @Nullable String reason,
            SampleDice dice) {
        Venue venue = venue(team, dice);
        LocalTime hour = planned == null ? null : dice.percent(60) ? EVENING : MORNING;
        int topic = dice.below(TOPICS.size());
        List<String> topics = dice.percent(70)
                ? List.of(TOPICS.get(topic))
                : List.of(TOPICS.get(topic), TOPICS.get((topic + 3) % TOPICS.size()));
        Map<Affiliation, Long> helpers =
                dice.percent(25) ? Map.of(HELPERS.get(dice.below(HELPERS.size())), 1L + dice.below(5)) : Map.of();
        LocalDate day = held == null ? planned : held;
        return new Session(
                idOf(team.id(), day), team.id(), status, planned, hour, held, reason, null, venue, topics, helpers);
    }

    static String idOf(String team, @Nullable LocalDate day) {
        return "mau:buoi-" + team + "-" + day;
    }

    /** A culture house as a rule; of two in three of them it is known how many it holds. */
    private static Venue venue(SampleTeam team, SampleDice dice) {
        int where = dice.below(100);
        if (where < 5) {
            return Venue.of(VenueKind.ONLINE);
        }
        if (where < 15) {
            return Venue.of(VenueKind.PUBLIC_PLACE);
        }
        if (team.isOfCommune()) {
            return Venue.of(where < 55 ? VenueKind.ONE_STOP_DESK : VenueKind.OFFICE);
        }
        if (where < 25) {
            return Venue.of(VenueKind.HOME);
        }
        int hall = Integer.parseInt(team.commune().code()) + team.villages().get(0);
        return new Venue(
                VenueKind.CULTURE_HOUSE,
                "Nhà văn hóa " + team.commune().village(team.villages().get(0)).fullName(),
                hall % 3 == 0 ? null : Long.valueOf(SMALLEST_HALL + 10L * (hall % 5)));
    }

    private static Session planned(String team, LocalDate day) {
        return Session.planned(team, day, MORNING).withId(idOf(team, day));
    }

    /** Reported: every Saturday and Sunday since mid-2022; that mid-2022 is July is our reading. */
    static List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>();
        SampleCommune yenGiang = yenGiang();
        schedules.add(new Schedule(
                SampleTeams.idOfCommuneTeam(yenGiang),
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                MORNING,
                DateRange.since(LocalDate.of(2022, 7, 1)),
                yenGiang.id(),
                null));
        for (SampleCommune commune : SamplePlaces.communesOfQuangYen()) {
            if (!commune.equals(yenGiang)) {
                schedules.add(new Schedule(
                        SampleTeams.idOfCommuneTeam(commune),
                        List.of(DayOfWeek.SATURDAY),
                        EVENING,
                        DateRange.of(LocalDate.of(2023, 10, 1), LocalDate.of(2025, 7, 1)),
                        commune.id(),
                        Venue.of(VenueKind.ONE_STOP_DESK)));
            }
        }
        return List.copyOf(schedules);
    }

    static SampleCommune yenGiang() {
        return SamplePlaces.communesOfQuangYen().stream()
                .filter(commune -> commune.code().equals(YEN_GIANG))
                .findFirst()
                .orElseThrow();
    }

    /** One Zalo group for each commune team, counted at the end of each year: 60 households for each village, then more. */
    static List<TeamChannel> channels() {
        List<TeamChannel> channels = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (SampleCommune commune : SamplePlaces.communes()) {
                channels.add(new TeamChannel(
                        "qn-zalo-" + commune.code(),
                        SampleTeams.idOfCommuneTeam(commune),
                        TeamChannel.ZALO_GROUP,
                        households(commune, year),
                        LocalDate.of(year, 12, 31)));
            }
        }
        return List.copyOf(channels);
    }

    private static @Nullable Long households(SampleCommune commune, int year) {
        if (year == 2024 && commune.code().equals(NOT_COUNTED)) {
            return null;
        }
        if (year == 2025 && commune.code().equals(GIVEN_UP)) {
            return 0L;
        }
        return (60L + 6L * (year - FIRST_YEAR)) * commune.villages();
    }
}
