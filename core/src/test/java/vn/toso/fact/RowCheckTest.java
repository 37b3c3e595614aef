package vn.toso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.Provider;
import vn.toso.validation.VietnamesePhone;

class RowCheckTest {
    private static final RowCheck CHECK = RowCheck.of(Provider.factory());
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    /** A constraint of a host's. */
    @Constraint(validatedBy = Even.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<Even, Integer> {
            public Check() {}

            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                return value == null || value % 2 == 0;
            }
        }
    }

    record Leaflet(
            @Size(max = 3) String title,
            @Even @Max(10) int pages,
            @NotNull @Nullable String producerOrNull) {}

    static final FactKind<Leaflet> LEAFLETS = FactKind.<Leaflet>named("host.leaflet")
            .text("title", Leaflet::title)
            .number("pages", leaflet -> (long) leaflet.pages())
            .textOrNull("producer", Leaflet::producerOrNull)
            .madeBy(
                    Leaflet.class,
                    v -> new Leaflet(v.text("title"), (int) v.number("pages"), v.textOrNull("producer")));

    /** The phone is asked for here. */
    record Caller(
            @VietnamesePhone(payload = vn.toso.validation.LeavesTheRest.class)
            String phone) {}

    static final FactKind<Caller> CALLERS = FactKind.<Caller>named("host.caller")
            .text("phone", Caller::phone)
            .madeBy(Caller.class, v -> new Caller(v.text("phone")));

    private static List<String> ids(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::toString).toList();
    }

    private static Object[] visit(Object... values) {
        return values;
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        Outcome<@Nullable Object[]> checked = CHECK.check(
                OutreachKinds.VISITS,
                visit("v 1", "house", "h/1", UnitId.of("u-1"), DAY, "Met", "t-1", List.of("p-1", "p 2", "p-3", "")));

        assertThat(ids(checked))
                .containsExactly(
                        "value.id-text.invalid at [id]",
                        "value.one-of.invalid at [subjectKind]",
                        "value.id-text.invalid at [subject]",
                        "value.lower-case-word.invalid at [outcome]",
                        "value.id-text.invalid at [visitors[1]]",
                        "value.id-text.invalid at [visitors[3]]");
        assertThat(checked.hasErrors()).isTrue();
        assertThat(checked.findings().get(1).message(VIETNAMESE))
                .isEqualTo("Từ này không thuộc các từ [resident, household, business]. Hãy chọn một trong số đó.");
        assertThat(checked.findings().get(1).message(Locale.ENGLISH))
                .isEqualTo("The word is none of [resident, household, business]. Choose one of them.");
    }

    @Test
    void a_good_row_is_given_back_as_it_is() {
        Object[] values = visit(null, "household", "h-1", UnitId.of("u-1"), DAY, "met", "t-1", List.of("p-1"));

        Outcome<@Nullable Object[]> checked = CHECK.check(OutreachKinds.VISITS, values);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value()).isSameAs(values);
    }

    @Test
    void a_bad_phone_is_left_out_and_the_rest_is_used() {
        Object[] values = {"r-1", "Nông Văn Thử", "0495678945", "22085001234"};

        Outcome<@Nullable Object[]> checked = CHECK.check(PeopleKinds.PERSONAL_DATA, values);

        assertThat(checked.value()).containsExactly("r-1", "Nông Văn Thử", null, "22085001234");
        assertThat(values[2]).isEqualTo("0495678945");
        assertThat(ids(checked))
                .containsExactly("value.vietnamese-phone.left-out at [phone]", "number.zero.restored at [personalId]");
        assertThat(checked.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.FIXED);
        assertThat(checked.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The phone number has a prefix that does not exist in Viet Nam, or an area code from before 2017. Correct it. This value is left out, and the rest of the row is used.");
        assertThat(checked.findings().get(0).message(VIETNAMESE))
                .isEqualTo(
                        "Số điện thoại có đầu số không có ở Việt Nam, hoặc mã vùng cũ của trước năm 2017. Hãy sửa. Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.");
        assertThat(checked.findings().toString()
                        + checked
                        + checked.findings().get(0).arguments())
                .doesNotContain("0495678945", "22085001234", "Thử");
    }

    @Test
    void what_a_kind_asks_for_is_never_left_out() {
        Outcome<@Nullable Object[]> checked = CHECK.check(CALLERS, new Object[] {"x"});

        assertThat(ids(checked)).containsExactly("value.vietnamese-phone.invalid at [phone]");
        assertThat(checked.hasErrors()).isTrue();
        assertThat(checked.value()).containsExactly("x");
    }

    @Test
    void texts_of_several_fields_are_asked_one_by_one() {
        Object[] values = new Object[SkillKinds.CHECKLIST_ITEMS.fields().size()];
        List<String> names =
                SkillKinds.CHECKLIST_ITEMS.fields().stream().map(Field::name).toList();
        values[names.indexOf("steps")] = List.of("ok", "Not ok");
        values[names.indexOf("stepsVietnamese")] = List.of("", "một");
        values[names.indexOf("untilAge")] = 0L;
        values[names.indexOf("fromAge")] = 1L << 40;
        values[names.indexOf("expiry")] = "P0D";

        Outcome<@Nullable Object[]> checked = CHECK.check(SkillKinds.CHECKLIST_ITEMS, values);

        assertThat(ids(checked))
                .containsExactly(
                        "value.lower-case-word.invalid at [steps[1]]",
                        "value.not-blank-text.invalid at [stepsVietnamese[0]]",
                        "value.number.large at [fromAge]",
                        "value.positive.invalid at [untilAge]",
                        "value.expiry-text.invalid at [expiry]");
        assertThat(checked.findings().get(3).message(VIETNAMESE)).isEqualTo("Phải lớn hơn 0.");
        assertThat(checked.findings().get(3).message(Locale.ENGLISH)).isEqualTo("must be greater than 0");
    }

    @Test
    void a_unit_that_could_not_be_read_may_stand_there_as_a_text() {
        Outcome<@Nullable Object[]> checked = CHECK.check(OutreachKinds.TRAININGS, new Object[] {
            "t-1", "team", null, null, "both", "Hà Tu", DateRange.since(DAY), null, null, null, List.of()
        });

        assertThat(ids(checked))
                .containsExactly("value.unit-id-text.invalid at [unit]", "value.bounded-days.invalid at [days]");
    }

    @Test
    void a_hosts_own_kind_is_checked_by_its_own_constraints() {
        Outcome<@Nullable Object[]> checked = CHECK.check(LEAFLETS, new Object[] {"abcd", 13L, null});

        assertThat(ids(checked))
                .containsExactly(
                        "value.size.invalid at [title]",
                        "value.even.invalid at [pages]",
                        "value.max.invalid at [pages]",
                        "value.not-null.invalid at [producer]");
        assertThat(checked.findings())
                .extracting(one -> one.message(VIETNAMESE))
                .containsExactly(
                        "Độ dài phải từ 0 đến 3.", "must be even", "Phải nhỏ hơn hoặc bằng 10.", "Không được thiếu.");
        assertThat(CHECK.check(LEAFLETS, new Object[] {"abc", 8L, "x"}).findings())
                .isEmpty();
    }

    @Test
    void without_a_provider_the_constructors_still_refuse() {
        Object[] values = {"r 1", null, "0495678945", null};

        Outcome<@Nullable Object[]> checked = RowCheck.none().check(PeopleKinds.PERSONAL_DATA, values);

        assertThat(checked.findings()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PeopleKinds.PERSONAL_DATA.contentOf(checked.value()));
    }

    @Test
    void a_part_is_one_of_a_field_and_a_component_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKind.<Leaflet>named("x").part("title", Leaflet.class, "title"))
                .withMessage("there is no field title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKind.<Leaflet>named("x")
                        .text("title", Leaflet::title)
                        .part("title", Leaflet.class, "name"))
                .withMessageEndingWith("has no component name");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FactKind.<String>named("x").text("title", t -> t).madeBy(String.class, v -> "x"))
                .withMessageContaining("constraints are those of a record");
    }
}
