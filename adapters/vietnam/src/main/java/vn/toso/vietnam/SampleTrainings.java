package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Audience;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OrganiserKind;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.Training;
import vn.toso.outreach.Venue;
import vn.toso.outreach.VenueKind;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/** The invented trainings of the sample's teams: of the province, of its districts, and of the groups in Quảng Yên. */
final class SampleTrainings {
    private static final List<String> OF_PROVINCE = List.of("programme", "portal", "online-services");
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2024, 6, 12);
    private static final UnitTree TREE = VietnamUnits.register().on(SamplePlaces.LISTED_ON);

    private final int year;
    private final SampleSink sink;

    SampleTrainings(int year, SampleSink sink) {
        this.year = year;
        this.sink = sink;
    }

    /** Adds what was held in the year. */
    void add() {
        ofProvince(LocalDate.of(2023, 11, 14), 1);
        ofProvince(LocalDate.of(2024, 5, 21), 2);
        ofProvince(LocalDate.of(2024, 11, 19), 3);
        ofProvince(LocalDate.of(2025, 4, 15), 4);
        ofProvince(LocalDate.of(2025, 10, 21), 5);
        ofDistricts();
        ofGroups(LocalDate.of(2023, 12, 6));
        ofGroups(LocalDate.of(2024, 9, 18));
        ofResidents(LocalDate.of(2024, 10, 16));
    }

    /** On two days: the leaders of all commune teams on the first, and those of one village team in nine on the second. */
    private void ofProvince(LocalDate day, int number) {
        if (day.getYear() != year) {
            return;
        }
        String id = "mau:lop-tinh-" + number;
        training(
                id,
                OrganiserKind.DEPARTMENT,
                null,
                "Cơ quan chuyển đổi số của tỉnh (mẫu)",
                Audience.MEMBERS,
                TREE.get(SamplePlaces.QUANG_NINH).id(),
                DateRange.of(day, day.plusDays(2)),
                new Venue(VenueKind.OTHER, "Hội trường tỉnh (mẫu)", 400L),
                OF_PROVINCE);
        List<SampleTeam> teams = SampleTeams.all();
        for (int i = 0; i < teams.size(); i++) {
            if (teams.get(i).isOfCommune()) {
                came(id, day, teams.get(i), 1);
            } else if (i % 9 == number) {
                came(id, day.plusDays(1), teams.get(i), 1);
            }
        }
    }

    /** Until districts ended: two of every third team of the district. */
    private void ofDistricts() {
        if (LAST_OF_DISTRICTS.getYear() != year) {
            return;
        }
        List<AdminUnit> districts =
                TREE.descendants(TREE.get(SamplePlaces.QUANG_NINH).id(), UnitLevel.DISTRICT);
        List<SampleTeam> teams = SampleTeams.all();
        for (int at = 0; at < districts.size(); at++) {
            AdminUnit district = districts.get(at);
            LocalDate day = LAST_OF_DISTRICTS.minusWeeks(at);
            String id = "mau:lop-huyen-" + district.code().orElseThrow();
            training(
                    id,
                    OrganiserKind.DISTRICT_OFFICE,
                    null,
                    "UBND " + district.fullName() + " (mẫu)",
                    Audience.MEMBERS,
                    district.id(),
                    DateRange.day(day),
                    Venue.of(VenueKind.OFFICE),
                    List.of("programme", "payment"));
            for (int i = 0; i < teams.size(); i += 3) {
                if (TREE.isUnder(teams.get(i).commune().id(), district.id())) {
                    came(id, day, teams.get(i), 2);
                }
            }
        }
    }

    /** Each coordination group trains three of every team of its commune. */
    private void ofGroups(LocalDate day) {
        if (day.getYear() != year) {
            return;
        }
        for (SampleCommune commune : SamplePlaces.communesOfQuangYen()) {
            String id = "mau:lop-nhom-" + commune.code() + "-" + year;
            training(
                    id,
                    OrganiserKind.COORDINATION_GROUP,
                    SampleGroups.id(commune),
                    null,
                    Audience.MEMBERS,
                    commune.id(),
                    DateRange.day(day),
                    Venue.of(VenueKind.OFFICE),
                    List.of("online-services", "fraud"));
            SampleTeams.all().stream()
                    .filter(team -> team.commune().equals(commune))
                    .forEach(team -> came(id, day, team, 3));
        }
    }

    /** One for residents, of whom only the number is known. */
    private void ofResidents(LocalDate day) {
        if (day.getYear() != year) {
            return;
        }
        SampleCommune commune = SampleWork.yenGiang();
        String id = "mau:lop-dan-" + commune.code();
        training(
                id,
                OrganiserKind.COMMUNE_OFFICE,
                null,
                "UBND " + commune.name() + " (mẫu)",
                Audience.RESIDENTS,
                commune.id(),
                DateRange.day(day),
                Venue.of(VenueKind.CULTURE_HOUSE),
                List.of("payment"));
        sink.add(OutreachKinds.ATTENDANCES, Attendance.ofHeads(Gathering.TRAINING, id, day, Persons.exactly(45)));
    }

    private void training(
            String id,
            OrganiserKind organiser,
            @Nullable String organiserId,
            @Nullable String name,
            Audience audience,
            UnitId unit,
            DateRange days,
            Venue venue,
            List<String> topics) {
        sink.add(
                OutreachKinds.TRAININGS,
                new Training(id, organiser, organiserId, name, audience, unit, days, venue, topics));
    }

    /** The first so many of a team. */
    private void came(String training, LocalDate day, SampleTeam team, int members) {
        SampleMembers.of(team.id())
                .subList(0, members)
                .forEach(person -> sink.add(
                        OutreachKinds.ATTENDANCES, Attendance.ofMember(Gathering.TRAINING, training, day, person)));
    }
}
