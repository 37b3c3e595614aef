package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.MadeRegister;
import vn.toso.unit.Registers;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** People and distinct things on any boundaries, on registers with villages, holes and changes of every kind. */
class PeopleProperties {
    /** Counts on units picked by number, so that the same picks suit any register. */
    record Picked(int unit, int done, int others, int unknown, CountedAs as) {
        Counts counts() {
            return Counts.of(done, (long) done + others + unknown).withUnknown(unknown);
        }
    }

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
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<CountedAs> as = Arbitraries.frequency(
                Tuple.of(4, CountedAs.PEOPLE), Tuple.of(1, CountedAs.UNDECIDED), Tuple.of(1, CountedAs.REPORT));
        return Combinators.combine(Arbitraries.integers().between(0, 30), few, few, few, as)
                .as(Picked::new)
                .list()
                .ofMaxSize(6);
    }

    private static List<Group> groups(MadeRegister made, List<Picked> picks, LocalDate asOf) {
        UnitTree then = made.register().on(asOf);
        List<UnitId> units = made.units().stream()
                .filter(unit -> then.find(unit).isPresent())
                .toList();
        return units.isEmpty()
                ? List.of()
                : picks.stream()
                        .map(pick -> new Group(
                                Place.on(asOf, units.get(pick.unit() % units.size())), pick.counts(), pick.as()))
                        .toList();
    }

    private static CoverageReport ask(UnitRegister register, List<Group> groups, CoverageQuery query) {
        PeopleIndicator people =
                PeopleIndicator.of(Definition.ofDay("test", "thử", "test"), (facts, q) -> groups.stream());
        return CoverageCalculator.of(Facts.on(register)).calculate(people, query);
    }

    private static Counts sum(List<Group> groups) {
        return groups.stream().map(Group::counts).reduce(Counts.ZERO, Counts::plus);
    }

    private static List<Group> as(List<Group> groups, CountedAs... ways) {
        return groups.stream()
                .filter(group -> List.of(ways).contains(group.as()))
                .toList();
    }

    private static List<Group> certain(List<Group> groups) {
        return as(groups, CountedAs.PEOPLE, CountedAs.REPORT);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C1, U6: the tally of each row is what its candidates say: settled, open or absent")
    void rows_are_what_the_candidates_say(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        List<Group> groups = groups(made, picks, asOf);
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            CoverageReport report = ask(
                    register,
                    groups,
                    CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(level));
            assertThat(report.rows())
                    .extracting(row -> row.unit().orElseThrow())
                    .isEqualTo(tree.atLevel(level));
            for (Coverage row : report.rows()) {
                UnitId node = row.unit().orElseThrow().id();
                Tally expected = expected(register, groups, asOf, boundaries);
                assertThat(row.settled()).isEqualTo(expected.settled(unit -> tree.isUnder(unit, node)));
                assertThat(row.reported())
                        .isEqualTo(expected(register, as(groups, CountedAs.REPORT), asOf, boundaries)
                                .settled(unit -> tree.isUnder(unit, node)));
                assertThat(row.pools()).isEqualTo(expected.open(unit -> tree.isUnder(unit, node)));
                assertThat(row.bounds()).isEqualTo(Bounds.of(Measure.SHARE, row.settled(), row.pools()));
            }
            assertThat(report.total().settled()).isEqualTo(sum(certain(groups)));
            assertThat(report.total().reported()).isEqualTo(sum(as(groups, CountedAs.REPORT)));
            assertThat(report.total().pools())
                    .isEqualTo(expected(register, as(groups, CountedAs.UNDECIDED), asOf, boundaries)
                            .pools());
        }
    }

    private static Tally expected(UnitRegister register, List<Group> groups, LocalDate asOf, LocalDate boundaries) {
        Tally expected = Tally.ZERO;
        for (Group group : groups) {
            List<UnitId> units = register.correspondence(asOf, boundaries)
                    .candidates(group.place().unit())
                    .units();
            expected = expected.plus(
                    group.as() == CountedAs.UNDECIDED
                            ? Tally.ofUndecided(units, group.counts())
                            : Tally.of(units, group.counts()));
        }
        return expected;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C5: once it is known who is eligible and who has done it, no figure leaves the bounds it had before")
    void c5_what_becomes_known_stays_within_the_bounds_of_before(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries,
            @ForAll Random random) {
        List<Group> before = groups(made, picks, asOf);
        List<Group> after = before.stream()
                .filter(group -> group.as() != CountedAs.UNDECIDED || random.nextBoolean())
                .map(group -> new Group(
                        group.place(),
                        Counts.of(
                                group.counts().done()
                                        + random.nextInt((int) group.counts().unknown() + 1),
                                group.counts().eligible())))
                .toList();
        CoverageQuery query =
                CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(UnitLevel.COMMUNE);
        CoverageReport earlier = ask(made.register(), before, query);
        CoverageReport later = ask(made.register(), after, query);
        within(earlier.total(), later.total());
        for (Coverage row : later.rows()) {
            within(earlier.row(row.unit().orElseThrow().id()).orElseThrow(), row);
        }
    }

    private static void within(Coverage earlier, Coverage later) {
        later.bounds().ifPresent(b -> {
            Bounds before = earlier.bounds().orElseThrow();
            assertThat(b.lower() * before.lowerOf()).isGreaterThanOrEqualTo(before.lower() * b.lowerOf());
            assertThat(b.upper() * before.upperOf()).isLessThanOrEqualTo(before.upper() * b.upperOf());
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C2: nobody is lost or doubled at any node that holds all candidates, in any scope")
    void people_are_conserved_in_every_scope(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        List<Group> groups = certain(groups(made, picks, asOf));
        CoverageQuery query = CoverageQuery.asOf(asOf).withBoundaries(boundaries);
        Counts whole = Counts.ZERO;
        boolean open = false;
        for (AdminUnit root : tree.roots()) {
            Coverage part = ask(register, groups, query.within(root.id())).total();
            whole = whole.plus(part.settled());
            open |= !part.pools().isEmpty();
        }
        if (!open) {
            assertThat(whole).isEqualTo(sum(groups));
        } else {
            assertThat(whole.eligible()).isLessThanOrEqualTo(sum(groups).eligible());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C3: a distinct thing counts once under every node, certainly or possibly, and parents hold at most the sum")
    void distinct_things_count_once(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        List<Group> groups = groups(made, picks, asOf);
        // Two things, each in some of the places.
        List<Thing> things = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<Mark> places = new ArrayList<>();
            for (int i = half; i < groups.size(); i += 2) {
                places.add(new Mark("t", groups.get(i).place()));
            }
            if (!places.isEmpty()) {
                things.add(new Thing("t" + half, places, Counts.of(1, 0)));
            }
        }
        ThingIndicator indicator = ThingIndicator.of(
                Definition.ofDay("test", "thử", "test"), Measure.COUNT, (facts, q) -> things.stream());
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE)) {
            CoverageReport report = CoverageCalculator.of(Facts.on(register))
                    .calculate(
                            indicator,
                            CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(level));
            long certain = 0;
            for (Coverage row : report.rows()) {
                UnitId node = row.unit().orElseThrow().id();
                assertThat(List.of(row.certain(), row.possible()))
                        .as("%s of %s", node, things)
                        .isEqualTo(List.of(
                                things.stream()
                                        .filter(thing -> isUnder(register, asOf, tree, node, thing, true))
                                        .count(),
                                things.stream()
                                        .filter(thing -> isUnder(register, asOf, tree, node, thing, false))
                                        .count()));
                certain += row.certain();
            }
            assertThat(report.total().certain()).isEqualTo(things.size());
            if (report.rows().stream().allMatch(row -> row.pools().isEmpty()) && level == UnitLevel.PROVINCE) {
                assertThat(report.total().certain()).isLessThanOrEqualTo(Math.max(certain, things.size()));
            }
        }
    }

    private static boolean isUnder(
            UnitRegister register, LocalDate asOf, UnitTree tree, UnitId node, Thing thing, boolean certainly) {
        for (Mark mark : thing.marks()) {
            Set<Boolean> under = new HashSet<>();
            for (UnitId candidate : new TreeSet<>(register.correspondence(asOf, tree.day())
                    .candidates(mark.place().unit())
                    .units())) {
                under.add(tree.isUnder(candidate, node));
            }
            if (under.contains(true) && !(certainly && under.contains(false))) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("U8: asked by village, what is filed under a village that lives on stays in its row")
    void a_village_keeps_what_is_its_own(
            @ForAll("registers") MadeRegister made,
            @ForAll("picks") List<Picked> picks,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        List<Group> groups = certain(groups(made, picks, asOf));
        CoverageReport report = ask(
                register,
                groups,
                CoverageQuery.asOf(asOf).withBoundaries(boundaries).withLevel(UnitLevel.VILLAGE));

        for (Coverage row : report.rows()) {
            UnitId village = row.unit().orElseThrow().id();
            // What is filed under a unit below it may come to it when that one is gone.
            boolean changed = !register.successionsFrom(village).isEmpty()
                    || !register.successionsTo(village).isEmpty()
                    || made.units().stream()
                            .flatMap(unit -> register.history(unit).stream())
                            .anyMatch(unit ->
                                    unit.parent().filter(village::equals).isPresent());
            if (!changed) {
                Counts own = sum(groups.stream()
                        .filter(group -> group.place().unit().equals(village))
                        .toList());
                assertThat(row.settled()).as("%s", village).isEqualTo(own);
            }
        }
        assertThat(report.total().settled()).isEqualTo(sum(groups));
    }
}
