package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team asks on Saturday, answered by hand from {@link PeopleStore}. */
class WorkCommandsTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        PeopleStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private String[] args(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--store", store, "--as-of", "2025-12-31"))
                .toArray(String[]::new);
    }

    private Call vietnamese(String... words) {
        Call call = Call.inVietnamese(args(words));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return call;
    }

    private Map<String, Object> json(String... words) {
        Call call = Call.of(args(
                Stream.concat(Stream.of(words), Stream.of("--format", "json")).toArray(String[]::new)));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return Json.object(call.out());
    }

    @Test
    void tells_where_people_are_stuck_in_counts_most_first() {
        Call call = vietnamese("stuck", "--under", "22");

        assertThat(call.out())
                .contains("Tỉnh Quảng Ninh, ngày 2025-12-31: 3 lượt vướng")
                .contains("bước 2/3: Đến công an, lấy sinh trắc học", "chờ công an xử lý")
                .contains("bước 1/3", "thẻ căn cước hết hạn")
                .doesNotContain("r-stuck");
        assertThat(Json.rows(json("stuck", "vneid.level-2"), "stuck"))
                .containsExactly(
                        Map.of(
                                "item",
                                "vneid.level-2",
                                "step",
                                "police",
                                "step_number",
                                2L,
                                "steps",
                                3L,
                                "reason",
                                "waiting-for-police",
                                "count",
                                2L,
                                "possible",
                                0L),
                        Map.of(
                                "item",
                                "vneid.level-2",
                                "step",
                                "chip-card",
                                "step_number",
                                1L,
                                "steps",
                                3L,
                                "reason",
                                "card-expired",
                                "count",
                                1L,
                                "possible",
                                0L));
        assertThat(vietnamese("stuck", "payment").out()).contains("không ghi nhận ai đang vướng");
        assertThat(vietnamese("stuck", "--under", "06820").out()).contains("không ghi nhận ai đang vướng");
        assertThat(Call.of(args("stuck", "vneid")).err()).contains("There is no item “vneid”. The nearest: ");
    }

    @Test
    void the_team_of_a_village_gets_each_who_is_left_by_id_who_was_never_asked_apart() {
        Call call = vietnamese("remaining", "vneid.level-2", "--under", "x:thon-1");

        assertThat(call.out())
                .contains(
                        "Thôn 1, ngày 2025-12-31: “Tài khoản định danh điện tử mức 2” còn 4 người chưa xong; 1 chưa được hỏi.")
                .contains("Gồm: đang vướng: 2, đang làm: 1, chưa bắt đầu: 1, chưa được hỏi: 1.")
                .contains("có thể thêm 1")
                .contains("Danh sách này là của tổ: chỉ có định danh, không có họ tên.")
                .doesNotContain(PeopleStore.NAME, PeopleStore.PHONE, "r-done", "r-child", "r-away", "r-second");
        assertThat(Json.rows(json("remaining", "vneid.level-2", "--under", "x:thon-1"), "remaining"))
                .extracting(row -> row.get("subject") + " " + row.get("status") + " " + row.get("step_number") + "/"
                        + row.get("steps") + " " + row.get("reason") + " " + row.get("since") + " "
                        + row.get("eligible"))
                .containsExactly(
                        "r-stuck blocked 2/3 waiting-for-police 2025-10-01 certain",
                        "r-stuck-2 blocked 2/3 waiting-for-police 2025-10-01 certain",
                        "r-begun in-progress 1/3 null 2025-10-01 certain",
                        "r-not-begun not-started null/3 null 2025-10-01 certain",
                        "r-ageless unknown null/3 null null possible",
                        "r-never unknown null/3 null null certain");
    }

    @Test
    void by_household_they_stand_together_and_who_is_in_none_last() {
        Map<String, Object> json = json("remaining", "vneid.level-2", "--under", "x:thon-1", "--by", "household");

        assertThat(Json.rows(json, "remaining"))
                .extracting(row -> row.get("household") + " " + row.get("subject"))
                .startsWith("h-1 r-stuck", "h-2 r-never", "null r-stuck-2")
                .hasSize(6);
        assertThat(json)
                .containsEntry("left", 4L)
                .containsEntry("never_asked", 1L)
                .containsEntry("possible", 1L);
    }

    @Test
    void names_stand_there_only_if_they_are_asked_for_and_are_said_to_be_personal() {
        Call call = vietnamese("remaining", "vneid.level-2", "--under", "x:thon-1", "--names");

        assertThat(call.out())
                .contains("Danh sách này có dữ liệu cá nhân, chỉ dành cho tổ.", PeopleStore.NAME)
                .doesNotContain(PeopleStore.PHONE);
        Call csv = Call.of(args("remaining", "vneid.level-2", "--under", "x:thon-1", "--names", "--format", "csv"));
        assertThat(csv.lines().get(0))
                .isEqualTo(
                        "subject,name,household,status,step,step_number,steps,reason,since,unit_id,where,within,eligible");
        assertThat(csv.err()).contains("personal data");
    }

    @Test
    void everybody_else_gets_counts_by_commune() {
        Call call = vietnamese("remaining", "vneid.level-2", "--under", "22");

        assertThat(call.out()).contains("Chỉ có số đếm.", "Xã Đông Ngũ").doesNotContain("r-stuck", "r-never");
        assertThat(Json.rows(json("remaining", "vneid.level-2"), "communes"))
                .containsExactly(Map.ofEntries(
                        Map.entry("code", "06877"),
                        Map.entry("unit_id", PeopleStore.COMMUNE),
                        Map.entry("unit_name", "Xã Đông Ngũ"),
                        Map.entry("blocked", 3L),
                        Map.entry("in_progress", 1L),
                        Map.entry("lapsed", 0L),
                        Map.entry("unconfirmed", 0L),
                        Map.entry("not_started", 1L),
                        Map.entry("declined", 0L),
                        Map.entry("never_asked", 1L),
                        Map.entry("possible", 1L),
                        // The second village reported 30 of 40, and not who.
                        Map.entry("reported_left", 10L)));
        for (String more : new String[] {"--names", "--by=household"}) {
            Call refused = Call.of(args("remaining", "vneid.level-2", "--under", "22", more));
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(Call.of(args("remaining", "vneid.level-2", more)).exitCode())
                    .isEqualTo(2);
        }
    }

    @Test
    void without_a_day_it_is_today_which_is_printed() {
        Call call = Call.of("stuck", "--store", store);

        assertThat(call.out()).contains("on " + Call.TODAY + ": 3 cases");
    }
}
