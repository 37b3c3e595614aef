package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnitLevelTest {
    @Test
    @DisplayName("U9: levels are ordered values")
    void u9_levels_are_ordered() {
        assertThat(UnitLevel.national()).isSorted();
        assertThat(UnitLevel.PROVINCE.isAbove(UnitLevel.COMMUNE)).isTrue();
        assertThat(UnitLevel.VILLAGE.isAbove(UnitLevel.COMMUNE)).isFalse();
        assertThat(UnitLevel.COMMUNE.isAbove(UnitLevel.COMMUNE)).isFalse();
    }

    @Test
    @DisplayName("U9: a host's own level stands where its rank says")
    void u9_a_host_has_levels_of_its_own() {
        UnitLevel region = new UnitLevel("region", 5, true);

        assertThat(new TreeSet<>(Set.of(SampleUnits.HAMLET, UnitLevel.PROVINCE, region, UnitLevel.VILLAGE)))
                .containsExactly(region, UnitLevel.PROVINCE, UnitLevel.VILLAGE, SampleUnits.HAMLET);
        assertThat(region).hasToString("region");
    }

    @Test
    @DisplayName("U9: two levels of one rank are neither above the other, and are ordered by name")
    void u9_two_levels_of_one_rank_are_ordered_by_name() {
        UnitLevel cluster = new UnitLevel("cluster", 40, false);

        assertThat(cluster.isAbove(UnitLevel.VILLAGE)).isFalse();
        assertThat(UnitLevel.VILLAGE.isAbove(cluster)).isFalse();
        assertThat(cluster).isLessThan(UnitLevel.VILLAGE);
    }

    @Test
    void national_levels_are_found_by_name() {
        assertThat(UnitLevel.find("commune")).contains(UnitLevel.COMMUNE);
        assertThat(UnitLevel.find("Commune")).isEmpty();
        assertThatThrownBy(() -> new UnitLevel(" ", 1, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
