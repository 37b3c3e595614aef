package vn.toso.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds where somebody stands who was at a step when an earlier version of a checklist held. Immutable. */
final class StepPath {
    private final List<Checklist> versions;
    private final Checklist asked;

    StepPath(List<Checklist> versions, Checklist asked) {
        this.versions = versions;
        this.asked = asked;
    }

    /** The status in the version that is asked for; the same if it is at no step or that version held on the day. */
    Status status(String item, Status said, LocalDate day) {
        Optional<String> step = said.step();
        return step.isEmpty() ? said : said.atStep(step(item, step.get(), day));
    }

    private String step(String item, String said, LocalDate day) {
        int at = numberOn(day);
        String step = said;
        for (int next = at + 1;
                at >= 0 && next < versions.size() && !versions.get(next - 1).equals(asked);
                next++) {
            Optional<ChecklistItem> before = versions.get(next - 1).find(item);
            Optional<ChecklistItem> after = versions.get(next).find(item);
            if (before.isPresent() && after.isPresent()) {
                step = passed(before.get(), after.get(), versions.get(next), step);
            }
        }
        return step;
    }

    private int numberOn(LocalDate day) {
        int found = -1;
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).header().valid().contains(day)) {
                found = i;
            }
        }
        return found;
    }

    /**
     * Where a version says, else the step of the same id. If the step is no longer asked for, the next one that is, for
     * all before it are done; if none is, the last step there is. A step that never was stays as it was said.
     */
    private static String passed(ChecklistItem before, ChecklistItem after, Checklist version, String step) {
        List<String> ids = before.steps().stream().map(Step::id).toList();
        int from = ids.indexOf(step);
        Optional<String> direct = target(after, version, step);
        if (direct.isPresent() || from < 0 || after.steps().isEmpty()) {
            return direct.orElse(step);
        }
        return ids.subList(from + 1, ids.size()).stream()
                .flatMap(next -> target(after, version, next).stream())
                .findFirst()
                .orElse(after.steps().get(after.steps().size() - 1).id());
    }

    private static Optional<String> target(ChecklistItem after, Checklist version, String step) {
        return version.mappings().stream()
                .filter(mapping ->
                        mapping.item().equals(after.id()) && mapping.from().equals(step))
                .map(StepMapping::to)
                .findFirst()
                .or(() -> after.step(step).map(Step::id));
    }
}
