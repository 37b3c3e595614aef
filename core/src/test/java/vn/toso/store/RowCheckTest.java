package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Severity;
import vn.toso.people.PeopleKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.team.TeamKinds;
import vn.toso.validation.IdText;

/** What single fields of a row break, told at once and before anything is made of it. */
class RowCheckTest {
    private static final RowCheck CHECK = RowCheck.of(Providers.PROVIDER);

    /** A host's own record, with a constraint of its own choice. */
    record Kiosk(@IdText String id, @Max(9) int desks) {}

    private static final FactKind<Kiosk> KIOSKS = FactKind.named("dt.kiosk", Kiosk.class)
            .key(Kiosk::id)
            .number("desks", kiosk -> (long) kiosk.desks())
            .madeBy(v -> new Kiosk(v.text("id"), Math.toIntExact(v.number("desks"))));

    private static List<String> told(FactKind<?> kind, @Nullable Object... values) {
        return CHECK.check(kind, values).stream()
                .map(violation -> violation.field() + " " + violation.code() + " "
                        + violation.code().severity())
                .toList();
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once_with_its_field() {
        assertThat(told(TeamKinds.TEAMS, "tổ 1", "hamlet", " ", null, null, "", List.of("a", ""), null))
                .containsExactly(
                        "id value.id-text.broken ERROR",
                        "tier value.word-of.broken ERROR",
                        "title value.not-blank.broken ERROR",
                        "decisionIssuer value.not-blank.broken ERROR",
                        "aliases value.not-blank.broken ERROR");
        assertThat(told(TeamKinds.TEAMS, "t-1", "village", "Tổ 1", null, null, null, List.of(), null))
                .isEmpty();
    }

    @Test
    void a_phone_that_is_none_is_left_out_and_the_rest_stays() {
        List<RowCheck.Violation> found = CHECK.check(
                PeopleKinds.PERSONAL_DATA, new @Nullable Object[] {"r-1", "Nguyễn Thị Lan", "0123", "220850012345"});

        assertThat(found).extracting(RowCheck.Violation::field).containsExactly("phone", "personalId");
        assertThat(found).allMatch(RowCheck.Violation::leavesTheRest);
        assertThat(found.get(0).code().id()).isEqualTo("value.vietnamese-phone.broken");
        assertThat(found.get(0).code().vietnamese())
                .isEqualTo(
                        "Số điện thoại không đọc được: số di động có 10 chữ số bắt đầu bằng 03, 05, 07, 08 hoặc 09, số cố định bắt đầu bằng 02. Hãy hỏi lại và ghi đủ số.");
        assertThat(found.get(0).code().english())
                .isEqualTo(
                        "This cannot be read as a phone number: mobile numbers have 10 digits and begin with 03, 05, 07, 08 or 09, landlines begin with 02. Ask again and write all digits.");
        assertThat(found.get(1).code().severity()).isEqualTo(Severity.WARNING);
        assertThat(told(PeopleKinds.PERSONAL_DATA, "r-1", null, "+84 395 678 945", "022.085.001.234"))
                .isEmpty();
    }

    @Test
    void a_list_that_has_an_end_is_named_and_one_that_has_none_is_not() {
        assertThat(CHECK.check(PeopleKinds.RESIDENCES, new @Nullable Object[] {"dog", "r-1", null, "registered", null}))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code().english())
                            .isEqualTo(
                                    "This word is not in the list. Use one of these: resident, household, business.");
                    assertThat(violation.code().vietnamese())
                            .isEqualTo(
                                    "Từ này không có trong danh mục. Hãy dùng một trong các từ: resident, household, business.");
                });
        assertThat(CHECK.check(TeamKinds.MEMBERSHIPS, new @Nullable Object[] {"p-1", "t-1", "leader", "Đoàn", null}))
                .singleElement()
                .satisfies(violation -> assertThat(violation.code().english())
                        .isEqualTo("This word is not in the list. Use one of the list."));
    }

    @Test
    void english_is_told_in_english_on_a_machine_that_speaks_vietnamese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
        try {
            assertThat(CHECK.check(
                            PeopleKinds.POPULATION_FIGURES,
                            new @Nullable Object[] {null, "resident", "registered", null, null, -1L, null, " "}))
                    .extracting(violation -> violation.code().english())
                    .containsExactly(
                            "This number must be 0 or more. Correct it.",
                            "This must not be blank. Fill it in, or leave the value out if it is not required.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void constraints_of_a_hosts_own_kind_hold_too_also_for_a_number_beyond_an_int() {
        assertThat(told(KIOSKS, "k 1", 10L))
                .containsExactly("id value.id-text.broken ERROR", "desks value.max.broken ERROR");
        assertThat(told(KIOSKS, "k-1", 1L << 40)).containsExactly("desks value.max.broken ERROR");
        assertThat(told(KIOSKS, "k-1", 9L)).isEmpty();
    }

    @Test
    void without_a_provider_nothing_is_found_here_and_the_record_still_refuses() {
        @Nullable Object[] row = {"tổ 1", "village", "Tổ 1", null, null, null, List.of(), null};

        assertThat(RowCheck.none().check(TeamKinds.TEAMS, row)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> TeamKinds.TEAMS.contentOf(row));
    }

    @Test
    void a_component_that_is_not_there_is_refused_when_the_kind_is_described() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactKind.named("dt.kiosk", Kiosk.class).key(Kiosk::id).of(Kiosk.class, "doors"))
                .withMessageContaining("has no component doors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKind.named("dt.text", String.class))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void ages_and_places_of_a_checklist_are_numbers_from_where_they_count() {
        @Nullable
        Object[] row = new @Nullable Object[SkillKinds.CHECKLIST_ITEMS.fields().size()];
        for (int i = 0; i < row.length; i++) {
            String name = SkillKinds.CHECKLIST_ITEMS.fields().get(i).name();
            row[i] = name.equals("place") ? 0L : name.equals("fromAge") ? (Object) (-1L) : null;
        }
        assertThat(told(SkillKinds.CHECKLIST_ITEMS, row))
                .containsExactly("place value.positive.broken ERROR", "fromAge value.positive-or-zero.broken ERROR");
    }
}
