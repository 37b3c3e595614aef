package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.json.ThingKind.Thing;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

class FactLinesTest {
    private static final FactLines LINES = FactLines.of(ThingKind.KINDS);
    private static final Location PLACE = Location.of("facts.ndjson", 17);
    private static final Version<ServiceArea> AREA = new Version<>(
            TeamKinds.SERVICE_AREAS,
            "a-1",
            1,
            new ServiceArea("t-1", UnitId.of("dt:thon-1"), DateRange.since(LocalDate.of(2025, 7, 1))),
            Filing.of("list-1", "clerk-7"),
            KnownAt.of(3));
    private static final String AREA_LINE =
            "{'kind':'team.area','key':'a-1','version':1,'content':{'team':'t-1','unit':'dt:thon-1','serves':{'from':'2025-07-01'}},'source':'list-1','recordedBy':'clerk-7','recorded':3}"
                    .replace('\'', '"');
    private static final Thing FULL = new Thing(
            "th-1",
            "Tổ \"Số\"\n\ud83d\ude00\u0000",
            "",
            "word",
            UnitId.of("06820@2025-07-01"),
            UnitId.of("x"),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1, 1, 1),
            DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)),
            9_007_199_254_740_991L,
            -9_007_199_254_740_992L,
            List.of("a", ""));
    private static final String FULL_CONTENT =
            "{'id':'th-1','text':'Tổ \\\"Số\\\"\\n\ud83d\ude00\\u0000','note':'','word':'word','unit':'06820@2025-07-01','other':'x','day':'2024-02-29','due':'0001-01-01','days':{'from':'2024-01-01','until':'2025-01-01'},'number':9007199254740991,'amount':'-9007199254740992','names':['a','']}"
                    .replace('\'', '"');

    private static String written(Version<?> version) {
        return new String(LINES.write(version), UTF_8);
    }

    private static Outcome<Optional<Version<?>>> read(String line) {
        return LINES.read(line.getBytes(UTF_8), PLACE);
    }

    private static String full(String content) {
        return "{\"kind\":\"test.thing\",\"key\":\"th-1\",\"version\":2,\"content\":" + content
                + ",\"source\":\"list-1\",\"recordedBy\":\"clerk-7\",\"recorded\":3}";
    }

    @Test
    void a_version_is_one_line_with_its_fields_in_order() {
        assertThat(written(AREA)).isEqualTo(AREA_LINE + "\n");
        assertThat(read(AREA_LINE + "\n")).isEqualTo(Outcome.of(Optional.of(AREA)));
    }

    @Test
    void every_type_of_field_is_written_and_read() {
        assertThat(written(ThingKind.version(FULL))).isEqualTo(full(FULL_CONTENT) + "\n");
        assertThat(read(full(FULL_CONTENT)).value()).contains(ThingKind.version(FULL));
    }

    @Test
    void what_has_no_value_is_not_written_and_may_be_null_when_read() {
        Thing least = new Thing(
                "th-1",
                "x",
                null,
                null,
                UnitId.of("u"),
                null,
                LocalDate.of(2024, 2, 29),
                null,
                DateRange.of(LocalDate.MIN, LocalDate.MAX),
                0,
                null,
                List.of());
        String content =
                "{\"id\":\"th-1\",\"text\":\"x\",\"unit\":\"u\",\"day\":\"2024-02-29\",\"days\":{},\"number\":0,\"names\":[]}";
        assertThat(written(ThingKind.version(least))).isEqualTo(full(content) + "\n");
        assertThat(read(full(content)).value()).contains(ThingKind.version(least));
        assertThat(read(full(content.replace("}", ",\"note\":null}").replace("{,", "{")))
                        .value())
                .isEmpty(); // the range of days has no note
        assertThat(read(full(content.replace("\"number\"", "\"note\":null,\"number\"")))
                        .value())
                .contains(ThingKind.version(least));
    }

    @Test
    void a_withdrawn_version_has_no_content() {
        Version<ServiceArea> gone =
                new Version<>(AREA.kind(), "a-1", 2, null, AREA.filing().withLegalBasis("consent"), KnownAt.of(4));
        assertThat(written(gone))
                .isEqualTo(
                        "{'kind':'team.area','key':'a-1','version':2,'source':'list-1','recordedBy':'clerk-7','legalBasis':'consent','recorded':4}\n"
                                .replace('\'', '"'));
        assertThat(read(written(gone)).value()).contains(gone);
    }

    @Test
    void a_first_version_without_content_was_forgotten() {
        assertThat(
                        codes(
                                read(
                                        "{\"kind\":\"team.area\",\"key\":\"a-1\",\"version\":1,\"source\":\"l\",\"recordedBy\":\"c\",\"recorded\":4}")))
                .containsExactly("json.content.missing");
    }

    @Test
    void fields_may_come_in_any_order_and_the_content_before_its_kind() {
        assertThat(
                        read(" { \"content\" : {\"unit\":\"dt:thon-1\",\"serves\":{\"from\":\"2025-07-01\"},\"team\":\"t-1\"},"
                                        + "\"recorded\":3,\"key\":\"a-1\",\"source\":\"list-1\",\"version\":1,\t\"recordedBy\":\"clerk-7\",\"kind\":\"team.area\"}\r\n")
                                .value())
                .contains(AREA);
    }

    @Test
    void everything_that_is_wrong_with_a_line_is_said_at_once_with_its_path() {
        Outcome<Optional<Version<?>>> read = read(
                "{\"kind\":\"team.area\",\"version\":\"1\",\"content\":{\"team\":6820,\"serves\":{\"from\":\"2025-02-29\"}},\"source\":\" \",\"recordedBy\":\"c\",\"recorded\":1.0,\"when\":1}");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(Finding::toString))
                .containsExactly(
                        "json.value.mismatched at facts.ndjson:17 [version]",
                        "json.value.mismatched at facts.ndjson:17 [content.team]",
                        "json.value.mismatched at facts.ndjson:17 [content.serves.from]",
                        "json.field.missing at facts.ndjson:17 [content.unit]",
                        "json.value.mismatched at facts.ndjson:17 [source]",
                        "json.value.mismatched at facts.ndjson:17 [recorded]",
                        "json.field.unknown at facts.ndjson:17 [when]",
                        "json.field.missing at facts.ndjson:17 [key]");
        assertThat(read.findings().get(1).message(Locale.ENGLISH))
                .isEqualTo(
                        "The field content.team holds an id in double quotes: 1 to 64 characters of A-Z a-z 0-9 . _ : @ -, but here it is a number. Correct it; codes and ids always stand in double quotes.");
        assertThat(read.findings().get(1).message(Locale.forLanguageTag("vi"))).contains("nhưng ở đây là một số");
    }

    @Test
    void unknown_fields_are_ignored_with_a_warning_if_asked_for() {
        String more = AREA_LINE.replace("\"team\":", "\"note\":{\"a\":[1,{}]},\"team\":");
        assertThat(codes(read(more))).containsExactly("json.field.unknown");
        Outcome<Optional<Version<?>>> read = LINES.ignoringUnknownFields().read(more.getBytes(UTF_8), PLACE);
        assertThat(read.value()).contains(AREA);
        assertThat(codes(read)).containsExactly("json.field.ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "[{\"a\":{\"b\":1,\"b\":2}}]", "[[[[{\"a\":1,\"a\":2}]]]]"})
    void repeated_names_are_errors_in_what_is_ignored_too(String value) {
        String more = AREA_LINE.replace("\"team\":", "\"note\":" + value + ",\"team\":");
        Outcome<Optional<Version<?>>> read = LINES.ignoringUnknownFields().read(more.getBytes(UTF_8), PLACE);
        assertThat(read.value()).isEmpty();
        assertThat(codes(read)).containsExactly("json.field.ignored", "json.field.repeated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'number':9007199254740991|'number':9007199254740992",
                "'number':9007199254740991|'number':'9007199254740991'",
                "'number':9007199254740991|'number':9223372036854775808",
                "'number':9007199254740991|'number':'9223372036854775808'",
                "'number':9007199254740991|'number':1e3",
                "'number':9007199254740991|'number':1.0",
                "'number':9007199254740991|'number':true",
                "'amount':'-9007199254740992'|'amount':'-0'",
                "'amount':'-9007199254740992'|'amount':'+9007199254740992'",
                "'day':'2024-02-29'|'day':'2023-02-29'",
                "'day':'2024-02-29'|'day':'2024-2-29'",
                "'day':'2024-02-29'|'day':'29/02/2024'",
                "'day':'2024-02-29'|'day':'+2024-02-29'",
                "'day':'2024-02-29'|'day':'２０２４-02-29'",
                "'day':'2024-02-29'|'day':20240229",
                "'until':'2025-01-01'|'until':'2024-01-01'",
                "'names':['a','']|'names':['a',1]",
                "'names':['a','']|'names':['a',null]",
                "'names':['a','']|'names':'a'",
                "'word':'word'|'word':''",
                "'word':'word'|'word':'đ'",
                "'unit':'06820@2025-07-01'|'unit':6820",
                "'unit':'06820@2025-07-01'|'unit':['06820']",
                "'note':''|'note':false",
            })
    void a_value_of_another_type_is_refused_and_never_repaired(String good, String bad) {
        String line = full(FULL_CONTENT);
        String changed = line.replace(good.replace('\'', '"'), bad.replace('\'', '"'));
        assertThat(changed).isNotEqualTo(line);
        assertThat(read(changed).value()).isEmpty();
        assertThat(codes(read(changed))).containsExactly("json.value.mismatched");
    }

    @Test
    void a_missing_field_of_texts_is_said() {
        assertThat(codes(read(full(FULL_CONTENT.replace(",\"names\":[\"a\",\"\"]", "")))))
                .containsExactly("json.field.missing");
    }

    @Test
    void a_key_that_is_not_the_id_of_the_content_is_refused() {
        assertThat(codes(read(full(FULL_CONTENT).replace("\"key\":\"th-1\"", "\"key\":\"th-2\""))))
                .containsExactly("json.key.different");
    }

    @Test
    void an_unknown_kind_is_named_and_what_is_no_name_is_not() {
        Finding unknown =
                read(AREA_LINE.replace("team.area", "team.zone")).findings().get(0);
        assertThat(unknown.message(Locale.ENGLISH)).startsWith("There is no kind of fact named team.zone.");
        Finding name =
                read(AREA_LINE.replace("team.area", "Nguyễn Văn A")).findings().get(0);
        assertThat(name.message(Locale.ENGLISH)).startsWith("There is no kind of fact named ?.");
    }

    @Test
    void values_that_make_no_sense_together_are_refused_with_the_reason() {
        String unit = "{'kind':'unit','key':'u','version':1,'content':{'unit':'u','valid':{'from':'2025-07-01'},"
                + "'level':'X','rank':99999999999,'listed':'all','type':'xã','name':'A'},'source':'s','recordedBy':'r','recorded':1}";
        Outcome<Optional<Version<?>>> read = read(unit.replace('\'', '"'));
        assertThat(codes(read)).containsExactly("json.content.senseless");
        assertThat(read.findings().get(0).location().column()).isEqualTo("content");
    }

    @Test
    void half_a_character_is_neither_written_nor_read() {
        Thing half = new Thing(
                "th-1", "\ud83d", null, null, FULL.unit(), null, FULL.day(), null, FULL.days(), 0, null, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.write(ThingKind.version(half)))
                .withMessage("a text has half of a character in it, which UTF-8 cannot hold");
        assertThat(codes(read(full(FULL_CONTENT).replace("\\u0000", "\\ud83d"))))
                .containsExactly("json.text.halved");
    }

    @Test
    void a_kind_that_is_not_known_is_not_written() {
        FactLines some = FactLines.of(Kinds.all());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.write(ThingKind.version(FULL)))
                .withMessageContaining("test.thing");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(found -> found.code().id()).toList();
    }

    @Test
    void s13_another_kind_of_a_known_name_is_refused_and_the_same_once_more_is_none() {
        FactKind<String> known =
                FactKind.<String>named("test.one").text("text", t -> t).madeBy(v -> v.text("text"));
        FactKind<String> same =
                FactKind.<String>named("test.one").text("text", t -> t).madeBy(v -> v.text("text"));
        FactKind<Long> other =
                FactKind.<Long>named("test.one").number("text", n -> n).madeBy(v -> v.number("text"));
        FactLines lines = FactLines.of(Kinds.of(List.of(known)));
        Filing filing = Filing.of("list-1", "clerk-7");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.write(new Version<>(other, "k", 1, 5L, filing, KnownAt.of(1))))
                .withMessage("there is a kind test.one already, with other fields");
        assertThat(lines.write(new Version<>(same, "k", 1, "x", filing, KnownAt.of(1))))
                .isEqualTo(lines.write(new Version<>(known, "k", 1, "x", filing, KnownAt.of(1))));
    }
}
