package vn.toso.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.fact.FiledUnits;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;

/**
 * Looks at what is known of people together, and says what a person should look at. No finding holds an id, name or day
 * of a resident: it says in which row of which source the fact stands, by {@link FactPlaces}.
 */
public final class PeopleChecks {
    static final FindingCode FUTURE = new FindingCode(
            "people.day.future",
            Severity.ERROR,
            "Dòng này có ngày sau ngày {day}, nên chưa được tính. Hãy sửa ngày.",
            "This row has a day after {day}, so it does not count yet. Correct the day.");
    static final FindingCode EARLY_DEATH = new FindingCode(
            "resident.death.early",
            Severity.ERROR,
            "Ngày mất trước ngày sinh, nên người này không được tính vào ngày nào. Hãy sửa một trong hai ngày.",
            "The day of death lies before the day of birth, so this resident is there on no day. Correct one of them.");
    static final FindingCode RESIDENT_UNKNOWN = new FindingCode(
            "people.subject.unknown",
            Severity.ERROR,
            "Dòng này nói về một {subject} chưa được khai báo, nên không được tính. Hãy khai báo trước, hoặc sửa định danh.",
            "This row is about a {subject} nobody has recorded, so it does not count. Record it first, or correct the id.");
    static final FindingCode REGISTERED_TWICE = new FindingCode(
            "residence.registered.several",
            Severity.WARNING,
            "Cùng lúc có nơi thường trú khác được ghi nhận, ở dòng {other} của {source}. Mỗi lúc chỉ có một: nơi bắt đầu sau được tính. Hãy kết thúc nơi cũ.",
            "Another registered residence is recorded for the same days, in row {other} of {source}. There is one at a time: the one begun later counts. End the older one.");
    static final FindingCode HOUSEHOLD_TWICE = new FindingCode(
            "household.member.several",
            Severity.WARNING,
            "Cùng lúc người này được ghi nhận trong một hộ khác, ở dòng {other} của {source}. Hộ bắt đầu sau được tính. Hãy kết thúc dòng cũ.",
            "The same resident is recorded in another household for the same days, in row {other} of {source}. The one begun later counts. End the older row.");
    static final FindingCode NOBODY = new FindingCode(
            "household.member.missing",
            Severity.WARNING,
            "Hộ này không có ai trong ngày {day}. Hãy ghi nhận thành viên, hoặc kết thúc hộ.",
            "Nobody is in this household on {day}. Record who is, or end the household.");
    static final FindingCode GROUP_TWICE = new FindingCode(
            "resident.group.several",
            Severity.WARNING,
            "Cùng lúc người này có hai giá trị khác nhau của {dimension}, giá trị kia ở dòng {other} của {source}, nên được tính là chưa rõ. Hãy giữ lại một.",
            "The same resident has two different values of {dimension} for the same days, the other in row {other} of {source}, and so counts as unknown. Keep one.");

    private final Facts facts;
    private final LocalDate day;
    private final FiledUnits units;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Subject> known = new HashSet<>();
    /** Households of which a link is left of somebody who was erased: whether they are of nobody is not known. */
    private final Set<String> ofNobody = new HashSet<>();

    private PeopleChecks(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.units = FiledUnits.in(facts.register());
    }

    /**
     * Returns what there is to say of the people known, as seen on a day: first of residents, then of households, who is
     * in them, businesses, residences, groups, population figures and complete registers, each in the order of the facts. What is said of names and
     * numbers together, and of numbers beside other facts, follows the residents.
     *
     * <p>A personal ID is held against the year of birth of its resident, and against the sex where a {@link GroupTag} of
     * the dimension {@code sex} says {@code male} or {@code female}. The province in it is the one where the birth was
     * registered and says nothing about residence: nothing compares the two. A phone that several share is normal, and
     * told once for all of them.
     *
     * <p>A day after the given one is a finding where something is said to have happened on it. A household of nobody is
     * one on the day. Everything else is looked at for all days.
     */
    public static List<Finding> check(Facts facts, LocalDate day) {
        PeopleChecks checks = new PeopleChecks(facts, day);
        checks.all();
        return List.copyOf(checks.findings);
    }

    private void all() {
        Population population = Population.on(facts, day);
        each(PeopleKinds.RESIDENTS, this::resident);
        findings.addAll(PersonalDataChecks.check(facts, day));
        try (Stream<HouseholdMembership> links = Population.contents(facts, PeopleKinds.HOUSEHOLD_MEMBERSHIPS)) {
            links.filter(link ->
                            Anchor.isNobody(link.resident()) && link.belongs().contains(day))
                    .forEach(link -> ofNobody.add(link.household()));
        }
        each(PeopleKinds.HOUSEHOLDS, (fact, place) -> household(fact.content(), place, population));
        memberships();
        each(PeopleKinds.BUSINESSES, (fact, place) -> {
            Business business = fact.content();
            notAfter(business.trades().from(), place.withColumn("trades"));
            unit(business.unit(), business.trades(), place, "Cơ sở kinh doanh", "A business");
        });
        residences();
        groups();
        each(PeopleKinds.POPULATION_FIGURES, (fact, place) -> {
            PopulationFigure figure = fact.content();
            notAfter(figure.day(), place.withColumn("day"));
            if (!figure.day().equals(LocalDate.MAX)) {
                unit(figure.unit(), DateRange.day(figure.day()), place, "Số dân", "A population figure");
            }
        });
        each(
                PeopleKinds.COMPLETE_REGISTERS,
                (fact, place) -> unit(
                        fact.content().unit(),
                        fact.content().on(),
                        place,
                        "Khai báo đủ danh sách",
                        "A complete register"));
    }

    private <T> void each(FactKind<T> kind, BiConsumer<Fact<T>, Location> check) {
        each(facts, kind, check);
    }

    static <T> void each(Facts facts, FactKind<T> kind, BiConsumer<Fact<T>, Location> check) {
        FactPlaces places = new FactPlaces();
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEachOrdered(fact -> check.accept(fact, places.next(fact)));
        }
    }

    private void notAfter(LocalDate said, Location place) {
        if (said.isAfter(day)) {
            findings.add(Finding.of(FUTURE, place, "day", day.toString()));
        }
    }

    private void unit(vn.toso.unit.UnitId unit, DateRange about, Location place, String vietnamese, String english) {
        units.check(unit, about, place.withColumn("unit"), vietnamese, english).ifPresent(findings::add);
    }

    private void resident(Fact<Resident> fact, Location place) {
        Resident resident = fact.content();
        known.add(Subject.resident(resident.id()));
        resident.bornOn().ifPresent(born -> notAfter(born, place.withColumn("bornOn")));
        resident.diedOn().ifPresent(died -> {
            notAfter(died, place.withColumn("diedOn"));
            if (resident.bornOn().filter(died::isBefore).isPresent()) {
                findings.add(Finding.of(EARLY_DEATH, place.withColumn("diedOn")));
            }
        });
    }

    private void household(Household household, Location place, Population population) {
        known.add(Subject.household(household.id()));
        if (household.exists().contains(day)
                && population.members(household.id()).isEmpty()
                && !ofNobody.contains(household.id())) {
            findings.add(Finding.of(NOBODY, place, "day", day.toString()));
        }
    }

    private void memberships() {
        Overlaps<String> overlaps = new Overlaps<>(HOUSEHOLD_TWICE);
        each(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, (fact, place) -> {
            HouseholdMembership membership = fact.content();
            notAfter(membership.belongs().from(), place.withColumn("belongs"));
            boolean sound = recorded(Subject.resident(membership.resident()), place.withColumn("resident"));
            if (recorded(Subject.household(membership.household()), place.withColumn("household")) && sound) {
                overlaps.add(membership.resident(), membership.belongs(), membership.household(), place)
                        .ifPresent(findings::add);
            }
        });
    }

    private void residences() {
        Overlaps<Subject> overlaps = new Overlaps<>(REGISTERED_TWICE);
        each(PeopleKinds.RESIDENCES, (fact, place) -> {
            Residence residence = fact.content();
            notAfter(residence.lives().from(), place.withColumn("lives"));
            unit(residence.unit(), residence.lives(), place, "Nơi cư trú", "A residence");
            if (recorded(residence.subject(), place.withColumn("subject"))
                    && residence.kind() == ResidenceKind.REGISTERED) {
                overlaps.add(
                                residence.subject(),
                                residence.lives(),
                                residence.unit().value(),
                                place)
                        .ifPresent(findings::add);
            }
        });
    }

    private void groups() {
        Map<String, Overlaps<String>> overlaps = new HashMap<>();
        each(PeopleKinds.GROUP_TAGS, (fact, place) -> {
            GroupTag tag = fact.content();
            String dimension = tag.group().dimension();
            notAfter(tag.holds().from(), place.withColumn("holds"));
            if (recorded(Subject.resident(tag.resident()), place.withColumn("resident"))) {
                overlaps.computeIfAbsent(dimension, first -> new Overlaps<>(GROUP_TWICE, "dimension", first))
                        .addOther(tag.resident(), tag.holds(), tag.group().value(), place)
                        .ifPresent(findings::add);
            }
        });
    }

    /** Who stands for nobody after an erasure is recorded by no fact, and that is right (D3). */
    private boolean recorded(Subject subject, Location place) {
        if (known.contains(subject) || Anchor.isNobody(subject.id())) {
            return true;
        }
        findings.add(Finding.of(
                RESIDENT_UNKNOWN,
                place,
                "subject.vi",
                subject.kind().vietnamese(),
                "subject.en",
                subject.kind().id()));
        return false;
    }
}
