package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.cli.output.Texts;
import vn.toso.fact.Filing;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Kinds;
import vn.toso.vietnam.VietnamUnits;

/** Two figures side by side: of two days on one map, and of one day as known at two moments. */
class FigureBesideTest {
    private static final String ITEM = "item.vneid.level-2";

    @TempDir
    private Path folder;

    private static List<Map<String, Object>> rows(Call call) {
        return Json.rows(Json.object(call.out()), "rows");
    }

    private Call inStore(String... words) {
        return Call.of(Stream.concat(
                        Stream.of(words),
                        Stream.of("--store", folder.resolve("store").toString()))
                .toArray(String[]::new));
    }

    /**
     * By the resolution of 2025 phường Hà Tu was made of the phường Hà Phong and Hà Tu. Every commune had a team, and for the
     * new ones none was decided: restated they have the old ones, as it is they have none. Only xã Cái Chiên was not
     * rearranged. Of Hải Hòa, which has only land of the old communes, it is not known whether a team serves it.
     */
    @Test
    void tells_of_which_units_a_merged_one_is_made_and_what_they_were() {
        Call call = Call.of(
                "figure",
                "teams.commune",
                "--as-of",
                "2025-10-31",
                "--beside",
                "2024-10-31",
                "--under",
                "22",
                "--format",
                "json");

        Map<String, Object> row = rows(call).stream()
                .filter(one -> "06652@2025-07-01".equals(one.get("unit_id")))
                .findFirst()
                .orElseThrow();
        assertThat(Json.rows(row, "was"))
                .extracting(was -> was.get("unit_name"))
                .containsExactlyInAnyOrder("Phường Hà Phong", "Phường Hà Tu");
        assertThat(row)
                .containsEntry("from_denominator", 1L)
                .containsEntry("denominator", 1L)
                .containsEntry("change_numerator", -1L);
        // 177 communes then, and 54 since the reform.
        assertThat(Json.object(call.out()))
                .containsEntry("from_as_of", "2024-10-31")
                .containsEntry("as_of", "2025-10-31")
                .containsEntry("boundaries", "2025-10-31")
                .containsEntry("denominator", 54L)
                .containsEntry("from_denominator", 54L);
        assertThat(Call.of(
                                "figure",
                                "teams.commune",
                                "--as-of",
                                "2025-10-31",
                                "--beside",
                                "2024-10-31",
                                "--under",
                                "22")
                        .out())
                .contains("Then, on the boundaries of then: Tỉnh Quảng Ninh: 177 of 177 (100.0 %)")
                .contains("2024-10-31: Tỉnh Quảng Ninh: 53 certainly, 54 possibly, of 54")
                .contains("2025-10-31: Tỉnh Quảng Ninh: 1 of 54 (1.9 %)")
                .contains("Change: -52 certain.")
                .containsPattern("Phường Hà Tu +Phường Hà Phong 1/1; Phường Hà Tu 1/1 ");
    }

    @Test
    void is_asked_about_a_day_beside_a_day_and_a_period_beside_a_period() {
        Call call = Call.of("figure", "sessions", "--period", "2024-10", "--beside", "2024-09-30");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("“2024-09-30” is no period");
    }

    /**
     * Of nine residents of the first village six are known to be of age and one may be; the child is not, and one has moved
     * away. One was done when it was published, and of one more it is told in January that he was done in December.
     */
    @Test
    @DisplayName("T3: what was published can be computed again, and what came since can be seen")
    void tells_why_a_published_figure_changed() {
        PeopleStore.make(folder.resolve("store"));
        late();

        Call call = inStore(
                "figure",
                ITEM,
                "--as-of",
                "2025-12-31",
                "--under",
                "06877",
                "--known-at-from",
                "1",
                "--format",
                "json");

        Map<String, Object> json = Json.object(call.out());
        assertThat(json)
                .containsEntry("from_known_at", "#1")
                .containsEntry("known_at", "#2")
                .containsEntry("from_numerator", 31L)
                .containsEntry("numerator", 32L)
                .containsEntry("late", 2L);
        assertThat(rows(call))
                .extracting(row -> row.get("unit_id") + " " + row.get("change_numerator"))
                .containsExactly("x:thon-1 1", PeopleStore.COMMUNE + " 1");
        assertThat(Json.rows(json, "late_facts"))
                .extracting(fact -> fact.get("recorded") + " " + fact.get("recorded_at") + " " + fact.get("kind") + " "
                        + fact.get("change") + " " + fact.get("source") + ":" + fact.get("row") + " "
                        + fact.get("unit_ids") + " " + fact.get("about"))
                .containsExactly(
                        "#2 2026-11-21T02:00:00Z progress corrected tháng 12:1 [x:thon-1] 2025-10-01..2025-10-02",
                        "#2 2026-11-21T02:00:00Z progress new tháng 12:2 [x:thon-1] 2025-12-01..2025-12-02");
        assertThat(inStore("figure", ITEM, "--as-of", "2025-12-31", "--under", "06877", "--known-at-from", "1")
                        .out())
                .contains("As known at #1: Xã Đông Ngũ: ")
                .contains("Change: +1 certain.")
                .contains("1 of 2 rows changed.")
                .containsPattern(
                        "#2 +2026-11-21T02:00:00Z +progress +new +tháng 12 +2 +Thôn 1 \\(x:thon-1\\) +2025-12-01")
                .doesNotContain("r-never");
    }

    private void late() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
        Filing december = Filing.of("tháng 12", "clerk");
        try (FolderStore store =
                FolderStore.open(folder.resolve("store"), Kinds.all(), VietnamUnits.register(), clock)) {
            store.write(tx -> {
                tx.edit(
                        SkillKinds.PROGRESS,
                        "progress-r-begun",
                        1,
                        progress("r-begun", LocalDate.parse("2025-10-01"), new Status.NotStarted()),
                        december);
                tx.add(
                        SkillKinds.PROGRESS,
                        "progress-r-never",
                        progress("r-never", LocalDate.parse("2025-12-01"), new Status.Done()),
                        december);
                tx.add(
                        SkillKinds.PROGRESS,
                        "next-year",
                        progress("r-begun", LocalDate.parse("2026-01-01"), new Status.Done()),
                        december);
            });
        }
    }

    private static Progress progress(String resident, LocalDate day, Status status) {
        return Progress.of(Subject.resident(resident), "vneid.level-2", day, status, EvidenceLevel.SEEN);
    }

    @Test
    void says_when_nothing_came_since() {
        PeopleStore.make(folder.resolve("store"));
        late();

        assertThat(inStore("figure", ITEM, "--as-of", "2025-09-30", "--under", "06877", "--known-at-from", "1")
                        .out())
                .contains("From #1 to #2 no fact of this indicator came late")
                .contains("0 of 2 rows changed.");
    }

    @Test
    void refuses_what_makes_no_sense_together() {
        PeopleStore.make(folder.resolve("store"));

        assertThat(inStore("figure", ITEM, "--as-of", "2025-12-31", "--known-at-from", "1", "--known-at", "0")
                        .err())
                .contains("#1 is later than #0");
        assertThat(inStore("figure", ITEM, "--as-of", "2025-12-31", "--known-at-from", "1", "--by", "age")
                        .err())
                .contains("do not go together");
        assertThat(Call.of("figure", "teams.commune", "--as-of", "2025-12-31", "--beside", "2024-12-31", "--list")
                        .err())
                .contains("do not go together");
    }

    @Test
    void caps_and_kinds_are_for_their_indicators_only() {
        assertThat(Call.of("figure", "reach.turns", "--period", "2024-10", "--most", "3")
                        .err())
                .contains(
                        "--most is for allowance.persondays and allowance.teammonths only, and 1 or more; not reach.turns");
        assertThat(Call.of("figure", "allowance.persondays", "--period", "2024-10", "--most", "0")
                        .err())
                .contains("1 or more");
        assertThat(Call.of("figure", "sessions", "--period", "2024-10", "--kind", "support")
                        .err())
                .contains("--kind is for timeliness only, not sessions");
        assertThat(Json.object(Call.of(
                                "figure",
                                "timeliness",
                                "--period",
                                "2024-10",
                                "--kind",
                                "support",
                                "--teams",
                                "sample",
                                "--format",
                                "json")
                        .out()))
                .containsEntry("parameters", List.of("kind=support"));
        assertThat(Json.object(Call.of(
                                "figure",
                                "allowance.teammonths",
                                "--period",
                                "2024",
                                "--most",
                                "10",
                                "--teams",
                                "sample",
                                "--format",
                                "json")
                        .out()))
                .containsEntry("parameters", List.of("most=10"));
    }

    @Test
    void every_kind_that_a_figure_can_be_made_from_has_a_word() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(Kinds.all().list())
                    .filteredOn(kind -> !kind.equals(PeopleKinds.PERSONAL_DATA))
                    .allSatisfy(kind -> assertThat(Texts.of(locale).bundle().containsKey("late.kind." + kind.name()))
                            .as(kind.name())
                            .isTrue());
        }
    }
}
