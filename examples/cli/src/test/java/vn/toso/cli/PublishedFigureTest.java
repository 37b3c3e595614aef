package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.Filing;
import vn.toso.fact.Precision;
import vn.toso.folder.FolderStore;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.store.Kinds;
import vn.toso.store.Transaction;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.vietnam.VietnamUnits;

/** {@code figure --min-cell} on {@link PeopleStore}, with accounts that the villages and the commune's other people have. */
class PublishedFigureTest {
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

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
            more.write(tx -> {
                accounts(tx, PeopleStore.FIRST, 3, 57);
                accounts(tx, PeopleStore.SECOND, 41, 83);
            });
        }
    }

    private static void accounts(Transaction tx, UnitId unit, long done, long of) {
        tx.add(
                ReportKinds.COUNTS,
                "accounts-" + unit.value(),
                new ReportedCount(
                        unit, DateRange.day(DAY), "bank-accounts", null, Precision.EXACT, Amount.of(done, of)),
                Filing.of("báo cáo", "clerk"));
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
    @DisplayName("D2: a small village is suppressed with its sibling, the total is shown, and the output says k")
    void d2_small_counts_are_suppressed() {
        Call call = Call.inVietnamese(args("reported.bank-accounts", "--min-cell", "5"));

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("44 trên 140", "giữ kín", "Đã bảo vệ với k = 5: giữ kín 2 số.")
                .doesNotContain("57", "83");
    }

    @Test
    void json_and_csv_say_what_is_suppressed() {
        Map<String, Object> json = json("reported.bank-accounts", "--min-cell", "5");
        Call csv = Call.of(args("reported.bank-accounts", "--min-cell", "5", "--format", "csv"));

        assertThat(json)
                .containsEntry("protected", true)
                .containsEntry("min_cell", 5L)
                .containsEntry("suppressed_rows", 2L)
                .containsEntry("numerator", 44L);
        assertThat(Json.rows(json, "rows"))
                .extracting(row -> row.get("unit_name") + " " + row.get("suppressed") + " " + row.get("numerator") + " "
                        + row.get("upper") + " " + row.get("reporting"))
                .containsExactly(
                        "Thôn 1 true null null null", "Thôn 2 true null null null", "Xã Đông Ngũ false 44 44 2");
        assertThat(csv.lines().get(0)).endsWith("undefined,suppressed,min_cell");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().get(1)).endsWith(",true,5");
        assertThat(csv.out()).doesNotContain(",57,", ",83,");
        assertThat(json("reported.bank-accounts")).containsEntry("protected", false);
    }

    @Test
    @DisplayName("D2: explanation and list obey")
    void d2_explanation_and_list_obey() {
        Call call = Call.of(args("reported.bank-accounts", "--min-cell", "5", "--explain", "--list"));

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains(
                        "What is behind a protected figure is not listed.",
                        "protected as published: a hidden count keeps at least 5 possible values (D2)")
                .doesNotContain("57", "83");
        Map<String, Object> json = json("reported.bank-accounts", "--min-cell", "5", "--explain", "--list");
        assertThat(json).doesNotContainKey("origins").containsKey("explanation");
    }

    @Test
    @DisplayName("D2: where everything is small, nothing is told, nor who is left out and why")
    void d2_everything_is_small() {
        Call call = Call.of(args("item.vneid.level-2", "--min-cell", "5", "--explain", "--by", "age"));

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out() + call.err())
                .contains("suppressed")
                .doesNotContain("of 46", "30 of 40", "Left out", "moved");
        assertThat(json("item.vneid.level-2", "--min-cell", "5"))
                .containsEntry("suppressed_rows", 3L)
                .containsEntry("numerator", "null")
                .containsEntry("upper", "null")
                .doesNotContainKeys("excluded", "groups");
    }

    @Test
    void teams_are_not_protected_and_the_output_says_so() {
        assertThat(json("teams.village", "--min-cell", "5")).containsEntry("protected", false);
        assertThat(Call.of(args("teams.village", "--min-cell", "5")).out()).contains("Not protected");
        assertThat(Call.of(args("reported.bank-accounts", "--min-cell", "1")).exitCode())
                .isEqualTo(2);
    }

    /** Later two more people of the first village are reported to have an account: now no number is small. */
    private void reportMore() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
        try (FolderStore more = FolderStore.open(Path.of(store), Kinds.all(), VietnamUnits.register(), clock)) {
            more.write(tx -> tx.edit(
                    ReportKinds.COUNTS,
                    "accounts-" + PeopleStore.FIRST.value(),
                    1,
                    new ReportedCount(
                            PeopleStore.FIRST,
                            DateRange.day(DAY),
                            "bank-accounts",
                            null,
                            Precision.EXACT,
                            Amount.of(23, 57)),
                    Filing.of("báo cáo", "clerk")));
        }
    }

    @Test
    @DisplayName("D2: what was suppressed stays so in the next publication of the day, by the list in a file")
    void d2_the_list_in_a_file_is_sticky() {
        String file = folder.resolve("hidden.json").toString();
        assertThat(json("reported.bank-accounts", "--min-cell", "5", "--hidden", file))
                .containsEntry("suppressed_rows", 2L);
        reportMore();

        assertThat(json("reported.bank-accounts", "--min-cell", "5")).containsEntry("suppressed_rows", 0L);
        assertThat(json("reported.bank-accounts", "--min-cell", "5", "--hidden", file))
                .containsEntry("suppressed_rows", 2L)
                .containsEntry("numerator", 64L);
        assertThat(folder.resolve("hidden.json"))
                .content()
                .contains("\"publication.hidden\"", "\"2025-12-31\"")
                .doesNotContain("57", "83");
    }

    @Test
    void a_list_that_was_cut_off_is_refused_and_left_as_it_is() throws IOException {
        Path file = folder.resolve("hidden.json");
        Call.of(args("reported.bank-accounts", "--min-cell", "5", "--hidden", file.toString()));
        String cut = Files.readString(file).substring(0, 120);
        Files.writeString(file, cut);

        Call call = Call.of(args("reported.bank-accounts", "--min-cell", "5", "--hidden", file.toString()));

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("Restore the file from a copy");
        assertThat(call.out()).isEmpty();
        assertThat(file).content().isEqualTo(cut);
    }

    @Test
    @DisplayName("D2: on the boundaries of two days it is one publication")
    void d2_two_boundary_days_are_one_publication() {
        Map<String, Object> json = json("reported.bank-accounts", "--min-cell", "5", "--also-on", "2025-09-01");

        assertThat(json).containsEntry("suppressed_rows", 4L).containsEntry("numerator", 44L);
        assertThat(Json.rows(json, "rows"))
                .extracting(row -> row.get("boundaries") + " " + row.get("unit_name") + " " + row.get("suppressed"))
                .containsExactlyInAnyOrder(
                        "2025-12-31 Thôn 1 true",
                        "2025-12-31 Thôn 2 true",
                        "2025-09-01 Thôn 1 true",
                        "2025-09-01 Thôn 2 true",
                        "2025-12-31 Xã Đông Ngũ false",
                        "2025-09-01 Xã Đông Ngũ false");
        assertThat(json("reported.bank-accounts", "--min-cell", "5", "--also-on", "2025-09-01", "--explain"))
                .containsKeys("explanation", "explanation_2025-09-01");
    }

    @Test
    void options_of_a_publication_are_refused_without_one() {
        assertThat(Call.of(args("reported.bank-accounts", "--hidden", "list.json"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(Call.of(args("reported.bank-accounts", "--also-on", "2025-09-01"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(Call.of(args("reported.bank-accounts", "--min-cell", "5", "--also-on", "2024-12-31"))
                        .err())
                .contains("is not there on 2024-12-31");
        assertThat(folder.resolve("list.json")).doesNotExist();
    }
}
