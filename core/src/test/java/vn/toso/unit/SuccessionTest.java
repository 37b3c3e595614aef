package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.land;
import static vn.toso.unit.SampleUnits.row;
import static vn.toso.unit.SampleUnits.some;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    @Test
    @DisplayName("U3: people pass where all or some do; land alone moves nobody")
    void u3_people_pass_where_all_or_some_do() {
        assertThat(all("2025-07-01", "a", "b").passesPeople()).isTrue();
        assertThat(some("2025-07-01", "a", "b").passesPeople()).isTrue();
        assertThat(land("2025-07-01", "a", "b").passesPeople()).isFalse();
    }

    @Test
    @DisplayName("U3: a row by which nothing passes says nothing and is refused")
    void u3_something_passes() {
        assertThatThrownBy(() -> row("2025-07-01", "a", "b", Passed.NONE, Passed.NONE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from a to b");
    }

    @Test
    @DisplayName("U4: staying is implied, never a row of its own")
    void u4_a_unit_does_not_succeed_itself() {
        assertThatThrownBy(() -> all("2025-07-01", "a", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot succeed itself");
    }

    @Test
    @DisplayName("U3: the act is there where it is known, with its clause")
    void u3_the_act_is_kept_where_it_is_known() {
        LegalAct act = new LegalAct("1679/NQ-UBTVQH15", "7");

        assertThat(row("2025-07-01", "a", "b", Passed.ALL, Passed.ALL, act).act())
                .contains(act);
        assertThat(all("2025-07-01", "a", "b").act()).isEmpty();
        assertThat(act).hasToString("1679/NQ-UBTVQH15, khoản 7");
        assertThat(new LegalAct("202/2025/QH15", null)).hasToString("202/2025/QH15");
        assertThatThrownBy(() -> new LegalAct(" ", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
