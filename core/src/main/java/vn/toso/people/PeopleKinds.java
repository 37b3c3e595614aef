package vn.toso.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;

/** The kinds of facts about people. */
public final class PeopleKinds {
    /** Residents. */
    public static final FactKind<Resident> RESIDENTS = FactKind.<Resident>named("resident")
            .key(Resident::id)
            .dayOrNull("bornOn", Resident::bornOnOrNull)
            .dayOrNull("diedOn", Resident::diedOnOrNull)
            .scope(s -> s.onItself("resident").naming("resident", "id").coarsening("bornOn"))
            .madeBy(Resident.class, v -> new Resident(v.text("id"), v.dayOrNull("bornOn"), v.dayOrNull("diedOn")));

    /** Names, phones and numbers of residents; personal data. The key is the resident's id. */
    public static final FactKind<PersonalData> PERSONAL_DATA = FactKind.<PersonalData>named("resident.personal")
            .key(PersonalData::resident)
            .textOrNull("name", PersonalData::nameOrNull)
            .textOrNull("phone", data -> data.phone().map(PhoneNumber::value).orElse(null))
            .textOrNull(
                    "personalId",
                    data -> data.personalId().map(PersonalId::value).orElse(null))
            .part("id", PersonalData.class, "resident")
            .scope(s -> s.onItself("resident"))
            .madeBy(
                    PersonalData.class,
                    v -> new PersonalData(
                            v.text("id"),
                            v.textOrNull("name"),
                            phoneOrNull(v.textOrNull("phone")),
                            personalIdOrNull(v.textOrNull("personalId"))));

    /** Households. */
    public static final FactKind<Household> HOUSEHOLDS = FactKind.<Household>named("household")
            .key(Household::id)
            .days("exists", Household::exists)
            .scope(s -> s.onItself("household").naming("household", "id"))
            .madeBy(Household.class, v -> new Household(v.text("id"), v.days("exists")));

    /** Who belongs to which household, when. */
    public static final FactKind<HouseholdMembership> HOUSEHOLD_MEMBERSHIPS = FactKind.<HouseholdMembership>named(
                    "household.member")
            .id("resident", HouseholdMembership::resident)
            .id("household", HouseholdMembership::household)
            .days("belongs", HouseholdMembership::belongs)
            .scope(s -> s.on("resident", HouseholdMembership::resident)
                    .puts("household", HouseholdMembership::household)
                    .naming("resident", "resident")
                    .naming("household", "household"))
            .madeBy(
                    HouseholdMembership.class,
                    v -> new HouseholdMembership(v.text("resident"), v.text("household"), v.days("belongs")));

    /** Which businesses are where, when. */
    public static final FactKind<Business> BUSINESSES = FactKind.<Business>named("business")
            .id("business", Business::id)
            .unit("unit", Business::unit)
            .days("trades", Business::trades)
            .part("business", Business.class, "id")
            .scope(s -> s.in(Business::unit, business -> business.trades().from())
                    .puts("business", Business::id)
                    .naming("business", "business"))
            .madeBy(Business.class, v -> new Business(v.text("business"), v.unit("unit"), v.days("trades")));

    /** Who lives where, in which sense, when. */
    public static final FactKind<Residence> RESIDENCES = FactKind.<Residence>named("residence")
            .id("subjectKind", residence -> residence.subject().kind().id())
            .id("subject", residence -> residence.subject().id())
            .unit("unit", Residence::unit)
            .id("kind", residence -> residence.kind().id())
            .days("lives", Residence::lives)
            .part("subjectKind", Subject.class, "kind")
            .part("subject", Subject.class, "id")
            .scope(s -> s.in(Residence::unit, residence -> residence.lives().from())
                    .putsAnchor(residence -> Optional.of(residence.subject().anchor()))
                    .namingBy("subjectKind", "subject"))
            .madeBy(
                    Residence.class,
                    v -> new Residence(
                            new Subject(SubjectKind.of(v.text("subjectKind")), v.text("subject")),
                            v.unit("unit"),
                            ResidenceKind.of(v.text("kind")),
                            v.days("lives")));

    /** Who is in which group, when. */
    public static final FactKind<GroupTag> GROUP_TAGS = FactKind.<GroupTag>named("resident.group")
            .id("resident", GroupTag::resident)
            .id("dimension", tag -> tag.group().dimension())
            .id("value", tag -> tag.group().value())
            .days("holds", GroupTag::holds)
            .part("dimension", Group.class, "dimension")
            .part("value", Group.class, "value")
            .scope(s -> s.on("resident", GroupTag::resident).naming("resident", "resident"))
            .madeBy(
                    GroupTag.class,
                    v -> new GroupTag(
                            v.text("resident"), Group.of(v.text("dimension"), v.text("value")), v.days("holds")));

    /** Who agreed that personal data are recorded, how, and until when. */
    public static final FactKind<Consent> CONSENTS = FactKind.<Consent>named("resident.consent")
            .id("resident", Consent::resident)
            .id("purpose", Consent::purpose)
            .id("form", consent -> consent.form().id())
            .day("givenOn", Consent::givenOn)
            .dayOrNull("withdrawnOn", Consent::withdrawnOnOrNull)
            .scope(s -> s.on("resident", Consent::resident).naming("resident", "resident"))
            .madeBy(
                    Consent.class,
                    v -> new Consent(
                            v.text("resident"),
                            v.text("purpose"),
                            ConsentForm.of(v.text("form")),
                            v.day("givenOn"),
                            v.dayOrNull("withdrawnOn")));

    /** How many of whom a unit had on a day. */
    public static final FactKind<PopulationFigure> POPULATION_FIGURES = FactKind.<PopulationFigure>named(
                    "population.figure")
            .unit("unit", PopulationFigure::unit)
            .id("counts", figure -> figure.counts().id())
            .idOrNull("residence", figure -> idOrNull(figure.residenceOrNull()))
            .idOrNull("dimension", figure -> dimensionOrNull(figure.groupOrNull()))
            .idOrNull("group", figure -> valueOrNull(figure.groupOrNull()))
            .number("count", PopulationFigure::count)
            .day("day", PopulationFigure::day)
            .text("source", PopulationFigure::source)
            .part("dimension", Group.class, "dimension")
            .part("group", Group.class, "value")
            .scope(s -> s.in(PopulationFigure::unit, PopulationFigure::day).ofNobody())
            .madeBy(
                    PopulationFigure.class,
                    v -> new PopulationFigure(
                            v.unit("unit"),
                            SubjectKind.of(v.text("counts")),
                            residenceOrNull(v.textOrNull("residence")),
                            Group.orNull(v.textOrNull("dimension"), v.textOrNull("group")),
                            v.number("count"),
                            v.day("day"),
                            v.text("source")));

    /** Units whose register is complete (rule C10). */
    public static final FactKind<CompleteRegister> COMPLETE_REGISTERS = FactKind.<CompleteRegister>named(
                    "register.complete")
            .unit("unit", CompleteRegister::unit)
            .id("subjects", complete -> complete.subjects().id())
            .idOrNull("residence", complete -> idOrNull(complete.residenceOrNull()))
            .days("on", CompleteRegister::on)
            .scope(s -> s.in(CompleteRegister::unit, complete -> complete.on().from())
                    .ofNobody())
            .madeBy(
                    CompleteRegister.class,
                    v -> new CompleteRegister(
                            v.unit("unit"),
                            SubjectKind.of(v.text("subjects")),
                            residenceOrNull(v.textOrNull("residence")),
                            v.days("on")));

    /** That somebody was erased; of whom it is says a mark only. The key is the mark. */
    public static final FactKind<Erased> ERASED = FactKind.<Erased>named("resident.erased")
            .key(Erased::mark)
            .id("salt", Erased::salt)
            .idOrNull("personalIdMark", Erased::personalIdMarkOrNull)
            .part("id", Erased.class, "mark")
            .scope(s -> s.everywhere())
            .madeBy(Erased.class, v -> new Erased(v.text("id"), v.text("salt"), v.textOrNull("personalIdMark")));

    private static final List<FactKind<?>> ALL = List.of(
            RESIDENTS,
            PERSONAL_DATA,
            HOUSEHOLDS,
            HOUSEHOLD_MEMBERSHIPS,
            BUSINESSES,
            RESIDENCES,
            GROUP_TAGS,
            POPULATION_FIGURES,
            COMPLETE_REGISTERS,
            ERASED,
            CONSENTS);

    private PeopleKinds() {}

    /** Returns all of them, things before what refers to them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }

    private static @Nullable PhoneNumber phoneOrNull(@Nullable String text) {
        return text == null ? null : PhoneNumber.of(text);
    }

    private static @Nullable PersonalId personalIdOrNull(@Nullable String text) {
        return text == null ? null : PersonalId.of(text);
    }

    private static @Nullable String idOrNull(@Nullable ResidenceKind kind) {
        return kind == null ? null : kind.id();
    }

    private static @Nullable ResidenceKind residenceOrNull(@Nullable String id) {
        return id == null ? null : ResidenceKind.of(id);
    }

    private static @Nullable String dimensionOrNull(@Nullable Group group) {
        return group == null ? null : group.dimension();
    }

    private static @Nullable String valueOrNull(@Nullable Group group) {
        return group == null ? null : group.value();
    }
}
