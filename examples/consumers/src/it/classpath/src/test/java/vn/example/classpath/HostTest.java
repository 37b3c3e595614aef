package vn.example.classpath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toso.coverage.Coverage;
import vn.toso.finding.Location;
import vn.toso.unit.UnitRegister;

class HostTest {
    private final Host host = new Host();

    /** Resolution 1679/NQ-UBTVQH15: Quảng Ninh has 54 communes, and all people of 06799 went to Hải Lạng. */
    @Test
    void one_team_of_one_commune_is_one_of_54_after_the_reform() {
        host.serves("t-1", "06799");
        Coverage total = host.figure().total();
        assertThat(total.certain()).isEqualTo(1);
        assertThat(total.possible()).isEqualTo(1);
        assertThat(total.denominator()).isEqualTo(54);
    }

    @Test
    void a_fact_is_one_line_and_is_read_again() {
        host.serves("t-1", "06799");
        byte[] line = host.line("t-1");
        assertThat(new String(line, UTF_8))
                .startsWith("{\"kind\":\"team.area\",\"key\":\"t-1\",\"version\":1,\"content\":{\"team\":\"t-1\",")
                .endsWith("\n");
        var read = host.lines().read(line, Location.of("lines", 1));
        assertThat(read.findings()).isEmpty();
        assertThat(host.lines().write(read.value().orElseThrow())).isEqualTo(line);
    }

    @Test
    void a_line_that_is_none_is_a_finding() {
        var read = host.lines().read("{\"kind\":".getBytes(UTF_8), Location.of("lines", 1));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).isNotEmpty();
    }

    @Test
    void runs_on_the_class_path() {
        assertThat(UnitRegister.class.getModule().isNamed()).isFalse();
    }
}
