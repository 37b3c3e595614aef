package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.team.Person;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;

class NdjsonTest {
    private static final FactLines LINES = FactLines.of(Kinds.all());
    private static final String HEADER = "{\"format\":\"toso.facts\",\"version\":1}\n";

    private final List<Finding> findings = new ArrayList<>();

    private static Version<Person> person(int number) {
        return new Version<>(
                TeamKinds.PERSONS,
                "p-" + number,
                1,
                new Person("p-" + number, "Nguyễn Thị " + number),
                Filing.of("list-1", "clerk-7"),
                KnownAt.of(1));
    }

    private static String line(int number) {
        return new String(LINES.write(person(number)), UTF_8);
    }

    private List<String> keys(byte[] bytes) {
        return keys(new ByteArrayInputStream(bytes));
    }

    private List<String> keys(InputStream in) {
        try (NdjsonReader reader = NdjsonReader.of(in, "facts.ndjson", LINES, findings::add)) {
            return reader.stream().map(Version::key).toList();
        }
    }

    private List<String> keys(String text) {
        return keys(text.getBytes(UTF_8));
    }

    private List<String> found() {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void says_in_which_line_the_last_version_stood() {
        String text = HEADER + line(1) + "\n{}\n" + line(2);
        try (NdjsonReader reader =
                NdjsonReader.of(new ByteArrayInputStream(text.getBytes(UTF_8)), "facts.ndjson", LINES, findings::add)) {
            assertThat(reader.row()).isZero();
            assertThat(reader.next()).contains(person(1));
            assertThat(reader.row()).isEqualTo(2);
            assertThat(reader.next()).contains(person(2));
            assertThat(reader.row()).isEqualTo(5);
        }
    }

    @Test
    void what_is_written_is_read_and_written_again_is_the_same_bytes() {
        byte[] first = written(
                IntStream.rangeClosed(1, 5000).mapToObj(NdjsonTest::person).toList());
        List<Version<?>> read = new ArrayList<>();
        try (NdjsonReader reader =
                NdjsonReader.of(new ByteArrayInputStream(first), "facts.ndjson", LINES, findings::add)) {
            reader.stream().forEach(read::add);
        }
        assertThat(findings).isEmpty();
        assertThat(read).hasSize(5000).startsWith(person(1)).endsWith(person(5000));
        assertThat(written(read)).isEqualTo(first);
        assertThat(new String(first, UTF_8)).startsWith(HEADER + line(1) + line(2));
    }

    private static byte[] written(List<? extends Version<?>> versions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out, LINES)) {
            versions.forEach(writer::write);
        }
        return out.toByteArray();
    }

    @Test
    void a_file_is_named_without_its_folder(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("persons.ndjson");
        Files.writeString(file, HEADER + line(1) + "no\n");
        try (NdjsonReader reader = NdjsonReader.open(file, LINES, findings::add)) {
            assertThat(reader.next()).contains(person(1));
            assertThat(reader.next()).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
        assertThat(found()).containsExactly("json.text.malformed at persons.ndjson:3");
    }

    @Test
    @DisplayName("I1: a bad line is a finding with its number, and the rest is read")
    void i1_lines_fail_one_by_one() {
        String bad = line(2).replace("\"key\":\"p-2\"", "\"key\":6820");
        assertThat(keys(HEADER + line(1) + bad + "\n\r\n" + line(3).replace("}", "") + line(4).replace("\n", "\r\n")
                        + line(5).stripTrailing()))
                .containsExactly("p-1", "p-4", "p-5");
        assertThat(found())
                .containsExactly(
                        "json.value.mismatched at facts.ndjson:3 [key]", "json.text.truncated at facts.ndjson:6");
        assertThat(findings.get(1).message(Locale.ENGLISH)).startsWith("Line 6, byte ");
    }

    @Test
    void the_column_of_bad_syntax_is_said() {
        keys(HEADER + "{\"kind\":'person'}\n");
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .isEqualTo("Line 2, byte 9: this is not JSON. Check the brackets, the commas and the double quotes.");
    }

    @Test
    void a_truncated_last_line_is_said_and_those_before_it_are_read() {
        assertThat(keys(HEADER + line(1) + line(2).substring(0, 50))).containsExactly("p-1");
        assertThat(found()).containsExactly("json.text.truncated at facts.ndjson:3");
    }

    @Test
    void bytes_that_are_no_utf_8_are_said_with_their_column() {
        byte[] bytes = (HEADER + line(1) + line(2)).getBytes(UTF_8);
        int at = HEADER.length() + 10;
        bytes[at] = (byte) 0xc0;
        assertThat(keys(bytes)).containsExactly("p-2");
        assertThat(found()).containsExactly("json.encoding.invalid at facts.ndjson:2");
        assertThat(findings.get(0).arguments()).containsEntry("column", "11");
    }

    @Test
    void a_file_in_utf_16_is_not_read() {
        assertThat(keys((HEADER + line(1)).getBytes(UTF_16LE))).isEmpty();
        assertThat(found()).containsExactly("json.encoding.invalid at facts.ndjson:1");
    }

    @Test
    void a_byte_order_mark_is_left_out_at_the_beginning_and_nowhere_else() {
        assertThat(keys("\ufeff" + HEADER + line(1) + "\ufeff" + line(2))).containsExactly("p-1");
        assertThat(found())
                .containsExactly("json.mark.removed at facts.ndjson:1", "json.text.malformed at facts.ndjson:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|json.format.missing at facts.ndjson:1",
                "{}|json.format.missing at facts.ndjson:1",
                "{'format':'toso.facts'}|json.format.missing at facts.ndjson:1",
                "{'format':'toso.facts','version':2}|json.format.newer at facts.ndjson:1 [version]",
                "{'format':'toso.facts','version':0}|json.value.mismatched at facts.ndjson:1 [version]",
                "{'format':'toso.facts','version':'1'}|json.value.mismatched at facts.ndjson:1 [version]",
                "{'format':'toso.coverage','version':1}|json.format.unknown at facts.ndjson:1 [format]",
                "['toso.facts']|json.value.mismatched at facts.ndjson:1",
                "format|json.text.malformed at facts.ndjson:1",
            })
    void without_a_header_that_is_known_nothing_is_read(String header, String finding) {
        assertThat(keys(header.replace("''", "").replace('\'', '"') + "\n"
                        + (header.equals("''") || header.isEmpty() ? "" : line(1))))
                .isEmpty();
        assertThat(found()).containsExactly(finding);
    }

    @Test
    void facts_without_a_header_are_not_read() {
        assertThat(keys(line(1) + line(2))).isEmpty();
        assertThat(found()).contains("json.format.missing at facts.ndjson:1").allMatch(f -> f.contains(":1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1025, 65535, 65536, 65537, 131072, 131073, 200000})
    void a_line_of_the_greatest_length_is_read_and_one_byte_more_is_not(int length) {
        FactLines lines = LINES.ofAtMost(length);
        String fitting = line(1).stripTrailing();
        fitting = fitting + " ".repeat(length - fitting.getBytes(UTF_8).length);
        String text = HEADER + line(9) + fitting + "\n" + fitting + " \n" + line(2) + fitting + "\r\n" + line(3);
        try (NdjsonReader reader =
                NdjsonReader.of(new ByteArrayInputStream(text.getBytes(UTF_8)), "facts.ndjson", lines, findings::add)) {
            assertThat(reader.stream().map(Version::key)).containsExactly("p-9", "p-1", "p-2", "p-3");
        }
        assertThat(found()).containsExactly("json.line.long at facts.ndjson:4", "json.line.long at facts.ndjson:6");
    }

    @Test
    void a_line_too_long_to_be_read_is_not_written() {
        Version<Person> name = new Version<>(
                TeamKinds.PERSONS,
                "p-1",
                1,
                new Person("p-1", "A".repeat(1024)),
                Filing.of("list-1", "clerk-7"),
                KnownAt.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.ofAtMost(1024).write(name))
                .withMessage("the line of a person has 1152 bytes, but 1024 are the most");
        assertThatIllegalArgumentException().isThrownBy(() -> LINES.ofAtMost(1023));
    }

    @Test
    void a_version_that_is_refused_leaves_nothing_behind_and_the_next_one_is_written_as_ever() {
        Version<Person> halved = new Version<>(
                TeamKinds.PERSONS,
                "p-2",
                1,
                new Person("p-2", "half \ud800"),
                Filing.of("list-1", "clerk-7"),
                KnownAt.of(1));
        Version<Person> tooLong = new Version<>(
                TeamKinds.PERSONS,
                "p-3",
                1,
                new Person("p-3", "A".repeat(1024)),
                Filing.of("list-1", "clerk-7"),
                KnownAt.of(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out, LINES.ofAtMost(1024))) {
            for (Version<Person> refused : List.of(halved, tooLong, halved)) {
                assertThatIllegalArgumentException().isThrownBy(() -> writer.write(refused));
                writer.write(person(1));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(halved));
        }
        assertThat(out.toString(UTF_8)).isEqualTo(HEADER + line(1) + line(1) + line(1));
    }

    @Test
    void a_line_of_2_gb_is_one_finding_and_the_next_line_is_read() {
        assertThat(keys(new Repeated(HEADER, 'x', (1L << 31) + 7, "\n" + line(1))))
                .containsExactly("p-1");
        assertThat(found()).containsExactly("json.line.long at facts.ndjson:2");
    }

    @Test
    void a_last_line_without_end_is_one_finding() {
        assertThat(keys(new Repeated(HEADER + line(1), '[', 10_000_000, ""))).containsExactly("p-1");
        assertThat(found()).containsExactly("json.line.long at facts.ndjson:3");
    }

    /** A text, one byte over and over, and another text, of which nothing is held. */
    private static final class Repeated extends InputStream {
        private final byte[] head;
        private final byte filler;
        private final long count;
        private final byte[] tail;
        private long at;

        Repeated(String head, char filler, long count, String tail) {
            this.head = head.getBytes(UTF_8);
            this.filler = (byte) filler;
            this.count = count;
            this.tail = tail.getBytes(UTF_8);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            long tailAt = head.length + count;
            int read;
            if (at < head.length) {
                read = Math.min(length, head.length - (int) at);
                System.arraycopy(head, (int) at, into, from, read);
            } else if (at < tailAt) {
                read = (int) Math.min(length, tailAt - at);
                Arrays.fill(into, from, from + read, filler);
            } else {
                read = Math.min(length, (int) (tailAt + tail.length - at));
                System.arraycopy(tail, (int) (at - tailAt), into, from, read);
                read = read == 0 ? -1 : read;
            }
            at += Math.max(0, read);
            return read;
        }
    }
}
