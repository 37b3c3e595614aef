package vn.toso.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.unit.UnitId;

/**
 * The people of one day: who is there, where they live, in which household and group. Its methods take no date.
 * Immutable and safe for use by several threads; whoever is not there on the day is not in it.
 *
 * <p>Units are those under which residences were filed: nothing is restated. For each kind of residence a subject is in
 * one unit or in none, so residents fall apart into units without overlap. Of two residences of one kind on one day,
 * which {@link PeopleChecks} tells, the one that began later holds; of two that began on one day, that of the unit with
 * the lesser id. For households of one resident it is the same.
 */
public final class Population {
    private final LocalDate day;
    private final Map<String, Resident> residents = new LinkedHashMap<>();
    private final Map<String, Stays> residentStays = new HashMap<>();
    private final Map<String, Stays> householdStays = new HashMap<>();
    private final Map<String, Household> households = new LinkedHashMap<>();
    private final Map<String, String> householdOf = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Business> businesses = new LinkedHashMap<>();
    private final GroupsOnDay groups;
    private final List<CompleteRegister> complete;
    private final List<PopulationFigure> figures;

    private Population(Facts facts, LocalDate day) {
        this.day = day;
        try (Stream<Resident> all = contents(facts, PeopleKinds.RESIDENTS)) {
            all.filter(resident -> resident.isAlive(day)).forEach(resident -> residents.put(resident.id(), resident));
        }
        try (Stream<Household> all = contents(facts, PeopleKinds.HOUSEHOLDS)) {
            all.filter(household -> household.exists().contains(day))
                    .forEach(household -> households.put(household.id(), household));
        }
        try (Stream<Business> all = contents(facts, PeopleKinds.BUSINESSES)) {
            all.filter(business -> business.trades().contains(day))
                    .forEach(business -> businesses.merge(business.id(), business, Population::later));
        }
        takeResidences(facts);
        takeMemberships(facts);
        groups = new GroupsOnDay(facts, day);
        try (Stream<CompleteRegister> all = contents(facts, PeopleKinds.COMPLETE_REGISTERS)) {
            complete = all.filter(register -> register.on().contains(day)).toList();
        }
        try (Stream<PopulationFigure> all = contents(facts, PeopleKinds.POPULATION_FIGURES)) {
            figures = all.filter(figure -> !figure.day().isAfter(day)).toList();
        }
    }

    /** Returns the people of a day, of all that was known at the moment of the facts. */
    public static Population on(Facts facts, LocalDate day) {
        return new Population(facts, requireNonNull(day, "day"));
    }

    static <T> Stream<T> contents(Facts facts, FactKind<T> kind) {
        return facts.of(kind).map(Fact::content);
    }

    private void takeResidences(Facts facts) {
        Map<UnitId, UnitId> same = new HashMap<>();
        try (Stream<Residence> all = contents(facts, PeopleKinds.RESIDENCES)) {
            all.filter(residence -> residence.lives().contains(day) && isThere(residence.subject()))
                    .forEach(residence -> stays(residence.subject())
                            .take(
                                    residence.kind(),
                                    same.computeIfAbsent(residence.unit(), first -> first),
                                    residence.lives().from()));
        }
    }

    /** The stays of somebody who is there, by the id that is kept already. */
    private Stays stays(Subject subject) {
        String id = subject.id();
        return subject.kind() == SubjectKind.RESIDENT
                ? residentStays.computeIfAbsent(
                        requireNonNull(residents.get(id)).id(), first -> new Stays())
                : householdStays.computeIfAbsent(
                        requireNonNull(households.get(id)).id(), first -> new Stays());
    }

    private void takeMemberships(Facts facts) {
        Map<String, HouseholdMembership> memberships = new HashMap<>();
        try (Stream<HouseholdMembership> all = contents(facts, PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            all.filter(membership -> membership.belongs().contains(day)
                            && residents.containsKey(membership.resident())
                            && households.containsKey(membership.household()))
                    .forEach(membership -> memberships.merge(membership.resident(), membership, Population::later));
        }
        for (String resident : residents.keySet()) {
            HouseholdMembership membership = memberships.remove(resident);
            if (membership != null) {
                // Ids are kept once, those of residents and households themselves: a province has millions.
                String household =
                        requireNonNull(households.get(membership.household())).id();
                householdOf.put(resident, household);
                members.computeIfAbsent(household, first -> new ArrayList<>(4)).add(resident);
            }
        }
    }

    private static Business later(Business a, Business b) {
        int byDay = a.trades().from().compareTo(b.trades().from());
        return byDay > 0 || (byDay == 0 && a.unit().compareTo(b.unit()) < 0) ? a : b;
    }

    private static HouseholdMembership later(HouseholdMembership a, HouseholdMembership b) {
        int byDay = a.belongs().from().compareTo(b.belongs().from());
        return byDay > 0 || (byDay == 0 && a.household().compareTo(b.household()) < 0) ? a : b;
    }

    /** Returns the day whose people these are. */
    public LocalDate day() {
        return day;
    }

    /** Returns whether somebody recorded the subject and it is there: alive, existing, trading. */
    public boolean isThere(Subject subject) {
        return switch (subject.kind()) {
            case RESIDENT -> residents.containsKey(subject.id());
            case HOUSEHOLD -> households.containsKey(subject.id());
            case BUSINESS -> businesses.containsKey(subject.id());
        };
    }

    /** Returns the residents who are there, in the order in which they were recorded. */
    public Collection<Resident> residents() {
        return Collections.unmodifiableCollection(residents.values());
    }

    /** Returns the resident of this id, or empty if not there. */
    public Optional<Resident> find(String resident) {
        return Optional.ofNullable(residents.get(resident));
    }

    /** Returns the resident's age on the day, by the rule of {@link Resident#age}; empty if not there or not known. */
    public OptionalInt age(String resident) {
        Resident found = residents.get(resident);
        return found == null ? OptionalInt.empty() : found.age(day);
    }

    /**
     * Returns the value a resident has in a dimension (rule C9); empty if it is not known, and also if two are recorded,
     * since then neither is.
     */
    public Optional<Group> group(String resident, String dimension) {
        return residents.containsKey(resident) ? groups.find(resident, dimension) : Optional.empty();
    }

    /** Returns the households that exist, in the order in which they were recorded. */
    public Collection<Household> households() {
        return Collections.unmodifiableCollection(households.values());
    }

    /** Returns the household a resident belongs to, or empty if none is known. */
    public Optional<String> household(String resident) {
        return Optional.ofNullable(householdOf.get(resident));
    }

    /** Returns the residents who belong to a household, in the order in which they were recorded; possibly none. */
    public List<String> members(String household) {
        return Collections.unmodifiableList(members.getOrDefault(household, List.of()));
    }

    /** Returns the businesses that trade, in the order in which they were recorded. */
    public Collection<Business> businesses() {
        return Collections.unmodifiableCollection(businesses.values());
    }

    /**
     * Returns the unit a subject is in. A household is where its own residence of that kind says, or, if it has none,
     * where its members live if they all live in one unit; a business is where it is, whatever the kind.
     *
     * @return empty if it is not there, or nobody knows where it is
     */
    public Optional<UnitId> unit(Subject subject, ResidenceKind kind) {
        requireNonNull(kind, "kind");
        return switch (subject.kind()) {
            case RESIDENT -> stay(subject, kind);
            case HOUSEHOLD -> stay(subject, kind).or(() -> unitOfMembers(subject.id(), kind));
            case BUSINESS -> Optional.ofNullable(businesses.get(subject.id())).map(Business::unit);
        };
    }

    private Optional<UnitId> stay(Subject subject, ResidenceKind kind) {
        Map<String, Stays> stays = subject.kind() == SubjectKind.RESIDENT ? residentStays : householdStays;
        return Optional.ofNullable(stays.get(subject.id())).flatMap(known -> known.unit(kind));
    }

    private Optional<UnitId> unitOfMembers(String household, ResidenceKind kind) {
        List<Optional<UnitId>> units = members(household).stream()
                .map(member -> unit(Subject.resident(member), kind))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : Optional.empty();
    }

    /** Returns the declarations that the register of a unit is complete, which hold on the day (rule C10). */
    public List<CompleteRegister> completeRegisters() {
        return complete;
    }

    /**
     * Returns the latest figure of a unit of this kind, about the day or one before it; of two of one day the lesser, so
     * that the order of the facts does not matter.
     *
     * @param counts of whom
     * @param residenceOrNull which residence; {@code null} for businesses
     * @param groupOrNull whom of them; {@code null} for all
     */
    public Optional<PopulationFigure> figure(
            UnitId unit, SubjectKind counts, @Nullable ResidenceKind residenceOrNull, @Nullable Group groupOrNull) {
        return figures.stream()
                .filter(figure -> figure.unit().equals(unit)
                        && figure.counts() == counts
                        && figure.residence().equals(Optional.ofNullable(residenceOrNull))
                        && figure.group().equals(Optional.ofNullable(groupOrNull)))
                .max(Comparator.comparing(PopulationFigure::day)
                        .thenComparing(Comparator.comparingLong(PopulationFigure::count)
                                .reversed()));
    }

    /** Returns the day and how many residents there are. */
    @Override
    public String toString() {
        return "Population[" + day + ", " + residents.size() + " residents]";
    }
}
