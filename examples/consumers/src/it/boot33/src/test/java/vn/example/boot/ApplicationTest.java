package vn.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.example.classpath.Host;
import vn.toso.fact.FactKind;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Location;

@SpringBootTest
class ApplicationTest {
    @Autowired
    private Host host;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private ValidatorFactory validators;

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
        assertThat(jar).contains("jackson-annotations-2.21");
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

    /** Boot 3 has Hibernate Validator 8, and messages that may hold expressions. */
    @Test
    void the_validator_of_boot_checks_what_the_library_reads() {
        String line = "{\"kind\":\"person\",\"key\":\"p-1\",\"version\":1,\"content\":{\"id\":\"p-1\",\"name\":\" \"},"
                + "\"source\":\"s\",\"recordedBy\":\"r\",\"recorded\":1}";

        var read = host.lines()
                .checkedBy(RowCheck.of(validators))
                .read(line.getBytes(StandardCharsets.UTF_8), Location.of("lines", 2));

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding).hasToString("value.not-blank-text.invalid at lines:2 [content.name]");
            assertThat(finding.message(Locale.forLanguageTag("vi")))
                    .isEqualTo("Ô để trống. Hãy điền, hoặc bỏ hẳn nếu không bắt buộc.");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("The text is blank. Fill it in, or leave it out where it may be missing.");
        });
    }

    /** The English message of this constraint holds an expression, which Boot's interpolator knows to read. */
    @Test
    void a_message_with_an_expression_is_said_as_well() {
        FactKind<Share> shares = FactKind.<Share>named("host.share")
                .number("share", Share::share)
                .madeBy(Share.class, v -> new Share(v.number("share")));

        var checked = RowCheck.of(validators).check(shares, new Object[] {6L});

        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("must be less than or equal to 5");
            assertThat(finding.message(Locale.forLanguageTag("vi"))).isEqualTo("Phải nhỏ hơn hoặc bằng 5.");
        });
    }

    record Share(@DecimalMax("5") long share) {}

    record Visit(String team, List<Integer> persons) {}
}
