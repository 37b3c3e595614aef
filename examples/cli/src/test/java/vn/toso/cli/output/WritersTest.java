package vn.toso.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private static String written(Report report, Format format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(report, TEXTS, out);
        return out.toString();
    }

    @Test
    void json_escapes_what_must_be_escaped() throws Exception {
        Report report = new Report().value("a\"b", "\\ \n \u0001 \ud800 \u2028 \ud83d\ude00 Đ");

        assertThat(written(report, Format.JSON))
                .isEqualTo("{\n  \"a\\\"b\": \"\\\\ \\n \\u0001 \\ud800 \\u2028 \ud83d\ude00 Đ\"\n}\n");
    }

    @Test
    void json_writes_empty_lists_numbers_truth_and_nothing() throws Exception {
        Report report = new Report()
                .value("list", List.of())
                .value("number", 12L)
                .value("truth", true)
                .value("nothing", null);

        assertThat(written(report, Format.JSON))
                .isEqualTo("{\n  \"list\": [],\n  \"number\": 12,\n  \"truth\": true,\n  \"nothing\": null\n}\n");
    }

    @Test
    void columns_are_aligned_by_the_room_that_letters_take() throws Exception {
        Report report = new Report()
                .table(Table.of("rows", List.of("ệ", "e\u0302\u0323", "ab"))
                        .text("name", text -> text)
                        .number("count", TEXTS, text -> 10L)
                        .text("type", text -> text));

        List<String> lines = written(report, Format.TABLE).lines().toList();
        assertThat(lines.get(2)).isEqualTo("ệ        10  ệ");
        assertThat(lines.get(3)).isEqualTo("e\u0302\u0323        10  e\u0302\u0323");
        assertThat(lines.get(4)).isEqualTo("ab       10  ab");
    }

    @Test
    void cells_stay_on_their_line_and_are_cut_for_people_only() throws Exception {
        Report report = new Report()
                .table(Table.of("rows", List.of("a\nb\u001b\u202e" + "x".repeat(2_000)))
                        .text("name", text -> text));

        assertThat(written(report, Format.TABLE).lines().toList().get(2))
                .startsWith("a b\ufffdxx")
                .hasSizeLessThan(500);
        assertThat(written(report, Format.CSV)).contains("x".repeat(2_000));
    }

    @Test
    void a_terminal_gets_what_its_charset_has() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(out, out, Charset.forName("windows-1252"));
        console.out().print("Đã sửa “Hòa” – 10 → 5");
        console.flush();

        assertThat(out.toString(Charset.forName("windows-1252"))).isEqualTo("Dã sua “Hòa” – 10 -> 5");
    }

    @Test
    void pipes_get_utf_8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(out, out);
        console.out().print("Đông Ngũ");
        console.flush();

        assertThat(out.toByteArray()).isEqualTo("Đông Ngũ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_disk_that_is_full_is_told_from_a_reader_that_went_away() {
        for (String reason : Arrays.asList("No space left on device", "Broken pipe")) {
            Console console = Console.of(
                    new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException(reason);
                        }
                    },
                    OutputStream.nullOutputStream());
            console.out().print("x");
            console.flush();

            assertThat(console.hasFailed()).isTrue();
            assertThat(console.isReaderGone()).isEqualTo(reason.equals("Broken pipe"));
        }
    }
}
