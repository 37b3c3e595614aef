package vn.toso.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;

class ConstraintsTest {
    private static final Validator VALIDATOR = Provider.factory().getValidator();

    /** A component of each constraint, of the type that a text is read to. */
    record Everything(
            @IdText String id,
            @UnitIdText UnitId unit,
            @UnitCodeText UnitCode code,
            @CommuneCode UnitCode commune,
            @VietnamesePhone PhoneNumber phone,
            @PersonalIdNumber PersonalId personalId,
            @NotBlankText String name,
            @LowerCaseWord String word,
            @LowerCaseWord(dots = true) String item,
            @LowerCaseWord(letterFirst = true) String affiliation,
            @OneOf({"yes", "no"}) boolean flag,
            @PercentText BigDecimal percent,
            @HourText LocalTime hour,
            @ExpiryText Period expiry,
            @CountedWords Object helpers,
            @BoundedDays DateRange days,
            @BoundedDays(last = false) DateRange since,

            @VietnamesePhone(message = "ours", payload = LeavesTheRest.class)
            String hosts) {}

    private static Set<ConstraintViolation<Everything>> violations(String component, Object value) {
        return VALIDATOR.validateValue(Everything.class, component, value);
    }

    @Test
    void nothing_is_valid_everywhere() {
        assertThat(Everything.class.getRecordComponents())
                .allSatisfy(one -> assertThat(violations(one.getName(), null)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|r-1",
                "id|A.b_c:d@e-9",
                "unit|06820@2025-07-01",
                "code|06820",
                "code|a.b_c-d",
                "commune|06820",
                "commune|00004",
                "phone|0395678945",
                "phone|+84 395 678 945",
                "phone|01695678945",
                "phone|395678945.0",
                "personalId|022085001234",
                "personalId|22085001234",
                "name|Tổ 1",
                "name|' \u200b '",
                "word|pupil",
                "word|1-a",
                "item|vneid.level-2",
                "affiliation|youth-union",
                "flag|yes",
                "percent|45.6",
                "percent|123456789.123456789",
                "hour|19:30",
                "hour|19:30:00",
                "expiry|P12M",
                "expiry|P90D",
                "expiry|P100Y",
            })
    void what_a_record_accepts_is_valid(String component, String text) {
        assertThat(violations(component, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|''",
                "id|a b",
                "id|Tổ",
                "id|a,b",
                "unit|Phường Hà Tu",
                "unit|''",
                "code|a:b",
                "code|a@b",
                "code|12345678901234567",
                "commune|4",
                "commune|068200",
                "commune|0682a",
                "commune|٠٦٨٢٠",
                "phone|''",
                "phone|-",
                "phone|039567894",
                "phone|+1 555 0100",
                "phone|0495678945",
                "phone|3.9E+08",
                "personalId|''",
                "personalId|123456789",
                "personalId|0220850012345",
                "personalId|999085001234",
                "name|''",
                "name|' \u2003\u3000'",
                "word|''",
                "word|a.b",
                "word|-a",
                "word|a-",
                "word|a--b",
                "word|Pupil",
                "word|học-sinh",
                "item|a..b",
                "affiliation|1-a",
                "flag|''",
                "flag|YES",
                "percent|''",
                "percent|.5",
                "percent|5.",
                "percent|45,6",
                "percent|-1",
                "percent|1234567890",
                "percent|1.1234567890",
                "hour|19:30:01",
                "hour|7:30",
                "hour|25:00",
                "hour|''",
                "expiry|P0D",
                "expiry|P-1M",
                "expiry|P1201M",
                "expiry|P36526D",
                "expiry|12",
                "hosts|x",
            })
    void what_a_record_refuses_is_not(String component, String text) {
        assertThat(violations(component, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 201, 1_000_000})
    void what_is_too_long_is_refused(int length) {
        String text = "1".repeat(length);

        for (String component :
                "id unit code commune phone personalId word item affiliation percent hour expiry".split(" ")) {
            assertThat(violations(component, text)).as(component).hasSize(1);
        }
    }

    @Test
    void what_was_read_already_is_valid() {
        assertThat(violations("unit", UnitId.of("u-1"))).isEmpty();
        assertThat(violations("code", UnitCode.of("06820"))).isEmpty();
        assertThat(violations("phone", PhoneNumber.of("0395678945"))).isEmpty();
        assertThat(violations("personalId", PersonalId.of("022085001234"))).isEmpty();
        assertThat(violations("flag", true)).isEmpty();
        assertThat(violations("hour", LocalTime.of(19, 30))).isEmpty();
        assertThat(violations("hour", LocalTime.of(19, 30, 1))).hasSize(1);
        assertThat(violations("expiry", Period.ofMonths(12))).isEmpty();
        assertThat(violations("expiry", Period.ZERO)).hasSize(1);
    }

    @Test
    void helpers_are_words_with_their_numbers_each_word_once() {
        assertThat(violations("helpers", List.of("student:5", "teacher:999999999")))
                .isEmpty();
        assertThat(violations("helpers", List.of())).isEmpty();
        assertThat(List.of(
                        "student", "student:", ":5", "student:0", "student:5 ", "Student:5", "1-a:5", "a:1234567890"))
                .allSatisfy(
                        text -> assertThat(violations("helpers", List.of(text))).hasSize(1));
        assertThat(violations("helpers", List.of("student:5", "student:6"))).hasSize(1);
        assertThat(violations("helpers", Arrays.asList("student:5", null))).isEmpty();
    }

    @Test
    void days_are_asked_for_the_ends_they_need() {
        LocalDate day = LocalDate.of(2025, 7, 1);

        assertThat(violations("days", DateRange.day(day))).isEmpty();
        assertThat(violations("days", DateRange.since(day))).hasSize(1);
        assertThat(violations("since", DateRange.since(day))).isEmpty();
        assertThat(violations("since", DateRange.of(LocalDate.MIN, day))).hasSize(1);
    }

    @Test
    void a_number_is_refused_with_its_reason_and_never_repeated() {
        assertThat(violations("phone", "+1 555 0100")).singleElement().satisfies(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo("{phone.country.foreign}");
            assertThat(violation.getMessage())
                    .isEqualTo(
                            "The phone number has the code of another country, so it is not used. Give a number of Viet Nam, or none.");
        });
        assertThat(violations("personalId", "123456789"))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.getMessageTemplate()).isEqualTo("{personal-id.card.old}"));
        assertThat(violations("phone", " "))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .isEqualTo("This is no phone number of Viet Nam. Correct it."));
    }

    @Test
    void a_message_that_somebody_puts_at_the_constraint_is_the_one_that_is_said() {
        assertThat(violations("hosts", "+1 555 0100"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo("ours"));
    }

    /** Letters, digits, signs, halves of characters and marks that cannot be seen, in texts of all lengths. */
    @Test
    void a_hundred_thousand_texts_of_anything_are_answered_and_none_is_repeated() {
        Random random = new Random(20_261_127);
        List<String> components = Arrays.stream(Everything.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (int i = 0; i < 100_000; i++) {
            String text = text(random);
            String component = components.get(i % components.size());
            Object value = component.equals("helpers") ? List.of(text, text) : text;
            for (ConstraintViolation<Everything> violation : violations(component, value)) {
                assertThat(violation.getMessage()).isNotBlank().doesNotContain("bímật");
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "bímật");
        int length = random.nextInt(300) == 0 ? 5_000 : random.nextInt(30);
        String near = "0123456789+84.-: aPTMDx{}$#";
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? (char) random.nextInt(Character.MAX_VALUE + 1)
                            : near.charAt(random.nextInt(near.length())));
        }
        return text.toString();
    }
}
