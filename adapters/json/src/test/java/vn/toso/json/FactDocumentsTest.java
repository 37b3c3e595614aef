package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.fact.FactKeys;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.store.Kinds;
import vn.toso.team.Person;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

class FactDocumentsTest {
    private static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all());
    private static final ServiceArea FIRST =
            new ServiceArea("t-1", UnitId.of("dt:thon-1"), DateRange.since(LocalDate.of(2025, 7, 1)));
    private static final ServiceArea SECOND =
            new ServiceArea("t-1", UnitId.of("dt:thon-2"), DateRange.since(LocalDate.of(2025, 7, 1)));
    private static final String TEXT = """
            {"format":"toso.team.area","version":1,"source":"list-1","facts":[
            {"key":"a-1","content":{"team":"t-1","unit":"dt:thon-1","serves":{"from":"2025-07-01"}}},
            {"key":"a-2","content":{"team":"t-1","unit":"dt:thon-2","serves":{"from":"2025-07-01"}}}
            ]}
            """;

    private static Outcome<Optional<FactDocument<?>>> read(String text) {
        return DOCUMENTS.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "areas.json");
    }

    private static String written(FactDocument<?> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCUMENTS.write(document, out);
        return out.toString(UTF_8);
    }

    private static List<String> found(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_document_is_written_row_by_row_and_read_again() {
        FactDocument<ServiceArea> document = new FactDocument<>(
                TeamKinds.SERVICE_AREAS,
                "list-1",
                List.of(new FactDocument.Row<>("a-1", FIRST), new FactDocument.Row<>("a-2", SECOND)));
        assertThat(written(document)).isEqualTo(TEXT);
        assertThat(read(TEXT)).isEqualTo(Outcome.of(Optional.of(document)));
    }

    @Test
    void a_document_without_facts_is_one() {
        FactDocument<Person> document = new FactDocument<>(TeamKinds.PERSONS, "list-1", List.of());
        assertThat(read(written(document)).value()).contains(document);
    }

    @Test
    void a_key_is_left_out_where_the_content_has_an_id() {
        FactDocument<Person> document = new FactDocument<>(
                TeamKinds.PERSONS, "list-1", List.of(new FactDocument.Row<>("p-1", new Person("p-1", "Lò Văn A"))));
        assertThat(written(document)).contains("[\n{\"content\":{\"id\":\"p-1\",\"name\":\"Lò Văn A\"}}\n]");
        assertThat(read(written(document)).value()).contains(document);
        assertThat(document.toString() + document.rows()).doesNotContain("Lò", "p-1");
    }

    @Test
    void keys_that_are_missing_are_made_as_for_any_other_list_and_two_equal_rows_stay_two() {
        String row = "{\"content\":{\"team\":\"t-1\",\"unit\":\"dt:thon-1\",\"serves\":{\"from\":\"2025-07-01\"}}}";
        FactKeys keys = FactKeys.of("list-1");
        assertThat(read("{\"facts\":[" + row + "," + row
                                + "],\"source\":\"list-1\",\"version\":1,\"format\":\"toso.team.area\"}")
                        .value())
                .contains(new FactDocument<>(
                        TeamKinds.SERVICE_AREAS,
                        "list-1",
                        List.of(
                                new FactDocument.Row<>(keys.next(TeamKinds.SERVICE_AREAS, FIRST), FIRST),
                                new FactDocument.Row<>(keys.next(TeamKinds.SERVICE_AREAS, FIRST), FIRST))));
    }

    @Test
    @DisplayName("I1: rows fail one by one on meaning, each with its line and path")
    void i1_rows_fail_one_by_one_on_meaning() {
        Outcome<Optional<FactDocument<?>>> read =
                read(TEXT.replace("\"team\":\"t-1\",\"unit\":\"dt:thon-1\"", "\"team\":1,\"unit\":2"));
        assertThat(read.value().orElseThrow().rows()).hasSize(1);
        assertThat(found(read))
                .containsExactly(
                        "json.value.mismatched at areas.json:2 [facts[0].content.team]",
                        "json.value.mismatched at areas.json:2 [facts[0].content.unit]");
    }

    @Test
    void a_row_that_is_no_object_and_one_without_content_fail_alone() {
        Outcome<Optional<FactDocument<?>>> read = read(TEXT.replace("[\n", "[\n6820,\n{\"key\":\"a-0\"},\n"));
        assertThat(read.value().orElseThrow().rows()).hasSize(2);
        assertThat(found(read))
                .containsExactly(
                        "json.value.mismatched at areas.json:2 [facts[0]]",
                        "json.field.missing at areas.json:3 [facts[1].content]");
    }

    @Test
    void of_two_rows_with_one_key_the_first_stays() {
        Outcome<Optional<FactDocument<?>>> read = read(TEXT.replace("a-2", "a-1"));
        assertThat(read.value().orElseThrow().rows()).hasSize(1);
        assertThat(found(read)).containsExactly("json.key.repeated at areas.json:3 [facts[1]]");
    }

    @ParameterizedTest
    @DisplayName("I1: a document is all or nothing on syntax")
    @CsvSource(
            delimiter = '|',
            value = {
                "]}|],}|json.text.malformed at areas.json",
                "]}|]|json.text.truncated at areas.json",
                "]}|]}]|json.text.malformed at areas.json",
                "'\"a-2\"'|'\"a-\\x\"'|json.text.malformed at areas.json",
                "'\"a-2\"'|02|json.text.malformed at areas.json",
            })
    void i1_all_or_nothing_on_syntax(String good, String bad, String finding) {
        Outcome<Optional<FactDocument<?>>> read = read(TEXT.replace(good, bad).replace("t-1", "\u00e9"));
        assertThat(read.value()).isEmpty();
        assertThat(found(read)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"version\":1'|'\"version\":2'|json.format.newer at areas.json [version]",
                "'\"version\":1,'|''|json.format.missing at areas.json",
                "toso.team.area|toso.team.zone|json.format.unknown at areas.json [format]",
                "'\"source\":\"list-1\",'|''|json.field.missing at areas.json [source]",
                "'\"source\"'|'\"by\":1,\"source\"'|json.field.unknown at areas.json [by]",
                "'\"source\"'|'\"source\":\"x\",\"source\"'|json.field.repeated at areas.json [source]",
                "list-1|' '|json.value.mismatched at areas.json [source]",
            })
    void a_document_whose_head_is_wrong_is_not_read(String good, String bad, String finding) {
        Outcome<Optional<FactDocument<?>>> read = read(TEXT.replace(good, bad));
        assertThat(read.value()).isEmpty();
        assertThat(found(read)).containsExactly(finding);
    }
}
