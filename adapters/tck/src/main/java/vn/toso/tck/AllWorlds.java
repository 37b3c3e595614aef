package vn.toso.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.Measure;
import vn.toso.tck.Figure.Fraction;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/**
 * The reference for engines: figures by trying every world there can be. What is undecided is put at each of its
 * candidates in turn; certain is what holds in all worlds, possible what holds in some, and the bounds are the least and
 * the greatest value of all. Far too slow for anything but a small land, and written from the rules' text: of the library
 * it uses the units and their candidates (U6, U8), and nothing that counts.
 */
final class AllWorlds {
    private final UnitRegister register;
    private final CoverageQuery query;
    private final UnitTree then;
    private final UnitTree tree;
    private final KnownTeams teams;
    private final Indicator indicator;
    private final @Nullable KnownWork work;

    AllWorlds(UnitRegister register, Known known, Indicator indicator, CoverageQuery query) {
        this.register = register;
        this.query = query;
        this.indicator = indicator;
        this.then = register.on(query.asOf());
        this.tree = register.on(query.boundaries());
        this.teams = new KnownTeams(known, query);
        this.work = KnownWork.indicators().contains(indicator) ? new KnownWork(register, known, query) : null;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        List<AdminUnit> rows = query.scope()
                .map(scope -> tree.descendants(scope, query.level()))
                .orElseGet(() -> tree.atLevel(query.level()));
        for (AdminUnit row : rows) {
            figures.add(figure(Optional.of(row.id()), false));
        }
        figures.add(figure(query.scope(), true));
        return figures;
    }

    private Figure figure(Optional<UnitId> node, boolean total) {
        Predicate<UnitId> under = unit -> node.isEmpty() || tree.isUnder(unit, node.get());
        String name = total ? "all" : Figure.name(node);
        Set<UnitId> due = new LinkedHashSet<>();
        for (AdminUnit unit : tree.atLevel(indicator.definition().reportingLevel())) {
            if (node.isEmpty() || whereabouts(unit.id()).stream().allMatch(under)) {
                due.add(unit.id());
            }
        }
        if (work != null) {
            return things(name, under, indicator.measure(), List.of(0L, (long) due.size()), node.isEmpty());
        }
        Set<UnitId> reporting = new HashSet<>(reporting());
        reporting.retainAll(due);
        List<Long> counts = List.of((long) reporting.size(), (long) due.size());
        if (indicator.equals(Indicators.TEAMS_COMMUNE) || indicator.equals(Indicators.TEAMS_COMMUNE_ANY)) {
            return communes(name, under, counts);
        }
        return things(name, under, indicator.measure(), counts, node.isEmpty());
    }

    // ---- units: a divided one is on one or more of its candidates, a village on one -------------------------------

    private Figure communes(String name, Predicate<UnitId> under, List<Long> reports) {
        Set<Set<UnitId>> worlds = new HashSet<>(Set.of(Set.of()));
        for (UnitId marked : teams.marked(indicator)) {
            Optional<AdminUnit> unit = then.find(marked);
            boolean counts = unit.isPresent()
                    && (unit.get().level().equals(UnitLevel.COMMUNE)
                            || (indicator.equals(Indicators.TEAMS_COMMUNE_ANY)
                                    && unit.get().level().equals(UnitLevel.VILLAGE)));
            if (counts) {
                List<UnitId> places = candidates(marked, query.asOf());
                boolean one = unit.get().level().equals(UnitLevel.VILLAGE);
                Set<Set<UnitId>> more = new HashSet<>();
                for (Set<UnitId> some : subsets(places)) {
                    if (!some.isEmpty() && (!one || some.size() == 1)) {
                        for (Set<UnitId> world : worlds) {
                            Set<UnitId> with = new HashSet<>(world);
                            some.forEach(place -> communeOf(place).ifPresent(with::add));
                            more.add(with);
                        }
                    }
                }
                worlds = more;
            }
        }
        List<UnitId> communes = tree.atLevel(UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .filter(under)
                .toList();
        List<Long> covered = new ArrayList<>();
        for (Set<UnitId> world : worlds) {
            covered.add(communes.stream().filter(world::contains).count());
        }
        Set<Set<UnitId>> all = worlds;
        long certain = communes.stream()
                .filter(commune -> all.stream().allMatch(world -> world.contains(commune)))
                .count();
        long possible = communes.stream()
                .filter(commune -> all.stream().anyMatch(world -> world.contains(commune)))
                .count();
        List<Fraction> values = communes.isEmpty()
                ? List.of()
                : covered.stream()
                        .map(done -> new Fraction(done, communes.size()))
                        .toList();
        return new Figure(name, certain, communes.size(), possible, bounds(values), reports.get(0), reports.get(1));
    }

    private Optional<UnitId> communeOf(UnitId place) {
        return tree.atLevel(UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .filter(commune -> tree.isUnder(place, commune))
                .findFirst();
    }

    // ---- things: each goes its own way, whole ---------------------------------------------------------------------

    /** @param places where it may be, for each place that it is in; empty if it is in none that is there */
    record Thing(long done, long eligible, List<List<UnitId>> places) {}

    private List<Thing> things() {
        if (work != null) {
            return work.things(indicator);
        }
        List<Thing> things = new ArrayList<>();
        if (indicator.equals(Indicators.TEAMS_VILLAGE)) {
            Set<UnitId> served = new HashSet<>(teams.marked(indicator));
            served.removeIf(unit -> then.find(unit).isEmpty());
            for (AdminUnit village : tree.atLevel(UnitLevel.VILLAGE)) {
                things.add(new Thing(served.contains(village.id()) ? 1 : 0, 1, List.of(whereabouts(village.id()))));
            }
            return things;
        }
        for (KnownTeams.Counted counted : teams.counted(indicator)) {
            List<List<UnitId>> places = counted.units().stream()
                    .filter(unit -> then.find(unit).isPresent())
                    .map(unit -> candidates(unit, query.asOf()))
                    .toList();
            things.add(new Thing(counted.done(), counted.eligible(), places));
        }
        return things;
    }

    private Figure things(
            String name, Predicate<UnitId> under, Measure measure, List<Long> reports, boolean everything) {
        long done = 0;
        long eligible = 0;
        long perhaps = 0;
        List<Thing> undecided = new ArrayList<>();
        for (Thing thing : things()) {
            // In all worlds, if one of its places is here whatever it is; in some, if one may be.
            boolean always = everything
                    || thing.places().stream().anyMatch(place -> place.stream().allMatch(under));
            boolean once =
                    thing.places().stream().anyMatch(place -> place.stream().anyMatch(under));
            if (always) {
                done += thing.done();
                eligible += thing.eligible();
            } else if (once) {
                perhaps += thing.done();
                undecided.add(thing);
            }
        }
        List<Fraction> values = new ArrayList<>();
        for (Set<Thing> here : subsets(undecided)) {
            long some = done + here.stream().mapToLong(Thing::done).sum();
            long of = eligible + here.stream().mapToLong(Thing::eligible).sum();
            if (measure == Measure.COUNT) {
                values.add(new Fraction(some, 1));
            } else if (of > 0) {
                values.add(new Fraction(some, of));
            }
        }
        return new Figure(name, done, eligible, done + perhaps, bounds(values), reports.get(0), reports.get(1));
    }

    // ---- reports: only what is of one unit in every world is one --------------------------------------------------

    private Set<UnitId> reporting() {
        UnitLevel level = indicator.definition().reportingLevel();
        Set<UnitId> reporting = new HashSet<>();
        for (KnownTeams.Said said : teams.reports(indicator)) {
            Optional<LocalDate> last = query.days()
                    .from()
                    .datesUntil(query.asOf().plusDays(1))
                    .filter(said.about()::contains)
                    .filter(day -> register.on(day).find(said.unit()).isPresent())
                    .reduce((a, b) -> b);
            if (last.isEmpty()) {
                continue;
            }
            boolean village = !register.on(last.get()).get(said.unit()).level().administrative();
            if (said.ofNothing() && village != level.equals(UnitLevel.VILLAGE)) {
                continue;
            }
            Set<Optional<UnitId>> units = new HashSet<>();
            if (level.equals(UnitLevel.VILLAGE)) {
                units.add(village ? Optional.of(said.unit()) : Optional.empty());
            } else {
                candidates(said.unit(), last.get()).forEach(place -> units.add(communeOf(place)));
            }
            if (units.size() == 1) {
                units.iterator().next().ifPresent(reporting::add);
            }
        }
        return reporting;
    }

    // ---- places ---------------------------------------------------------------------------------------------------

    private List<UnitId> candidates(UnitId unit, LocalDate day) {
        return register.correspondence(day, query.boundaries()).candidates(unit).units();
    }

    /** A unit of the boundary day is where it is; a village whose commune is gone may be in several. */
    private List<UnitId> whereabouts(UnitId unit) {
        return tree.get(unit).level().administrative() ? List.of(unit) : candidates(unit, query.boundaries());
    }

    private static String bounds(Collection<Fraction> values) {
        return values.isEmpty()
                ? "undefined"
                : values.stream().min(Fraction::compareTo).orElseThrow() + " to "
                        + values.stream().max(Fraction::compareTo).orElseThrow();
    }

    private static <T> List<Set<T>> subsets(List<T> all) {
        List<Set<T>> subsets = new ArrayList<>();
        for (int choice = 0; choice < 1 << all.size(); choice++) {
            Set<T> subset = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            for (int i = 0; i < all.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
