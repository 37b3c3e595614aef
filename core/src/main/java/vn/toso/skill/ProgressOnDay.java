package vn.toso.skill;

import java.time.LocalDate;
import vn.toso.people.Subject;

/** How far everybody is on a day, by one version of a checklist. Its methods take no date. Immutable. */
public final class ProgressOnDay {
    private final ProgressLog log;
    private final LocalDate day;
    private final Checklist checklist;
    private final StepPath path;

    ProgressOnDay(ProgressLog log, LocalDate day, Checklist checklist, StepPath path) {
        this.log = log;
        this.day = day;
        this.checklist = checklist;
        this.path = path;
    }

    /** Returns the day. */
    public LocalDate day() {
        return day;
    }

    /** Returns the version of the checklist that holds on the day. */
    public Checklist checklist() {
        return checklist;
    }

    /**
     * Returns how far a subject is with an item: replayed from all facts of the day and before (rule T1). What was done
     * and has expired is lapsed, since the day on which it did. Nothing on record is {@link Status.Unknown}.
     *
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public ItemState state(Subject subject, String item) {
        return state(subject, itemOf(item));
    }

    /** The item must be one of the checklist. */
    ItemState state(Subject subject, ChecklistItem item) {
        ItemState last = log.said(subject, item.id(), day);
        LocalDate since = last.sinceOrNull();
        if (since == null) {
            return last;
        }
        if (last.status().countsAsDone()) {
            LocalDate lapses = item.lapsesOn(since);
            boolean holds = lapses.isAfter(day);
            return holds ? last : new ItemState(new Status.Lapsed(), lapses, last.evidenceOrNull());
        }
        return new ItemState(path.status(item.id(), last.status(), since), since, last.evidenceOrNull());
    }

    /** Returns whether a subject is done with every required item that is for such a subject. */
    public boolean hasAll(Subject subject) {
        return checklist.required().stream()
                .filter(item -> item.subject() == subject.kind())
                .allMatch(item -> state(subject, item).status().countsAsDone());
    }

    private ChecklistItem itemOf(String item) {
        return checklist
                .find(item)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the checklist " + checklist.id() + " has no item " + item + " on " + day));
    }

    /** Returns day and checklist. */
    @Override
    public String toString() {
        return "ProgressOnDay[" + day + ", " + checklist + "]";
    }
}
