package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

class ServiceAreaTest {
    private static final UnitId UNIT = UnitId.of("06820@2025-07-01");
    private static final DateRange DAYS = DateRange.parse("2025-07-01..");

    @ParameterizedTest
    @ValueSource(strings = {"t1", "qn:to-1", "22.193.1"})
    void a_team_has_the_hosts_id(String team) {
        assertThat(new ServiceArea(team, UNIT, DAYS).team()).isEqualTo(team);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tổ 1", "a/b", "t1\n"})
    void a_team_is_not_called_by_a_name(String team) {
        assertThatThrownBy(() -> new ServiceArea(team, UNIT, DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("team id");
    }

    @Test
    void what_a_person_typed_is_not_repeated_in_the_message() {
        assertThatThrownBy(() -> new ServiceArea("Nguyễn Văn A", UNIT, DAYS)).hasMessageNotContaining("Nguyễn");
    }
}
