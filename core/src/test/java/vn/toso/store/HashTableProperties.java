package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** S1: numbers are found after any growth and cutting, however far apart they are and however alike their hashes. */
class HashTableProperties {
    @Property(tries = 200)
    void numbers_are_found_after_any_growth_and_cutting(
            @ForAll("steps") List<Integer> steps,
            @ForAll("steps") List<Integer> more,
            @ForAll @IntRange(min = 1, max = 50) int hashes) {
        HashTable table = new HashTable();
        List<Integer> numbers = new ArrayList<>();
        add(table, numbers, steps, hashes);
        List<Integer> kept = List.copyOf(numbers);
        add(table, numbers, more, hashes);
        for (int i = numbers.size() - 1; i >= kept.size(); i--) {
            table.remove(numbers.get(i), hash(numbers.get(i), hashes));
        }

        assertThat(numbers)
                .allSatisfy(number -> assertThat(find(table, number, hashes))
                        .isEqualTo(kept.contains(number) ? number : HashTable.NONE));

        List<Integer> again = new ArrayList<>(kept);
        add(table, again, more, hashes);
        assertThat(again)
                .isEqualTo(numbers)
                .allSatisfy(number -> assertThat(find(table, number, hashes)).isEqualTo(number));
    }

    private static void add(HashTable table, List<Integer> numbers, List<Integer> steps, int hashes) {
        int number = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        for (int step : steps) {
            number += step;
            table.add(number, hash(number, hashes), known -> hash(known, hashes));
            numbers.add(number);
        }
    }

    private static int find(HashTable table, int number, int hashes) {
        return table.find(hash(number, hashes), found -> found == number);
    }

    private static int hash(int number, int hashes) {
        return number % hashes * 0x01000193;
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        Arbitrary<Integer> near = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> far = Arbitraries.integers().between(1, 3_000_000);
        return Arbitraries.frequencyOf(Tuple.of(9, near), Tuple.of(1, far))
                .list()
                .ofMaxSize(150);
    }
}
