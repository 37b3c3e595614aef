package vn.toso.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.codes;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

/** Commune b was merged into a on 2025-07-01, and c began that day. */
class PeopleChecksTest {
    private static final String DAY = "2025-12-31";
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31.."),
                    commune("b", "p", "2004-08-31..2025-07-01"),
                    commune("c", "p", "2025-07-01..")),
            all("2025-07-01", "b", "a"));

    private final List<Resident> residents = new ArrayList<>(
            List.of(Resident.of("person-1", day("1980-05-05")), Resident.of("person-2", day("2015-05-05"))));
    private final List<Household> households =
            new ArrayList<>(List.of(new Household("house-1", DateRange.parse(".."))));
    private final List<HouseholdMembership> memberships =
            new ArrayList<>(List.of(new HouseholdMembership("person-1", "house-1", DateRange.parse(".."))));
    private final List<Residence> residences = new ArrayList<>();
    private Facts more = Facts.on(REGISTER);

    private void lives(String resident, String unit, ResidenceKind kind, String days) {
        residences.add(new Residence(Subject.resident(resident), id(unit), kind, DateRange.parse(days)));
    }

    private List<Finding> check() {
        Facts facts = more.with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.HOUSEHOLDS, households)
                .with(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, memberships)
                .with(PeopleKinds.RESIDENCES, residences);
        List<Finding> findings = PeopleChecks.check(facts, day(DAY));
        assertThat(findings).allSatisfy(finding -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(finding.message(locale))
                        .doesNotContain("{", "person-", "house-", "1980", "2015", "5678", "0012");
            }
        });
        return findings;
    }

    @Test
    void sound_people_give_no_finding() {
        lives("person-1", "b", ResidenceKind.REGISTERED, "..2025-03-01");
        lives("person-1", "a", ResidenceKind.REGISTERED, "2025-03-01..");
        lives("person-1", "c", ResidenceKind.ACTUAL, "2025-03-01..");
        lives("person-2", "b", ResidenceKind.REGISTERED, "2015-05-05..");
        assertThat(check()).isEmpty();
    }

    @Test
    void a_day_that_has_not_come() {
        residents.add(Resident.of("person-3", day("2026-01-01")));
        lives("person-1", "a", ResidenceKind.REGISTERED, "2026-02-01..");
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("people.day.future", "people.day.future");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 3, "bornOn"));
        assertThat(findings.get(1).location()).isEqualTo(new Location("memory", 1, "lives"));
    }

    @Test
    void a_death_before_the_birth() {
        residents.add(Resident.of("person-3", day("1980-05-05")).withDeath(day("1980-05-04")));
        residents.add(Resident.of("person-4", day("1980-05-05")).withDeath(day("1980-05-05")));
        assertThat(codes(check())).containsExactly("resident.death.early");
    }

    @Test
    void two_registered_residences_at_once() {
        lives("person-1", "a", ResidenceKind.REGISTERED, "2020-01-01..");
        lives("person-1", "b", ResidenceKind.REGISTERED, "2021-01-01..2021-02-01");
        lives("person-1", "b", ResidenceKind.TEMPORARY, "2021-01-01..2021-02-01");
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("residence.registered.several");
        assertThat(findings.get(0).location()).isEqualTo(Location.of("memory", 2));
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("in row 1 of memory");
    }

    private void numbers(PersonalData... data) {
        more = more.with(PeopleKinds.PERSONAL_DATA, List.of(data));
    }

    private static PersonalData withId(String resident, String id) {
        return new PersonalData(resident, null, null, PersonalId.of(id));
    }

    private static PersonalData withPhone(String resident, String phone) {
        return new PersonalData(resident, null, PhoneNumber.of(phone), null);
    }

    @Test
    void a_personal_id_of_another_year_than_the_day_of_birth() {
        numbers(
                withId("person-1", "022181001234"),
                withId("person-2", "022215001234"),
                withId("nobody", "022099001234"));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("resident.birth.differing");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 1, "personalId"));
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("in row 1 of memory");
    }

    @Test
    void a_personal_id_of_another_sex_than_is_recorded() {
        numbers(withId("person-1", "022180001234"), withId("person-2", "022215001234"));
        more = more.with(
                PeopleKinds.GROUP_TAGS,
                List.of(
                        new GroupTag("person-1", Group.of("sex", "male"), DateRange.parse("..")),
                        new GroupTag("person-2", Group.of("sex", "male"), DateRange.parse("..")),
                        new GroupTag("person-2", Group.of("village-sex", "female"), DateRange.parse(".."))));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("resident.sex.differing");
        assertThat(findings.get(0).location().row()).isEqualTo(1);
    }

    @Test
    void words_for_the_sex_that_only_the_host_knows_are_not_compared() {
        numbers(withId("person-1", "022180001234"));
        more = more.with(
                PeopleKinds.GROUP_TAGS, List.of(new GroupTag("person-1", Group.of("sex", "m"), DateRange.parse(".."))));
        assertThat(check()).isEmpty();
    }

    @Test
    void the_province_of_a_personal_id_is_held_against_no_residence() {
        numbers(withId("person-1", "096080001234"));
        lives("person-1", "a", ResidenceKind.REGISTERED, "..");
        assertThat(check()).isEmpty();
    }

    @Test
    void shared_phones_are_told_once_and_are_no_mistake() {
        numbers(
                withPhone("person-1", "0905678901"),
                withPhone("person-2", "0905678902"),
                withPhone("person-3", "0905678902"),
                withPhone("person-4", "+84905678901"),
                withPhone("person-5", "0905678902"),
                withPhone("person-6", "0905678903"));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("resident.phone.shared");
        assertThat(findings.get(0).location()).isEqualTo(new Location("memory", 2, "phone"));
        assertThat(findings.get(0).arguments()).containsEntry("numbers", "2").containsEntry("most", "3");
        assertThat(findings.get(0).message(Locale.forLanguageTag("vi"))).contains("bình thường", "không phải là khóa");
    }

    @Test
    void a_household_of_nobody() {
        households.add(new Household("house-2", DateRange.parse("..")));
        households.add(new Household("house-3", DateRange.parse("..2020-01-01")));
        residents.set(0, residents.get(0).withDeath(day("2025-01-01")));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("household.member.missing", "household.member.missing");
        assertThat(findings.get(1).location()).isEqualTo(Location.of("memory", 2));
    }

    @Test
    void a_resident_in_two_households_at_once() {
        households.add(new Household("house-2", DateRange.parse("..")));
        memberships.add(new HouseholdMembership("person-1", "house-2", DateRange.parse("2025-01-01..")));
        // The one begun later holds, so nobody is left in the other.
        assertThat(codes(check())).containsExactly("household.member.missing", "household.member.several");
    }

    @Test
    void rows_about_people_nobody_has_recorded() {
        memberships.add(new HouseholdMembership("person-9", "house-9", DateRange.parse("..")));
        lives("person-9", "a", ResidenceKind.REGISTERED, "..");
        more = more.with(
                PeopleKinds.GROUP_TAGS,
                List.of(new GroupTag("person-9", Group.of("occupation", "pupil"), DateRange.parse(".."))));
        assertThat(check())
                .extracting(finding ->
                        finding.code().id() + " " + finding.location().column())
                .containsExactly(
                        "people.subject.unknown resident",
                        "people.subject.unknown household",
                        "people.subject.unknown subject",
                        "people.subject.unknown resident");
    }

    @Test
    @DisplayName("T1: a residence on a unit that is not there in its days is told with where its people are")
    void t1_units() {
        lives("person-1", "b", ResidenceKind.REGISTERED, "2025-07-01..");
        lives("person-1", "c", ResidenceKind.ACTUAL, "..2025-07-01");
        lives("person-2", "nowhere", ResidenceKind.ACTUAL, "..");
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("fact.unit.ended", "fact.unit.early", "fact.unit.unknown");
        assertThat(findings.get(0).arguments())
                .containsEntry("unit", "Xã Tên b (b)")
                .containsEntry("candidates", "Xã Tên a (a)");
        assertThat(findings.get(0).message(Locale.forLanguageTag("vi"))).startsWith("Nơi cư trú: đơn vị Xã Tên b (b)");
    }

    @Test
    @DisplayName("C9: two values of one dimension at once")
    void c9_two_values() {
        more = more.with(
                PeopleKinds.GROUP_TAGS,
                List.of(
                        new GroupTag("person-1", Group.of("occupation", "farmer"), DateRange.parse("2020-01-01..")),
                        new GroupTag("person-1", Group.of("occupation", "farmer"), DateRange.parse("2021-01-01..")),
                        new GroupTag("person-1", Group.of("sex", "f"), DateRange.parse("..")),
                        new GroupTag("person-1", Group.of("occupation", "worker"), DateRange.parse("2022-01-01.."))));
        List<Finding> findings = check();
        assertThat(codes(findings)).containsExactly("resident.group.several");
        assertThat(findings.get(0).location().row()).isEqualTo(4);
    }

    @Test
    void figures_and_registers_are_filed_under_units_that_are_there() {
        more = more.with(
                        PeopleKinds.POPULATION_FIGURES,
                        List.of(
                                new PopulationFigure(
                                        id("b"), SubjectKind.BUSINESS, null, null, 10, day("2025-07-01"), "invented"),
                                new PopulationFigure(
                                        id("a"), SubjectKind.BUSINESS, null, null, 10, day("2026-07-01"), "invented")))
                .with(
                        PeopleKinds.COMPLETE_REGISTERS,
                        List.of(new CompleteRegister(
                                id("b"), SubjectKind.BUSINESS, null, DateRange.parse("2025-08-01.."))))
                .with(PeopleKinds.BUSINESSES, List.of(new Business("shop", id("b"), DateRange.parse("2025-08-01.."))));
        assertThat(codes(check()))
                .containsExactly("fact.unit.ended", "fact.unit.ended", "people.day.future", "fact.unit.ended");
    }
}
