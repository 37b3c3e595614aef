package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.unit.UnitId;

/** The interval rule against every way in which pooled people can have gone and unknown ones can be. */
class BoundsProperties {
    private static final List<UnitId> ANYWHERE = List.of(UnitId.of("a"), UnitId.of("b"));

    /** A value as it came out one way. */
    private record Value(long a, long b) implements Comparable<Value> {
        @Override
        public int compareTo(Value other) {
            return BigInteger.valueOf(a)
                    .multiply(BigInteger.valueOf(other.b))
                    .compareTo(BigInteger.valueOf(other.a).multiply(BigInteger.valueOf(b)));
        }
    }

    @Provide
    Arbitrary<Counts> counts() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(few, few, few)
                .as((done, unknown, others) ->
                        Counts.of(done, done + unknown + others).withUnknown(unknown));
    }

    @Provide
    Arbitrary<List<Counts>> pools() {
        return counts().list().ofMaxSize(3);
    }

    private static List<Pool> open(List<Counts> pools) {
        return pools.stream().map(counts -> new Pool(ANYWHERE, counts)).toList();
    }

    /** Every way: so many of the done, the unknown and the others of each pool come, and each unknown is done or not. */
    private static List<Value> ways(Counts settled, List<Counts> pools) {
        List<long[]> ways = new ArrayList<>();
        for (long known = 0; known <= settled.unknown(); known++) {
            ways.add(new long[] {settled.done() + known, settled.eligible()});
        }
        for (Counts pool : pools) {
            List<long[]> longer = new ArrayList<>();
            for (long done = 0; done <= pool.done(); done++) {
                for (long others = 0; others <= pool.notDone(); others++) {
                    for (long unknown = 0; unknown <= pool.unknown(); unknown++) {
                        for (long known = 0; known <= unknown; known++) {
                            for (long[] way : ways) {
                                longer.add(new long[] {way[0] + done + known, way[1] + done + others + unknown});
                            }
                        }
                    }
                }
            }
            ways = longer;
        }
        return ways.stream()
                .filter(way -> way[1] > 0)
                .map(way -> new Value(way[0], way[1]))
                .toList();
    }

    @Property(tries = 4000)
    @Label("C4: the bounds of a share are the least and the greatest of all ways, and undefined if there is none")
    void c4_the_bounds_are_sharp(@ForAll("counts") Counts settled, @ForAll("pools") List<Counts> pools) {
        List<Value> ways = ways(settled, pools);
        Optional<Bounds> bounds = Bounds.of(Measure.SHARE, settled, open(pools));

        assertThat(bounds.isEmpty()).isEqualTo(ways.isEmpty());
        bounds.ifPresent(b -> {
            assertThat(new Value(b.lower(), b.lowerOf()))
                    .isEqualByComparingTo(ways.stream().min(Value::compareTo).orElseThrow());
            assertThat(new Value(b.upper(), b.upperOf()))
                    .isEqualByComparingTo(ways.stream().max(Value::compareTo).orElseThrow());
        });
    }

    @Property(tries = 4000)
    @Label("C4: the bounds of a mean are sharp too, where a thing comes whole or not at all")
    void c4_the_bounds_of_a_mean_are_sharp(@ForAll("counts") Counts settled, @ForAll("pools") List<Counts> pools) {
        List<long[]> ways = new ArrayList<>();
        for (long known = 0; known <= settled.unknown(); known++) {
            ways.add(new long[] {settled.done() + known, settled.eligible()});
        }
        for (Counts pool : pools) {
            List<long[]> longer = new ArrayList<>(ways);
            for (long[] way : ways) {
                longer.add(new long[] {way[0] + pool.done(), way[1] + pool.eligible()});
                longer.add(new long[] {way[0] + pool.done() + pool.unknown(), way[1] + pool.eligible()});
            }
            ways = longer;
        }
        List<Value> values = ways.stream()
                .filter(way -> way[1] > 0)
                .map(way -> new Value(way[0], way[1]))
                .toList();
        Optional<Bounds> bounds = Bounds.of(Measure.MEAN, settled, open(pools));

        assertThat(bounds.isEmpty()).isEqualTo(values.isEmpty());
        bounds.ifPresent(b -> {
            assertThat(new Value(b.lower(), b.lowerOf()))
                    .isEqualByComparingTo(values.stream().min(Value::compareTo).orElseThrow());
            assertThat(new Value(b.upper(), b.upperOf()))
                    .isEqualByComparingTo(values.stream().max(Value::compareTo).orElseThrow());
        });
    }

    @Example
    @Label("C4: only done could come: at least 1; none done could come: at most 0; nobody at all: undefined")
    void c4_nothing_settled() {
        assertThat(Bounds.of(Measure.SHARE, Counts.ZERO, open(List.of(Counts.of(3, 3)))))
                .contains(new Bounds(1, 1, 3, 3));
        assertThat(Bounds.of(Measure.SHARE, Counts.ZERO, open(List.of(Counts.of(0, 4)))))
                .contains(new Bounds(0, 4, 0, 1));
        assertThat(Bounds.of(Measure.SHARE, Counts.ZERO, List.of())).isEmpty();
        assertThat(Bounds.of(Measure.SHARE, Counts.ZERO, open(List.of(Counts.ZERO))))
                .isEmpty();
    }

    @Example
    @Label("C4: hand count: 41 of 100 here, and 30 of whom 20 are done here or elsewhere")
    void c4_by_hand() {
        Bounds bounds = Bounds.of(Measure.SHARE, Counts.of(41, 100), open(List.of(Counts.of(20, 30))))
                .orElseThrow();

        assertThat(bounds).isEqualTo(new Bounds(41, 110, 61, 120));
        assertThat(bounds.lower(3)).isEqualByComparingTo("0.373");
        assertThat(bounds.upper(3)).isEqualByComparingTo("0.508");
        assertThat(bounds.isExact()).isFalse();
    }

    @Example
    @Label("C7: more done than eligible stays what it is: nothing is cut at 1")
    void c7_nothing_is_cut_at_one() {
        assertThat(Bounds.of(Measure.SHARE, Counts.of(120, 100), List.of())).contains(new Bounds(120, 100, 120, 100));
    }
}
