package vn.toso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.fact.FiledUnits;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/** Looks at what is reported and asked for, and says what a person should look at. Nothing is changed or cut. */
public final class ReportChecks {
    static final FindingCode FUTURE = new FindingCode(
            "report.day.future",
            Severity.ERROR,
            "{figure}: số liệu này bắt đầu sau ngày {day}, nên chưa được tính. Hãy sửa ngày.",
            "{figure}: this figure begins after {day}, so it does not count yet. Correct the days.");
    static final FindingCode EXCEEDING = new FindingCode(
            "report.count.exceeding",
            Severity.WARNING,
            "{figure}: {amount}, tử số lớn hơn mẫu số. Số liệu được giữ nguyên; hãy hỏi lại nơi báo cáo.",
            "{figure}: {amount}, more than there are. The figure is kept as it is; ask whoever reported it.");
    static final FindingCode TARGET_ENDED = new FindingCode(
            "target.unit.ended",
            Severity.WARNING,
            "Chỉ tiêu {figure}: đơn vị {unit} kết thúc từ ngày {day}, trước khi hết thời hạn của chỉ tiêu; dân ở đó nay thuộc {candidates}. Hãy giao chỉ tiêu cho các đơn vị ấy.",
            "The target {figure}: its unit {unit} ended on {day}, before the target's days are over; its people are now in {candidates}. Set targets for those units.");

    static final FindingCode DUE_LEVEL = new FindingCode(
            "report.due.level",
            Severity.WARNING,
            "Báo cáo {kind} của đơn vị {unit} cho kỳ {period} đến hạn ngày {day}, khi không còn đơn vị nào cùng cấp; dân ở đó khi ấy thuộc {candidates}. Hãy giao báo cáo cho các đơn vị ấy.",
            "The report {kind} of {unit} on {period} is due on {day}, when there is no unit of its level any more; its people are in {candidates} by then. Have those units report.");
    static final FindingCode DUE_TWICE = new FindingCode(
            "report.due.several",
            Severity.WARNING,
            "Báo cáo {kind} của đơn vị {unit} cho kỳ {period} có hai hạn nộp, hạn kia ở dòng {other} của {source}. Hãy giữ lại một.",
            "The report {kind} of {unit} on {period} is due on two days, the other in row {other} of {source}. Keep one.");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Facts facts;
    private final LocalDate day;
    private final FiledUnits units;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Owed, Due> due = new HashMap<>();

    private record Owed(String kind, UnitId unit, DateRange period) {}

    private record Due(LocalDate on, Location place) {}

    private ReportChecks(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.units = FiledUnits.in(facts.register());
    }

    /**
     * Returns what there is to say of reported figures, targets, reports that are due and reports that were received, in
     * this order, each in the order of the facts.
     *
     * @param day the day after which nothing can have been counted yet, and up to which the ends of units matter
     */
    public static List<Finding> check(Facts facts, LocalDate day) {
        ReportChecks checks = new ReportChecks(facts, day);
        FactPlaces counts = new FactPlaces();
        try (Stream<Fact<ReportedCount>> all = facts.of(ReportKinds.COUNTS)) {
            all.forEachOrdered(fact -> checks.count(fact.content(), counts.next(fact)));
        }
        FactPlaces targets = new FactPlaces();
        try (Stream<Fact<Target>> all = facts.of(ReportKinds.TARGETS)) {
            all.forEachOrdered(fact -> checks.target(fact.content(), targets.next(fact)));
        }
        FactPlaces due = new FactPlaces();
        try (Stream<Fact<ReportDue>> all = facts.of(ReportKinds.DUE)) {
            all.forEachOrdered(fact -> checks.due(fact.content(), due.next(fact)));
        }
        FactPlaces received = new FactPlaces();
        try (Stream<Fact<ReportReceived>> all = facts.of(ReportKinds.RECEIVED)) {
            all.forEachOrdered(fact -> checks.received(fact.content(), received.next(fact)));
        }
        return List.copyOf(checks.findings);
    }

    private void due(ReportDue one, Location place) {
        unit(one.unit(), one.period(), one.kind(), place);
        level(one, place);
        Owed owed = new Owed(one.kind(), one.unit(), one.period());
        Due other = due.putIfAbsent(owed, new Due(one.dueOn(), place));
        if (other != null && !other.on().equals(one.dueOn())) {
            findings.add(Finding.of(
                    DUE_TWICE,
                    place.withColumn("dueOn"),
                    "kind",
                    one.kind(),
                    "unit",
                    one.unit().value(),
                    "period",
                    one.period().toString(),
                    "other",
                    Long.toString(other.place().row()),
                    "source",
                    other.place().source()));
        }
    }

    /** Who owes it is the unit of the same level that is there on the day it is due. */
    private void level(ReportDue one, Location place) {
        List<AdminUnit> history = facts.register().history(one.unit());
        if (history.isEmpty()
                || history.stream().anyMatch(state -> state.valid().contains(one.dueOn()))
                || history.stream().noneMatch(state -> state.valid().overlaps(one.period()))) {
            return;
        }
        AdminUnit last = history.get(history.size() - 1);
        if (facts.register().on(one.dueOn()).atLevel(last.level()).isEmpty()) {
            findings.add(Finding.of(
                    DUE_LEVEL,
                    place.withColumn("dueOn"),
                    "kind",
                    one.kind(),
                    "unit",
                    last.fullName() + " (" + last.id() + ")",
                    "period",
                    one.period().toString(),
                    "day",
                    one.dueOn().toString(),
                    "candidates",
                    units.candidates(last, one.dueOn())));
        }
    }

    private void received(ReportReceived one, Location place) {
        unit(one.unit(), one.period(), one.kind(), place);
    }

    private void unit(UnitId unit, DateRange period, String kind, Location place) {
        units.check(unit, period, place.withColumn("unit"), "Báo cáo " + kind, "The report " + kind)
                .ifPresent(findings::add);
    }

    private void count(ReportedCount count, Location place) {
        if (count.about().from().isAfter(day)) {
            findings.add(
                    Finding.of(FUTURE, place.withColumn("about"), "figure", count.figure(), "day", day.toString()));
        }
        if (count.amount().isExceeding()) {
            findings.add(Finding.of(
                    EXCEEDING,
                    place.withColumn("count"),
                    "figure",
                    count.figure(),
                    "amount.vi",
                    count.text(VIETNAMESE),
                    "amount.en",
                    count.text(Locale.ENGLISH)));
        }
        units.check(
                        count.unit(),
                        count.about(),
                        place.withColumn("unit"),
                        "Số liệu " + count.figure(),
                        "The figure " + count.figure())
                .ifPresent(findings::add);
    }

    private void target(Target target, Location place) {
        Optional<Finding> absent = units.check(
                target.unit(),
                target.period(),
                place.withColumn("unit"),
                "Chỉ tiêu " + target.indicator(),
                "The target " + target.indicator());
        absent.ifPresent(findings::add);
        if (absent.isEmpty()) {
            facts.register().history(target.unit()).stream()
                    .reduce((earlier, later) -> later)
                    .filter(last -> !last.valid().until().isAfter(day)
                            && last.valid().until().isBefore(target.period().until()))
                    .map(last -> ended(target, last, place))
                    .ifPresent(findings::add);
        }
    }

    private Finding ended(Target target, AdminUnit last, Location place) {
        return Finding.of(
                TARGET_ENDED,
                place.withColumn("unit"),
                "figure",
                target.indicator(),
                "unit",
                last.fullName() + " (" + last.id() + ")",
                "day",
                last.valid().until().toString(),
                "candidates",
                units.candidates(last, day));
    }
}
