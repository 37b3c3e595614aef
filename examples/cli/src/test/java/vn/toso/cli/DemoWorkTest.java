package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.Gathering;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.VisitOutcome;
import vn.toso.vietnam.SamplePeople;
import vn.toso.vietnam.SampleProvince;

/** October 2024 in the demo, against what the sample's plan says, or a count of the facts without the library's engine. */
class DemoWorkTest {
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final Facts FACTS = SamplePeople.oneIn(100).store().facts();

    private final Map<String, Object> json = Json.object(DemoCommandTest.CALL.out());

    private static <T> Stream<T> all(FactKind<T> kind) {
        try (Stream<Fact<T>> facts = FACTS.of(kind)) {
            return facts.map(Fact::content).toList().stream();
        }
    }

    private Map<String, Object> figure(String indicator) {
        return Json.rows(json, "work").stream()
                .filter(row -> row.get("indicator").equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInOctober(LocalDate day) {
        return YearMonth.from(day).equals(OCTOBER);
    }

    @Test
    @DisplayName(
            "Two teams of five (295 + 295) held a session, of every fifteen two a second (98 + 98); 1 of 20 cancelled")
    void counts_sessions_held_and_cancelled_and_intended() {
        assertThat(Json.rows(json, "sessions"))
                .extracting(row -> row.get("state"), row -> row.get("count"))
                .containsExactly(tuple("held", 295L + 295 + 98 + 98), tuple("cancelled", 74L), tuple("planned", 0L));
        // Four Saturdays and four Sundays, and not a word about them.
        assertThat(json).containsEntry("scheduled", 8L).containsEntry("scheduled_known", 0L);
    }

    @Test
    @DisplayName("C10: persons on record one by one are certain, and turns are not fewer")
    void shows_turns_and_persons_side_by_side() {
        Set<String> persons = Stream.concat(
                        all(OutreachKinds.SUPPORTS)
                                .filter(one -> isInOctober(one.day()))
                                .flatMap(one -> one.subject().stream())
                                .map(subject -> subject.id()),
                        all(OutreachKinds.ATTENDANCES)
                                .filter(one -> one.day()
                                        .filter(DemoWorkTest::isInOctober)
                                        .isPresent())
                                .flatMap(one -> one.resident().stream()))
                .collect(Collectors.toSet());
        Map<String, Object> reached = figure("reach.persons");
        Map<String, Object> turns = figure("reach.turns");

        assertThat(reached).containsEntry("numerator", (long) persons.size());
        assertThat((Long) reached.get("possible")).isGreaterThan(persons.size());
        assertThat((Long) turns.get("numerator")).isGreaterThan(persons.size());
        assertThat(turns.get("possible")).isNotEqualTo(turns.get("numerator"));
    }

    @Test
    void counts_a_household_once_and_only_if_somebody_was_met() {
        Set<String> households = all(OutreachKinds.VISITS)
                .filter(one -> isInOctober(one.day())
                        && Set.of(VisitOutcome.MET, VisitOutcome.NO_DEVICE).contains(one.outcome()))
                .map(one -> one.subject().id())
                .collect(Collectors.toSet());

        assertThat(figure("visits")).containsEntry("numerator", (long) households.size());
        assertThat((Long) figure("visits").get("denominator")).isGreaterThan(households.size());
    }

    @Test
    void counts_who_was_trained_once_however_often() {
        List<String> trained = all(OutreachKinds.ATTENDANCES)
                .filter(one -> one.kind() == Gathering.TRAINING
                        && !one.day().orElseThrow().isAfter(OCTOBER.atEndOfMonth()))
                .map(Attendance::person)
                .flatMap(person -> person.stream())
                .toList();
        assertThat(figure("members.trained"))
                .containsEntry("numerator", trained.stream().distinct().count())
                .containsEntry("denominator", 11_005L);
        // The leaders of the 177 commune teams alone came twice to the province's.
        assertThat(trained.size())
                .isGreaterThanOrEqualTo((int) trained.stream().distinct().count() + 177);
    }

    @Test
    @DisplayName("Zalo groups: at the end of 2023 60 households for each village, where all registers are complete")
    void more_households_in_groups_than_in_a_sample_of_them_is_shown_and_not_cut() {
        // Five communes keep no register, and of the tenth village of Thượng Yên Công it is not declared complete.
        Set<String> withoutRegister = Set.of("06967", "07192", "07195", "07198", "06754", "06829");
        long villages = SampleProvince.villages().stream()
                .filter(village -> village.valid().contains(LocalDate.of(2023, 12, 31)))
                .filter(village -> !withoutRegister.contains(
                        village.parent().orElseThrow().value().substring(0, 5)))
                .count();

        assertThat(figure("zalo.households")).containsEntry("numerator", 60 * villages);
        assertThat(60 * villages).isGreaterThan((Long) figure("zalo.households").get("denominator"));
    }

    @Test
    @DisplayName("C10: how many of 40,000 leaflets were handed out nobody said: not known, and not 0")
    void what_nobody_counted_is_not_known() {
        assertThat(Json.rows(json, "leaflets"))
                .extracting(
                        row -> row.get("material"),
                        row -> row.get("printed"),
                        row -> row.get("handed_out"),
                        row -> row.get("handed_out_precision"))
                .containsExactly(
                        tuple("mau:to-roi-quang-yen-2023", 40_000L, "null", "null"),
                        tuple("mau:to-roi-ha-long-2024", 12_000L, 9_000L, "about"),
                        tuple("mau:so-tay-tien-yen-2024", 500L, 520L, "at-least"));
    }

    @Test
    @DisplayName("C8: of 177 communes ten were late and three said nothing; nine of ten villages were in time")
    void names_who_is_silent_and_who_was_late() {
        assertThat(json)
                .containsEntry("reports_due", 177L)
                .containsEntry("reports_late", 10L)
                .containsEntry("reports_missing", 3L)
                .containsEntry("timeliness_numerator", 177L - 10 - 3 + 9)
                .containsEntry("timeliness_denominator", 177L + 10);
        assertThat(Json.rows(json, "reports_behind"))
                .hasSize(13)
                .filteredOn(row -> row.get("report_state").equals("missing"))
                .extracting(row -> row.get("code"))
                .containsExactly("06715", "06877", "07051");
    }

    @Test
    @DisplayName(
            "Three members of the commune team and two of a village's, one of them the same: five times, four days")
    void one_person_in_two_teams_on_one_day_is_one_person_day() {
        assertThat(json)
                .containsEntry("attendances", 3L + 2)
                .containsEntry("attendances_of_one_person", 2L)
                .containsEntry("person_days", 4L);
    }

    @Test
    @DisplayName("Without people the 590 teams that held a session were at work; nothing is divided by no households")
    void works_without_people() {
        Map<String, Object> none =
                Json.object(Call.of("demo", "--one-in", "0", "--format", "json").out());
        List<Map<String, Object>> rows = Json.rows(none, "work");

        assertThat(rows)
                .extracting(row -> row.get("indicator") + " " + row.get("numerator") + "/" + row.get("denominator"))
                .contains("allowance.teammonths 590/0", "visits 0/0", "reach.persons 0/0");
    }

    @Test
    void says_it_in_vietnamese() {
        assertThat(Call.inVietnamese("demo", "--one-in", "0").out())
                .contains(
                        "đã tổ chức",
                        "Thị xã Quảng Yên   40.000  chưa biết",
                        "Thành phố Hạ Long  12.000  khoảng 9.000",
                        "10 nộp muộn, 3 chưa nộp: Phường Ninh Dương (06715), Xã Đông Ngũ (06877), Xã Dân Chủ (07051)",
                        "173 trên 187 (92,5 %)",
                        "5 lần thành viên có mặt ở các buổi là 4 ngày công");
    }
}
