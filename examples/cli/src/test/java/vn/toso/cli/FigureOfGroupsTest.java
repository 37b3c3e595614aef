package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.Filing;
import vn.toso.fact.Precision;
import vn.toso.folder.FolderStore;
import vn.toso.people.Group;
import vn.toso.people.GroupTag;
import vn.toso.people.PeopleKinds;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.report.Target;
import vn.toso.store.Kinds;
import vn.toso.store.Transaction;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.VietnamUnits;

/** Figures apart by groups, against targets, and as others report them; each counted by hand from {@link PeopleStore}. */
class FigureOfGroupsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");
    private static final DateRange YEAR = DateRange.of(LocalDate.parse("2025-07-01"), LocalDate.parse("2026-01-01"));
    private static final Filing PLAN = Filing.of("kế hoạch 2025", "clerk");
    private static final UnitId COMMUNE = UnitId.of(PeopleStore.COMMUNE);

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        Path path = folder.resolve("store");
        PeopleStore.make(path);
        store = path.toString();
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
        try (FolderStore more = FolderStore.open(path, Kinds.all(), VietnamUnits.register(), clock)) {
            more.write(FigureOfGroupsTest::fill);
        }
    }

    private static void fill(Transaction tx) {
        Group pupil = Group.of("occupation", "pupil");
        tx.add(PeopleKinds.GROUP_TAGS, "tag", new GroupTag("r-done", pupil, YEAR), PLAN);
        target(tx, "t-1", COMMUNE, null, Amount.percent("68.0"));
        target(tx, "t-2", PeopleStore.FIRST, null, Amount.of(2));
        target(tx, "t-3", COMMUNE, pupil, Amount.percent("80"));
        said(tx, "s-1", "bank-accounts", Precision.EXACT, Amount.of(120, 200));
        said(tx, "s-2", "benefits", Precision.AT_LEAST, Amount.percent("61"));
        said(tx, "s-3", "item.vneid.level-2", Precision.ABOUT, Amount.of(11_000));
    }

    private static void target(Transaction tx, String key, UnitId unit, @Nullable Group group, Amount amount) {
        tx.add(ReportKinds.TARGETS, key, new Target(unit, YEAR, "item.vneid.level-2", group, amount), PLAN);
    }

    private static void said(Transaction tx, String key, String figure, Precision precision, Amount amount) {
        tx.add(
                ReportKinds.COUNTS,
                key,
                new ReportedCount(COMMUNE, DateRange.day(DAY), figure, null, precision, amount),
                PLAN);
    }

    private Call call(String indicator, String... more) {
        return Call.inVietnamese(args(indicator, more));
    }

    private String[] args(String indicator, String... more) {
        return Stream.concat(
                        Stream.of(
                                "figure",
                                indicator,
                                "--store",
                                store,
                                "--as-of",
                                DAY.toString(),
                                "--under",
                                "06877",
                                "--level",
                                "village"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private Map<String, Object> json(String indicator, String... more) {
        Call call = Call.of(args(
                indicator,
                Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new)));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return Json.object(call.out());
    }

    @Test
    @DisplayName("attainment: a ratio against a ratio and a count against a count, with both ends")
    void a_figure_is_held_against_what_was_asked_for() {
        Call call = call("item.vneid.level-2");

        // The commune: 31 of 47 to 33 of 47, of 68 %: 97.0 % to 103.3 %. The village: 1 or 2, of 2.
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("Chỉ tiêu: 68,0 %; bằng 97,0 % đến 103,3 % chỉ tiêu: có thể đạt.")
                .containsPattern("Thôn 1 .* 2 +bằng 50,0 % đến 150,0 % chỉ tiêu: có thể đạt");
        Map<String, Object> json = json("item.vneid.level-2");
        assertThat(json)
                .containsEntry("target_percent", "68.0")
                .containsEntry("target_count", "null")
                .containsEntry("attained", "possible");
        assertThat(Json.rows(json, "rows"))
                .extracting(row -> row.get("unit_name") + " " + row.get("target_count") + " "
                        + row.get("attained_lower") + " " + row.get("attained"))
                .containsExactly(
                        "Thôn 1 2 0.500000 possible", "Thôn 2 null null null", "Xã Đông Ngũ null 0.969962 possible");
    }

    @Test
    @DisplayName("C9: by age every one has one value or is not known, and all together are the total")
    void ages_are_told_apart_and_add_up() {
        Map<String, Object> json = json("item.vneid.level-2", "--by", "age");

        assertThat(Json.rows(json, "rows").stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("total")))
                        .map(row -> row.get("group") + " " + row.get("numerator") + "/" + row.get("denominator")))
                .containsExactly("under-14 0/0", "18-59 1/6", "unknown 30/40");
        Call call = call("item.vneid.level-2", "--by", "age");
        assertThat(call.out()).contains("chắc chắn 31 trên 46").contains("18 đến 59 tuổi", "dưới 14 tuổi", "chưa rõ");
        assertThat(Call.of(args("item.vneid.level-2", "--by", "age", "--format", "csv"))
                        .out())
                .startsWith("dimension,group,indicator,")
                .contains("age,18-59,item.vneid.level-2,");
    }

    @Test
    void a_tag_of_the_host_is_a_dimension_and_has_its_own_target() {
        Map<String, Object> json = json("item.vneid.level-2", "--by", "occupation");

        assertThat(Json.rows(json, "rows").stream()
                        .filter(row -> Boolean.TRUE.equals(row.get("total")))
                        .map(row -> row.get("group") + " " + row.get("numerator") + "/" + row.get("denominator") + " "
                                + row.get("target_percent") + " " + row.get("attained")))
                .containsExactly("pupil 1/1 80 met", "unknown 30/45 null null");
    }

    @Test
    @DisplayName("C9: locality is that of the unit on the boundary day; xã Đông Ngũ is rural")
    void households_too_are_told_apart_by_where_they_live() {
        assertThat(call("household.five", "--by", "locality").out()).contains("nông thôn");
        assertThat(call("household.five", "--by", "age").exitCode()).isEqualTo(2);
        assertThat(call("household.five", "--by", "age").err()).contains("--by locality");
    }

    @Test
    void a_dimension_that_nobody_has_is_refused_with_those_there_are() {
        Call call = call("item.vneid.level-2", "--by", "religion");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("age, locality, occupation");
        assertThat(Call.of("figure", "members", "--store", store, "--as-of", DAY.toString(), "--by", "age")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("C7, C10: what others report in counts is a figure, what they say otherwise is held as said")
    void a_reported_figure_is_answered() {
        Call accounts = call("reported.bank-accounts");
        assertThat(accounts.exitCode()).as(accounts.err()).isZero();
        assertThat(accounts.out()).contains("Xã Đông Ngũ: 120 trên 200 (60,0 %)", "theo báo cáo: 120 trên 200");

        Call benefits = call("reported.benefits");
        assertThat(benefits.out()).contains("không xác định", "giữ nguyên như đã nêu", "trên 61 %");

        assertThat(call("item.vneid.level-2").out()).contains("khoảng 11.000").contains("chắc chắn 31 trên 46");
        assertThat(Json.rows(json("reported.benefits"), "said"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("precision", "at-least")
                        .containsEntry("percent", "61")
                        .containsEntry("count", "null")
                        .containsEntry("last_day", "2025-12-31"));
    }

    @Test
    void a_figure_that_nobody_reported_is_refused_with_the_nearest() {
        Call call = call("reported.bank-acounts");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("bank-accounts");
        assertThat(call("reported.benefits", "--evidence", "seen").exitCode()).isEqualTo(2);
        assertThat(Call.inVietnamese(
                                "figure", "reported.x", "--teams", "sample", "--as-of", "2023-12-31", "--under", "22")
                        .err())
                .contains("chưa ai báo cáo số liệu nào");
    }

    @Test
    @DisplayName("C7: what is undefined has not missed its target; an account that is reported as a skill is none")
    void undefined_figures_and_wrong_names_are_held_against_nothing() {
        Path path = Path.of(store);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
        try (FolderStore more = FolderStore.open(path, Kinds.all(), VietnamUnits.register(), clock)) {
            more.write(tx -> {
                said(tx, "s-4", "bank", Precision.AT_LEAST, Amount.of(2_000));
                said(tx, "s-5", "skill.vneid.level-2", Precision.EXACT, Amount.of(30, 25));
                tx.add(
                        ReportKinds.TARGETS,
                        "t-4",
                        new Target(COMMUNE, YEAR, "reported.bank", null, Amount.of(1_900)),
                        PLAN);
            });
        }
        assertThat(json("reported.bank"))
                .containsEntry("attained", "undefined")
                .containsEntry("attained_lower", "null");
        assertThat(call("reported.bank").out()).contains("trên 2.000").doesNotContain("0,0 %");
        assertThat(json("item.vneid.level-2")).containsEntry("numerator", 31L).containsEntry("denominator", 46L);
        assertThat(call("reported.skill.vneid.level-2").exitCode()).isEqualTo(2);
        assertThat(call("reported.skill.vneid.level-2").err()).contains("item.vneid.level-2");
    }
}
