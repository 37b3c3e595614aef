package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/** What is said of facts whose unit is not there on their day (rules T1, C11). */
final class Absences {
    static final FindingCode ENDED = new FindingCode(
            "coverage.unit.ended",
            Severity.WARNING,
            "{what}: đơn vị {unit} không còn trong ngày {day}, nay thuộc {candidates}, nên không được tính ở đơn vị nào. Hãy giao lại địa bàn hoặc sửa đơn vị.",
            "{what}: its unit {unit} is not there on {day}, it passed to {candidates}, so it counts at no unit. Assign it anew or correct the unit.");
    static final FindingCode EARLY = new FindingCode(
            "coverage.unit.early",
            Severity.WARNING,
            "{what}: đơn vị {unit} chưa có trong ngày {day}, khi đó còn thuộc {candidates}, nên không được tính ở đơn vị nào. Hãy sửa ngày hoặc đơn vị.",
            "{what}: its unit {unit} is not there yet on {day}, it was part of {candidates} then, so it counts at no unit. Correct the day or the unit.");
    static final FindingCode UNKNOWN = new FindingCode(
            "coverage.unit.unknown",
            Severity.ERROR,
            "{what}: không có đơn vị nào mang định danh {unit}, nên không được tính ở đơn vị nào. Hãy sửa định danh.",
            "{what}: there is no unit with the id {unit}, so it counts at no unit. Correct the id.");

    private final Ways ways;
    private final CoverageQuery query;

    Absences(Ways ways, CoverageQuery query) {
        this.ways = ways;
        this.query = query;
    }

    /** What is to be said of something in several places: nothing of those that are gone if another is there. */
    List<Finding> reported(List<Mark> absent, boolean elsewhere) {
        List<Finding> found = new ArrayList<>();
        for (Mark mark : absent) {
            if (!elsewhere || ways.register().history(mark.place().unit()).isEmpty()) {
                find(mark.by(), mark.place()).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<Finding> find(String what, Place place) {
        List<AdminUnit> history = ways.register().history(place.unit());
        if (history.isEmpty()) {
            return Optional.of(Finding.of(
                    UNKNOWN, Location.NONE, "what", what, "unit", place.unit().value()));
        }
        LocalDate day = place.about().lastDay().orElse(query.asOf());
        boolean early = day.isBefore(history.get(0).valid().from());
        AdminUnit state = nearest(history, day);
        if (!mayBeInScope(place.unit(), livedNear(state, day))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                early ? EARLY : ENDED,
                Location.NONE,
                "what",
                what,
                "unit",
                Ways.name(state),
                "day",
                day.toString(),
                "candidates",
                ways.names(place.unit(), livedNear(state, day), day)));
    }

    /** Who asks about one commune is told of what may be in it. */
    private boolean mayBeInScope(UnitId unit, LocalDate lived) {
        UnitId scope = query.scopeOrNull();
        return scope == null
                || ways.of(unit, lived).lowest().stream()
                        .anyMatch(candidate -> ways.boundaries().isUnder(candidate, scope));
    }

    /** The first state of a unit that is not there yet, the last one before the day of one that is gone. */
    static AdminUnit nearest(List<AdminUnit> history, LocalDate day) {
        AdminUnit last = history.get(0);
        for (AdminUnit state : history) {
            last = state.valid().from().isAfter(day) ? last : state;
        }
        return last;
    }

    static LocalDate livedNear(AdminUnit state, LocalDate day) {
        DateRange there = state.valid();
        if (there.contains(day)) {
            return day;
        }
        return day.isBefore(there.from()) ? there.from() : there.lastDay().orElseThrow();
    }
}
