package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.people.Subject;

/**
 * All progress that was known, in the order of time: what replays it for any day. Read in one pass and kept in columns of
 * numbers, 12 bytes for a fact and about 150 for a subject, so that a province fits. Immutable and safe for use by several threads.
 *
 * <p>Of several facts about one subject and item, the one of the latest day holds; of one day, that with the stronger
 * evidence; of those alike, the one recorded later: at a later position, then in a later version. What was recorded at
 * once is not earlier or later, and there the status further from done holds, so that the order of facts never matters.
 * All of them stay on record. A status may go back.
 */
public final class ProgressLog {
    private final Map<String, Integer> items;
    private final Map<Subject, Integer> subjects;
    private final List<ProgressColumns.Said> said;
    /** Where the rows of a subject begin; those of the next one end them. */
    private final int[] first;

    private final int[] item;
    private final int[] day;
    private final int[] what;
    private final int facts;

    ProgressLog(
            Map<String, Integer> items,
            Map<Subject, Integer> subjects,
            List<ProgressColumns.Said> said,
            int[] first,
            int[] item,
            int[] day,
            int[] what,
            int facts) {
        this.items = items;
        this.subjects = subjects;
        this.said = said;
        this.first = first;
        this.item = item;
        this.day = day;
        this.what = what;
        this.facts = facts;
    }

    /** Returns all progress that was known at the moment of the facts. */
    public static ProgressLog of(Facts facts) {
        ProgressColumns columns = new ProgressColumns();
        try (Stream<Fact<Progress>> all = facts.of(SkillKinds.PROGRESS)) {
            all.forEach(columns::add);
        }
        return columns.log();
    }

    /**
     * Returns the states of a day, by the version of a checklist that holds on it: what has expired has lapsed, and steps
     * are those of that version.
     *
     * @throws IllegalArgumentException if no version of the checklist holds on the day
     */
    public ProgressOnDay on(LocalDate asOf, Checklists checklists, String checklist) {
        requireNonNull(asOf, "asOf");
        Checklist version = checklists
                .find(checklist, asOf)
                .orElseThrow(() ->
                        new IllegalArgumentException("no version of the checklist " + checklist + " holds on " + asOf));
        return new ProgressOnDay(this, asOf, version, new StepPath(checklists.versions(checklist), version));
    }

    /** What was last said of an item up to a day: whatever has become of it since, with steps as they were. */
    ItemState said(Subject subject, String asked, LocalDate asOf) {
        Integer number = subjects.get(subject);
        Integer wanted = items.get(asked);
        if (number == null || wanted == null) {
            return ItemState.UNRECORDED;
        }
        int until = ProgressColumns.epoch(asOf);
        for (int at = first[number + 1] - 1; at >= first[number]; at--) {
            if (item[at] == wanted && day[at] <= until) {
                ProgressColumns.Said last = said.get(what[at]);
                return new ItemState(last.status(), LocalDate.ofEpochDay(day[at]), last.evidence());
            }
        }
        return ItemState.UNRECORDED;
    }

    /** Returns how many facts it was read from. */
    public int size() {
        return facts;
    }

    /** Returns how many facts it was read from. */
    @Override
    public String toString() {
        return "ProgressLog[" + facts + " facts]";
    }
}
