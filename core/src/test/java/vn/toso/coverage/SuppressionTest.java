package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule D2 against an {@link Attacker}.
 *
 * <p>Exhaustive are, for each publication listed, all counts of its places with up to a sum of done and up to the same sum of
 * others: 4 k for two places and 2 k + 3 for three, with k from 2 to 4; 6 for four places, with k = 2. The trees listed are
 * those of two and three levels with up to four lowest cells, but for the order of siblings, and some with people who are in
 * no lowest cell; the others are tables on two boundary days. Four children of each of four, and counts with more groups,
 * are not exhaustive: {@link SuppressionProperties} draws them.
 */
class SuppressionTest {
    private static final BitSet NONE = new BitSet();

    /** Cells over places 0, 1, ...: one digit a place. */
    private static List<int[]> cells(String text) {
        return Arrays.stream(text.split(" "))
                .map(cell -> cell.chars().map(place -> place - '0').toArray())
                .toList();
    }

    private static int places(List<int[]> cells) {
        return 1 + cells.stream().flatMapToInt(Arrays::stream).max().orElseThrow();
    }

    static Stream<Arguments> publications() {
        List<String> trees = List.of(
                "0 1 01",
                "0 01",
                "0 1 2 012",
                "0 1 012",
                "0 1 2 01 012",
                "0 1 2 01 2 012",
                "0 1 2 3 0123",
                "0 1 2 3 01 23 0123",
                "0 1 2 3 01 2 3 0123",
                "0 1 2 3 012 3 0123",
                "0 1 2 3 012 0123",
                "0 1 2 3 01 0123",
                "0 1 2 01 23 0123");
        List<String> two = List.of(
                "01 2 0 12 012",
                "0 1 2 01 2 0 12 012",
                "01 23 02 13 0123",
                "01 23 0 123 0123",
                "0 1 23 01 02 13 0123",
                "0 1 2 3 01 23 03 12 0123");
        List<Arguments> all = new ArrayList<>();
        Stream.concat(trees.stream(), two.stream()).forEach(cells -> {
            int places = places(cells(cells));
            int most = places == 4 ? 2 : 4;
            for (int k = 2; k <= most; k++) {
                all.add(Arguments.of(cells, k, places == 4 ? 6 : places == 3 ? 2 * k + 3 : 4 * k));
            }
        });
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("publications")
    @DisplayName("D2: every hidden count keeps k values, also of the done and the others for whoever knows the method")
    void d2_a_hidden_count_keeps_k_values(String text, int k, int sum) {
        List<int[]> cells = cells(text);
        Attacker attacker = new Attacker(cells, places(cells), Attacker.universe(places(cells), sum, sum));
        List<BitSet> published = attacker.publish(shown -> Suppression.of(shown, k, NONE));

        for (Attacker.Knows knows : Attacker.Knows.values()) {
            assertThat(attacker.attack(published, k, knows)).as("%s", knows).isEmpty();
        }
        assertThat(attacker.bounded(published))
                .as("something is hidden in something that is shown")
                .isPositive();
    }

    static Stream<Arguments> publicationsThatCanBeSubtracted() {
        // A node with one published cell and others beside gives nothing away.
        return publications().filter(arguments -> !arguments.get()[0].equals("0 01"));
    }

    @ParameterizedTest
    @MethodSource("publicationsThatCanBeSubtracted")
    void without_secondary_suppression_the_same_attacker_wins(String text, int k, int sum) {
        List<int[]> cells = cells(text);
        Attacker attacker = new Attacker(cells, places(cells), Attacker.universe(places(cells), sum, sum));
        List<BitSet> published = attacker.publish(shown -> Suppression.small(shown, k, NONE));

        assertThat(attacker.attack(published, k, Attacker.Knows.WHERE_ANYBODY_IS))
                .isNotEmpty();
    }
}
