package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.privacy.PhoneNumber;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/** Lines and documents whose rows are checked by constraints before anything is made of them. */
class CheckedRowsTest {
    private static final RowCheck CHECK = RowCheck.of(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory());
    private static final FactLines LINES = FactLines.of(Kinds.all()).checkedBy(CHECK);
    private static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all()).checkedBy(CHECK);

    private static Outcome<Optional<Version<?>>> line(String kind, String key, String content) {
        String line = "{\"kind\":\"" + kind + "\",\"key\":\"" + key + "\",\"version\":1,\"content\":" + content
                + ",\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":1}";
        return LINES.read(line.getBytes(UTF_8), Location.of("people.ndjson", 7));
    }

    private static List<String> found(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.location().row() + " " + finding.location().column())
                .toList();
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_at_once_with_row_and_path() {
        Outcome<Optional<Version<?>>> read = line(
                "team",
                "t-1",
                "{\"id\":\"t-1\",\"tier\":\"hamlet\",\"title\":\" \",\"aliases\":[\"\"],\"foundedOn\":\"soon\"}");

        assertThat(read.value()).isEmpty();
        assertThat(found(read))
                .containsExactly(
                        "ERROR json.value.mismatched 7 content.foundedOn",
                        "ERROR value.word-of.broken 7 content.tier",
                        "ERROR value.not-blank.broken 7 content.title",
                        "ERROR value.not-blank.broken 7 content.aliases");
    }

    @Test
    void a_phone_that_is_none_is_left_out_with_a_warning_and_the_name_is_read() {
        Outcome<Optional<Version<?>>> read =
                line("resident.personal", "r-1", "{\"id\":\"r-1\",\"name\":\"Lò Thị Hoa\",\"phone\":\"12345\"}");

        assertThat(read.value().orElseThrow().contentOrNull())
                .isEqualTo(new PersonalData("r-1", "Lò Thị Hoa", null, null));
        assertThat(found(read)).containsExactly("WARNING value.vietnamese-phone.broken 7 content.phone");
        Finding finding = read.findings().get(0);
        assertThat(finding.message(Locale.forLanguageTag("vi"))).endsWith("Hãy hỏi lại và ghi đủ số.");
        assertThat(finding.message(Locale.ENGLISH)).endsWith("Ask again and write all digits.");
        assertThat(finding.toString() + finding.arguments()).doesNotContain("12345", "Hoa");
    }

    @Test
    void a_row_of_which_nothing_is_left_is_refused() {
        Outcome<Optional<Version<?>>> read =
                line("resident.personal", "r-1", "{\"id\":\"r-1\",\"personalId\":\"123456789\"}");

        assertThat(read.value()).isEmpty();
        assertThat(found(read))
                .containsExactly(
                        "WARNING value.personal-id-number.broken 7 content.personalId",
                        "ERROR json.content.senseless 7 content");
    }

    @Test
    void a_row_of_a_document_is_checked_and_the_others_stay() {
        String text = """
                {"format":"toso.resident.personal","version":1,"source":"list-1","facts":[
                {"content":{"id":"r-1","name":"A","phone":"+84 395 678 945"}},
                {"content":{"id":"r-2","name":"B","phone":"0395"}},
                {"content":{"id":"r-3","name":" "}}
                ]}
                """;
        Outcome<Optional<FactDocument<?>>> read =
                DOCUMENTS.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "people.json");

        assertThat(read.value().orElseThrow().rows())
                .extracting(row -> (Object) row.content())
                .containsExactly(
                        new PersonalData("r-1", "A", PhoneNumber.of("0395678945"), null),
                        new PersonalData("r-2", "B", null, null));
        assertThat(read.value().orElseThrow().kind()).isEqualTo(PeopleKinds.PERSONAL_DATA);
        assertThat(found(read))
                .containsExactly(
                        "WARNING value.vietnamese-phone.broken 3 facts[1].content.phone",
                        "WARNING value.not-blank.broken 4 facts[2].content.name",
                        "ERROR json.content.senseless 4 facts[2].content");
    }

    @Test
    void without_a_check_a_record_refuses_the_first_thing_it_meets() {
        FactLines unchecked = FactLines.of(Kinds.all());
        String line =
                "{\"kind\":\"resident.personal\",\"key\":\"r-1\",\"version\":1,\"content\":{\"id\":\"r-1\",\"name\":\"A\","
                        + "\"phone\":\"1\"},\"source\":\"list\",\"recordedBy\":\"clerk\",\"recorded\":1}";

        assertThat(found(unchecked.read(line.getBytes(UTF_8), Location.of("people.ndjson", 7))))
                .containsExactly("ERROR json.content.senseless 7 content");
    }
}
