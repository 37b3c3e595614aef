package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.coverage.CoverageQuery;
import vn.toso.time.Period;

/** Tables of several figures; those of people are counted by hand from {@link PeopleStore}. */
class ReportTableTest {
    @TempDir
    private Path folder;

    private Call table(String form, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("form.csv"), form);
        Path store = folder.resolve("store");
        if (!Files.exists(store)) {
            PeopleStore.make(store);
        }
        List<String> args = new ArrayList<>(
                List.of("report", "table", "--form", file.toString(), "--store", store.toString(), "--under", "06877"));
        args.addAll(List.of(more));
        return Call.inVietnamese(args.toArray(String[]::new));
    }

    @Test
    void figures_stand_beside_each_other_with_the_month_before() throws Exception {
        Call call = table("""
                Mã chỉ số;Tiêu đề;Danh mục;Hiện
                item.vneid.level-2;Định danh;practical;
                teams.commune;;;value
                """, "--as-of", "2025-12-31", "--format", "json");

        assertThat(call.exitCode()).as(call.err()).isZero();
        Map<String, Object> json = Json.object(call.out());
        assertThat(json)
                .containsEntry("previous_period", "2025-11-01..2025-12-01")
                .containsEntry("boundaries", "2025-12-31");
        // The report of the second village is about 2025-12-31: a month before there was none.
        assertThat(Json.rows(json, "rows"))
                .extracting(row -> row.get("unit_name") + " " + row.get("item.vneid.level-2.numerator") + "/"
                        + row.get("item.vneid.level-2.denominator") + " "
                        + row.get("item.vneid.level-2.previous.numerator") + "/"
                        + row.get("item.vneid.level-2.previous.denominator"))
                .containsExactly("Thôn 1 1/6 1/6", "Thôn 2 30/40 0/0", "Xã Đông Ngũ 31/46 1/6");
        assertThat(Json.rows(json, "rows").get(2)).containsEntry("teams.commune.denominator", 1L);
        assertThat(Json.rows(json, "rows").get(2)).doesNotContainKey("teams.commune.previous.denominator");
    }

    @Test
    void people_read_titles_and_shares() throws Exception {
        Call call = table(
                "indicator,title,show\nitem.vneid.level-2,Định danh mức 2,\"value, previous\"\n",
                "--period",
                "2025-12");

        assertThat(call.out())
                .contains(
                        "kỳ từ 2025-12-01 đến hết 2025-12-31",
                        "kỳ trước từ 2025-11-01 đến hết 2025-11-30",
                        "Định danh mức 2: kỳ trước")
                .containsPattern("Tổng +66,0 % – 70,2 % \\(31/46\\)");
    }

    @Test
    void a_row_that_cannot_be_used_is_a_finding_and_the_others_are_there() throws Exception {
        Call call = table("""
                indicator;show
                item.nonsense;
                ;value
                skill.vneid.level-2;
                teams.village;value sideways
                """, "--as-of", "2025-12-31");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err())
                .contains("[form.indicator.unknown] form.csv, dòng 2", "[form.indicator.unknown] form.csv, dòng 4")
                .contains("[form.indicator.missing] form.csv, dòng 3", "[form.show.unknown] form.csv, dòng 5");
        assertThat(call.out()).contains("teams.village");
        assertThat(table("tên\nX\n", "--as-of", "2025-12-31").err()).contains("[list.column.missing] form.csv");
        assertThat(table("", "--as-of", "2025-12-31").exitCode()).isEqualTo(1);
    }

    @Test
    void the_period_before_is_as_long() {
        assertThat(before("2025-12")).isEqualTo("2025-11-01..2025-12-01");
        assertThat(before("2026-Q1")).isEqualTo("2025-10-01..2026-01-01");
        assertThat(before("2025-W02")).isEqualTo("2024-12-30..2025-01-06");
        assertThat(before("2025-01-10..2025-01-20")).isEqualTo("2024-12-31..2025-01-10");
    }

    private static String before(String period) {
        return ReportTableCommand.before(CoverageQuery.during(Period.parse(period)))
                .days()
                .toString();
    }
}
