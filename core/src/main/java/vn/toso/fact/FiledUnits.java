package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/**
 * Holds rule T1 against facts of any kind: a fact is filed under a unit that is there on its day, or on some day of its
 * period. If it is not, the finding says where the people of that unit are to be looked for. Immutable.
 */
public final class FiledUnits {
    static final FindingCode UNKNOWN = new FindingCode(
            "fact.unit.unknown",
            Severity.ERROR,
            "{what}: không có đơn vị nào mang định danh {unit}. Hãy sửa định danh.",
            "{what}: there is no unit with the id {unit}. Correct the id.");
    static final FindingCode ENDED = new FindingCode(
            "fact.unit.ended",
            Severity.ERROR,
            "{what}: đơn vị {unit} không còn trong ngày {day}, khi đó dân ở đó đã thuộc {candidates}. Hãy sửa đơn vị hoặc ngày.",
            "{what}: the unit {unit} is no longer there on {day}, its people are in {candidates} by then. Correct the unit or the day.");
    static final FindingCode EARLY = new FindingCode(
            "fact.unit.early",
            Severity.ERROR,
            "{what}: đơn vị {unit} chưa có trong ngày {day}, khi đó dân ở đó còn thuộc {candidates}. Hãy sửa đơn vị hoặc ngày.",
            "{what}: the unit {unit} is not there yet on {day}, its people are in {candidates} then. Correct the unit or the day.");

    private static final int NAMED = 5;

    private final UnitRegister register;

    private FiledUnits(UnitRegister register) {
        this.register = register;
    }

    /** Returns the check on the units of a register. */
    public static FiledUnits in(UnitRegister register) {
        return new FiledUnits(requireNonNull(register, "register"));
    }

    /**
     * Returns what there is to say of the unit of a fact, or empty if it is there on some of the days.
     *
     * @param unit the unit the fact is filed under
     * @param about the days the fact is about
     * @param place where the fact stands
     * @param vietnamese what the fact is, to begin the sentence with, in Vietnamese
     * @param english the same in English
     */
    public Optional<Finding> check(UnitId unit, DateRange about, Location place, String vietnamese, String english) {
        List<AdminUnit> history = register.history(unit);
        if (history.isEmpty()) {
            return Optional.of(
                    Finding.of(UNKNOWN, place, "what.vi", vietnamese, "what.en", english, "unit", unit.value()));
        }
        if (history.stream().anyMatch(state -> state.valid().overlaps(about))) {
            return Optional.empty();
        }
        boolean early = !about.until().isAfter(history.get(0).valid().from());
        LocalDate day = early ? about.until().minusDays(1) : about.from();
        AdminUnit near = early ? history.get(0) : lastBefore(history, day);
        return Optional.of(Finding.of(
                early ? EARLY : ENDED,
                place,
                "what.vi",
                vietnamese,
                "what.en",
                english,
                "unit",
                shown(near),
                "day",
                day.toString(),
                "candidates",
                candidates(near, day)));
    }

    private static AdminUnit lastBefore(List<AdminUnit> history, LocalDate day) {
        return history.stream()
                .filter(state -> !state.valid().until().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(history.get(0));
    }

    /** Returns where the people of a state of a unit are on another day, as people read it; a dash if nowhere. */
    public String candidates(AdminUnit near, LocalDate day) {
        LocalDate lived = day.isBefore(near.valid().from())
                ? near.valid().from()
                : near.valid().lastDay().orElse(day);
        UnitTree tree = register.on(day);
        List<UnitId> found =
                register.correspondence(lived, day).standing(near.id()).units();
        if (found.isEmpty()) {
            return "—";
        }
        String first = found.stream()
                .limit(NAMED)
                .map(id -> tree.find(id).map(FiledUnits::shown).orElse(id.value()))
                .collect(Collectors.joining(", "));
        return found.size() > NAMED ? first + " +" + (found.size() - NAMED) : first;
    }

    private static String shown(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ")";
    }
}
