package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Rule D2 on publications too large to go through all counts of: drawn at random. */
class SuppressionProperties {
    private static final BitSet NONE = new BitSet();
    private static final int WIDTH = 3;

    /** A tree of up to three levels with up to four children each, and counts of up to six in one or two groups. */
    private record Tree(List<List<Integer>> children, List<Integer> placeOf, List<long[]> places) {
        /** The places under a node, its own among them. */
        List<Integer> under(int node) {
            List<Integer> under = new ArrayList<>();
            if (placeOf.get(node) >= 0) {
                under.add(placeOf.get(node));
            }
            children.get(node).forEach(child -> under.addAll(under(child)));
            return under;
        }

        SmallCells cells() {
            List<int[]> cells = new ArrayList<>();
            for (int node = 0; node < children.size(); node++) {
                cells.add(under(node).stream().mapToInt(i -> i).toArray());
            }
            return SmallCells.of(2, places, cells);
        }

        private static Tree of(Random random, int groups) {
            Tree tree = new Tree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            tree.grow(random, groups, 1 + random.nextInt(3));
            return tree;
        }

        private int grow(Random random, int groups, int levels) {
            int node = children.size();
            children.add(new ArrayList<>());
            placeOf.add(-1);
            int of = levels == 1 ? 0 : 1 + random.nextInt(4);
            for (int child = 0; child < of; child++) {
                children.get(node).add(grow(random, groups, levels - 1));
            }
            if (of == 0 || random.nextInt(5) == 0) {
                placeOf.set(node, places.size());
                places.add(counts(random, groups));
            }
            return node;
        }

        private static long[] counts(Random random, int groups) {
            long[] counts = new long[groups * WIDTH];
            for (int group = 0; group < groups; group++) {
                if (random.nextInt(6) > 0) {
                    counts[group * WIDTH] = random.nextInt(7);
                    counts[group * WIDTH + 1] = random.nextInt(7);
                    counts[group * WIDTH + 2] = counts[group * WIDTH] + counts[group * WIDTH + 1];
                }
            }
            return counts;
        }
    }

    /** Whoever looks at one count of one group in a tree, and knows which places have anybody in the group. */
    private static final class OneCount {
        private final Tree tree;
        private final BitSet hidden;
        private final int group;
        private final int part;
        private final int most;

        OneCount(Tree tree, BitSet hidden, int group, int part, int k) {
            this.tree = tree;
            this.hidden = hidden;
            this.group = group;
            this.part = part;
            this.most = (int) value(0) + k;
        }

        long value(int node) {
            return tree.under(node).stream()
                    .mapToLong(place -> tree.places().get(place)[group * WIDTH + part])
                    .sum();
        }

        boolean hasAnybody(int place) {
            return tree.places().get(place)[group * WIDTH + 2] > 0;
        }

        /** How many values the count of a node can have. */
        int values(int node) {
            int values = 0;
            for (int value = 0; value <= most; value++) {
                values += sums(0, node, value).isEmpty() ? 0 : 1;
            }
            return values;
        }

        private BitSet sums(int node, int asked, int value) {
            BitSet sums = new BitSet();
            sums.set(0);
            for (int child : tree.children().get(node)) {
                sums = plus(sums, sums(child, asked, value));
            }
            if (tree.placeOf().get(node) >= 0) {
                BitSet own = new BitSet();
                boolean anybody = hasAnybody(tree.placeOf().get(node));
                own.set(anybody && part == 2 ? 1 : 0, anybody ? most + 1 : 1);
                sums = plus(sums, own);
            }
            BitSet fits = new BitSet();
            fits.set(0, most + 1);
            if (!hidden.get(node)) {
                fits.clear();
                fits.set((int) value(node));
            }
            if (node == asked) {
                boolean can = fits.get(value);
                fits.clear();
                fits.set(value, can);
            }
            sums.and(fits);
            return sums;
        }

        private BitSet plus(BitSet a, BitSet b) {
            BitSet sums = new BitSet();
            a.stream().forEach(x -> b.stream().filter(y -> x + y <= most).forEach(y -> sums.set(x + y)));
            return sums;
        }
    }

    /** The first count of a hidden node that has fewer than k values left. */
    private static @Nullable String caught(Tree tree, BitSet hidden, int groups, int k) {
        for (int node = hidden.nextSetBit(0); node >= 0; node = hidden.nextSetBit(node + 1)) {
            for (int group = 0; group < groups; group++) {
                for (int part = 0; part < WIDTH; part++) {
                    OneCount attack = new OneCount(tree, hidden, group, part, k);
                    if (tree.under(node).stream().anyMatch(attack::hasAnybody)) {
                        int values = attack.values(node);
                        if (values < k) {
                            return "node " + node + " group " + group + " count " + part + ": " + values;
                        }
                    }
                }
            }
        }
        return null;
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 600)
    @Label("D2: in trees of three levels with four children each, a hidden count keeps k values, in each of two groups")
    void d2_trees_are_protected(
            @ForAll("seeds") long seed,
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @IntRange(min = 2, max = 4) int k) {
        Tree tree = Tree.of(new Random(seed), groups);

        assertThat(caught(tree, Suppression.of(tree.cells(), k, NONE), groups, k))
                .isNull();
    }

    @Property(tries = 300)
    @Label("D2: what was hidden once stays hidden, and is protected with the rest")
    void d2_what_was_hidden_stays_hidden(@ForAll("seeds") long seed, @ForAll @IntRange(min = 2, max = 4) int k) {
        Random random = new Random(seed);
        Tree tree = Tree.of(random, 1);
        BitSet earlier = new BitSet();
        earlier.set(random.nextInt(tree.children().size()));

        BitSet hidden = Suppression.of(tree.cells(), k, earlier);

        assertThat(hidden.get(earlier.nextSetBit(0))).isTrue();
        assertThat(caught(tree, hidden, 1, k)).isNull();
    }

    @Property(tries = 20)
    void without_secondary_suppression_some_tree_of_few_is_caught(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        int caught = 0;
        for (int i = 0; i < 60; i++) {
            Tree tree = Tree.of(random, 1);
            caught += caught(tree, Suppression.small(tree.cells(), 2, NONE), 1, 2) == null ? 0 : 1;
        }

        assertThat(caught).isPositive();
    }

    @Property(tries = 40)
    @Label("D2: any cells at all, such as those of two boundary days with pools, are protected together")
    void d2_any_cells_are_protected(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        int places = 4;
        List<int[]> cells = new ArrayList<>();
        cells.add(new int[] {0, 1, 2, 3});
        for (int cell = random.nextInt(7); cell >= 0; cell--) {
            int in = 1 + random.nextInt(14);
            cells.add(BitSet.valueOf(new long[] {in}).stream().toArray());
        }
        Attacker attacker = new Attacker(cells, places, Attacker.universe(places, 5, 5));
        List<BitSet> published = attacker.publish(shown -> Suppression.of(shown, 2, NONE));

        assertThat(attacker.attack(published, 2, Attacker.Knows.WHERE_ANYBODY_IS))
                .isEmpty();
    }

    @Property(tries = 500)
    void the_order_of_the_places_does_not_matter(
            @ForAll("seeds") long seed, @ForAll @IntRange(min = 2, max = 4) int k) {
        Random random = new Random(seed);
        SmallCells cells = Tree.of(random, 2).cells();
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < cells.places().size(); place++) {
            order.add(place);
        }
        Collections.shuffle(order, random);
        List<long[]> places = new ArrayList<>(cells.places());
        for (int place = 0; place < order.size(); place++) {
            places.set(order.get(place), cells.places().get(place));
        }
        List<int[]> moved = cells.cells().stream()
                .map(cell -> Arrays.stream(cell).map(order::get).toArray())
                .toList();

        assertThat(Suppression.of(SmallCells.of(2, places, moved), k, NONE)).isEqualTo(Suppression.of(cells, k, NONE));
    }
}
