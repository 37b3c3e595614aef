package vn.toso.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitMatcher;
import vn.toso.unit.UnitRow;
import vn.toso.vietnam.VietnamUnits;

class ListReaderTest {
    private static final Limits LOW = new Limits(1 << 16, 100, 1_000_000, 8L << 20);

    @TempDir
    private Path folder;

    private static Outcome<Sheet> read(byte[] bytes) throws IOException {
        return new ListReader(LOW).read("list", new ByteArrayInputStream(bytes), null);
    }

    private static Outcome<Sheet> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome<Sheet> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ListReader(LOW).read("list", in, file);
        }
    }

    private static void assertRefused(Outcome<Sheet> sheet, String code, long row) {
        assertThat(sheet.value().rows()).isEmpty();
        assertThat(sheet.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location().source()).isEqualTo("list");
            assertThat(finding.location().row()).isEqualTo(row);
        });
    }

    @Test
    void refuses_what_has_no_rows() throws Exception {
        assertRefused(read(""), "list.file.empty", 0);
        assertRefused(read("\n\n , \n"), "list.file.empty", 0);
        assertRefused(read("\ufeff"), "list.file.empty", 0);
    }

    @Test
    void refuses_what_is_no_list() throws Exception {
        assertRefused(read(new byte[] {1, 0, 2, 0}), "list.file.binary", 0);
        assertRefused(read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}), "list.file.old-excel", 0);
    }

    @Test
    void refuses_quotes_that_do_not_end() throws Exception {
        assertRefused(read("a,b\n\"x,y\nz,w\n"), "list.row.quotes", 2);
        assertRefused(read("a,b\n1,2\n\"x\"q,y\n"), "list.row.quotes", 3);
    }

    @Test
    void stops_at_a_line_that_does_not_end() throws Exception {
        // 16 MB that are made while they are read: none of it may be kept beyond the limit.
        long[] served = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return served[0]++ < (16L << 20) ? 'x' : -1;
            }
        };
        InputStream file =
                new SequenceInputStream(new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_8)), endless);

        assertRefused(new ListReader(LOW).read("list", file, null), "list.row.too-long", 2);
        assertThat(served[0]).isLessThan(1L << 20);
    }

    @Test
    void stops_at_too_many_rows_cells_and_letters() throws Exception {
        assertRefused(read("a\n".repeat(101)), "list.file.too-large", 0);
        assertRefused(read("a" + ",b".repeat(20_000) + "\n"), "list.row.too-long", 1);
        assertRefused(read(("a".repeat(20_000) + "\n").repeat(60)), "list.file.too-large", 0);
    }

    @Test
    void says_where_the_first_signs_are_that_are_not_utf_8() throws Exception {
        Outcome<Sheet> sheet = read(new byte[] {'a', '\n', 'b', (byte) 0xff, '\n', 'c', (byte) 0xfe, '\n'});

        assertThat(sheet.value().rows()).hasSize(3);
        assertThat(sheet.findings("list.file.encoding")).singleElement().satisfies(finding -> {
            assertThat(finding.location().row()).isEqualTo(2);
            assertThat(finding.arguments()).containsEntry("count", "2");
        });
    }

    @Test
    void takes_the_word_of_a_first_line_that_says_what_sets_cells_apart() throws Exception {
        Outcome<Sheet> sheet = read("sep=;\r\na;b,c\r\n");

        assertThat(sheet.value().rows()).containsExactly(new Sheet.Row(2, List.of("a", "b,c")));
    }

    @Test
    void reads_an_xlsx_with_numbers_days_and_empty_cells() throws Exception {
        Path file = Xlsx.write(
                folder.resolve("list.xlsx"),
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>6664</v></c><c r=\"C3\" s=\"1\"><v>45291</v></c></row>");

        assertThat(read(file).value().rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("Mã")),
                        new Sheet.Row(3, List.of("6664", "", "2023-12-31"), java.util.Set.of(0)));
    }

    /** C1: 22 may be what is left of 00022; a name that is a number is none the worse for it. */
    @Test
    void a_number_in_a_column_of_codes_is_known_as_one() throws Exception {
        Path file = Xlsx.write(
                folder.resolve("list.xlsx"),
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Tên</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>22</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>22</t></is></c></row>"
                        + "<row r=\"4\"><c r=\"B4\"><v>1</v></c></row>");
        List<UnitRow> rows = UnitList.of(read(file).value(), Map.of()).value().rows().stream()
                .map(UnitList.Entry::unit)
                .toList();
        UnitMatcher matcher = UnitMatcher.of(VietnamUnits.register().on(LocalDate.of(2025, 6, 30)));

        assertThat(rows).extracting(UnitRow::code).containsExactly("22.0", "22", "");
        assertThat(rows.get(2).name()).isEqualTo("1");
        assertThat(matcher.match(rows.get(0)).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit.code.ambiguous", "unit.row.ambiguous");
        assertThat(matcher.match(rows.get(0)).candidates())
                .extracting(AdminUnit::fullName)
                .containsExactly("Tỉnh Quảng Ninh", "Phường Đội Cấn");
        assertThat(matcher.match(rows.get(1)).unit()).map(AdminUnit::fullName).contains("Tỉnh Quảng Ninh");
    }

    @Test
    void reads_an_xlsx_without_the_optional_part_of_styles() throws Exception {
        Path file = Xlsx.writeWithoutStyles(
                folder.resolve("list.xlsx"),
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>6820</v></c></row>");

        assertThat(read(file).findings()).isEmpty();
        assertThat(read(file).value().rows()).extracting(row -> row.cell(0)).containsExactly("Mã", "6820");
    }

    @Test
    void refuses_an_xlsx_that_unpacks_to_too_much() throws Exception {
        String row = "<row><c t=\"inlineStr\"><is><t>" + "A".repeat(1_000) + "</t></is></c></row>";
        Path bomb = Xlsx.write(folder.resolve("bomb.xlsx"), row.repeat(20_000));

        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertRefused(read(bomb), "list.file.zip-too-large", 0);
    }

    @Test
    void refuses_an_xlsx_that_is_damaged() throws Exception {
        Path whole = Xlsx.write(folder.resolve("list.xlsx"), "<row r=\"1\"></row>");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(read(half), "list.file.damaged", 0);
        assertRefused(
                read(Files.writeString(folder.resolve("no.xlsx"), "PK\u0003\u0004nothing")), "list.file.damaged", 0);
        assertRefused(read(Xlsx.write(folder.resolve("xml.xlsx"), "<row")), "list.file.damaged", 0);
    }

    @Test
    void refuses_an_xlsx_that_is_no_file() throws Exception {
        assertRefused(read("PK\u0003\u0004nothing"), "list.file.xlsx-stream", 0);
    }
}
