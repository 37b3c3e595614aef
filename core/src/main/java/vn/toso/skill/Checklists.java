package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.toso.fact.Facts;
import vn.toso.finding.Outcome;

/**
 * All versions of all checklists. On a day one version of each holds at most: of two whose days overlap, which is a
 * finding, the one that begins later. Immutable.
 */
public final class Checklists {
    private static final Comparator<Checklist> BY_DAY = Comparator.comparing(
                    (Checklist one) -> one.header().valid().from())
            .thenComparing(one -> one.header().version());

    private final Map<String, List<Checklist>> byId;

    private Checklists(Map<String, List<Checklist>> byId) {
        this.byId = byId;
    }

    /**
     * Returns these checklists.
     *
     * @throws IllegalArgumentException if a version of one is there twice
     */
    public static Checklists of(Collection<Checklist> checklists) {
        Map<String, List<Checklist>> byId = new TreeMap<>();
        for (Checklist one : checklists) {
            List<Checklist> versions = byId.computeIfAbsent(one.id(), id -> new ArrayList<>(1));
            if (versions.stream()
                    .anyMatch(known ->
                            known.header().version().equals(one.header().version()))) {
                throw new IllegalArgumentException("two checklists are " + one);
            }
            versions.add(one);
        }
        byId.values().forEach(versions -> versions.sort(BY_DAY));
        return new Checklists(byId);
    }

    /**
     * Puts the checklists of the facts together.
     *
     * @return the checklists, with findings whose codes begin with {@code checklist.}: items and mappings of a version
     *     nobody recorded, items and versions that are there twice, of which the first stays, prerequisites that are no
     *     item of their version or come before themselves, mappings of no step, days that overlap
     */
    public static Outcome<Checklists> from(Facts facts) {
        return new ChecklistFacts(facts).checklists();
    }

    /** Returns the ids of all checklists, in order. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** Returns all versions of a checklist in the order of their first days; possibly none. */
    public List<Checklist> versions(String checklist) {
        return List.copyOf(byId.getOrDefault(requireNonNull(checklist, "checklist"), List.of()));
    }

    /** Returns the version of a checklist that holds on a day, or empty if none does. */
    public Optional<Checklist> find(String checklist, LocalDate day) {
        return byId.getOrDefault(requireNonNull(checklist, "checklist"), List.of()).stream()
                .filter(version -> version.header().valid().contains(day))
                .reduce((earlier, later) -> later);
    }

    /** Whether any version of any checklist has the item. */
    boolean knows(String item) {
        return byId.values().stream()
                .flatMap(List::stream)
                .anyMatch(version -> version.find(item).isPresent());
    }

    /** The item as each checklist has it on a day. */
    List<ChecklistItem> definitions(String item, LocalDate day) {
        return byId.keySet().stream()
                .flatMap(id -> find(id, day).stream())
                .flatMap(version -> version.find(item).stream())
                .distinct()
                .toList();
    }

    /** Returns how many checklists there are. */
    @Override
    public String toString() {
        return "Checklists[" + byId.size() + "]";
    }
}
