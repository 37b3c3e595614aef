package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Population;
import vn.toso.people.PopulationFigure;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/**
 * Households in channels of teams, of the households there are: {@code zalo.households}. A channel says how many are in it
 * and not which, so households of two channels that can hold the same ones are not added: the greater is certain, whether
 * the rest of the other are further ones nobody knows.
 */
final class ChannelHouseholds {
    static final FindingCode NO_DENOMINATOR = new FindingCode(
            "channel.households.uncounted",
            Severity.WARNING,
            "Kênh của tổ {team} có {count} hộ, mà không biết địa bàn của tổ có bao nhiêu hộ, nên không tính vào tỷ lệ. Hãy nhập số hộ của xã hay của thôn, khu phố.",
            "The channels of the team {team} hold {count} households, and nobody says how many there are where it serves, so they are in no share. Enter how many households the commune or the villages have.");

    private record Channel(String team, long households, List<UnitId> units) {}

    private final UnitTree tree;
    private final Map<UnitId, Long> numbers = new TreeMap<>();
    private final Map<UnitId, UnitId> joined = new HashMap<>();

    private ChannelHouseholds(Facts facts, CoverageQuery query) {
        this.tree = facts.register().on(query.asOf());
        figures(facts, query);
        Set<UnitId> figured = Set.copyOf(numbers.keySet());
        Population population = SubjectGroups.population(facts, query.asOf());
        Set<UnitId> complete = complete(population);
        numbers.keySet().removeIf(unit -> isIn(unit, complete));
        Ways ways = new Ways(facts.register(), query.asOf());
        Map<UnitId, Optional<UnitId>> now = new HashMap<>();
        population
                .households()
                .forEach(household -> population
                        .unit(Subject.household(household.id()), ResidenceKind.REGISTERED)
                        .flatMap(unit -> now.computeIfAbsent(unit, filed -> now(filed, ways, query)))
                        .filter(unit -> isIn(unit, complete) && !isIn(unit, numbersOf(figured)))
                        .ifPresent(unit -> numbers.merge(unit, 1L, Long::sum)));
        complete.stream()
                .filter(unit -> numbers.keySet().stream().noneMatch(one -> tree.isUnder(one, unit)))
                .forEach(unit -> numbers.put(unit, 0L));
    }

    private Set<UnitId> numbersOf(Set<UnitId> figured) {
        return figured.stream().filter(numbers::containsKey).collect(Collectors.toSet());
    }

    static Stream<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        ChannelHouseholds of = new ChannelHouseholds(facts, query);
        List<Channel> fitting = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (Channel channel : channels(facts, query, of.tree, groups)) {
            if (of.join(channel)) {
                fitting.add(channel);
            } else if (channel.households() > 0) {
                findings.accept(Finding.of(
                        NO_DENOMINATOR,
                        Location.NONE,
                        "team",
                        channel.team(),
                        "count",
                        Long.toString(channel.households())));
            }
        }
        of.groups(fitting, query, groups);
        return groups.stream();
    }

    // ---- how many households there are ---------------------------------------------------------------------------

    /** The latest of each commune, or of the units below one that has none; of two of one day the lesser. */
    private void figures(Facts facts, CoverageQuery query) {
        Map<UnitId, PopulationFigure> latest = new HashMap<>();
        TeamsOfDay.each(facts, PeopleKinds.POPULATION_FIGURES)
                .filter(one -> one.counts() == SubjectKind.HOUSEHOLD
                        && one.residenceOrNull() == ResidenceKind.REGISTERED
                        && one.groupOrNull() == null
                        && !one.day().isAfter(query.asOf())
                        && tree.find(one.unit())
                                .filter(unit -> !unit.level().isAbove(UnitLevel.COMMUNE))
                                .isPresent())
                .forEach(one -> latest.merge(one.unit(), one, ChannelHouseholds::later));
        latest.forEach((unit, figure) -> {
            if (tree.ancestors(unit).stream().noneMatch(above -> latest.containsKey(above.id()))) {
                numbers.put(unit, figure.count());
            }
        });
    }

    private static PopulationFigure later(PopulationFigure a, PopulationFigure b) {
        int by = a.day().compareTo(b.day());
        return by > 0 || (by == 0 && a.count() < b.count()) ? a : b;
    }

    private Set<UnitId> complete(Population population) {
        return population.completeRegisters().stream()
                .filter(one -> one.subjects() == SubjectKind.HOUSEHOLD
                        && one.residenceOrNull() == ResidenceKind.REGISTERED
                        && tree.find(one.unit()).isPresent())
                .map(one -> one.unit())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a household that is filed under a unit is on the day: the unit, or the lowest that holds all it can be in. */
    private Optional<UnitId> now(UnitId filed, Ways ways, CoverageQuery query) {
        return ways.of(new Place(
                        filed,
                        DateRange.of(LocalDate.MIN, DateRange.day(query.asOf()).until())))
                .flatMap(way -> PlacesOfWork.holder(tree, way.standing()));
    }

    private boolean isIn(UnitId unit, Set<UnitId> units) {
        return units.contains(unit) || tree.ancestors(unit).stream().anyMatch(above -> units.contains(above.id()));
    }

    // ---- which channels there are --------------------------------------------------------------------------------

    /** Those of teams that serve something that is there, in the order of how small it is; the rest is told of. */
    private static List<Channel> channels(Facts facts, CoverageQuery query, UnitTree tree, List<Group> groups) {
        Map<String, TeamChannel> latest = new TreeMap<>();
        TeamsOfDay.each(facts, TeamKinds.CHANNELS)
                .filter(one -> one.kind().equals(TeamChannel.ZALO_GROUP)
                        && one.households().isPresent()
                        && !one.asOf().isAfter(query.asOf()))
                .forEach(one -> latest.merge(one.id(), one, ChannelHouseholds::later));
        TeamsOfDay teams = new TeamsOfDay(facts, query.asOf());
        List<Channel> channels = new ArrayList<>();
        for (TeamChannel one : latest.values()) {
            List<Mark> areas = teams.areas(one.team());
            List<UnitId> there = areas.stream()
                    .map(mark -> mark.place().unit())
                    .filter(unit -> tree.find(unit).isPresent())
                    .distinct()
                    .sorted()
                    .toList();
            if (there.isEmpty()) {
                areas.forEach(mark -> groups.add(new Group(mark.place(), Counts.ZERO, CountedAs.REPORT, mark.by())));
            }
            channels.add(new Channel(one.team(), one.households().orElse(0), there));
        }
        channels.sort(Comparator.comparing((Channel channel) -> size(channel, tree))
                .thenComparing(Comparator.comparingLong(Channel::households).reversed()));
        return channels;
    }

    private static TeamChannel later(TeamChannel a, TeamChannel b) {
        int by = a.asOf().compareTo(b.asOf());
        return by > 0 || (by == 0 && a.households().orElse(0) < b.households().orElse(0)) ? a : b;
    }

    /** Villages before communes, one before several. */
    private static long size(Channel channel, UnitTree tree) {
        return channel.units().stream()
                .mapToLong(unit -> tree.get(unit).level().administrative() ? 1_000 : 1)
                .sum();
    }

    // ---- both together -------------------------------------------------------------------------------------------

    /** Joins the units in which the households of a channel are; false if of one nobody says how many it has. */
    private boolean join(Channel channel) {
        Set<UnitId> met = new TreeSet<>();
        for (UnitId unit : channel.units()) {
            List<UnitId> of = numbered(unit);
            if (of.isEmpty()) {
                return false;
            }
            met.addAll(of);
        }
        UnitId first = null;
        for (UnitId unit : met) {
            UnitId root = root(unit);
            first = first == null ? root : first;
            joined.put(root, root(first));
        }
        return !met.isEmpty();
    }

    /** The unit with a number that a unit is or lies in, or else all those that make it up; empty if it has none. */
    private List<UnitId> numbered(UnitId unit) {
        if (numbers.containsKey(unit)) {
            return List.of(unit);
        }
        for (AdminUnit above : tree.ancestors(unit)) {
            if (numbers.containsKey(above.id())) {
                return List.of(above.id());
            }
        }
        List<UnitId> all = new ArrayList<>();
        for (AdminUnit child : tree.children(unit)) {
            List<UnitId> of = numbered(child.id());
            if (of.isEmpty()) {
                return List.of();
            }
            all.addAll(of);
        }
        return all;
    }

    private UnitId root(UnitId unit) {
        UnitId at = unit;
        while (!joined.getOrDefault(at, at).equals(at)) {
            at = joined.getOrDefault(at, at);
        }
        return at;
    }

    private void groups(List<Channel> channels, CoverageQuery query, List<Group> groups) {
        Map<UnitId, List<UnitId>> members = new TreeMap<>();
        numbers.keySet()
                .forEach(unit -> members.computeIfAbsent(root(unit), first -> new ArrayList<>())
                        .add(unit));
        Map<UnitId, List<Channel>> of = new HashMap<>();
        channels.forEach(channel -> of.computeIfAbsent(
                        root(numbered(channel.units().get(0)).get(0)), first -> new ArrayList<>())
                .add(channel));
        members.forEach((root, units) -> {
            long eligible = 0;
            for (UnitId unit : units) {
                eligible = Math.addExact(eligible, numbers.getOrDefault(unit, 0L));
            }
            UnitId place = PlacesOfWork.holder(tree, units).orElse(root);
            groups.add(new Group(
                    Place.on(query.asOf(), place),
                    counts(of.getOrDefault(root, List.of()), eligible),
                    CountedAs.REPORT));
        });
    }

    /** Households of channels that serve nothing in common are others; of the rest only what is more than theirs is sure. */
    private Counts counts(List<Channel> channels, long eligible) {
        long sure = 0;
        long all = 0;
        for (int i = 0; i < channels.size(); i++) {
            Channel one = channels.get(i);
            long shared = 0;
            for (Channel before : channels.subList(0, i)) {
                if (isShared(one, before)) {
                    shared = Math.addExact(shared, before.households());
                }
            }
            sure = Math.addExact(sure, Math.max(0, one.households() - shared));
            all = Math.addExact(all, one.households());
        }
        return Counts.of(sure, eligible).withUnknown(Math.min(all - sure, Math.max(0, eligible - sure)));
    }

    private boolean isShared(Channel a, Channel b) {
        return a.units().stream()
                .anyMatch(one ->
                        b.units().stream().anyMatch(other -> tree.isUnder(one, other) || tree.isUnder(other, one)));
    }
}
