package vn.toso.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/**
 * Texts that are no JSON, of the sorts that collections of tests for JSON parsers hold: as a line, as a value in an
 * otherwise good line in which unknown fields are ignored, and as a document. Each is refused with a finding of ours.
 */
class HostileTest {
    private static final FactLines LINES = FactLines.of(Kinds.all()).ignoringUnknownFields();
    private static final String GOOD =
            "{\"more\":%,\"kind\":\"person\",\"key\":\"p-1\",\"version\":1,\"content\":{\"id\":\"p-1\",\"name\":\"A\"},\"source\":\"s\",\"recordedBy\":\"r\",\"recorded\":1}";

    /** One a line; {@code ~} stands for what cannot be seen: ~0 zero byte, ~n line feed, ~t tab, ~b BOM, ~e escape. */
    private static final String TEXTS = """
            [1 true]
            [1,]
            [1,,]
            [1,,2]
            [,1]
            [,]
            [
            [1
            [1,
            ]
            [1]]
            [1}
            [1:2]
            ["a":1]
            ["":1]
            [a]
            [x
            ["a"
            ["a
            ["a",
            ["a" "b"]
            [1~n,1~n,,1]
            [*]
            [-]
            [+1]
            [++1234]
            [-01]
            [-012]
            [01]
            [012]
            [00]
            [-2.]
            [2.]
            [.2]
            [.-1]
            [-.123]
            [0.e1]
            [2.e3]
            [2.e+3]
            [2.e-3]
            [0.3e]
            [0.3e+]
            [0.1.2]
            [0e]
            [0e+]
            [0E]
            [0E+]
            [1.0e]
            [1.0e+]
            [1.0e-]
            [1eE2]
            [9.e+]
            [1+2]
            [1 000.0]
            [1_000]
            [1a]
            [1.2a-3]
            [1.8011670033376514H-308]
            [0x1]
            [0x42]
            [0b1]
            [0o7]
            [--2.]
            [- 1]
            [-a]
            [-1x]
            [NaN]
            [-NaN]
            [+NaN]
            [nan]
            [Inf]
            [+Inf]
            [Infinity]
            [-Infinity]
            [+Infinity]
            [minus 1]
            [True]
            [TRUE]
            [tru]
            [truee]
            [fals]
            [False]
            [nul]
            [nulll]
            [None]
            [undefined]
            [１]
            {
            {]
            {[
            }
            {}}
            {"a"}
            {"a":
            {"a"
            {"a
            {"a":"b
            {"a":"b"
            {"a":"b",
            {"a":"b",}
            {"a":"b",,"c":1}
            {"a":"b"}#
            {"a":"b"}/**/
            {"a":"b"}//
            {/*x*/"a":1}
            {"a":/*x*/1}
            // x~n{"a":1}
            # x~n{"a":1}
            {a:1}
            {a:"b"}
            {'a':1}
            {"a":'b'}
            {"a" "b"}
            {"a"::"b"}
            {:"b"}
            {"a":"b" "c":1}
            {"a":1;"b":2}
            {"a"=1}
            {1:1}
            {9999E9999:1}
            {null:1}
            {true:1}
            {[1]:1}
            {{"a":1}:1}
            {"a":"b"
            {"a":true} "x"
            {,"a":1}
            {"a",1}
            {"a":1,null}
            ["\\x00"]
            ["\\a"]
            ["\\'"]
            ["\\0"]
            ["\\u"]
            ["\\u1"]
            ["\\u12"]
            ["\\u123"]
            ["\\u123g"]
            ["\\U0041"]
            ["\\u{41}"]
            ["\\u 041"]
            ["\\uD834\\u"]
            ["\\uD834\\uDd"]
            ["\\ud800"]
            ["\\udc00"]
            ["\\ud800\\ud800"]
            ["\\udc00\\ud800"]
            ["\\ud800a"]
            ["\\"]
            ["\\
            ["\\\\\\"]
            ["~t"]
            ["a~nb"]
            ["~e"]
            ["~0"]
            ['a']
            ["a']
            [`a`]
            [“a”]
            [abc"]
            "
            "a
            "a"x
            'a'
            abc
            aå
            å
            <null>
            <!-- x -->
            [<null>]
            [1]x
            1]
            *
            {*
            &
            (1)
            [1;2]
            ["a",~n4~n,1,
            [1]~0
            ~0[1]
            [~0]
            [~e]
            ~b[1]
            [~b1]
            [1]~b
            {"a":1,"a":2}
            {"a":{"b":1,"b":1}}
            {"a":1,"\\u0061":2}
            @
            [@]
            [1,2
            {"a":[}
            [{"a":1]
            [[]
            {"a":{}
            """;

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String line : TEXTS.split("\n")) {
            texts.add(line.replace("~0", "\0")
                    .replace("~n", "\n")
                    .replace("~t", "\t")
                    .replace("~b", "\ufeff")
                    .replace("~e", "\u001b"));
        }
        texts.add("[".repeat(100_000));
        texts.add("[".repeat(65) + "]".repeat(65));
        texts.add("{\"a\":".repeat(100_000));
        texts.add("[{\"\":".repeat(50_000) + "1");
        texts.add("{\"" + "n".repeat(2000) + "\":1}");
        return texts;
    }

    @Test
    void there_are_many() {
        assertThat(texts()).hasSizeGreaterThan(180).doesNotContain("");
    }

    private static void refused(Outcome<? extends Optional<?>> outcome) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code().id()).startsWith("json.");
            assertThat(finding.message(Locale.ENGLISH))
                    .doesNotContainPattern("\\{[a-z]+}")
                    .doesNotContainIgnoringCase("jackson");
        });
        assertThat(outcome.hasErrors()).isTrue();
    }

    private static Outcome<Optional<Version<?>>> line(byte[] bytes) {
        return LINES.read(bytes, Location.of("facts.ndjson", 3));
    }

    private static Outcome<Optional<FactDocument<?>>> document(byte[] bytes) {
        return FactDocuments.of(Kinds.all())
                .ignoringUnknownFields()
                .read(new ByteArrayInputStream(bytes), "document.json");
    }

    @Test
    void the_line_around_them_is_good() {
        Outcome<Optional<Version<?>>> outcome =
                line(GOOD.replace("%", "[{\"a\":1.5e3}]").getBytes(UTF_8));
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_is_refused_as_a_line(String text) {
        refused(line(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_is_refused_as_a_value_in_a_good_line(String text) {
        refused(line(GOOD.replace("%", text).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_is_refused_as_a_document(String text) {
        refused(document(text.getBytes(UTF_8)));
    }

    static Stream<byte[]> noUtf8() {
        return Stream.of(
                        "80",
                        "bf",
                        "c0",
                        "c0af",
                        "c1bf",
                        "c3",
                        "c328",
                        "e08080",
                        "e0809f",
                        "e28028",
                        "e282",
                        "eda080",
                        "edbfbf",
                        "f0808080",
                        "f08fbfbf",
                        "f0908080".substring(0, 6),
                        "f4908080",
                        "f5808080",
                        "f8888080",
                        "fc848080",
                        "fe",
                        "ff",
                        "fffe",
                        "feff",
                        "e0ff",
                        "efbb")
                .map(HostileTest::bytes);
    }

    private static byte[] bytes(String hexadecimal) {
        return java.util.HexFormat.of().parseHex(hexadecimal);
    }

    @ParameterizedTest
    @MethodSource("noUtf8")
    void bytes_that_are_no_utf_8_are_refused(byte[] bytes) {
        for (String place : List.of("\"%\"", "[\"a%b\"]", "%", "{\"%\":1}")) {
            String text = GOOD.replace("%", place.replace("%", new String(bytes, ISO_8859_1)));
            Outcome<Optional<Version<?>>> outcome = line(text.getBytes(ISO_8859_1));
            refused(outcome);
            assertThat(outcome.findings().stream().map(Finding::code).map(Object::toString))
                    .containsExactly("json.encoding.invalid");
        }
    }

    @Test
    void other_encodings_of_unicode_are_refused() {
        String good = GOOD.replace("%", "1");
        for (Charset charset : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))) {
            refused(line(good.getBytes(charset)));
            refused(line(("\ufeff" + good).getBytes(charset)));
            refused(document(good.getBytes(charset)));
        }
    }

    /** Where a number ends behind its point, the parser takes it for a wrong one. */
    @Test
    void every_beginning_of_a_good_line_is_refused_and_says_that_it_ends_in_the_middle() {
        byte[] good = GOOD.replace("%", "[{\"a\":1.5}]").getBytes(UTF_8);
        for (int length = 1; length < good.length; length++) {
            Outcome<Optional<Version<?>>> outcome = line(java.util.Arrays.copyOf(good, length));
            refused(outcome);
            assertThat(outcome.findings().stream().map(Finding::code).map(Object::toString))
                    .containsExactly(good[length - 1] == '.' ? "json.text.malformed" : "json.text.truncated");
        }
    }

    @Test
    void every_byte_of_a_good_line_can_be_any_other_and_nothing_is_thrown() {
        byte[] good = GOOD.replace("%", "[{\"a\":1.5}]").getBytes(UTF_8);
        for (int at = 0; at < good.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = good.clone();
                changed[at] = (byte) value;
                Outcome<Optional<Version<?>>> outcome = line(changed);
                assertThat(outcome.value().isEmpty()).isEqualTo(outcome.hasErrors());
            }
        }
    }

    @Test
    void huge_numbers_are_refused_without_computing_them() {
        for (String number : List.of("1e999999999", "9".repeat(99), "9".repeat(500_000), "1E400", "-1e-999999999")) {
            refused(line(GOOD.replace("%", "1")
                    .replace("\"recorded\":1", "\"recorded\":" + number)
                    .getBytes(UTF_8)));
        }
    }
}
