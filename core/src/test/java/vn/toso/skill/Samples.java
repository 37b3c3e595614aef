package vn.toso.skill;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** A small checklist in two versions, and progress recorded in batches. */
final class Samples {
    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final Subject RESIDENT = Subject.resident("r-1");

    private Samples() {}

    static ChecklistItem item(String id, @Nullable Period expiry, List<String> steps, String... prerequisites) {
        return new ChecklistItem(
                id,
                ItemKind.USE,
                "mục " + id,
                "item " + id,
                steps.stream()
                        .map(step -> new Step(step, "bước " + step, "step " + step))
                        .toList(),
                List.of(prerequisites),
                Eligibility.ALL,
                expiry,
                SubjectKind.RESIDENT);
    }

    static ChecklistHeader header(String version, String days) {
        return new ChecklistHeader("list", version, "danh mục", "a list", DateRange.parse(days));
    }

    static Checklists only(ChecklistItem... items) {
        return Checklists.of(List.of(new Checklist(header("1", ".."), List.of(items), List.of(), List.of())));
    }

    static Facts add(Facts facts, Checklist checklist) {
        return facts.with(SkillKinds.CHECKLISTS, List.of(checklist.header()))
                .with(SkillKinds.CHECKLIST_ITEMS, checklist.entries())
                .with(SkillKinds.STEP_MAPPINGS, checklist.mappings());
    }

    static Progress progress(String item, LocalDate day, Status status, EvidenceLevel evidence) {
        return Progress.of(RESIDENT, item, day, status, evidence);
    }

    static Progress seen(String item, String day, Status status) {
        return progress(item, LocalDate.parse(day), status, EvidenceLevel.SEEN);
    }

    /** One fact a batch, in the order given; the first is recorded first. */
    static List<Fact<Progress>> recorded(List<Progress> progress) {
        List<Fact<Progress>> facts = new ArrayList<>();
        for (Progress one : progress) {
            facts.add(fact(one, facts.size() + 1, 1));
        }
        return facts;
    }

    static Fact<Progress> fact(Progress progress, int position, int version) {
        return new Fact<>(
                "k" + position + "-" + version, version, progress, Filing.of("list-1", "clerk"), KnownAt.of(position));
    }

    static ProgressLog log(List<Fact<Progress>> facts) {
        return ProgressLog.of(new Recorded(facts));
    }

    static ProgressLog log(Progress... progress) {
        return log(recorded(List.of(progress)));
    }

    static Optional<Status> status(ProgressLog log, Checklists checklists, String item, String day) {
        return Optional.of(log.on(LocalDate.parse(day), checklists, "list")
                .state(RESIDENT, item)
                .status());
    }

    /** Facts with positions, as a store gives them. */
    private record Recorded(List<Fact<Progress>> facts) implements Facts {
        @Override
        public UnitRegister register() {
            return UnitRegister.of(List.of(), List.of()).value();
        }

        @Override
        public KnownAt knownAt() {
            return KnownAt.of(facts.size());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> java.util.stream.Stream<Fact<T>> of(FactKind<T> kind) {
            return kind.equals(SkillKinds.PROGRESS)
                    ? facts.stream().map(fact -> (Fact<T>) fact)
                    : java.util.stream.Stream.empty();
        }
    }
}
