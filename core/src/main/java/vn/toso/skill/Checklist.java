package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.skill.ChecklistEntry.Demand;

/**
 * One version of a checklist: what everybody is asked for, what may be done beside it, and where those stand who were
 * under way in the version before.
 *
 * @param header id, version, title and days
 * @param required the items asked for, in order; whoever is done with all of them has the whole checklist
 * @param optional further items, in order
 * @param mappings from steps of the version before
 */
public record Checklist(
        ChecklistHeader header,
        List<ChecklistItem> required,
        List<ChecklistItem> optional,
        List<StepMapping> mappings) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an item is there twice, or a mapping is of another version
     */
    public Checklist {
        requireNonNull(header, "header");
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        mappings = List.copyOf(mappings);
        Set<String> once = new HashSet<>();
        Stream.concat(required.stream(), optional.stream()).forEach(item -> {
            if (!once.add(item.id())) {
                throw new IllegalArgumentException(
                        "the checklist " + header.checklist() + " has the item " + item.id() + " twice");
            }
        });
        for (StepMapping mapping : mappings) {
            if (!mapping.checklist().equals(header.checklist())
                    || !mapping.version().equals(header.version())) {
                throw new IllegalArgumentException("a mapping of " + mapping.checklist() + " " + mapping.version()
                        + " stands in " + header.checklist() + " " + header.version());
            }
        }
    }

    /** Returns the id, the same in all versions. */
    public String id() {
        return header.checklist();
    }

    /** Returns all items, the required ones first. */
    public List<ChecklistItem> items() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** Returns the item of this id, or empty. */
    public Optional<ChecklistItem> find(String item) {
        return Stream.concat(required.stream(), optional.stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
    }

    /** Returns the items as facts, places counted from 1. */
    public List<ChecklistEntry> entries() {
        List<ChecklistEntry> entries = new ArrayList<>();
        for (ChecklistItem item : items()) {
            Demand demand = entries.size() < required.size() ? Demand.REQUIRED : Demand.OPTIONAL;
            entries.add(new ChecklistEntry(id(), header.version(), entries.size() + 1L, demand, item));
        }
        return List.copyOf(entries);
    }

    /** Returns the title, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? header.vietnamese() : header.english();
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return "Checklist[" + id() + " " + header.version() + "]";
    }
}
