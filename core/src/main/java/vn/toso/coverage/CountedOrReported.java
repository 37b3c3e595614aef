package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.fact.Precision;
import vn.toso.people.CompleteRegister;
import vn.toso.people.PeopleKinds;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/**
 * Which units a figure takes from their people, and which from a report (rule C10): never one from both. A unit is taken
 * from its people where its register is declared complete, or that of a unit above it. Else its own report is taken,
 * unless all units below it can be taken one by one.
 */
final class CountedOrReported {
    private final UnitRegister register;
    private final LocalDate day;
    private final Set<UnitId> complete = new TreeSet<>();
    /** Of those, the ones that have ended, by their last days. */
    private final Map<LocalDate, Set<UnitId>> ended = new TreeMap<>();

    private final Map<UnitId, ReportedCount> reports = new LinkedHashMap<>();
    private final Map<LocalDate, UnitTree> trees = new HashMap<>();
    private final Map<Place, Boolean> covered = new HashMap<>();

    /**
     * @param counts of whom the register is to be complete
     * @param residenceOrNull and in which sense they live there; null for businesses
     * @param figures the ids under which units report it
     */
    CountedOrReported(
            Facts facts,
            CoverageQuery query,
            SubjectKind counts,
            @Nullable ResidenceKind residenceOrNull,
            Collection<String> figures) {
        this(facts, query, one -> one.subjects() == counts && one.residenceOrNull() == residenceOrNull, figures);
    }

    private CountedOrReported(
            Facts facts, CoverageQuery query, Predicate<CompleteRegister> counted, Collection<String> figures) {
        this.register = facts.register();
        this.day = query.asOf();
        try (Stream<Fact<CompleteRegister>> all = facts.of(PeopleKinds.COMPLETE_REGISTERS)) {
            all.map(Fact::content)
                    .filter(one -> counted.test(one) && one.on().contains(day))
                    .forEach(one -> complete.add(one.unit()));
        }
        for (UnitId unit : complete) {
            livedLast(unit, until())
                    .filter(last -> last.isBefore(day))
                    .ifPresent(last ->
                            ended.computeIfAbsent(last, d -> new HashSet<>()).add(unit));
        }
        Map<UnitId, Fact<ReportedCount>> latest = new LinkedHashMap<>();
        try (Stream<Fact<ReportedCount>> all = facts.of(ReportKinds.COUNTS)) {
            all.filter(fact -> isPair(fact.content(), figures)
                            && lastDay(fact.content(), query).isPresent())
                    .forEach(fact -> latest.merge(fact.content().unit(), fact, (a, b) -> later(a, b, query)));
        }
        latest.forEach((unit, fact) -> reports.put(unit, fact.content()));
    }

    /** The same for a figure that is not counted from people anywhere. */
    static CountedOrReported ofReports(Facts facts, CoverageQuery query, Collection<String> figures) {
        return new CountedOrReported(facts, query, one -> false, figures);
    }

    /** Only what is exact, and says out of how many, can be added. */
    static boolean isPair(ReportedCount report, Collection<String> figures) {
        return figures.contains(report.figure())
                && report.group().isEmpty()
                && report.precision() == Precision.EXACT
                && report.amount().count().isPresent()
                && report.amount().outOf().isPresent();
    }

    /** The last day of the question's that a report is about. */
    private static Optional<LocalDate> lastDay(ReportedCount report, CoverageQuery query) {
        return report.about().intersection(query.days()).flatMap(DateRange::lastDay);
    }

    /** The one that is about a later day; of one day, the one that was recorded later; else the one with the greater key. */
    private static Fact<ReportedCount> later(Fact<ReportedCount> a, Fact<ReportedCount> b, CoverageQuery query) {
        int by = lastDay(a.content(), query)
                .orElseThrow()
                .compareTo(lastDay(b.content(), query).orElseThrow());
        by = by == 0 ? a.recorded().compareTo(b.recorded()) : by;
        by = by == 0 ? a.key().compareTo(b.key()) : by;
        return by > 0 ? a : b;
    }

    /** The reports that are taken, each with the days it is about. */
    Collection<ReportedCount> taken() {
        return reports.values().stream()
                .filter(report -> livedLast(report.unit(), report.about())
                        .filter(at -> isTaken(report.unit(), at))
                        .isPresent())
                .toList();
    }

    /** The reports that are not taken, for their units are counted from people or from the units below them. */
    Collection<ReportedCount> passedOver() {
        Set<ReportedCount> taken = new HashSet<>(taken());
        return reports.values().stream()
                .filter(report -> !taken.contains(report))
                .toList();
    }

    /** Whether a report is the one that its unit is taken from, which no unit above it is. */
    private boolean isTaken(UnitId unit, LocalDate at) {
        return takenAt(unit, at).filter(unit::equals).isPresent();
    }

    /** The uppermost unit at or above one that is taken from its own report. */
    private Optional<UnitId> takenAt(UnitId unit, LocalDate at) {
        Deque<UnitId> chain = new ArrayDeque<>();
        chain.push(unit);
        tree(at).ancestors(unit).forEach(above -> chain.push(above.id()));
        return chain.stream().filter(one -> takesOwnReport(one, at)).findFirst();
    }

    private boolean takesOwnReport(UnitId unit, LocalDate at) {
        return reports.containsKey(unit) && !isComplete(unit, at) && !areAllBelowCovered(unit, at);
    }

    private boolean areAllBelowCovered(UnitId unit, LocalDate at) {
        List<AdminUnit> below = tree(at).children(unit);
        return !below.isEmpty() && below.stream().allMatch(child -> isCovered(child.id(), at));
    }

    private boolean isCovered(UnitId unit, LocalDate at) {
        Place key = Place.on(at, unit);
        Boolean known = covered.get(key);
        if (known == null) {
            known = reports.containsKey(unit) || isComplete(unit, at) || areAllBelowCovered(unit, at);
            covered.put(key, known);
        }
        return known;
    }

    /** A village that was under a unit when that ended is still in its register. */
    private boolean isComplete(UnitId unit, LocalDate at) {
        return isIn(complete, unit, at)
                || ended.entrySet().stream()
                        .anyMatch(one -> one.getKey().isBefore(at)
                                && tree(one.getKey()).find(unit).isPresent()
                                && isIn(one.getValue(), unit, one.getKey()));
    }

    private boolean isIn(Set<UnitId> units, UnitId unit, LocalDate at) {
        return units.contains(unit) || tree(at).ancestors(unit).stream().anyMatch(above -> units.contains(above.id()));
    }

    /** All days up to the question's. */
    private DateRange until() {
        return DateRange.of(LocalDate.MIN, DateRange.day(day).until());
    }

    /** How people who are filed under a unit count. */
    enum People {
        /** One by one. */
        COUNTED,
        /** Not, for a report says how many they are. */
        REPORTED,
        /** Not, for nobody says that they are all. */
        INCOMPLETE
    }

    /**
     * How the people of a unit count. One that has ended is complete, too, if all units are to which its people went, and
     * reported if one of them is.
     */
    People people(UnitId unit) {
        Optional<LocalDate> lived = livedLast(unit, until());
        if (lived.isEmpty()) {
            // Said of it elsewhere: it is filed under a unit that is not there.
            return People.COUNTED;
        }
        LocalDate at = lived.get();
        List<UnitId> now = at.equals(day)
                ? List.of()
                : register.correspondence(at, day).candidates(unit).units();
        if (takenAt(unit, at).isPresent()
                || now.stream().anyMatch(one -> takenAt(one, day).isPresent())) {
            return People.REPORTED;
        }
        boolean all = isComplete(unit, at) || (!now.isEmpty() && now.stream().allMatch(one -> isComplete(one, day)));
        return all ? People.COUNTED : People.INCOMPLETE;
    }

    /** Whether somebody said of a unit that it, or all of it, can be taken: where it is complete, or a report is taken. */
    Stream<Report> said() {
        Stream<Report> registers = complete.stream().map(unit -> Report.of(new Place(unit, until())));
        return Stream.concat(
                registers, taken().stream().map(report -> Report.of(new Place(report.unit(), report.about()))));
    }

    private Optional<LocalDate> livedLast(UnitId unit, DateRange days) {
        return register.history(unit).stream()
                .flatMap(state -> state.valid().intersection(days).flatMap(DateRange::lastDay).stream())
                .max(LocalDate::compareTo);
    }

    private UnitTree tree(LocalDate at) {
        return trees.computeIfAbsent(at, register::on);
    }
}
