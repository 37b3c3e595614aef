package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.toso.unit.UnitId;

class TallyProperties {
    private static final List<UnitId> UNITS = List.of(UnitId.of("a"), UnitId.of("b"), UnitId.of("c"), UnitId.of("d"));

    @Provide
    Arbitrary<Tally> tallies() {
        return parts().map(TallyProperties::sum);
    }

    @Provide
    Arbitrary<List<Pool>> parts() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 5);
        Arbitrary<Counts> counts = Combinators.combine(
                        few,
                        few,
                        few,
                        Arbitraries.maps(Arbitraries.of("age", "moved"), few).ofMaxSize(2))
                .as((done, others, unknown, excluded) -> new Counts(done, done + others + unknown, unknown, excluded));
        Arbitrary<Boolean> orOutside = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        return Combinators.combine(Arbitraries.of(UNITS).list().ofMinSize(1).ofMaxSize(4), orOutside, counts)
                .as(Pool::new)
                .list()
                .ofMaxSize(6);
    }

    private static Tally sum(List<Pool> parts) {
        Tally sum = Tally.ZERO;
        for (Pool part : parts) {
            sum = sum.plus(
                    part.orOutside()
                            ? Tally.ofUndecided(part.candidates(), part.counts())
                            : Tally.of(part.candidates(), part.counts()));
        }
        return sum;
    }

    @Property
    @Label("C2: adding is commutative")
    void c2_commutative(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    @Label("C2: adding is associative, and zero adds nothing")
    void c2_associative(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Tally.ZERO)).isEqualTo(a);
    }

    @Property
    @Label("C2: the order of what is added makes no difference, nor does how it is split")
    void c2_any_order(@ForAll("parts") List<Pool> parts, @ForAll Random random) {
        List<Pool> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;

        assertThat(sum(shuffled.subList(0, half)).plus(sum(shuffled.subList(half, shuffled.size()))))
                .isEqualTo(sum(parts));
    }

    @Property
    @Label("C2: at a node a pool is settled, open or absent, and nothing is lost or doubled between")
    void c2_at_a_node(
            @ForAll("tallies") Tally tally, @ForAll Set<@net.jqwik.api.constraints.IntRange(max = 3) Integer> in) {
        List<UnitId> under = in.stream().map(UNITS::get).toList();
        Counts settled = tally.settled(under::contains);
        Counts open = tally.open(under::contains).stream().map(Pool::counts).reduce(Counts.ZERO, Counts::plus);
        Counts absent = tally.pools().stream()
                .filter(pool -> pool.candidates().stream().noneMatch(under::contains))
                .map(Pool::counts)
                .reduce(Counts.ZERO, Counts::plus);

        assertThat(settled.plus(open).plus(absent))
                .isEqualTo(tally.pools().stream().map(Pool::counts).reduce(Counts.ZERO, Counts::plus));
    }

    @Example
    @Label("C2: sets are keys whatever their order, and nothing is somewhere without a unit")
    void c2_sets_are_keys() {
        Tally sum = Tally.of(List.of(UNITS.get(1), UNITS.get(0)), Counts.of(1, 2))
                .plus(Tally.of(List.of(UNITS.get(0), UNITS.get(1), UNITS.get(0)), Counts.of(1, 3)))
                .plus(Tally.of(List.of(UNITS.get(0)), new Counts(0, 1, 1, Map.of("age", 4L))));

        assertThat(sum.pools())
                .containsExactly(
                        new Pool(List.of(UNITS.get(0)), new Counts(0, 1, 1, Map.of("age", 4L))),
                        new Pool(List.of(UNITS.get(0), UNITS.get(1)), Counts.of(2, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(List.of(), Counts.ZERO));
    }
}
