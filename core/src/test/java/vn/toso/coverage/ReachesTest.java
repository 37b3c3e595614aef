package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.toso.unit.UnitId;

class ReachesTest {
    private static Set<UnitId> units(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> UnitId.of("u" + number)).collect(Collectors.toSet());
    }

    private static int least(List<Set<UnitId>> divided) {
        Reaches reaches = new Reaches();
        divided.forEach(set -> reaches.divided(set, false));
        return reaches.least(unit -> true, unit -> false);
    }

    /** Eleven pairs that share no unit, and one set over all 22: each pair has one that is covered, and that is enough. */
    @Test
    void many_units_that_hang_together_have_one_least_number_in_whatever_order_they_came() {
        List<Set<UnitId>> sets = new ArrayList<>();
        for (int i = 0; i < 22; i += 2) {
            sets.add(units(i, i + 1));
        }
        sets.add(units(IntStream.range(0, 22).toArray()));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(sets, random);
            assertThat(least(sets)).isEqualTo(11);
        }
    }
}
