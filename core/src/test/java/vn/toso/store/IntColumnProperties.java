package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S9, S1: a column gives back what was put in, whatever it grew by and was cut to since. */
class IntColumnProperties {
    /**
     * Numbers appended one after the other, and then some taken away.
     *
     * @param base what they are near to
     * @param spread how far they are from it at most; below 0, any number at all
     * @param cut how many of the column's numbers are taken away at the end, in thousandths
     */
    record Run(int base, int spread, int count, int cut, long seed) {
        List<Integer> numbers() {
            Random random = new Random(seed);
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                numbers.add(spread < 0 ? random.nextInt() : base + random.nextInt(spread + 1));
            }
            return numbers;
        }
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        // From all alike to four bytes each; counts around the size of a piece and above.
        Arbitrary<Integer> spreads =
                Arbitraries.of(-1, 0, 1, 255, 256, 65_535, 65_536, (1 << 24) - 1, 1 << 24, Integer.MAX_VALUE - 1);
        Arbitrary<Integer> counts = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100), Arbitraries.integers().between(1_000, 5_000));
        Arbitrary<Integer> cuts =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 1_000));
        return Combinators.combine(Arbitraries.integers(), spreads, counts, cuts, Arbitraries.longs())
                .as(Run::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void a_column_gives_back_what_was_put_in_after_any_growth_and_cutting(@ForAll("runs") List<Run> runs) {
        IntColumn column = new IntColumn();
        List<Integer> plain = new ArrayList<>();
        for (Run run : runs) {
            run.numbers().forEach(column::add);
            plain.addAll(run.numbers());
            int kept = plain.size() - (int) ((long) plain.size() * run.cut() / 1_000);
            column.truncate(kept);
            plain = new ArrayList<>(plain.subList(0, kept));

            assertThat(column.size()).isEqualTo(kept);
            assertThat(all(column)).isEqualTo(plain);
        }
    }

    @Property(tries = 50)
    @Label("S1: cutting to what is there already, or to the end of a piece, and going on from there")
    void a_column_goes_on_from_where_it_was_cut(@ForAll("runs") List<Run> runs) {
        for (int kept : new int[] {0, 1, 1_023, 1_024, 1_025, 4_096}) {
            IntColumn column = new IntColumn();
            List<Integer> plain = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                column.add(i % 7);
            }
            column.truncate(kept);
            column.truncate(kept);
            for (int i = 0; i < kept; i++) {
                plain.add(i % 7);
            }
            for (Run run : runs) {
                run.numbers().forEach(column::add);
                plain.addAll(run.numbers());
            }
            assertThat(all(column)).as("cut to %s", kept).isEqualTo(plain);
        }
    }

    private static List<Integer> all(IntColumn column) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            all.add(column.get(i));
        }
        return all;
    }
}
