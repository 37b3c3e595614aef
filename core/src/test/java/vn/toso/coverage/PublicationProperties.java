package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.fact.Facts;
import vn.toso.unit.MadeRegister;
import vn.toso.unit.Registers;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/**
 * Publications of people on registers with villages, holes and changes of every kind, on two boundary days, against a
 * reader who asks the calculator alone which figures somebody of each unit is in, and then goes through all counts.
 */
class PublicationProperties {
    private static final List<UnitLevel> LEVELS =
            List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.VILLAGE);
    private static final int K = 2;
    private static final AtomicInteger ATTACKED = new AtomicInteger();

    /** Counts on a unit picked by number. */
    record Picked(int unit, int done, int others, boolean undecided) {}

    /** Where a number stands: what is settled in a row, or one of its pools; the row of everything has no name. */
    private record Number(LocalDate boundaries, String row, String pool) {}

    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    @Provide
    Arbitrary<List<Picked>> picks() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 5);
        Arbitrary<Boolean> seldom = Arbitraries.integers().between(0, 7).map(i -> i == 0);
        return Combinators.combine(Arbitraries.integers().between(0, 30), few, few, seldom)
                .as(Picked::new)
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<Set<UnitLevel>> levels() {
        return Arbitraries.of(LEVELS).set().ofMinSize(1).ofMaxSize(3);
    }

    private static List<Group> groups(MadeRegister made, List<Picked> picks, LocalDate asOf) {
        UnitTree then = made.register().on(asOf);
        List<UnitId> units = made.units().stream()
                .filter(unit -> then.find(unit).isPresent())
                .toList();
        Map<UnitId, Group> groups = new LinkedHashMap<>();
        for (Picked pick : units.isEmpty() ? List.<Picked>of() : picks) {
            UnitId unit = units.get(pick.unit() % units.size());
            groups.put(
                    unit,
                    new Group(
                            Place.on(asOf, unit),
                            Counts.of(pick.done(), (long) pick.done() + pick.others()),
                            pick.undecided() ? CountedAs.UNDECIDED : CountedAs.PEOPLE));
        }
        return List.copyOf(groups.values());
    }

    private static PeopleIndicator indicator(List<Group> groups) {
        return PeopleIndicator.of(Definition.ofDay("test", "thử", "test"), (facts, query) -> groups.stream());
    }

    /** In which numbers somebody of a group is, found by asking for that group alone. */
    private static Set<Number> numbers(MadeRegister made, Group group, PublicationQuery query) {
        Group one = new Group(group.place(), Counts.of(1, 2), group.as());
        CoverageCalculator calculator = CoverageCalculator.of(Facts.on(made.register()));
        Set<Number> numbers = new HashSet<>();
        for (LocalDate day : query.boundaries()) {
            for (UnitLevel level : query.levels()) {
                CoverageReport report = calculator.calculate(
                        indicator(List.of(one)),
                        query.question().withBoundaries(day).withLevel(level));
                Stream.concat(
                                level.equals(query.levels().get(0)) ? Stream.of(report.total()) : Stream.of(),
                                report.rows().stream())
                        .forEach(row -> {
                            String name =
                                    row.unit().map(unit -> unit.id().value()).orElse("");
                            if (row.denominator() > 0) {
                                numbers.add(new Number(day, name, ""));
                            }
                            row.pools()
                                    .forEach(pool -> numbers.add(
                                            new Number(day, name, pool.candidates() + (pool.orOutside() ? "?" : ""))));
                        });
            }
        }
        return numbers;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("D2: whoever has a publication, and knows which units have anybody, has k values for each hidden number")
    void d2_no_publication_tells_a_hidden_number(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("levels") Set<UnitLevel> levels,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        List<Group> groups = groups(made, picks, asOf);
        PublicationQuery query = new PublicationQuery(
                CoverageQuery.asOf(asOf),
                LEVELS.stream().filter(levels::contains).toList(),
                List.of(asOf, boundaries),
                null);
        Publication publication = Disclosure.ofMinimum(K)
                .publish(CoverageCalculator.of(Facts.on(made.register())), indicator(groups), query);

        Map<Number, BitSet> shown = new HashMap<>();
        Map<Number, BitSet> hidden = new HashMap<>();
        Set<String> hiddenRows = new HashSet<>();
        publication.cells().stream().filter(PublishedCell::isSuppressed).forEach(cell -> hiddenRows.add(name(cell)));
        for (int group = 0; group < groups.size(); group++) {
            for (Number number : numbers(made, groups.get(group), query)) {
                boolean isHidden = hiddenRows.contains(number.boundaries() + " " + number.row());
                (isHidden ? hidden : shown)
                        .computeIfAbsent(number, n -> new BitSet())
                        .set(group);
            }
        }
        // A pool is in several rows, and may be hidden in one and shown in another. What is settled may not.
        Set<BitSet> wanted = new HashSet<>();
        hidden.forEach((number, of) -> {
            if (number.pool().isEmpty() || !shown.containsValue(of)) {
                wanted.add(of);
            }
        });
        String what = groups + " SHOWN " + shown + " HIDDEN " + hidden + hiddenRows;
        attack(groups, Set.copyOf(shown.values()), wanted, what);
    }

    private static String name(PublishedCell cell) {
        return cell.position().boundaries() + " "
                + cell.position().unit().map(unit -> unit.id().value()).orElse("");
    }

    private static void attack(List<Group> groups, Set<BitSet> shown, Set<BitSet> hidden, String what) {
        BitSet bounded = new BitSet();
        shown.forEach(bounded::or);
        int n = groups.size();
        int[] actual = new int[2 * n];
        for (int group = 0; group < n; group++) {
            Counts counts = groups.get(group).counts();
            actual[group] = (int) counts.done();
            actual[n + group] = (int) (counts.eligible() - counts.done());
        }
        Map<BitSet, Set<Integer>> done = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        Map<BitSet, Set<Integer>> others = new HashMap<>();
        int mostDone = sum(actual, 0, n);
        int mostOthers = sum(actual, n, 2 * n);
        for (int[] counts : Attacker.universe(n, mostDone, mostOthers)) {
            if (fits(counts, actual, shown, n)) {
                for (BitSet cell : hidden) {
                    done.computeIfAbsent(cell, c -> new HashSet<>()).add(sum(counts, cell, 0));
                    others.computeIfAbsent(cell, c -> new HashSet<>()).add(sum(counts, cell, n));
                }
            }
        }
        for (BitSet cell : hidden) {
            boolean isBounded = cell.stream().allMatch(bounded::get);
            boolean hasAnybody = sum(actual, cell, 0) + sum(actual, cell, n) > 0;
            if (isBounded && hasAnybody) {
                ATTACKED.incrementAndGet();
                assertThat(done.get(cell)).as("done of %s in %s", cell, what).hasSizeGreaterThanOrEqualTo(K);
                assertThat(others.get(cell))
                        .as("others of %s in %s", cell, what)
                        .hasSizeGreaterThanOrEqualTo(K);
            }
        }
    }

    private static boolean fits(int[] counts, int[] actual, Set<BitSet> shown, int n) {
        for (int group = 0; group < n; group++) {
            if (counts[group] + counts[n + group] == 0 != (actual[group] + actual[n + group] == 0)) {
                return false;
            }
        }
        return shown.stream()
                .allMatch(cell ->
                        sum(counts, cell, 0) == sum(actual, cell, 0) && sum(counts, cell, n) == sum(actual, cell, n));
    }

    private static int sum(int[] counts, int from, int until) {
        int sum = 0;
        for (int i = from; i < until; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static int sum(int[] counts, BitSet cell, int from) {
        return cell.stream().map(group -> counts[from + group]).sum();
    }

    @AfterContainer
    static void something_was_attacked() {
        assertThat(ATTACKED.get()).isPositive();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("D2: what is shown is what the report has, and the same on every run")
    void d2_what_is_shown_is_the_report(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        List<Group> groups = groups(made, picks, asOf);
        List<Group> turned = new ArrayList<>(groups);
        Collections.reverse(turned);
        CoverageQuery question =
                CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(UnitLevel.COMMUNE);
        CoverageCalculator calculator = CoverageCalculator.of(Facts.on(made.register()));
        CoverageReport report = calculator.calculate(indicator(groups), question);
        PublicationQuery query = PublicationQuery.of(question);

        Publication publication = Disclosure.ofMinimum(K).publish(calculator, indicator(groups), query);

        assertThat(publication.cells()).hasSize(report.rows().size() + 1);
        for (PublishedCell cell : publication.cells()) {
            cell.coverage()
                    .ifPresent(figure -> assertThat(figure)
                            .isEqualTo(
                                    cell.position().isTotal()
                                            ? report.total()
                                            : report.row(cell.position()
                                                            .unit()
                                                            .orElseThrow()
                                                            .id())
                                                    .orElseThrow()));
        }
        assertThat(Disclosure.ofMinimum(K)
                        .publish(calculator, indicator(turned), query)
                        .cells())
                .isEqualTo(publication.cells());
    }
}
