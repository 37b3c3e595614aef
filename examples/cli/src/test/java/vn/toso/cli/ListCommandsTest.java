package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code match} and {@code edition}, with what bad-input lists have. */
class ListCommandsTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Path file(String text) throws IOException {
        return file("list.csv", text, StandardCharsets.UTF_8);
    }

    private static Call match(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("match", file.toString(), "--on", "2023-12-31"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    /** The ids that were found, in the order of the rows. */
    private static List<Object> ids(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("--format", "json"));
        args.addAll(List.of(more));
        Map<String, Object> json =
                Json.object(match(file, args.toArray(String[]::new)).out());
        return Json.rows(json, "matches").stream()
                .map(row -> row.get("unit_id"))
                .toList();
    }

    @Test
    void finds_units_by_code_and_name_and_keeps_the_columns_of_the_list() throws Exception {
        Path file =
                file("STT,Mã xã,Tên xã,Huyện\n1,06664,P. Hà Tu,TP. Hạ Long\n2,,\"Phường Cao Xanh, TP. Hạ Long\",\n");

        Call call = match(file, "--format", "csv");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines())
                .containsExactly(
                        "row,STT,Mã xã,Tên xã,Huyện,unit_code,unit_id,unit_name,matched_by,likeness,candidates",
                        "2,1,06664,P. Hà Tu,TP. Hạ Long,06664,06664@2004-08-31,Phường Hà Tu,code-and-name,exact,06664@2004-08-31",
                        "3,2,,\"Phường Cao Xanh, TP. Hạ Long\",,06658,06658@2004-08-31,Phường Cao Xanh,name,exact,06658@2004-08-31");
    }

    @Test
    void its_own_csv_can_be_matched_again() throws Exception {
        Path first = file("Mã xã,Tên xã\n06664,Phường Hà Tu\n");
        Path second = file("again.csv", match(first, "--format", "csv").out(), StandardCharsets.UTF_8);

        List<String> lines = match(second, "--format", "csv").lines();

        assertThat(lines.get(0)).doesNotMatch(".*\\bunit_id,.*\\bunit_id,.*");
        assertThat(lines.get(1)).endsWith("06664,06664@2004-08-31,Phường Hà Tu,code-and-name,exact,06664@2004-08-31");
    }

    @Test
    void repairs_codes_that_a_spreadsheet_broke() throws Exception {
        Path file = file("Mã xã,Tên xã\n6664,Phường Hà Tu\n6664.0,Phường Hà Tu\n006664,Phường Hà Tu\n");

        assertThat(ids(file)).contains("06664@2004-08-31");
        assertThat(match(file).err()).contains("Fixed [unit.code.zeros-lost] list.csv, row 2, column “Mã xã”");
    }

    @Test
    void reads_names_with_line_breaks_hidden_signs_and_loose_marks() throws Exception {
        String loose = Normalizer.normalize("Phường Hồng Gai", Normalizer.Form.NFD);
        Path file = file("Tên xã,Huyện\r\n\"\nPhường\u00a0Cao  Xanh\n\",Hạ Long\r\n" + loose + ",\ufeffHạ Long\r\n");

        assertThat(ids(file)).containsExactly("06658@2004-08-31", "06691@2004-08-31");
    }

    @Test
    void reads_what_was_read_in_the_wrong_encoding() throws Exception {
        String broken = new String("Xã Đồng Tâm".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Path file = file("Mã xã,Tên xã\n06844," + broken + "\n");

        Call call = match(file);

        assertThat(call.err()).contains("row 2, column “Tên xã”");
        assertThat(call.exitCode()).isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_out_what_sets_cells_apart(String separator) throws Exception {
        Path file = file("Mã xã" + separator + "Tên xã\n06664" + separator + "\"Phường Hà Tu, TP. Hạ Long\"\n");

        assertThat(ids(file)).containsExactly("06664@2004-08-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void reads_unicode_with_a_byte_order_mark(String charset) throws Exception {
        Path file = file("list.csv", "\ufeffMã xã,Tên xã\r\n06664,Phường Hà Tu\r\n", Charset.forName(charset));

        assertThat(ids(file)).containsExactly("06664@2004-08-31");
        assertThat(match(file).err()).startsWith("Fixed [list.file.bom] list.csv:");
    }

    @Test
    void skips_titles_above_the_headings_and_counts_rows_as_a_spreadsheet_does() throws Exception {
        Path file = file("Danh sách\n\nMã xã,Tên xã\n\n06664,Phường Hà Tu\nx,y\n");

        assertThat(match(file).err()).contains("list.csv, row 6, column");
        assertThat(ids(file)).containsExactly("06664@2004-08-31", "null");
    }

    @Test
    void takes_the_columns_somebody_names() throws Exception {
        Path file = file("a,b,c\nHà Tu,06664,Hạ Long\n");

        assertThat(ids(file, "--columns", "name=a,code=b")).containsExactly("06664@2004-08-31");
        assertThat(ids(file, "--columns", "name=#1,parent=#3")).contains("06664@2004-08-31");
        assertThat(match(file, "--columns", "name=zz").exitCode()).isEqualTo(1);
    }

    @Test
    void takes_the_unit_of_the_lowest_level_there_is_a_column_for() throws Exception {
        Path file = file("Mã TP,Tỉnh Thành Phố,Mã QH,Quận Huyện,Mã PX,Phường Xã\n"
                + "22,Tỉnh Quảng Ninh,196,Thành phố Uông Bí,6811,Phường Thanh Sơn\n"
                + "22,Tỉnh Quảng Ninh,202,Huyện Ba Chẽ,,Thanh Sơn\n");

        assertThat(ids(file)).containsExactly("06811@2004-08-31", "06973@2004-08-31");
    }

    @Test
    void chooses_none_among_homonyms_and_names_the_column() throws Exception {
        Path file = file("Tên xã,Huyện\nĐầm Hà,H. Đầm Hà\n");

        Call call = match(file);

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).contains("thị trấn Đầm Hà (06895@2004-08-31), xã Đầm Hà (06916@2004-08-31)");
        assertThat(call.err()).contains("Error [unit.row.ambiguous] list.csv, row 2, column “Tên xã”");
    }

    @Test
    void sums_up_many_findings_of_one_kind() throws Exception {
        Path file = file("Mã xã,Tên xã\n" + "99999,Phường Hà Tu\n".repeat(100));

        List<String> messages = match(file).err().lines().toList();

        assertThat(messages).hasSize(6);
        assertThat(messages.get(5)).isEqualTo("Error [unit.code.unknown]: and 95 more; 100 in all.");
    }

    @Test
    void says_a_repair_once_for_each_kind_with_its_count_and_first_rows() throws Exception {
        Path file =
                file("Mã xã,Tên xã\n" + "6664,Phường Hà Tu\n".repeat(7) + "06664,Phường Hà Tu \n06658,\" Cao Xanh\"\n");

        assertThat(match(file).err().lines())
                .containsExactly(
                        "Fixed [unit.code.zeros-lost] list.csv, row 2, column “Mã xã”: Code “6664” lost its leading"
                                + " zeros; it was read as 06664. Format the column of codes as text."
                                + " (7 times, in rows 2, 3, 4, 5, 6 …)",
                        "Fixed [unit.name.blanks] list.csv, row 9, column “Tên xã”: The name “Phường Hà Tu” had needless"
                                + " blanks, hidden characters or line breaks; they were taken out."
                                + " (2 times, in rows 9, 10)");
    }

    @Test
    void reads_standard_input() {
        Call call = Call.reading("Mã xã\n06664\n", "match", "-", "--on", "2023-12-31", "--format", "csv");

        assertThat(call.exitCode()).isZero();
        assertThat(call.lines().get(1)).startsWith("2,06664,06664,06664@2004-08-31");
    }

    @Test
    void prints_nothing_that_steers_a_terminal() throws Exception {
        Path file = file("Mã xã,Tên xã\n06664,\"\u001b[2J\u202eHà Tu\"\n");

        assertThat(match(file).out() + match(file).err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void dates_a_list_of_2023_and_names_the_rows_of_another_day() throws Exception {
        Path file = file(
                "Mã xã,Tên xã\n06682,Phường Yết Kiêu\n07030,Phường Hoành Bồ\n06820,Phường Vàng Danh\n06976,Xã Thanh Lâm\n");

        Call call = Call.of("edition", file.toString(), "--format", "json");

        Map<String, Object> json = Json.object(call.out());
        assertThat(Json.rows(json, "ranges"))
                .singleElement()
                .satisfies(range -> assertThat(range)
                        .containsEntry("from", "2020-01-01")
                        .containsEntry("last_day", "2024-10-31")
                        .containsEntry("fitting", 3L));
        assertThat(Json.rows(json, "unfit"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("row", 4L)
                        .containsEntry("fits", List.of("2025-07-01.."))
                        .containsEntry("holders", List.of("06820@2004-08-31")));
    }

    @Test
    void says_what_it_repaired_to_date_a_list() throws Exception {
        Path file = file("Mã xã,Tên xã\n6682.0,Phường Yết Kiêu\n07030,\"Phường\nHoành Bồ\"\n");

        Call call = Call.of("edition", file.toString());

        assertThat(call.exitCode()).isZero();
        assertThat(call.err())
                .contains(
                        "Fixed [unit.code.decimal] list.csv, row 2, column “Mã xã”",
                        "Fixed [unit.code.zeros-lost] list.csv, row 2, column “Mã xã”",
                        "Fixed [unit.name.blanks] list.csv, row 3, column “Tên xã”");
    }

    @Test
    void says_when_a_list_can_have_been_written_in_vietnamese() throws Exception {
        Path file = file("Mã xã,Tên xã\n06682,Phường Yết Kiêu\n07030,Phường Hoành Bồ\n");

        assertThat(Call.inVietnamese("edition", file.toString()).lines().get(0))
                .isEqualTo("Danh sách có thể lập từ 2020-01-01 đến hết 2024-10-31: khớp 2 trên 2 dòng.");
    }

    @Test
    void a_list_without_rows_is_no_error() throws Exception {
        Path file = file("Mã xã,Tên xã\n");

        assertThat(match(file).exitCode()).isZero();
        assertThat(match(file).out()).startsWith("0 of 0 rows");
        assertThat(Call.of("edition", file.toString()).exitCode()).isZero();
    }

    @Test
    void csv_quotes_what_must_be_quoted() throws Exception {
        Path file = file("Mã xã;Tên xã\n06664;\"a \"\"b\"\", c\nd\"\n");

        String csv = match(file, "--format", "csv").out();

        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
            assertThat(reader.stream().skip(1).map(record -> record.getField(2)))
                    .containsExactly("a \"b\", c\nd");
        }
    }
}
