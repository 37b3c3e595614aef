package vn.toso.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which rows of a publication are hidden (rule D2), so that every count of a hidden cell keeps at least k values
 * that fit everything shown.
 *
 * <p>First every row with a small cell is hidden. What is shown then still has a sum of each <em>block</em>: of the places
 * that are in exactly the same shown cells. People can be thought from one place of a block to another and nothing that is
 * shown changes; and nothing narrower than a block can ever be computed from it. So two things are asked for:
 *
 * <ol>
 *   <li>no block is small, or a difference of shown cells would be; one with hidden cells has twice as many, so that it can
 *       be made of a small part and of one that is not, in k ways, whichever is which;
 *   <li>each hidden cell divides a block, with people on both sides, and with k − 1 people more than places.
 * </ol>
 *
 * <p>The second gives k values even to somebody who knows which places have anybody at all. While one of the two fails, a
 * block is joined with another: the rows that show only one of both are hidden. Of all joins the one that hides the rows of
 * the fewest people is taken, then of the fewest rows, then in the order of the rows. So a sibling is hidden first, and the
 * row above where there is none. What is in no shown cell at all is bounded by nothing.
 *
 * <p>That works on any cells: of a tree, of two trees over the same places, of things that are in several units. The answer
 * depends on the order of the rows and not on that of the places; each join makes one block less, so it ends. Not safe for
 * use by several threads.
 */
final class Suppression {
    private static final Comparator<int[]> KEYS = Arrays::compare;

    private final SmallCells input;
    private final long minimum;
    private final BitSet hidden = new BitSet();
    private final List<List<Integer>> rowsOf = new ArrayList<>();
    private final long[] people;
    /** By cell, how many rows still show it. */
    private final int[] showing;

    private final Map<List<Integer>, Block> blocks = new LinkedHashMap<>();
    private final Block[] blockOf;
    private final List<Set<Block>> within = new ArrayList<>();
    /** Which places are in a hidden cell. */
    private final BitSet veiled = new BitSet();
    /** Which places are in the cell being looked at. */
    private final BitSet marked = new BitSet();

    /** Places that are in the same shown cells. */
    private final class Block {
        private List<Integer> key;
        private final List<Integer> places = new ArrayList<>();
        private final long[] sum = new long[input.groups() * input.width()];
        /** By group, how many places have anybody. */
        private final int[] peopled = new int[input.groups()];
        /** Whether it is in a hidden cell, so that what is computed of it is a sum of hidden counts. */
        private boolean veiled;

        Block(List<Integer> key) {
            this.key = key;
        }

        void add(int place) {
            long[] counts = input.places().get(place);
            places.add(place);
            SmallCells.add(sum, counts);
            for (int group = 0; group < peopled.length; group++) {
                peopled[group] += input.isEmpty(counts, group) ? 0 : 1;
            }
            veiled |= Suppression.this.veiled.get(place);
            blockOf[place] = this;
        }

        boolean isSmall(int group) {
            return input.isSmall(sum, group, veiled ? 2 * minimum : minimum);
        }

        /** Whether people can be thought elsewhere in k ways, without a place becoming empty. */
        boolean hasRoom(int group) {
            return key.isEmpty() || input.people(sum, group) >= peopled[group] + minimum - 1;
        }

        int peopledIn(BitSet cell, int group) {
            int in = 0;
            for (int place : places) {
                in += cell.get(place) && !input.isEmpty(input.places().get(place), group) ? 1 : 0;
            }
            return in;
        }
    }

    /** What joining a block with another takes. */
    private record Join(Set<Integer> rows, long people) {
        boolean isBetterThan(@Nullable Join best) {
            if (best == null) {
                return true;
            }
            int by = Long.compare(people, best.people);
            by = by != 0 ? by : Integer.compare(rows.size(), best.rows.size());
            return by != 0 ? by < 0 : KEYS.compare(array(rows), array(best.rows)) < 0;
        }

        private static int[] array(Set<Integer> rows) {
            return rows.stream().mapToInt(row -> row).toArray();
        }
    }

    private interface Wanted {
        boolean test(Block block);
    }

    private Suppression(SmallCells input, long minimum, BitSet earlier) {
        this.input = input;
        this.minimum = minimum;
        this.people = new long[input.rows().size()];
        this.showing = new int[input.cells().size()];
        this.blockOf = new Block[input.places().size()];
        hidden.or(earlier);
        for (int cell = 0; cell < input.cells().size(); cell++) {
            rowsOf.add(new ArrayList<>(1));
            within.add(new LinkedHashSet<>());
        }
        hideSmall();
    }

    /** The rows that would be hidden for their own counts only. Does not protect: a difference gives them away. */
    static BitSet small(SmallCells input, long minimum, BitSet earlier) {
        return new Suppression(input, minimum, earlier).hidden;
    }

    /**
     * The rows that are hidden.
     *
     * @param earlier rows that have been hidden before and stay so
     */
    static BitSet of(SmallCells input, long minimum, BitSet earlier) {
        Suppression suppression = new Suppression(input, minimum, earlier);
        suppression.group();
        suppression.protect();
        return suppression.hidden;
    }

    private void hideSmall() {
        for (int row = 0; row < input.rows().size(); row++) {
            for (int cell : input.rows().get(row)) {
                long[] sum = input.sum(cell);
                rowsOf.get(cell).add(row);
                for (int group = 0; group < input.groups(); group++) {
                    people[row] = Math.addExact(people[row], input.people(sum, group));
                    if (input.isSmall(sum, group, minimum)) {
                        hidden.set(row);
                    }
                }
            }
        }
        withTheirOwn(hidden.stream().boxed().collect(Collectors.toCollection(TreeSet::new)))
                .forEach(hidden::set);
        for (int cell = 0; cell < showing.length; cell++) {
            for (int row : rowsOf.get(cell)) {
                showing[cell] += hidden.get(row) ? 0 : 1;
            }
        }
    }

    /** Adds the rows that show the own cells of these, too. */
    private Set<Integer> withTheirOwn(Set<Integer> rows) {
        Deque<Integer> left = new ArrayDeque<>(rows);
        while (!left.isEmpty()) {
            int own = input.own().get(left.pop());
            List<Integer> others = own < 0 ? List.of() : rowsOf.get(own);
            for (int other : others) {
                if (!hidden.get(other) && rows.add(other)) {
                    left.add(other);
                }
            }
        }
        return rows;
    }

    private void group() {
        List<List<Integer>> keys = new ArrayList<>();
        for (int place = 0; place < blockOf.length; place++) {
            keys.add(new ArrayList<>());
        }
        for (int cell = 0; cell < showing.length; cell++) {
            for (int place : input.cells().get(cell)) {
                if (showing[cell] > 0) {
                    keys.get(place).add(cell);
                } else {
                    veiled.set(place);
                }
            }
        }
        Map<List<Integer>, Block> found = new LinkedHashMap<>();
        for (int place = 0; place < blockOf.length; place++) {
            found.computeIfAbsent(keys.get(place), Block::new).add(place);
        }
        // In the order of what they are in, so that the order of places does not matter.
        found.values().stream()
                .sorted(Comparator.comparing(block -> block.key, Suppression::compare))
                .forEach(block -> {
                    blocks.put(block.key, block);
                    block.key.forEach(cell -> within.get(cell).add(block));
                });
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        return KEYS.compare(
                a.stream().mapToInt(i -> i).toArray(),
                b.stream().mapToInt(i -> i).toArray());
    }

    private void protect() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : List.copyOf(blocks.values())) {
                Block now = blocks.get(block.key);
                while (now == block && isSmall(block)) {
                    now = joined(block, other -> helps(block, other));
                    changed = true;
                }
            }
            for (int cell = 0; cell < showing.length; cell++) {
                while (showing[cell] == 0 && divide(cell)) {
                    changed = true;
                }
            }
        }
    }

    private boolean isSmall(Block block) {
        if (block.key.isEmpty()) {
            return false;
        }
        for (int group = 0; group < input.groups(); group++) {
            if (block.isSmall(group)) {
                return true;
            }
        }
        return false;
    }

    private boolean helps(Block block, Block other) {
        for (int group = 0; group < input.groups(); group++) {
            if (block.isSmall(group) && other.peopled[group] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Joins what a hidden cell needs joined; returns false if it needs nothing. */
    private boolean divide(int cell) {
        marked.clear();
        Set<Block> touched = new LinkedHashSet<>();
        for (int place : input.cells().get(cell)) {
            marked.set(place);
            touched.add(blockOf[place]);
        }
        for (int group = 0; group < input.groups(); group++) {
            int of = group;
            Block least = null;
            boolean divided = false;
            for (Block block : touched) {
                int in = block.peopledIn(marked, group);
                if (in == 0) {
                    continue;
                }
                boolean divides = block.key.isEmpty() || in < block.peopled[group];
                if (divides && block.hasRoom(group)) {
                    divided = true;
                    break;
                }
                if (least == null || isBefore(block, least)) {
                    least = block;
                }
            }
            if (!divided && least != null) {
                joined(least, other -> other.peopledIn(marked, of) < other.peopled[of]);
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(Block a, Block b) {
        int by = Integer.compare(a.key.size(), b.key.size());
        return by != 0 ? by < 0 : compare(a.key, b.key) < 0;
    }

    /** Joins a block with the nearest wanted one, or takes it out of all that is shown; returns what it is in then. */
    private Block joined(Block block, Wanted wanted) {
        Join join = nearest(block, wanted);
        Set<Integer> rows = join == null ? rowsShowingOneOf(block.key, List.of()) : join.rows();
        int place = block.places.get(0);
        rows.forEach(this::hide);
        return blockOf[place];
    }

    private @Nullable Join nearest(Block block, Wanted wanted) {
        List<Integer> around = new ArrayList<>(block.key);
        around.sort(Comparator.comparing((Integer cell) -> input.cells().get(cell).length)
                .thenComparing(cell -> cell));
        Join best = null;
        Set<Integer> left = new TreeSet<>();
        for (int cell : around) {
            for (Block other : within.get(cell)) {
                if (other != block && wanted.test(other)) {
                    Set<Integer> rows = rowsShowingOneOf(block.key, other.key);
                    Join join = new Join(rows, peopleOf(rows));
                    best = join.isBetterThan(best) ? join : best;
                }
            }
            // Whatever is in none of the cells looked at would have all of them hidden.
            rowsOf.get(cell).stream().filter(row -> !hidden.get(row)).forEach(left::add);
            if (best != null && best.people() < peopleOf(left)) {
                return best;
            }
        }
        return best;
    }

    private long peopleOf(Set<Integer> rows) {
        return rows.stream().mapToLong(row -> people[row]).sum();
    }

    /** The rows that show a cell of the one key that is not in the other; both are in order. */
    private Set<Integer> rowsShowingOneOf(List<Integer> a, List<Integer> b) {
        Set<Integer> rows = new TreeSet<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int by = i == a.size() ? 1 : j == b.size() ? -1 : a.get(i).compareTo(b.get(j));
            if (by == 0) {
                i++;
                j++;
            } else {
                for (int row : rowsOf.get(by < 0 ? a.get(i++) : b.get(j++))) {
                    if (!hidden.get(row)) {
                        rows.add(row);
                    }
                }
            }
        }
        return withTheirOwn(rows);
    }

    private void hide(int row) {
        if (hidden.get(row)) {
            return;
        }
        hidden.set(row);
        for (int cell : input.rows().get(row)) {
            showing[cell]--;
            if (showing[cell] == 0) {
                for (Block block : List.copyOf(within.get(cell))) {
                    block.veiled = true;
                    take(block, cell);
                }
                within.get(cell).clear();
            }
        }
    }

    /** Takes a cell out of what shows a block, which makes it one with the block that is in the same others. */
    private void take(Block block, int cell) {
        List<Integer> key = new ArrayList<>(block.key);
        key.remove((Integer) cell);
        blocks.remove(block.key);
        Block same = blocks.get(key);
        if (same == null) {
            block.key = key;
            blocks.put(key, block);
            return;
        }
        Block larger = same.places.size() >= block.places.size() ? same : block;
        Block smaller = larger == same ? block : same;
        for (int other : key) {
            within.get(other).remove(smaller);
            within.get(other).add(larger);
        }
        larger.key = key;
        larger.veiled |= smaller.veiled;
        blocks.put(key, larger);
        smaller.places.forEach(larger::add);
    }
}
