package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Subject;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemState;
import vn.toso.skill.Reason;
import vn.toso.skill.Step;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * Who is left with an item on a day, one by one: what a team works by (danh sách người còn lại). For whom the item is or
 * may be (C5), and who is not done with it; by the same rules as {@code remaining.X} of {@link SkillIndicators}. Immutable.
 *
 * <p>Unlike a figure it holds whoever is on record, also where nobody declared the register complete (C10), and those who
 * were never asked. Whoever is filed under a unit is where the people of that unit are on the boundary day (U6): in the
 * scope for certain, or perhaps.
 *
 * <p>A list is for the team of a village or commune. Anybody else gets {@link #counts} and {@link #stuck}.
 */
public final class WorkList {
    /**
     * One who is left. <b>Personal data</b>: who it is and how far.
     *
     * @param subject who
     * @param householdOrNull the household a resident belongs to; {@code null} if none is known, or it is no resident
     * @param filed the unit the subject is filed under
     * @param candidates the units of the boundary day it may be in; a village itself if it is there, otherwise the lowest
     *     administrative units
     * @param inScope whether it is in the scope for certain, not perhaps
     * @param orOutside whether nobody knows if the item is for the subject at all (C5)
     * @param state how far, how that is known, and since when
     * @param stepOrNull the number of the step that is being worked on, from 1; {@code null} if it is at none, or at one
     *     that the item does not have
     */
    public record Entry(
            Subject subject,
            @Nullable String householdOrNull,
            UnitId filed,
            List<UnitId> candidates,
            boolean inScope,
            boolean orOutside,
            ItemState state,
            @Nullable Integer stepOrNull) {
        /** Copies the candidates. */
        public Entry {
            requireNonNull(subject, "subject");
            requireNonNull(filed, "filed");
            requireNonNull(state, "state");
            candidates = List.copyOf(candidates);
        }

        /** Returns the household, if one is known. */
        public Optional<String> household() {
            return Optional.ofNullable(householdOrNull);
        }

        /** Returns the number of the step, if it is at one. */
        public OptionalInt step() {
            return stepOrNull == null ? OptionalInt.empty() : OptionalInt.of(stepOrNull);
        }

        /** Returns the status only: not who. */
        @Override
        public String toString() {
            return "Entry[" + state.status().id() + "]";
        }
    }

    /**
     * How many are stuck at one step for one reason.
     *
     * @param step the id of the step
     * @param numberOrNull its number, from 1; {@code null} if the item has no such step
     * @param reason why
     * @param settled how many there are in the scope for certain, for whom the item is for certain
     * @param open how many more there may be
     */
    public record Stuck(String step, @Nullable Integer numberOrNull, Reason reason, long settled, long open) {
        /** Returns the number of the step, if the item has it. */
        public OptionalInt number() {
            return numberOrNull == null ? OptionalInt.empty() : OptionalInt.of(numberOrNull);
        }
    }

    /**
     * How many are left in one unit, by the words of their statuses; {@code unknown} are those who were never asked.
     *
     * @param unitOrNull the unit of the boundary day; {@code null} for everything in the scope
     * @param settled how many there are for certain
     * @param open how many more there may be, for it is not known where they are or whether the item is for them
     */
    public record Left(@Nullable AdminUnit unitOrNull, SortedMap<String, Long> settled, SortedMap<String, Long> open) {
        /** Copies the counts. */
        public Left {
            settled = Collections.unmodifiableSortedMap(new TreeMap<>(settled));
            open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        }

        /** Returns the unit, or empty for everything. */
        public Optional<AdminUnit> unit() {
            return Optional.ofNullable(unitOrNull);
        }
    }

    private final CoverageQuery query;
    private final ChecklistItem item;
    private final Ways ways;
    private final List<Entry> entries;
    private final List<Finding> findings;

    private WorkList(CoverageQuery query, ChecklistItem item, Ways ways, List<Entry> entries, List<Finding> findings) {
        this.query = query;
        this.item = item;
        this.ways = ways;
        this.entries = List.copyOf(entries);
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns who is left with an item among registered residents, done however it is known. For others ask
     * {@link SkillIndicators#workList}.
     *
     * @param query the day, the boundaries and the scope; its level does not matter
     * @param checklist says which items there are, and is used if the facts hold no version of it for the day
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public static WorkList of(Facts facts, CoverageQuery query, Checklist checklist, String item) {
        return SkillIndicators.of(checklist).workList(facts, query, item);
    }

    /** Those of a day; an item that the day's version of the checklist does not have is for nobody. */
    static WorkList of(Facts facts, CoverageQuery query, ChecklistItem item, SkillDay day, ResidenceKind residence) {
        Ways ways = new Ways(facts.register(), query.boundaries());
        List<Finding> findings = new ArrayList<>();
        WorkPlaces where = new WorkPlaces(ways, query, query.asOf(), findings::add);
        ChecklistItem of = day.item(item.id()).orElse(item);
        List<String> steps = of.steps().stream().map(Step::id).toList();
        List<Entry> entries = new ArrayList<>();
        long nowhere = 0;
        for (Subject subject : SubjectGroups.subjects(day.population(), item.subject())) {
            Verdict verdict = day.left(subject, item.id());
            if (verdict.eligible() == Eligibility.Verdict.OUTSIDE || verdict.has() == Verdict.Has.NO) {
                continue;
            }
            Optional<UnitId> unit = day.population().unit(subject, residence);
            if (unit.isEmpty()) {
                nowhere++;
                continue;
            }
            WorkPlaces.Found found = where.of(unit.get());
            if (found.at() == Targets.At.ABSENT) {
                continue;
            }
            ItemState state = day.state(subject, item.id());
            int step = state.status().step().map(steps::indexOf).orElse(-1) + 1;
            entries.add(new Entry(
                    subject,
                    day.householdOf(subject).orElse(null),
                    unit.get(),
                    found.candidates(),
                    found.at() == Targets.At.SETTLED,
                    verdict.eligible() == Eligibility.Verdict.UNKNOWN,
                    state,
                    step == 0 ? null : Integer.valueOf(step)));
        }
        if (nowhere > 0) {
            findings.add(SubjectGroups.nowhere(nowhere, query.asOf()));
        }
        return new WorkList(query, of, ways, entries, findings);
    }

    /** Returns the item as the day's version of the checklist has it. */
    public ChecklistItem item() {
        return item;
    }

    /** Returns the question. */
    public CoverageQuery query() {
        return query;
    }

    /** Returns those who are left, in the order in which they were recorded: personal data. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns how many are left in everything that the scope holds. */
    public Left total() {
        Map<Boolean, List<Entry>> byScope = entries.stream().collect(Collectors.partitioningBy(Entry::inScope));
        return left(null, byScope.getOrDefault(true, List.of()), byScope.getOrDefault(false, List.of()));
    }

    /** Returns how many are left in each unit of a level in the scope, in the order of ids, units of nobody too. */
    public List<Left> counts(UnitLevel level) {
        Targets targets = new Targets(ways, query.withLevel(level));
        Map<Integer, List<Entry>> settled = new HashMap<>();
        Map<Integer, List<Entry>> open = new HashMap<>();
        Map<List<UnitId>, Integer> numbers = new HashMap<>();
        for (Entry entry : entries) {
            int target = numbers.computeIfAbsent(entry.candidates(), targets::standing);
            int row = targets.settledRow(target);
            if (row != Targets.NONE) {
                settled.computeIfAbsent(row, at -> new ArrayList<>()).add(entry);
            }
            for (int at : targets.openRows(target)) {
                open.computeIfAbsent(at, of -> new ArrayList<>()).add(entry);
            }
        }
        List<Left> rows = new ArrayList<>(targets.rows().size());
        for (int row = 0; row < targets.rows().size(); row++) {
            rows.add(left(
                    targets.rows().get(row), settled.getOrDefault(row, List.of()), open.getOrDefault(row, List.of())));
        }
        return List.copyOf(rows);
    }

    private static Left left(@Nullable AdminUnit unit, List<Entry> here, List<Entry> perhaps) {
        SortedMap<String, Long> settled = new TreeMap<>();
        SortedMap<String, Long> open = new TreeMap<>();
        here.forEach(entry -> add(entry.orOutside() ? open : settled, entry));
        perhaps.forEach(entry -> add(open, entry));
        return new Left(unit, settled, open);
    }

    private static void add(SortedMap<String, Long> counts, Entry entry) {
        counts.merge(entry.state().status().id(), 1L, Math::addExact);
    }

    /**
     * Returns where people are stuck, and why: by step and reason, most first, then in the order of steps and reasons.
     */
    public List<Stuck> stuck() {
        record Reached(String step, Reason reason) {}
        Map<Reached, List<Entry>> places = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.state().status().isBlocked()) {
                Reached place = new Reached(
                        entry.state().status().step().orElseThrow(),
                        entry.state().status().reason().orElseThrow());
                places.computeIfAbsent(place, at -> new ArrayList<>()).add(entry);
            }
        }
        List<Stuck> stuck = new ArrayList<>();
        places.forEach((place, there) -> {
            long settled = there.stream()
                    .filter(entry -> entry.inScope() && !entry.orOutside())
                    .count();
            stuck.add(new Stuck(
                    place.step(), there.get(0).stepOrNull(), place.reason(), settled, there.size() - settled));
        });
        stuck.sort(Comparator.comparingLong(Stuck::settled)
                .thenComparingLong(Stuck::open)
                .reversed()
                .thenComparingInt(one -> one.number().orElse(Integer.MAX_VALUE))
                .thenComparing(Stuck::step)
                .thenComparing(one -> one.reason().id()));
        return List.copyOf(stuck);
    }

    /** Returns what a person should know: who is filed under units that are not there, or lives nobody knows where. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns item, day and how many are left: not who. */
    @Override
    public String toString() {
        return "WorkList[" + item.id() + " as of " + query.asOf() + ", " + entries.size() + " left]";
    }
}
