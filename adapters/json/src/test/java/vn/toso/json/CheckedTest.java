package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.people.PersonalData;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/** What is read is checked value by value before a content is made: the second ring. */
class CheckedTest {
    private static final FactLines LINES = FactLines.of(Kinds.all()).checkedBy(Provider.CHECK);
    private static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all()).checkedBy(Provider.CHECK);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Outcome<Optional<Version<?>>> line(FactLines lines, String kind, String key, String content) {
        String line = "{\"kind\":\"" + kind + "\",\"key\":\"" + key + "\",\"version\":1,\"content\":" + content
                + ",\"source\":\"s\",\"recordedBy\":\"r\",\"recorded\":1}";
        return lines.read(line.getBytes(UTF_8), Location.of("a.ndjson", 7));
    }

    private static List<String> ids(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_at_once() {
        Outcome<Optional<Version<?>>> read = line(
                LINES,
                "population.figure",
                "f-1",
                "{\"unit\":\"u 1\",\"counts\":\"people\",\"dimension\":\"Age\",\"group\":\"x\",\"count\":-1,\"source\":\" \"}");

        assertThat(read.value()).isEmpty();
        assertThat(ids(read))
                .containsExactly(
                        "json.value.mismatched at a.ndjson:7 [content.unit]",
                        "json.field.missing at a.ndjson:7 [content.day]",
                        "value.one-of.invalid at a.ndjson:7 [content.counts]",
                        "value.lower-case-word.invalid at a.ndjson:7 [content.dimension]",
                        "value.positive-or-zero.invalid at a.ndjson:7 [content.count]",
                        "value.not-blank-text.invalid at a.ndjson:7 [content.source]");
        assertThat(read.findings().get(4).message(VIETNAMESE)).isEqualTo("Phải lớn hơn hoặc bằng 0.");
        assertThat(read.findings().get(4).message(Locale.ENGLISH)).isEqualTo("must be greater than or equal to 0");
    }

    @Test
    void a_phone_that_is_none_does_not_cost_the_line() {
        Outcome<Optional<Version<?>>> read = line(
                LINES,
                "resident.personal",
                "r-1",
                "{\"id\":\"r-1\",\"name\":\"Nông Văn Thử\",\"phone\":\"0395678\",\"personalId\":\"22085001234\"}");

        assertThat(ids(read))
                .containsExactly(
                        "value.vietnamese-phone.left-out at a.ndjson:7 [content.phone]",
                        "number.zero.restored at a.ndjson:7 [content.personalId]");
        assertThat(read.value().orElseThrow().contentOrNull()).isInstanceOfSatisfying(PersonalData.class, data -> {
            assertThat(data.name()).contains("Nông Văn Thử");
            assertThat(data.phone()).isEmpty();
            assertThat(data.personalId().orElseThrow().value()).isEqualTo("022085001234");
        });
        assertThat(read.findings().get(0).message(VIETNAMESE))
                .isEqualTo(
                        "Số điện thoại thừa hoặc thiếu chữ số: di động có 10 số, cố định có 10 hoặc 11 số. Hãy sửa; nếu có hai số trong một ô, hãy giữ lại một. Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.");
    }

    @Test
    void a_line_of_which_nothing_remains_is_refused() {
        Outcome<Optional<Version<?>>> read = line(
                LINES,
                "resident.personal",
                "r-1",
                "{\"id\":\"r-1\",\"name\":\"\",\"phone\":\"x\",\"personalId\":\"y\"}");

        assertThat(read.value()).isEmpty();
        assertThat(ids(read))
                .containsExactly(
                        "value.not-blank-text.left-out at a.ndjson:7 [content.name]",
                        "value.vietnamese-phone.left-out at a.ndjson:7 [content.phone]",
                        "value.personal-id-number.left-out at a.ndjson:7 [content.personalId]",
                        "json.content.senseless at a.ndjson:7 [content]");
    }

    @Test
    void a_document_names_the_row_the_field_and_which_of_several() {
        String text = "{\"format\":\"toso.material\",\"version\":1,\"source\":\"s\",\"facts\":[\n"
                + "{\"content\":{\"id\":\"m-1\",\"kind\":\"clip\",\"title\":\"A\",\"partners\":[],\"topics\":[]}},\n"
                + "{\"content\":{\"id\":\"m-2\",\"kind\":\"Clip\",\"title\":\"\",\"partners\":[\"B\",\" \"],\"topics\":[\"a b\"]}}\n]}";

        Outcome<Optional<FactDocument<?>>> read =
                DOCUMENTS.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "a.json");

        assertThat(read.value().orElseThrow().rows()).hasSize(1);
        assertThat(ids(read))
                .containsExactly(
                        "value.lower-case-word.invalid at a.json:3 [facts[1].content.kind]",
                        "value.not-blank-text.invalid at a.json:3 [facts[1].content.title]",
                        "value.not-blank-text.invalid at a.json:3 [facts[1].content.partners[1]]",
                        "value.id-text.invalid at a.json:3 [facts[1].content.topics[0]]");
    }

    @Test
    void without_a_check_a_line_is_refused_with_the_first_mistake() {
        String content = "{\"id\":\"r-1\",\"name\":\"\",\"phone\":\"x\"}";

        assertThat(ids(line(FactLines.of(Kinds.all()), "resident.personal", "r-1", content)))
                .containsExactly("json.content.senseless at a.ndjson:7 [content]");
    }

    @Test
    void what_is_ignored_and_how_long_a_line_may_be_stays_as_it_was_said() {
        FactLines checked =
                FactLines.of(Kinds.all()).ignoringUnknownFields().ofAtMost(1024).checkedBy(Provider.CHECK);

        assertThat(ids(line(checked, "person", "p-1", "{\"id\":\"p-1\",\"name\":\"A\",\"more\":1}")))
                .containsExactly("json.field.ignored at a.ndjson:7 [content.more]");
        assertThat(ids(line(checked, "person", "p-1", "{\"id\":\"p-1\",\"name\":\"" + "A".repeat(1024) + "\"}")))
                .containsExactly("json.line.long at a.ndjson:7");
    }
}
