package vn.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.example.classpath.Host;
import vn.toso.finding.Location;

@SpringBootTest
class ApplicationTest {
    @Autowired
    private Host host;

    @Autowired
    private ObjectMapper mapper;

    /** Resolution 1679/NQ-UBTVQH15: since 2025-07-01 Quảng Ninh has 54 communes. */
    @Test
    void a_bean_gives_a_figure() {
        host.serves("t-1", "06799");
        assertThat(host.figure().total().certain()).isEqualTo(1);
        assertThat(host.figure().total().denominator()).isEqualTo(54);
    }

    @Test
    void jackson_has_the_annotations_this_build_is_about() {
        String jar = JsonView.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(jar).contains("jackson-annotations-2.2");
    }

    @Test
    void the_json_of_boot_and_that_of_the_library_work_side_by_side() throws Exception {
        String visit = mapper.writeValueAsString(new Visit("t-1", List.of(3, 5)));
        assertThat(visit).isEqualTo("{\"team\":\"t-1\",\"persons\":[3,5]}");
        assertThat(mapper.readValue(visit, Visit.class)).isEqualTo(new Visit("t-1", List.of(3, 5)));

        host.serves("t-1", "06799");
        byte[] line = host.line("t-1");
        assertThat(host.lines().read(line, Location.of("lines", 1)).findings()).isEmpty();
    }

    record Visit(String team, List<Integer> persons) {}
}
