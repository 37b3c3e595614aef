package vn.toso.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void a_place_is_printed_without_what_is_not_known() {
        assertThat(Location.of("list.csv", 7).withColumn("code")).hasToString("list.csv:7 [code]");
        assertThat(Location.of("list.csv").withColumn("code")).hasToString("list.csv [code]");
        assertThat(Location.of("list.csv")).hasToString("list.csv");
        assertThat(Location.NONE.withColumn("code")).hasToString("[code]");
        assertThat(Location.NONE).hasToString("");
    }

    @Test
    void rows_count_from_one() {
        assertThat(Location.of("list.csv", 0)).isEqualTo(Location.of("list.csv"));
        assertThatThrownBy(() -> Location.of("list.csv", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Location.of("list.csv", Long.MAX_VALUE)).hasToString("list.csv:9223372036854775807");
    }
}
