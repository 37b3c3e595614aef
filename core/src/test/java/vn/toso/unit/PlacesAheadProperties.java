package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlacesAheadProperties {
    @Property(tries = 300)
    void each_place_comes_back_once_the_last_first(
            @ForAll @Size(max = 100) List<@IntRange(min = 0, max = 5) Integer> units,
            @ForAll @Size(min = 100, max = 100) List<@IntRange(min = -4, max = 4) Integer> days) {
        PlacesAhead ahead = new PlacesAhead();
        LinkedHashSet<List<Integer>> pushed = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            ahead.push(units.get(i), days.get(i));
            pushed.add(List.of(units.get(i), days.get(i)));
        }
        List<List<Integer>> expected = new ArrayList<>(pushed);
        Collections.reverse(expected);

        List<List<Integer>> popped = new ArrayList<>();
        while (!ahead.isEmpty()) {
            long place = ahead.pop();
            popped.add(List.of(PlacesAhead.unit(place), PlacesAhead.day(place)));
        }
        assertThat(popped).isEqualTo(expected);
    }

    @Test
    void extreme_units_and_days_are_kept_as_they_are() {
        PlacesAhead ahead = new PlacesAhead();
        for (int day : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
            ahead.push(Integer.MAX_VALUE, day);
            long place = ahead.pop();
            assertThat(PlacesAhead.unit(place)).isEqualTo(Integer.MAX_VALUE);
            assertThat(PlacesAhead.day(place)).isEqualTo(day);
        }
    }
}
