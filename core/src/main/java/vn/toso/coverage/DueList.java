package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.OwedReports.Came;
import vn.toso.coverage.OwedReports.Owed;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/**
 * Who owes a report on a period, who has sent it, who was late (đôn đốc báo cáo): unit by unit, on the boundaries of a day,
 * as it stands on a day. Immutable.
 *
 * <p>A reform changes who owes what. A due is carried to the day on which the report was due, where units owe it anew, each
 * once, and from there to the boundary day (C1, C8). A unit has reported if it has itself, or everyone had whom it came
 * from; of those the last, or the one who did not, counts. On a map before the day on which the report was due whoever was
 * asked owes it, and has reported also if what it became has. {@code timeliness} of {@link OutreachIndicators} counts by the
 * same rule.
 */
public final class DueList {
    /** How it stands with a report, from the best to the worst. */
    public enum State {
        /** It came on the day on which it was due, or before. */
        IN_TIME,
        /** It came, and nobody wrote down when. */
        DAY_UNKNOWN,
        /** It came after the day on which it was due. */
        LATE,
        /** It has not come, and the day on which it is due has not passed. */
        NOT_YET,
        /** It has not come, and should have. What is missing is never 0. */
        MISSING
    }

    /**
     * One report that a unit owes.
     *
     * @param unit the unit of the boundary day
     * @param kind what is to be reported
     * @param period the days it is to report on
     * @param dueOn the last day on which the report is in time
     * @param state how it stands
     * @param certain whether this unit owes it, and it stands so, for certain; {@code false} where a unit was divided, and it
     *     may be another's
     * @param receivedOnOrNull the day on which it came first; {@code null} if it has not, or nobody wrote that down
     * @param nothing whether it says that there is nothing
     * @param times how often it was sent
     * @param filed the units that were asked for it, as they existed then; in the order of ids
     */
    public record Entry(
            AdminUnit unit,
            String kind,
            DateRange period,
            LocalDate dueOn,
            State state,
            boolean certain,
            @Nullable LocalDate receivedOnOrNull,
            boolean nothing,
            int times,
            List<UnitId> filed) {
        /** Copies the list. */
        public Entry {
            requireNonNull(unit, "unit");
            requireNonNull(kind, "kind");
            requireNonNull(period, "period");
            requireNonNull(dueOn, "dueOn");
            requireNonNull(state, "state");
            filed = List.copyOf(filed);
        }

        /** Returns the day on which it came first, if it is known. */
        public Optional<LocalDate> receivedOn() {
            return Optional.ofNullable(receivedOnOrNull);
        }
    }

    private final List<Entry> entries;
    private final List<Finding> findings;

    private DueList(List<Entry> entries, List<Finding> findings) {
        this.entries = List.copyOf(entries);
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns what is owed on periods that lie in the days of a question, so that a quarter has the reports of its months
     * too.
     *
     * @param query the days reported on, the boundaries and the scope; its level does not matter
     * @param kindOrNull what is to be reported; {@code null} for all kinds
     * @param on the day on which it is asked: what came later has not come yet, and what came on a day that nobody wrote
     *     down has come
     */
    public static DueList of(Facts facts, CoverageQuery query, @Nullable String kindOrNull, LocalDate on) {
        requireNonNull(on, "on");
        UnitTree tree = facts.register().on(query.boundaries());
        List<Finding> findings = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Owed owed : OwedReports.of(
                facts,
                query.boundaries(),
                due -> query.days().encloses(due.period()) && (kindOrNull == null || kindOrNull.equals(due.kind())),
                on,
                findings::add)) {
            if (query.scope().map(scope -> tree.isUnder(owed.unit(), scope)).orElse(true)) {
                entries.add(entry(owed, tree.get(owed.unit()), on));
            }
        }
        return new DueList(entries, findings.stream().distinct().toList());
    }

    private static Entry entry(Owed owed, AdminUnit unit, LocalDate on) {
        Came came = owed.worst();
        State state = switch (came.how()) {
            case IN_TIME -> State.IN_TIME;
            case SOME_DAY -> State.DAY_UNKNOWN;
            case LATE -> State.LATE;
            case NOT -> on.isAfter(owed.asked().dueOn()) ? State.MISSING : State.NOT_YET;
        };
        return new Entry(
                unit,
                owed.asked().kind(),
                owed.asked().period(),
                owed.asked().dueOn(),
                state,
                owed.sureOrNull() != null && !owed.isMissedPerhaps(),
                came.dayOrNull(),
                came.nothing(),
                came.times(),
                List.copyOf(owed.filed()));
    }

    /** Returns what is owed: in the order of the dues, each in the order of the ids of units. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns what stands so. */
    public List<Entry> entries(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /** Returns what a person should know: dues of units that are not there. */
    public List<Finding> findings() {
        return findings;
    }
}
