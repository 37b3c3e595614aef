package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.fact.UnitKinds;
import vn.toso.finding.Location;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/**
 * Why a figure that was published is another one now: the facts that were recorded, corrected or withdrawn since (rule
 * T3), of those it may be made from. Immutable.
 *
 * <p>A fact may be behind the change if the indicator reads its kind ({@link Definition#reads()}) or it is one of units (T4),
 * if it is about days up to the question's last one - what was done or reported in a period, about days of it; units, about
 * days up to the boundary day -, and if its unit, or one of those whom it is about, is or may be in the question's scope: a
 * visit where it was and where the household lives. A fact that names no unit is where those are that it is about: progress
 * where the resident lives, a membership where the team serves. That it is in the list does not say that it changed the figure; one that is not in the
 * list did not.
 */
public final class LateFacts {
    /** What became of a fact. */
    public enum Change {
        /** It was not on record before. */
        NEW,
        /** Another version of it was on record before. */
        CORRECTED,
        /** It was on record before, and is no more. */
        WITHDRAWN
    }

    /**
     * A fact that came late. It names no person.
     *
     * @param kind the name of its kind
     * @param change what became of it
     * @param recordedOrNull the position of the batch that brought it; {@code null} for one that was withdrawn, of which the
     *     last position is that of the later facts
     * @param place the document it comes from, and the row there ({@link FactPlaces}); for one that was withdrawn, as it
     *     stood before
     * @param units the units it is filed under, or those it is about are; in the order of ids, empty if nobody knows
     * @param aboutOrNull the days it is about; {@code null} if it names none
     */
    public record Entry(
            String kind,
            Change change,
            @Nullable KnownAt recordedOrNull,
            Location place,
            List<UnitId> units,
            @Nullable DateRange aboutOrNull) {
        /** Copies the units. */
        public Entry {
            requireNonNull(kind, "kind");
            requireNonNull(change, "change");
            requireNonNull(place, "place");
            units = List.copyOf(units);
        }

        /** Returns the position of the batch that brought it, or empty for one that was withdrawn. */
        public Optional<KnownAt> recorded() {
            return Optional.ofNullable(recordedOrNull);
        }

        /** Returns the days it is about, or empty if it names none. */
        public Optional<DateRange> about() {
            return Optional.ofNullable(aboutOrNull);
        }
    }

    private final KnownAt from;
    private final KnownAt until;
    private final List<Entry> entries;

    private LateFacts(KnownAt from, KnownAt until, List<Entry> entries) {
        this.from = from;
        this.until = until;
        this.entries = List.copyOf(entries);
    }

    /**
     * Returns the facts of a figure that came between two moments.
     *
     * @param earlier what was known when the figure was published
     * @param later what the same store knew later
     * @param kinds the kinds that there are; those that the indicator does not read are left out
     * @throws IllegalArgumentException if the later facts are the older ones
     */
    public static LateFacts between(
            Facts earlier,
            Facts later,
            Indicator indicator,
            CoverageQuery query,
            Collection<? extends FactKind<?>> kinds) {
        if (later.knownAt().compareTo(earlier.knownAt()) < 0) {
            throw new IllegalArgumentException(
                    "facts known at " + later.knownAt() + " are not later than those known at " + earlier.knownAt());
        }
        List<String> reads = indicator.definition().reads();
        List<FactKind<?>> read = new ArrayList<>();
        kinds.forEach(kind -> {
            if (reads.isEmpty()
                    || reads.contains(kind.name())
                    || UnitKinds.all().contains(kind)) {
                read.add(kind);
            }
        });
        List<Found<?>> found = new ArrayList<>();
        read.forEach(kind -> find(kind, earlier, later, indicator, found));
        LatePlaces places = LatePlaces.of(found, read, List.of(earlier, later), indicator.definition(), query);
        Within scope = new Within(later.register(), query);
        List<Entry> entries = new ArrayList<>();
        for (Found<?> one : found) {
            LatePlaces.At at = places.of(one);
            if (isAsked(at, query, scope)) {
                entries.add(new Entry(
                        one.kind().name(),
                        one.change(),
                        one.change() == Change.WITHDRAWN ? null : one.fact().recorded(),
                        one.place(),
                        at.units().stream().sorted().toList(),
                        at.days().isEmpty() ? null : at.days().get(0)));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.recorded().orElse(later.knownAt())));
        return new LateFacts(earlier.knownAt(), later.knownAt(), entries);
    }

    private static boolean isAsked(LatePlaces.At at, CoverageQuery query, Within scope) {
        if (at.days().isEmpty()) {
            return mayHold(scope, at.reach(), query.days());
        }
        return at.days().stream()
                .flatMap(days -> days.intersection(at.asked()).stream())
                .anyMatch(about -> mayHold(scope, at.reach(), about));
    }

    private static boolean mayHold(Within scope, Collection<UnitId> units, DateRange about) {
        return units.isEmpty() || units.stream().anyMatch(unit -> scope.mayHold(new Place(unit, about)));
    }

    /**
     * A fact that is not as it was.
     *
     * @param fact the version known later, or the one known before if it was withdrawn
     * @param beforeOrNull the version that was corrected
     */
    record Found<T>(
            FactKind<T> kind,
            Change change,
            Fact<T> fact,
            @Nullable Fact<T> beforeOrNull,
            Location place) {}

    private static <T> void find(
            FactKind<T> kind, Facts earlier, Facts later, Indicator indicator, List<Found<?>> found) {
        Map<String, Fact<T>> before = new HashMap<>();
        Set<String> gone = new HashSet<>();
        try (Stream<Fact<T>> all = earlier.of(kind)) {
            all.forEachOrdered(fact -> gone.add(fact.key()));
        }
        Set<String> changed = new HashSet<>();
        try (Stream<Fact<T>> all = later.of(kind)) {
            all.forEachOrdered(fact -> {
                gone.remove(fact.key());
                if (fact.recorded().compareTo(earlier.knownAt()) > 0) {
                    changed.add(fact.key());
                }
            });
        }
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        FactPlaces places = new FactPlaces();
        try (Stream<Fact<T>> all = earlier.of(kind)) {
            all.forEachOrdered(fact -> {
                Location place = places.next(fact);
                if (changed.contains(fact.key())) {
                    before.put(fact.key(), fact);
                }
                if (gone.contains(fact.key()) && indicator.concerns(fact.content())) {
                    found.add(new Found<>(kind, Change.WITHDRAWN, fact, null, place));
                }
            });
        }
        FactPlaces now = new FactPlaces();
        try (Stream<Fact<T>> all = later.of(kind)) {
            all.forEachOrdered(fact -> {
                Location place = now.next(fact);
                Fact<T> known = before.get(fact.key());
                boolean concerns =
                        indicator.concerns(fact.content()) || (known != null && indicator.concerns(known.content()));
                if (changed.contains(fact.key()) && concerns) {
                    found.add(new Found<>(kind, known == null ? Change.NEW : Change.CORRECTED, fact, known, place));
                }
            });
        }
    }

    /** Returns the position at which the figure was published. */
    public KnownAt from() {
        return from;
    }

    /** Returns the position of what is known since. */
    public KnownAt until() {
        return until;
    }

    /** Returns the facts in the order in which they were recorded; those that were withdrawn last. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns how many there are. */
    @Override
    public String toString() {
        return "LateFacts[" + entries.size() + " between " + from + " and " + until + ']';
    }
}
