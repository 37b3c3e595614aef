package vn.toso.vietnam;

import java.util.List;
import java.util.Optional;
import vn.toso.skill.Checklist;

/**
 * Checklists to start from: the core five of 2024, and what teams do at the door, item by item with its steps.
 *
 * <p>Presets, to be looked at before anybody is held against them: {@code checklists.txt} says what could not be verified.
 * Change them with the records' own constructors, or keep a version of one's own as facts
 * ({@link vn.toso.skill.SkillKinds}).
 *
 * <p>Loaded at the first call, once, and safe for use by several threads. The methods throw
 * {@link IllegalStateException} if the resource is missing or damaged, which only a broken jar can cause.
 */
public final class DefaultChecklists {
    private static final Once<List<Checklist>> ALL =
            new Once<>(() -> ChecklistText.parse(VietnamUnits.resource("checklists.txt")));

    private DefaultChecklists() {}

    /** Returns all presets, in the order of the resource. */
    public static List<Checklist> all() {
        return ALL.get();
    }

    /** Returns the preset of this id, {@code core-five} or {@code practical}, or empty. */
    public static Optional<Checklist> find(String id) {
        return all().stream().filter(checklist -> checklist.id().equals(id)).findFirst();
    }
}
