package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.fact.Facts;
import vn.toso.skill.Checklist;
import vn.toso.skill.Checklists;
import vn.toso.skill.SkillKinds;
import vn.toso.vietnam.DefaultChecklists;

/**
 * The checklists of a day: those of the facts, and of the pack's presets those whose ids no checklist of the facts has.
 * What holds on no day of the facts' own is not there on it: the preset does not stand in for it.
 */
final class KnownChecklists {
    static final String PRACTICAL = "practical";
    static final String CORE_FIVE = "core-five";

    private final Checklists own;
    private final LocalDate day;

    KnownChecklists(Facts facts, LocalDate day) {
        this.own = Checklists.from(facts).value();
        this.day = day;
    }

    /** Returns the facts with the presets that they have no checklist of the same id for. */
    static Facts added(Facts facts) {
        Checklists own = Checklists.from(facts).value();
        List<Checklist> presets = DefaultChecklists.all().stream()
                .filter(preset -> !own.ids().contains(preset.id()))
                .toList();
        return facts.with(
                        SkillKinds.CHECKLISTS,
                        presets.stream().map(Checklist::header).toList())
                .with(
                        SkillKinds.CHECKLIST_ITEMS,
                        presets.stream().flatMap(one -> one.entries().stream()).toList())
                .with(
                        SkillKinds.STEP_MAPPINGS,
                        presets.stream().flatMap(one -> one.mappings().stream()).toList());
    }

    /** Returns the checklist of this id, or empty if there is none or no version of it holds on the day. */
    Optional<Checklist> find(String id) {
        return own.ids().contains(id) ? own.find(id, day) : DefaultChecklists.find(id);
    }

    /** Returns all of them: the practical one first, then the core five, then the others in the order of their ids. */
    List<Checklist> all() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Returns the ids in the same order, also of those of which no version holds on the day. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(PRACTICAL, CORE_FIVE));
        Stream.concat(own.ids().stream(), DefaultChecklists.all().stream().map(Checklist::id))
                .sorted()
                .filter(id -> !ids.contains(id))
                .distinct()
                .forEach(ids::add);
        return List.copyOf(ids);
    }
}
