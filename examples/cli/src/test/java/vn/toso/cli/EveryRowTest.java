package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every indicator there is to be, by the table of {@link vn.toso.coverage}, asked as a user asks it, with the figure and with what people get wrong about it. Those of
 * teams are of the sample province, counted by its plan; those of people of {@link RowsStore}, counted by hand.
 */
class EveryRowTest {
    private static final String SAMPLE = " --teams sample --under 22 ";
    private static final String PEOPLE = " --under 06877 --as-of 2025-12-31 ";
    private static final String DECEMBER = " --under 06877 --period 2025-12 ";

    @TempDir
    private static Path folder;

    /**
     * One line of the table.
     *
     * @param indicator what the table calls it
     * @param asked its id here, and the options
     * @param figure numerator, denominator and how many are not known
     * @param said what the answer says, so that nobody takes it for something else
     */
    private record Row(String indicator, String asked, String figure, String said) {
        @Override
        public String toString() {
            return indicator + ": " + asked;
        }
    }

    private static Row row(String indicator, String asked, String figure, String said) {
        return new Row(indicator, asked, figure, said);
    }

    private static Stream<Row> rows() {
        String restated = SAMPLE + "--as-of 2023-12-31 --boundaries 2025-12-31";
        String then = SAMPLE + "--as-of 2023-12-31";
        return Stream.of(
                // A commune is covered by a team of its own; by any, that is another id. Out of 54, and not 177 of 177.
                row("teams.commune", "teams.commune" + restated, "53/54 1", "53 chắc chắn, 54 có thể, trên 54"),
                row("teams.commune", "teams.commune.any" + restated, "54/54 0", "của xã hoặc của thôn"),
                // 1,473 teams, but no 101.4 %.
                row("teams.village", "teams.village" + then, "1452/1452 0", "1.452 trên 1.452 (100,0 %)"),
                // Of every fifteen teams two held two sessions: 98 + 98.
                row("teams.active", "teams.active --k 2 --period 2024-10" + SAMPLE, "196/1473 0", "k=2"),
                row("members", "members" + then, "11005/0 0", "mỗi người đếm một lần"),
                row("members", "members.memberships" + then, "11050/0 0", "người ở hai tổ tính hai"),
                row("members", "members.mean" + then, "11050/1473 0", "7,50 (11.050 trên 1.473)"),
                // Two were trained, of whom one has left; one who serves was not.
                row("members.trained", "members.trained" + PEOPLE, "1/2 0", "1 trên 2 (50,0 %)"),
                row("reach", "reach.persons" + DECEMBER, "1/0 0", "số người"),
                row("reach", "reach.turns" + DECEMBER, "2/0 0", "số lượt"),
                // Four of seven grown-ups were never asked; of one nobody knows the age, and one is a child.
                row("skill.X", "skill.online-payment" + PEOPLE, "2/7 4", "chưa rõ 1 có thuộc diện hay không"),
                row("skill.all", "checklist.all" + PEOPLE, "1/7 4", "checklist=core-five"),
                // Three skills of one and two of another are no five; of a household nobody was asked in, it is not
                // known.
                row("household.five", "household.five" + PEOPLE, "1/3 1", "Chưa rõ: 1 hộ"),
                row("funnel.X.k", "funnel.vneid.level-2.chip-card" + PEOPLE, "3/6 1", "trên tổng số thuộc diện"),
                row("funnel.X.k", "funnel.vneid.level-2.police.conversion" + PEOPLE, "1/3 0", "chưa đến bước này: 2"),
                row("stuck.X.k", "stuck.vneid.level-2.police" + PEOPLE, "2/6 1", "đang vướng ở bước"),
                // Two visits to one household.
                row("visits", "visits" + DECEMBER, "1/3 0", "1 trên 3 (33,3 %)"),
                // One has the account, and nobody is confirmed.
                row(
                        "universal.confirmed",
                        "universal.confirmed --item vneid.level-2" + PEOPLE,
                        "0/6 1",
                        "được xác nhận đạt phổ cập"),
                row("reported.Y", "reported.bank-accounts" + PEOPLE, "50/40 0", "50 trên 40 (125,0 %)"),
                row("reported.Y", "reported.bank-accounts" + PEOPLE, "50/40 0", "coverage.report.exceeding"),
                row("reported.Y", "reported.benefits" + PEOPLE, "0/0 0", "61 %"),
                row("reported.Y", "reported.shops" + PEOPLE, "3/0 0", "không xác định"),
                // Four of those on record, ten by report; who those are nobody knows.
                row("remaining.X", "remaining.vneid.level-2" + PEOPLE, "14/46 1", "theo báo cáo: 10 trên 40"),
                row("zalo.households", "zalo.households" + PEOPLE, "2/3 0", "2 trên 3 (66,7 %)"),
                // Three of the commune team and two of a village's were at work, one of them for both: five times.
                row(
                        "allowance.persondays",
                        "allowance.persondays --period 2023-10-07..2023-10-08 --teams sample --under 07162",
                        "4/0 0",
                        "mỗi người mỗi ngày một công"),
                row(
                        "allowance.teammonths",
                        "allowance.teammonths --period 2023-10" + SAMPLE,
                        "590/0 0",
                        "mỗi tổ mỗi tháng một lần"),
                row(
                        "attainment",
                        "item.vneid.level-2" + PEOPLE,
                        "31/46 1",
                        "bằng 82,4 % đến 87,8 % chỉ tiêu: chưa đạt"),
                row("attainment", "reported.bills" + PEOPLE, "2499/2500 0", "bằng 99,9 % chỉ tiêu: chưa đạt"),
                row("attainment", "reported.bank-accounts" + PEOPLE, "50/40 0", "không có gì để so"),
                // 177 communes, of which ten were late and three silent, and nine of ten villages.
                row(
                        "timeliness",
                        "timeliness --period 2024-11 --boundaries 2024-10-31" + SAMPLE,
                        "173/187 0",
                        "173 trên 187"),
                // After the reform 54 owe it: one silent, three late, one under the id of a unit that had ended.
                row("timeliness", "timeliness --period 2025-11" + SAMPLE, "49/54 0", "49 trên 54"));
    }

    private static String[] words(Row row, String... more) {
        List<String> words = new ArrayList<>(List.of("figure"));
        words.addAll(List.of(row.asked().trim().split(" +")));
        if (!row.asked().contains("--teams")) {
            words.addAll(List.of("--store", folder.resolve("store").toString()));
        }
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @BeforeAll
    static void make() {
        RowsStore.make(folder.resolve("store"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void works_and_says_what_it_is(Row row) {
        Call figure = Call.of(words(row, "--format", "json"));
        Call said = Call.inVietnamese(words(row));

        assertThat(figure.exitCode()).as(figure.err()).isZero();
        Map<String, Object> json = Json.object(figure.out());
        assertThat(json.get("numerator") + "/" + json.get("denominator") + " " + json.get("unknown"))
                .isEqualTo(row.figure());
        assertThat(said.out() + said.err()).contains(row.said()).doesNotContain("101,4");
    }

    @Test
    void no_row_of_the_table_is_left_out() {
        assertThat(rows().map(Row::indicator).distinct())
                .containsExactly(
                        "teams.commune",
                        "teams.village",
                        "teams.active",
                        "members",
                        "members.trained",
                        "reach",
                        "skill.X",
                        "skill.all",
                        "household.five",
                        "funnel.X.k",
                        "stuck.X.k",
                        "visits",
                        "universal.confirmed",
                        "reported.Y",
                        "remaining.X",
                        "zalo.households",
                        "allowance.persondays",
                        "allowance.teammonths",
                        "attainment",
                        "timeliness");
    }

    @Test
    void where_people_are_stuck_is_told_by_reason_in_both_languages() {
        String[] words = ("stuck vneid.level-2 --store " + folder.resolve("store") + PEOPLE)
                .trim()
                .split(" +");

        assertThat(Call.inVietnamese(words).out()).contains("chờ công an xử lý");
        assertThat(Call.of(words).out()).contains("waiting for the police").doesNotContain("waiting-for-police");
    }

    @Test
    void who_is_left_is_not_known_where_only_totals_are_reported() {
        String[] words = ("remaining vneid.level-2 --store " + folder.resolve("store") + PEOPLE)
                .trim()
                .split(" +");

        assertThat(Call.inVietnamese(words).out()).contains("chưa rõ là ai: còn 10 trên 40, theo báo cáo");
    }

    @Test
    @DisplayName(
            "C5: of whom nothing is recorded nobody knows whether they reached a step; that is not for want of a birth day")
    void a_conversion_does_not_tell_of_eligibility_where_it_is_the_step_that_is_not_known() {
        Row police = row("funnel.X.k", "funnel.vneid.level-2.police.conversion" + PEOPLE, "", "");

        assertThat(Call.inVietnamese(words(police, "--explain")).out())
                .contains("chưa rõ 2 đã đến bước này hay chưa", "chưa rõ đã đến bước này hay chưa, hoặc có thuộc diện")
                .doesNotContain("thiếu ngày sinh");
        assertThat(Call.of(words(police)).out()).contains("2 may not have reached this step");
        Row past = row("funnel.X.k", "funnel.vneid.level-2.police" + PEOPLE, "", "");
        assertThat(Call.inVietnamese(words(past, "--explain")).out()).contains("thiếu ngày sinh");
    }

    @Test
    void beside_groups_stands_whose_completeness_it_is() {
        Row item = row("skill.X", "item.vneid.level-2" + PEOPLE, "", "");

        assertThat(Call.of(words(item, "--by", "age")).out())
                .contains("Completeness is that of all people, not of one group.");
    }

    @Test
    void an_account_is_no_skill() {
        Call refused = Call.of(words(row("skill.X", "skill.vneid.level-2" + PEOPLE, "", "")));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
    }
}
