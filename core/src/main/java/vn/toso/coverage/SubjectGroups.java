package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.Population;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportedCount;
import vn.toso.skill.Eligibility;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Counts residents, households or businesses of a day one by one, or takes what their units report (rules C5, C10). */
final class SubjectGroups implements PeopleIndicator.Counted {
    static final FindingCode INCOMPLETE = new FindingCode(
            "coverage.register.incomplete",
            Severity.WARNING,
            "{unit}: {count} người, hộ hoặc cơ sở đã nhập không được tính, vì danh sách của đơn vị chưa được khai là đủ và cũng không có số báo cáo. Hãy khai danh sách đủ từ ngày nào, hoặc nhập số báo cáo.",
            "{unit}: {count} residents, households or businesses that were entered are not counted, for the unit's register is not declared complete and it has not reported. Declare from which day it is complete, or enter its report.");
    static final FindingCode NOWHERE = new FindingCode(
            "coverage.residence.unknown",
            Severity.WARNING,
            "{count} người, hộ hoặc cơ sở không được tính, vì chưa rõ ở đơn vị nào trong ngày {day}. Hãy nhập nơi cư trú.",
            "{count} residents, households or businesses are not counted, for nobody knows in which unit they were on {day}. Enter where they live.");
    static final FindingCode DIFFERENT = new FindingCode(
            "coverage.report.different",
            Severity.WARNING,
            "{unit}: đếm từng người được {counted}, nhưng đơn vị báo cáo {reported}. Số đếm được dùng; hãy tìm hiểu vì sao khác nhau.",
            "{unit}: counted one by one it is {counted}, but the unit reports {reported}. What was counted is used; find out why they differ.");
    static final FindingCode EXCEEDING = new FindingCode(
            "coverage.report.exceeding",
            Severity.WARNING,
            "{unit} báo cáo {reported}: tử số lớn hơn mẫu số. Số báo cáo vẫn được tính nguyên như vậy; hãy hỏi lại đơn vị.",
            "{unit} reports {reported}: more are counted than there are. It is taken as it is; ask the unit.");

    static final FindingCode TOO_MANY = new FindingCode(
            "coverage.denominator.exceeded",
            Severity.WARNING,
            "{unit} báo cáo {count}, nhiều hơn số dân {population} (ngày {day}, theo {source}) được dùng làm mẫu số. Hai số vẫn được tính nguyên như vậy; hãy hỏi lại đơn vị, hoặc nhập số dân mới hơn.",
            "{unit} reports {count}, more than the {population} of the population figure ({day}, by {source}) that is the denominator. Both are taken as they are; ask the unit, or enter a newer figure.");
    static final FindingCode NO_DENOMINATOR = new FindingCode(
            "coverage.denominator.missing",
            Severity.WARNING,
            "{unit} báo cáo {count} mà không nói trên tổng số bao nhiêu, và không có số dân đúng diện của chính đơn vị này đến ngày {day}, nên số đó không được tính. Hãy nhập số dân của đơn vị, hoặc hỏi đơn vị về tổng số.",
            "{unit} reports {count} without saying out of how many, and there is no figure of the right population of the unit itself up to {day}, so it is not counted. Enter a population figure of the unit, or ask it for the total.");
    static final FindingCode NOT_EVERYBODY = new FindingCode(
            "coverage.denominator.limited",
            Severity.WARNING,
            "{unit} báo cáo {count} mà không nói trên tổng số bao nhiêu; chỉ tiêu này không tính trên mọi người, nên số dân không làm mẫu số được, và số đó không được tính. Hãy hỏi đơn vị có bao nhiêu người thuộc diện.",
            "{unit} reports {count} without saying out of how many; this is not for everybody, so no population figure can be the denominator, and it is not counted. Ask the unit how many it is for.");

    /** Says what a subject counts as. */
    interface Judge {
        Verdict of(Subject subject);
    }

    /** Makes a judge for one day. */
    interface Judging {
        Judge on(Facts facts, Population population, CoverageQuery query);
    }

    /** Says for whom something is on a day; empty if no population figure counts those. */
    interface Whole {
        Optional<Eligibility> on(Facts facts, CoverageQuery query);
    }

    private final List<String> figures;
    private final SubjectKind counts;
    private final ResidenceKind residence;
    private final Judging judging;
    private final UnaryOperator<Counts> meaning;
    private final Whole whole;

    /**
     * @param figures the ids under which units report it
     * @param meaning what the numbers they report under those come to here
     * @param counts whom is counted
     * @param residence in which sense they live where they are counted
     * @param whole of whom it is counted
     */
    SubjectGroups(
            List<String> figures,
            UnaryOperator<Counts> meaning,
            SubjectKind counts,
            ResidenceKind residence,
            Whole whole,
            Judging judging) {
        this.figures = figures;
        this.meaning = meaning;
        this.counts = counts;
        this.residence = residence;
        this.whole = whole;
        this.judging = judging;
    }

    @Override
    public Stream<Group> groups(Facts facts, CoverageQuery query) {
        return groups(facts, query, finding -> {});
    }

    @Override
    public Stream<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        return groupsBy(facts, query, subject -> "", "", findings).values().stream()
                .flatMap(List::stream);
    }

    @Override
    public SortedMap<String, List<Group>> groupsBy(
            String dimension, Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        if (counts != SubjectKind.RESIDENT) {
            throw new IllegalArgumentException("only residents are told apart by " + dimension);
        }
        Population population = population(facts, query.asOf());
        Function<Subject, String> value = dimension.equals(Dimensions.AGE)
                ? subject -> Dimensions.age(population.age(subject.id()))
                : subject -> population
                        .group(subject.id(), dimension)
                        .map(vn.toso.people.Group::value)
                        .orElse(Dimensions.UNKNOWN);
        // Of whom a unit speaks in one number, nobody knows who is who.
        return groupsBy(facts, query, value, Dimensions.UNKNOWN, findings);
    }

    private SortedMap<String, List<Group>> groupsBy(
            Facts facts,
            CoverageQuery query,
            Function<Subject, String> value,
            String ofReports,
            Consumer<Finding> findings) {
        Population population = population(facts, query.asOf());
        Judge judge = judging.on(facts, population, query);
        Map<UnitId, SortedMap<String, SubjectCounts>> units = new LinkedHashMap<>();
        long nowhere = 0;
        for (Subject subject : subjects(population, counts)) {
            Optional<UnitId> unit = population.unit(subject, residence);
            if (unit.isPresent()) {
                units.computeIfAbsent(unit.get(), u -> new TreeMap<>())
                        .computeIfAbsent(value.apply(subject), v -> new SubjectCounts())
                        .add(judge.of(subject));
            } else {
                nowhere++;
            }
        }
        if (nowhere > 0) {
            findings.accept(nowhere(nowhere, query.asOf()));
        }
        CountedOrReported which = which(facts, query);
        Within scope = new Within(facts.register(), query);
        SortedMap<String, List<Group>> groups = new TreeMap<>();
        DateRange until =
                DateRange.of(LocalDate.MIN, DateRange.day(query.asOf()).until());
        units.forEach((unit, there) -> {
            Place place = new Place(unit, until);
            take(which, unit, place, there, groups, facts, finding -> {
                if (scope.mayHold(place)) {
                    findings.accept(finding);
                }
            });
        });
        for (TakenReport taken : which.taken()) {
            Counts pair = meaning.apply(taken.counts());
            groups.computeIfAbsent(ofReports, v -> new ArrayList<>())
                    .add(new Group(taken.place(), pair, taken.as(), taken.label()));
            exceeding(taken, pair, facts)
                    .filter(finding -> scope.mayHold(taken.place()))
                    .ifPresent(findings);
        }
        for (ReportedCount report : which.withoutDenominator()) {
            if (!scope.mayHold(new Place(report.unit(), report.about()))) {
                continue;
            }
            findings.accept(Finding.of(
                    whole(facts, query).isPresent() ? NO_DENOMINATOR : NOT_EVERYBODY,
                    Location.NONE,
                    "unit",
                    name(facts, report.unit()),
                    "count",
                    Long.toString(report.amount().count().orElseThrow()),
                    "day",
                    query.asOf().toString()));
        }
        compare(which, units, facts, query, scope, findings);
        return groups;
    }

    /**
     * C7: more than there are is said, and not cut.
     *
     * @param pair what the report comes to in the figure
     */
    static Optional<Finding> exceeding(TakenReport taken, Counts pair, Facts facts) {
        Counts said = taken.counts();
        if (said.done() <= said.eligible()) {
            return Optional.empty();
        }
        String unit = name(facts, taken.report().unit());
        return Optional.of(taken.population()
                .map(figure -> Finding.of(
                        TOO_MANY,
                        Location.NONE,
                        "unit",
                        unit,
                        "count",
                        Long.toString(said.done()),
                        "population",
                        Long.toString(said.eligible()),
                        "day",
                        figure.day().toString(),
                        "source",
                        figure.source()))
                .orElseGet(() -> Finding.of(EXCEEDING, Location.NONE, "unit", unit, "reported", pair(pair))));
    }

    /** For whom it is, if a population figure can count those: such figures know no ages, and groups of residents only. */
    private Optional<Eligibility> whole(Facts facts, CoverageQuery query) {
        return whole.on(facts, query)
                .map(eligibility -> counts == SubjectKind.RESIDENT ? eligibility : Eligibility.ALL)
                .filter(eligibility -> eligibility.fromAgeOrNull() == null && eligibility.untilAgeOrNull() == null);
    }

    static Finding nowhere(long count, LocalDate day) {
        return Finding.of(NOWHERE, Location.NONE, "count", Long.toString(count), "day", day.toString());
    }

    private void take(
            CountedOrReported which,
            UnitId unit,
            Place place,
            SortedMap<String, SubjectCounts> there,
            SortedMap<String, List<Group>> groups,
            Facts facts,
            Consumer<Finding> findings) {
        switch (which.people(unit)) {
            case COUNTED ->
                there.forEach((value, counted) -> {
                    List<Group> of = groups.computeIfAbsent(value, v -> new ArrayList<>());
                    of.add(new Group(place, counted.decided()));
                    if (!counted.undecided().isZero()) {
                        of.add(new Group(place, counted.undecided(), CountedAs.UNDECIDED));
                    }
                });
            case INCOMPLETE ->
                findings.accept(Finding.of(
                        INCOMPLETE,
                        Location.NONE,
                        "unit",
                        name(facts, unit),
                        "count",
                        Long.toString(there.values().stream()
                                .mapToLong(SubjectCounts::size)
                                .sum())));
            case REPORTED -> {
                // The report of the unit, or of one above it, holds them.
            }
        }
    }

    /** C10: where both exist, what was counted and what is reported should be the same. */
    private void compare(
            CountedOrReported which,
            Map<UnitId, SortedMap<String, SubjectCounts>> units,
            Facts facts,
            CoverageQuery query,
            Within scope,
            Consumer<Finding> findings) {
        UnitTree tree = facts.register().on(query.asOf());
        for (ReportedCount report : which.passedOver()) {
            if (!scope.mayHold(new Place(report.unit(), report.about()))
                    || tree.find(report.unit()).isEmpty()
                    || which.people(report.unit()) != CountedOrReported.People.COUNTED) {
                continue;
            }
            Counts sum = Counts.ZERO;
            for (Map.Entry<UnitId, SortedMap<String, SubjectCounts>> unit : units.entrySet()) {
                if (tree.find(unit.getKey()).isPresent() && tree.isUnder(unit.getKey(), report.unit())) {
                    for (SubjectCounts counted : unit.getValue().values()) {
                        sum = sum.plus(counted.decided());
                    }
                }
            }
            Counts pair = said(report);
            if (sum.done() != pair.done() || sum.eligible() != pair.eligible()) {
                findings.accept(Finding.of(
                        DIFFERENT,
                        Location.NONE,
                        "unit",
                        name(facts, report.unit()),
                        "counted",
                        pair(sum),
                        "reported",
                        pair(pair)));
            }
        }
    }

    private Counts said(ReportedCount report) {
        return meaning.apply(Counts.of(
                report.amount().count().orElseThrow(), report.amount().outOf().orElseThrow()));
    }

    private static String pair(Counts counts) {
        return counts.done() + "/" + counts.eligible();
    }

    private static String name(Facts facts, UnitId unit) {
        List<AdminUnit> history = facts.register().history(unit);
        return history.isEmpty() ? unit.value() : Ways.name(history.get(history.size() - 1));
    }

    static List<Subject> subjects(Population population, SubjectKind kind) {
        return switch (kind) {
            case RESIDENT ->
                population.residents().stream()
                        .map(resident -> Subject.resident(resident.id()))
                        .toList();
            case HOUSEHOLD ->
                population.households().stream()
                        .map(household -> Subject.household(household.id()))
                        .toList();
            case BUSINESS ->
                population.businesses().stream()
                        .map(business -> Subject.business(business.id()))
                        .toList();
        };
    }

    static Population population(Facts facts, LocalDate day) {
        return Remembering.of(facts, Population.class, List.of("population", day), () -> Population.on(facts, day));
    }

    private CountedOrReported which(Facts facts, CoverageQuery query) {
        @Nullable ResidenceKind of = counts == SubjectKind.BUSINESS ? null : residence;
        Optional<Eligibility> those = whole(facts, query);
        return Remembering.of(
                facts,
                CountedOrReported.class,
                List.of("which", figures, counts, residence, those, query.asOf(), query.days()),
                () -> new CountedOrReported(
                        facts,
                        query,
                        counts,
                        of,
                        figures,
                        unit -> those.flatMap(eligible ->
                                population(facts, query.asOf()).figure(unit, counts, of, eligible.groupOrNull()))));
    }

    /**
     * C8: a unit has said something if its people are counted or its report is taken; the villages below it with it, also
     * those that were below one that has ended.
     */
    Stream<Report> reports(Facts facts, CoverageQuery query) {
        UnitRegister register = facts.register();
        return which(facts, query).said().flatMap(report -> {
            UnitId unit = report.place().unit();
            Stream<Report> below = lastDay(register, unit, query.asOf()).stream()
                    .flatMap(day -> register.on(day).descendants(unit, UnitLevel.VILLAGE).stream())
                    .map(village ->
                            Report.of(new Place(village.id(), report.place().about())));
            return Stream.concat(Stream.of(report), below);
        });
    }

    private static Optional<LocalDate> lastDay(UnitRegister register, UnitId unit, LocalDate until) {
        DateRange days = DateRange.of(LocalDate.MIN, DateRange.day(until).until());
        return register.history(unit).stream()
                .flatMap(state -> state.valid().intersection(days).flatMap(DateRange::lastDay).stream())
                .max(LocalDate::compareTo);
    }
}
