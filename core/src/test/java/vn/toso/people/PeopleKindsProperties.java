package vn.toso.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.toso.fact.FactKind;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** A content is the same after its values were taken and put together again, for every kind of this package. */
class PeopleKindsProperties {
    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('.', '_', ':', '@', '-')
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .withChars("aễếôĐ đ1,\"\n\u0301e")
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 900))
                .as((start, length) ->
                        length == 0 ? DateRange.since(start) : DateRange.of(start, start.plusDays(length)));
    }

    private static Arbitrary<Group> groups() {
        return Combinators.combine(Arbitraries.of("occupation", "poor-household"), Arbitraries.of("pupil", "yes", "1"))
                .as(Group::of);
    }

    private static <T> void assertKept(FactKind<T> kind, T content) {
        T again = kind.contentOf(kind.valuesOf(content));

        assertThat(again).isEqualTo(content);
        assertThat(kind.valuesOf(again)).isEqualTo(kind.valuesOf(content));
    }

    @Provide
    Arbitrary<Resident> residents() {
        return Combinators.combine(ids(), days().injectNull(0.3), days().injectNull(0.3))
                .as(Resident::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_resident_is_kept(@ForAll("residents") Resident resident) {
        assertKept(PeopleKinds.RESIDENTS, resident);
        assertThat(PeopleKinds.RESIDENTS.keyOf(resident)).contains(resident.id());
    }

    @Provide
    Arbitrary<PersonalData> personalData() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        Arbitraries.of("0395678945", "02033825555")
                                .map(PhoneNumber::of)
                                .injectNull(0.5),
                        Arbitraries.of("022085001234", "001185001234")
                                .map(PersonalId::of)
                                .injectNull(0.5))
                .as(PersonalData::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void personal_data_are_kept(@ForAll("personalData") PersonalData data) {
        assertKept(PeopleKinds.PERSONAL_DATA, data);
        assertThat(PeopleKinds.PERSONAL_DATA.keyOf(data)).contains(data.resident());
    }

    @Provide
    Arbitrary<Household> households() {
        return Combinators.combine(ids(), ranges()).as(Household::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_household_is_kept(@ForAll("households") Household household) {
        assertKept(PeopleKinds.HOUSEHOLDS, household);
    }

    @Provide
    Arbitrary<HouseholdMembership> memberships() {
        return Combinators.combine(ids(), ids(), ranges()).as(HouseholdMembership::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_membership_is_kept(@ForAll("memberships") HouseholdMembership membership) {
        assertKept(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, membership);
    }

    @Provide
    Arbitrary<Business> businesses() {
        return Combinators.combine(ids(), ids().map(UnitId::of), ranges()).as(Business::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_business_is_kept(@ForAll("businesses") Business business) {
        assertKept(PeopleKinds.BUSINESSES, business);
    }

    @Provide
    Arbitrary<Residence> residences() {
        return Combinators.combine(
                        Arbitraries.of(SubjectKind.RESIDENT, SubjectKind.HOUSEHOLD),
                        ids(),
                        ids().map(UnitId::of),
                        Arbitraries.of(ResidenceKind.values()),
                        ranges())
                .as((kind, id, unit, residence, lives) -> new Residence(new Subject(kind, id), unit, residence, lives));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_residence_is_kept(@ForAll("residences") Residence residence) {
        assertKept(PeopleKinds.RESIDENCES, residence);
    }

    @Provide
    Arbitrary<GroupTag> tags() {
        return Combinators.combine(ids(), groups(), ranges()).as(GroupTag::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_tag_is_kept(@ForAll("tags") GroupTag tag) {
        assertKept(PeopleKinds.GROUP_TAGS, tag);
    }

    @Provide
    Arbitrary<Consent> consents() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(ConsentForm.values()),
                        Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 1, 1)::plusDays),
                        Arbitraries.integers().between(0, 40))
                .as((id, form, given, more) -> {
                    Consent consent = Consent.given(id, "digital-skills", form, given);
                    return more == 0 ? consent : consent.withdrawn(given.plusDays(more - 1));
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void consent_is_kept(@ForAll("consents") Consent consent) {
        assertKept(PeopleKinds.CONSENTS, consent);
    }

    /** Of the days of three months so many hold as lie between the two. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void consent_holds_from_the_day_it_is_given_until_the_day_before_it_is_withdrawn(
            @ForAll("consents") Consent consent) {
        LocalDate end = LocalDate.of(2026, 5, 1);
        long held = LocalDate.of(2025, 12, 1)
                .datesUntil(end)
                .filter(consent::holdsOn)
                .count();
        assertThat(held)
                .isEqualTo(consent.givenOn()
                        .datesUntil(consent.withdrawnOn().orElse(end))
                        .count());
    }

    @Provide
    Arbitrary<PopulationFigure> figures() {
        return Combinators.combine(
                        ids().map(UnitId::of),
                        Arbitraries.of(SubjectKind.values()),
                        Arbitraries.of(ResidenceKind.values()),
                        groups().injectNull(0.5),
                        Arbitraries.longs().greaterOrEqual(0),
                        days(),
                        texts())
                .as((unit, counts, residence, group, count, day, source) -> new PopulationFigure(
                        unit, counts, counts == SubjectKind.BUSINESS ? null : residence, group, count, day, source));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_figure_is_kept(@ForAll("figures") PopulationFigure figure) {
        assertKept(PeopleKinds.POPULATION_FIGURES, figure);
    }

    @Provide
    Arbitrary<CompleteRegister> registers() {
        return Combinators.combine(
                        ids().map(UnitId::of),
                        Arbitraries.of(SubjectKind.values()),
                        Arbitraries.of(ResidenceKind.values()),
                        ranges())
                .as((unit, subjects, residence, on) ->
                        new CompleteRegister(unit, subjects, subjects == SubjectKind.BUSINESS ? null : residence, on));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_complete_register_is_kept(@ForAll("registers") CompleteRegister register) {
        assertKept(PeopleKinds.COMPLETE_REGISTERS, register);
    }

    @Example
    void kinds_are_named_as_files_and_tables_know_them() {
        assertThat(PeopleKinds.all())
                .extracting(FactKind::name)
                .isEqualTo(List.of(
                        "resident",
                        "resident.personal",
                        "household",
                        "household.member",
                        "business",
                        "residence",
                        "resident.group",
                        "population.figure",
                        "register.complete",
                        "resident.erased",
                        "resident.consent"));
    }
}
