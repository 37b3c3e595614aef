package vn.toso.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.toso.coverage.Verdict.Has;
import vn.toso.fact.Facts;
import vn.toso.people.Group;
import vn.toso.people.Population;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Checklists;
import vn.toso.skill.Eligibility;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.ItemState;
import vn.toso.skill.ProgressLog;
import vn.toso.skill.ProgressOnDay;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;

/** What everybody counts as on a day, by the version of a checklist that holds on it. */
final class SkillDay {
    private final Population population;
    private final ProgressOnDay progress;
    private final EvidenceLevel least;

    private SkillDay(Population population, ProgressOnDay progress, EvidenceLevel least) {
        this.population = population;
        this.progress = progress;
        this.least = least;
    }

    /** Of the facts' versions of the checklist the one of the day; the given one if they hold none at all. */
    static SkillDay of(Facts facts, Population population, Checklist checklist, EvidenceLevel least, LocalDate asOf) {
        Checklists known = Checklists.from(facts).value();
        Checklists used =
                known.find(checklist.id(), asOf).isPresent() ? known : Checklists.of(List.of(throughout(checklist)));
        ProgressLog log = Remembering.of(facts, ProgressLog.class, "progress", () -> ProgressLog.of(facts));
        return new SkillDay(population, log.on(asOf, used, checklist.id()), least);
    }

    /** Of the facts' versions of a checklist the one of the day; the given one if they hold none of that day. */
    static Checklist version(Facts facts, Checklist given, LocalDate asOf) {
        return Checklists.from(facts).value().find(given.id(), asOf).orElse(given);
    }

    private static Checklist throughout(Checklist given) {
        ChecklistHeader header = given.header();
        return new Checklist(
                new ChecklistHeader(
                        header.checklist(),
                        header.version(),
                        header.vietnamese(),
                        header.english(),
                        DateRange.of(LocalDate.MIN, LocalDate.MAX)),
                given.required(),
                given.optional(),
                given.mappings());
    }

    boolean isDone(ItemState state) {
        return state.status().countsAsDone()
                && state.evidence().filter(level -> level.compareTo(least) >= 0).isPresent();
    }

    Population population() {
        return population;
    }

    /** The item as the day's version has it. */
    Optional<ChecklistItem> item(String item) {
        return progress.checklist().find(item);
    }

    /** How far a subject is with an item of the day's version. */
    ItemState state(Subject subject, String item) {
        return progress.state(subject, item);
    }

    Optional<String> householdOf(Subject subject) {
        return subject.kind() == SubjectKind.RESIDENT ? population.household(subject.id()) : Optional.empty();
    }

    /** Whether a subject is left with an item; of whom nothing is recorded, nobody knows. */
    Verdict left(Subject subject, String item) {
        return verdict(subject, item, state -> !isDone(state));
    }

    /** What a subject counts as for an item; a version that no longer has the item is for nobody. */
    Verdict verdict(Subject subject, String item, Predicate<ItemState> so) {
        Optional<ChecklistItem> found = progress.checklist().find(item);
        if (found.isEmpty()) {
            return Verdict.excluded(Verdict.OUTSIDE);
        }
        ItemState state = progress.state(subject, item);
        if (state.status().isExcluded()) {
            return Verdict.excluded(
                    state.status().reason().map(reason -> reason.id()).orElse("not-applicable"));
        }
        return Verdict.of(
                eligibility(subject, found.get()), state.status().isKnown() ? Has.of(so.test(state)) : Has.UNKNOWN);
    }

    private Eligibility.Verdict eligibility(Subject subject, ChecklistItem item) {
        if (subject.kind() != SubjectKind.RESIDENT) {
            return Eligibility.Verdict.ELIGIBLE;
        }
        OptionalInt age = population.age(subject.id());
        Optional<Group> group =
                item.eligibility().group().flatMap(of -> population.group(subject.id(), of.dimension()));
        return item.eligibility().of(age, group);
    }

    /** Whether a subject is past a step. */
    Verdict past(Subject subject, String item, String step) {
        return verdict(subject, item, state -> isPast(state, item, step));
    }

    /** Whether a subject is past a step, if it has reached it; if nothing is known, nobody knows that either. */
    Verdict converted(Subject subject, String item, String step) {
        Verdict past = past(subject, item, step);
        List<String> steps = steps(item);
        int at = steps.indexOf(step);
        if (past.eligible() == Eligibility.Verdict.OUTSIDE || at <= 0) {
            return past;
        }
        Verdict before = past(subject, item, steps.get(at - 1));
        return switch (before.has()) {
            case YES -> past;
            case NO -> Verdict.excluded("not-reached");
            case UNKNOWN -> Verdict.of(Eligibility.Verdict.UNKNOWN, Has.UNKNOWN);
        };
    }

    /** All steps before the one that is being worked on are done; of a step that is not in this version nobody knows. */
    private boolean isPast(ItemState state, String item, String step) {
        if (state.status().hasBeenDone()) {
            return true;
        }
        List<String> steps = steps(item);
        return state.status()
                .step()
                .filter(at -> steps.contains(step) && steps.indexOf(at) > steps.indexOf(step))
                .isPresent();
    }

    private List<String> steps(String item) {
        return progress.checklist()
                .find(item)
                .map(found -> found.steps().stream().map(Step::id).toList())
                .orElse(List.of());
    }

    /** Whether a resident is done with every required item; for whom one is not, the checklist is not. */
    Verdict all(Subject subject) {
        Eligibility.Verdict eligible = Eligibility.Verdict.ELIGIBLE;
        Has has = Has.YES;
        for (ChecklistItem item : progress.checklist().required()) {
            if (item.subject() != subject.kind()) {
                continue;
            }
            Verdict one = verdict(subject, item.id(), this::isDone);
            if (one.eligible() == Eligibility.Verdict.OUTSIDE) {
                return one;
            }
            if (one.eligible() == Eligibility.Verdict.UNKNOWN) {
                eligible = Eligibility.Verdict.UNKNOWN;
            }
            has = weaker(has, one.has());
        }
        return Verdict.of(eligible, has);
    }

    /** One that is missing is enough; else one of which nobody knows. */
    private static Has weaker(Has a, Has b) {
        if (a == Has.NO || b == Has.NO) {
            return Has.NO;
        }
        return a == Has.UNKNOWN || b == Has.UNKNOWN ? Has.UNKNOWN : Has.YES;
    }

    /** Whether one member of a household is done with every required item; of a household of nobody it is not known. */
    Verdict household(Subject household) {
        Has has = population.members(household.id()).isEmpty() ? Has.UNKNOWN : Has.NO;
        for (String member : population.members(household.id())) {
            Has one = ofMember(Subject.resident(member));
            if (one == Has.YES) {
                return Verdict.of(Eligibility.Verdict.ELIGIBLE, Has.YES);
            }
            has = one == Has.UNKNOWN ? Has.UNKNOWN : has;
        }
        return Verdict.of(Eligibility.Verdict.ELIGIBLE, has);
    }

    /** A child for whom an item is not cannot have all; of whose age nobody knows, may. */
    private Has ofMember(Subject member) {
        Verdict all = all(member);
        return switch (all.eligible()) {
            case ELIGIBLE -> all.has();
            case OUTSIDE -> Has.NO;
            case UNKNOWN -> all.has() == Has.NO ? Has.NO : Has.UNKNOWN;
        };
    }
}
