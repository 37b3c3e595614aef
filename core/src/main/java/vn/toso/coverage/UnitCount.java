package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toso.coverage.UnitIndicator.Mark;
import vn.toso.coverage.UnitIndicator.Reported;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Candidates;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** One question about units being answered (rules C1, C8, C11): carry what stands on them, then count them anew. */
final class UnitCount {
    static final FindingCode STALE = new FindingCode(
            "team.area.stale",
            Severity.WARNING,
            "Tổ {team}: địa bàn {unit} không còn trong ngày {day}, nay thuộc {candidates}; tổ chưa được giao địa bàn mới nên không được tính. Hãy giao lại địa bàn.",
            "Team {team}: its unit {unit} is not there on {day}, it passed to {candidates}; the team has no new area and is not counted. Assign it anew.");
    static final FindingCode NOT_YET = new FindingCode(
            "team.area.early",
            Severity.WARNING,
            "Tổ {team}: địa bàn {unit} chưa có trong ngày {day}, khi đó còn thuộc {candidates}; tổ không được tính. Hãy sửa ngày hoặc đơn vị.",
            "Team {team}: its unit {unit} is not there yet on {day}, it was part of {candidates} then; the team is not counted. Correct the day or the unit.");
    static final FindingCode UNKNOWN_UNIT = new FindingCode(
            "team.area.unknown",
            Severity.ERROR,
            "Tổ {team}: không có đơn vị nào mang định danh {unit}; tổ không được tính. Hãy sửa định danh.",
            "Team {team}: there is no unit with the id {unit}; the team is not counted. Correct the id.");
    static final FindingCode OTHER_LEVEL = new FindingCode(
            "team.area.level",
            Severity.WARNING,
            "Tổ {team}: địa bàn {unit} không ở cấp mà chỉ tiêu này đếm; tổ không được tính.",
            "Team {team}: its unit {unit} is not of a level this indicator counts; the team is not counted.");

    static final FindingCode INCOMPLETE = new FindingCode(
            "coverage.lineage.incomplete",
            Severity.WARNING,
            "{unit}: nguồn gốc không đầy đủ từ ngày {day}, con số quy đổi qua ngày đó có thể thiếu. Hãy bổ sung đơn vị cũ nếu biết.",
            "{unit}: its lineage is incomplete since {day}, a figure restated across that day may lack something. Add the predecessor if you know it.");

    static final FindingCode REPORT_UNKNOWN = new FindingCode(
            "report.unit.unknown",
            Severity.ERROR,
            "Báo cáo không có gì: không có đơn vị nào mang định danh {unit}; báo cáo không được tính. Hãy sửa định danh.",
            "A report of nothing: there is no unit with the id {unit}; the report is not counted. Correct the id.");
    static final FindingCode REPORT_ABSENT = new FindingCode(
            "report.unit.absent",
            Severity.WARNING,
            "Báo cáo không có gì: {unit} không có trong kỳ của ngày {day}, khi đó thuộc {candidates}; báo cáo không được tính. Hãy sửa đơn vị hoặc ngày.",
            "A report of nothing: {unit} is not there in the period of {day}, it is part of {candidates} then; the report is not counted. Correct the unit or the days.");

    private final UnitRegister register;
    private final UnitIndicator indicator;
    private final CoverageQuery query;
    private final Facts facts;
    private final UnitTree then;
    private final UnitTree boundaries;
    private final Correspondence carried;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<UnitId, List<Mark>> certain = new LinkedHashMap<>();
    private final Map<UnitId, List<Mark>> possible = new LinkedHashMap<>();

    UnitCount(UnitRegister register, UnitIndicator indicator, CoverageQuery query, Facts facts) {
        this.register = register;
        this.indicator = indicator;
        this.query = query;
        this.facts = facts;
        then = register.on(query.asOf());
        boundaries = register.on(query.boundaries());
        carried = register.correspondence(query.asOf(), query.boundaries());
    }

    CoverageReport report() {
        Collection<AdminUnit> counted = unitsOf(indicator.counted());
        List<Mark> marks = indicator.marks(facts, query.asOf()).toList();
        marks.forEach(this::carry);
        reportAbsent(marks);
        Set<UnitId> reporting = reporting(marks);
        if (query.isRestated()) {
            counted.forEach(this::reportIncompleteLineage);
        }
        List<CountedUnit> units = counted.stream()
                .map(unit -> count(unit, reporting.contains(unit.id())))
                .toList();
        Map<UnitId, UnitCoverage> rows = new LinkedHashMap<>();
        for (AdminUnit unit : unitsOf(query.level())) {
            rows.put(unit.id(), UnitCoverage.none(unit));
        }
        UnitCoverage total =
                UnitCoverage.none(query.scope().map(boundaries::get).orElse(null));
        for (CountedUnit unit : units) {
            total = total.with(unit);
            at(query.level(), unit.unit().id())
                    .ifPresent(row -> rows.computeIfPresent(row, (id, before) -> before.with(unit)));
        }
        return new CoverageReport(indicator.id(), query, List.copyOf(rows.values()), total, units, findings);
    }

    private List<AdminUnit> unitsOf(UnitLevel level) {
        return query.scope()
                .map(scope -> boundaries.descendants(scope, level))
                .orElseGet(() -> boundaries.atLevel(level));
    }

    private void carry(Mark mark) {
        Optional<AdminUnit> unit = then.find(mark.on());
        if (unit.isEmpty()) {
            return;
        }
        if (!indicator.countsMarkOn(unit.get().level())) {
            report(OTHER_LEVEL, mark, unit.get());
        } else {
            Reach reach = reachOf(carried.candidates(mark.on()));
            Map<UnitId, List<Mark>> standing = reach.settled() ? certain : possible;
            reach.units()
                    .forEach(id ->
                            standing.computeIfAbsent(id, i -> new ArrayList<>()).add(mark));
        }
    }

    /** The counted units that what stands on the unit comes to. A candidate of another level settles nothing. */
    private Reach reachOf(Candidates candidates) {
        Set<UnitId> reached = new LinkedHashSet<>();
        boolean elsewhere = false;
        for (UnitId candidate : candidates.units()) {
            Optional<UnitId> counted = at(indicator.counted(), candidate);
            counted.ifPresent(reached::add);
            elsewhere |= counted.isEmpty();
        }
        return new Reach(reached, reached.size() == 1 && !elsewhere);
    }

    private Optional<UnitId> at(UnitLevel level, UnitId unit) {
        if (boundaries.get(unit).level().equals(level)) {
            return Optional.of(unit);
        }
        return boundaries.ancestors(unit).stream()
                .filter(above -> above.level().equals(level))
                .map(AdminUnit::id)
                .findFirst();
    }

    /** C11: a team is stale until it is assigned anew; one that also stands on a unit that is there has been. */
    private void reportAbsent(List<Mark> marks) {
        Set<String> present = new HashSet<>();
        marks.stream().filter(mark -> then.find(mark.on()).isPresent()).forEach(mark -> present.add(mark.by()));
        marks.stream()
                .filter(mark -> then.find(mark.on()).isEmpty())
                .filter(mark -> !present.contains(mark.by())
                        || register.history(mark.on()).isEmpty())
                .forEach(this::absent);
    }

    private void absent(Mark mark) {
        List<AdminUnit> history = register.history(mark.on());
        if (history.isEmpty()) {
            findings.add(Finding.of(
                    UNKNOWN_UNIT,
                    Location.NONE,
                    "team",
                    mark.by(),
                    "unit",
                    mark.on().value()));
            return;
        }
        boolean early = query.asOf().isBefore(history.get(0).valid().from());
        findings.add(Finding.of(
                early ? NOT_YET : STALE,
                Location.NONE,
                "team",
                mark.by(),
                "unit",
                name(lastBefore(history)),
                "day",
                query.asOf().toString(),
                "candidates",
                candidateNames(mark.on(), nearestDay(history))));
    }

    /** The first state of a unit that is not there yet, the last one before the as-of day of one that is gone. */
    private AdminUnit lastBefore(List<AdminUnit> history) {
        AdminUnit last = history.get(0);
        for (AdminUnit state : history) {
            last = state.valid().from().isAfter(query.asOf()) ? last : state;
        }
        return last;
    }

    private LocalDate nearestDay(List<AdminUnit> history) {
        DateRange there = lastBefore(history).valid();
        if (there.contains(query.asOf())) {
            return query.asOf();
        }
        return query.asOf().isBefore(there.from())
                ? there.from()
                : there.lastDay().orElseThrow();
    }

    private String candidateNames(UnitId unit, LocalDate lived) {
        return register.correspondence(lived, query.asOf()).candidates(unit).units().stream()
                .map(id -> name(then.get(id)))
                .collect(Collectors.joining(", "));
    }

    private static String name(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ")";
    }

    private void report(FindingCode code, Mark mark, AdminUnit unit) {
        findings.add(Finding.of(
                code,
                Location.NONE,
                "team",
                mark.by(),
                "unit",
                name(unit),
                "day",
                query.asOf().toString()));
    }

    /** U7b: what stood on units that a hole in the lineage hides is not carried here. */
    private void reportIncompleteLineage(AdminUnit unit) {
        carried.incompleteSince(unit.id())
                .ifPresent(day ->
                        findings.add(Finding.of(INCOMPLETE, Location.NONE, "unit", name(unit), "day", day.toString())));
    }

    /** C8: the counted units that have said something in the month up to the as-of day. */
    private Set<UnitId> reporting(List<Mark> marks) {
        LocalDate asOf = query.asOf();
        DateRange days = DateRange.of(
                Period.monthOf(asOf).range().from(), DateRange.day(asOf).until());
        Set<UnitId> marked = marks.stream().map(Mark::on).collect(Collectors.toSet());
        Set<UnitId> reporting = new HashSet<>();
        indicator.reporting(facts, days).distinct().forEach(reported -> {
            Optional<LocalDate> last = lastDayIn(days, reported);
            if (last.isEmpty()) {
                if (isReportOfNothing(reported) && !marked.contains(reported.unit())) {
                    reportAbsent(reported);
                }
            } else if (indicator.countsMarkOn(
                    register.on(last.get()).get(reported.unit()).level())) {
                Reach reach = reachOf(
                        register.correspondence(last.get(), query.boundaries()).candidates(reported.unit()));
                if (reach.settled()) {
                    reporting.addAll(reach.units());
                }
            }
        });
        return reporting;
    }

    /** T1: a fact of a period is carried from the last day of it on which its unit is there. */
    private Optional<LocalDate> lastDayIn(DateRange days, Reported reported) {
        return register.history(reported.unit()).stream()
                .flatMap(state -> state.valid().intersection(days).stream())
                .flatMap(there -> there.intersection(reported.about()).stream())
                .flatMap(there -> there.lastDay().stream())
                .max(LocalDate::compareTo);
    }

    /** That a team's unit is absent is said of the team. */
    private boolean isReportOfNothing(Reported reported) {
        return facts.nothingToReport().stream()
                .anyMatch(report ->
                        report.unit().equals(reported.unit()) && report.about().equals(reported.about()));
    }

    private void reportAbsent(Reported reported) {
        List<AdminUnit> history = register.history(reported.unit());
        findings.add(
                history.isEmpty()
                        ? Finding.of(
                                REPORT_UNKNOWN,
                                Location.NONE,
                                "unit",
                                reported.unit().value())
                        : Finding.of(
                                REPORT_ABSENT,
                                Location.NONE,
                                "unit",
                                name(history.get(history.size() - 1)),
                                "day",
                                query.asOf().toString(),
                                "candidates",
                                candidateNames(reported.unit(), nearestDay(history))));
    }

    private CountedUnit count(AdminUnit unit, boolean reporting) {
        List<Mark> marks = new ArrayList<>(certain.getOrDefault(unit.id(), List.of()));
        CountedUnit.Standing standing = marks.isEmpty() ? CountedUnit.Standing.NONE : CountedUnit.Standing.CERTAIN;
        List<Mark> perhaps = possible.getOrDefault(unit.id(), List.of());
        if (standing == CountedUnit.Standing.NONE && !perhaps.isEmpty()) {
            standing = CountedUnit.Standing.POSSIBLE;
        }
        marks.addAll(perhaps);
        return new CountedUnit(unit, standing, reporting, marks);
    }

    /** Where what stands on a unit comes to on the boundary day, and whether that is certain. */
    private record Reach(Set<UnitId> units, boolean settled) {}
}
