package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntSetProperties {
    @Property(tries = 300)
    void what_was_added_is_there_once_and_in_order(
            @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> values) {
        IntSet set = new IntSet();
        values.forEach(set::add);

        assertThat(set.isEmpty()).isEqualTo(values.isEmpty());
        assertThat(set.toArray())
                .containsExactly(
                        new TreeSet<>(values).stream().mapToInt(value -> value).toArray());
        assertThat(set.toArray()).isEqualTo(set.toArray());
    }
}
