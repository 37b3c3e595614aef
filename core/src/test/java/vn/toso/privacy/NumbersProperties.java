package vn.toso.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.toso.finding.Location;

/** Numbers of people, however they are written. */
class NumbersProperties {
    private static final List<String> BETWEEN = List.of("", "", "", " ", ".", "-", "\u00a0", ") ", "\u2013", "\u200b");
    private static final Pattern SHOWN = Pattern.compile("[0-9]{4}");

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    @Provide
    Arbitrary<PhoneNumber> phones() {
        Arbitrary<String> mobile = Combinators.combine(Arbitraries.of('3', '5', '7', '8', '9'), digits(8))
                .as((kind, rest) -> "0" + kind + rest);
        Arbitrary<String> landline =
                Arbitraries.of(8, 9).flatMap(NumbersProperties::digits).map(rest -> "02" + rest);
        return Arbitraries.frequencyOf(Tuple.of(3, mobile), Tuple.of(1, landline))
                .map(PhoneNumber::of);
    }

    @Provide
    Arbitrary<PersonalId> ids() {
        return Combinators.combine(Arbitraries.of(BirthProvince.all()), digits(9))
                .as((province, rest) -> PersonalId.of(province.code() + rest));
    }

    /** Digits with signs between them, some of them wide; a point before last zeros may be that of a decimal number. */
    private static Arbitrary<String> spelled(String digits) {
        return Arbitraries.of(BETWEEN)
                .filter(sign -> !(sign.equals(".") && digits.endsWith("0")))
                .list()
                .ofSize(digits.length())
                .flatMap(signs -> Arbitraries.of(false, false, true).map(wide -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < digits.length(); i++) {
                        char digit = digits.charAt(i);
                        char written = wide && digit != '+' ? (char) (digit - '0' + '\uff10') : digit;
                        text.append(written).append(signs.get(i));
                    }
                    return text.toString();
                }));
    }

    record Spelling<T>(T number, String text) {}

    /** The national form, without its zero, and with the country code in its forms. */
    @Provide
    Arbitrary<Spelling<PhoneNumber>> spelledPhones() {
        return phones().flatMap(phone -> {
            String bare = phone.value().substring(1);
            return Arbitraries.of("0", "", "+84", "84", "0084", "+840", "840")
                    .flatMap(front -> spelled(front + bare))
                    .map(text -> new Spelling<>(phone, text));
        });
    }

    @Property
    void every_spelling_of_a_phone_is_the_phone(@ForAll("spelledPhones") Spelling<PhoneNumber> spelling) {
        assertThat(PhoneNumber.parse(spelling.text()).value()).contains(spelling.number());
    }

    /** What a spreadsheet makes of it; two zeros are not put back before what may be an old phone number. */
    private static String asNumber(String id) {
        return id.startsWith("00") && id.charAt(3) > '3' ? id : id.replaceFirst("^0+", "");
    }

    @Provide
    Arbitrary<Spelling<PersonalId>> spelledIds() {
        return ids().flatMap(id -> Arbitraries.of(id.value(), asNumber(id.value()))
                .flatMap(NumbersProperties::spelled)
                .map(text -> new Spelling<>(id, text)));
    }

    @Property
    void every_spelling_of_a_personal_id_is_the_id(@ForAll("spelledIds") Spelling<PersonalId> spelling) {
        Reading<PersonalId> reading = PersonalId.parse(spelling.text());
        assertThat(reading.value()).contains(spelling.number());
    }

    @Property
    void normalising_again_changes_nothing(@ForAll("phones") PhoneNumber phone, @ForAll("ids") PersonalId id) {
        assertThat(PhoneNumber.parse(phone.value()).value()).contains(phone);
        assertThat(PhoneNumber.parse(phone.value()).corrections()).isEmpty();
        assertThat(PersonalId.parse(id.value()).value()).contains(id);
        assertThat(PersonalId.parse(id.value()).corrections()).isEmpty();
    }

    @Property
    void equal_numbers_have_equal_hashes(@ForAll("phones") PhoneNumber phone, @ForAll("ids") PersonalId id) {
        assertThat(PhoneNumber.of("+84" + phone.value().substring(1)))
                .isEqualTo(phone)
                .hasSameHashCodeAs(phone);
        assertThat(PersonalId.of(" " + id.value())).isEqualTo(id).hasSameHashCodeAs(id);
    }

    @Property
    void no_text_form_shows_four_digits(@ForAll("phones") PhoneNumber phone, @ForAll("ids") PersonalId id) {
        assertThat(List.of(phone, id, PhoneNumber.parse(phone.value()), PersonalId.parse(id.value())))
                .allSatisfy(one -> assertThat(one.toString()).doesNotContainPattern(SHOWN));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(250),
                Arbitraries.strings()
                        .withChars("0123456789+-. ,E\u00a0\uff10\uff19")
                        .ofMaxLength(16),
                digits(9),
                digits(10),
                digits(11),
                digits(12));
    }

    @Property
    void any_text_is_a_number_or_refused_or_blank(@ForAll("texts") String text) {
        for (Reading<?> reading : List.of(PhoneNumber.parse(text), PersonalId.parse(text))) {
            assertThat(reading.value().isPresent() && reading.refusal().isPresent())
                    .isFalse();
            assertThat(reading.value().isPresent() || reading.corrections().isEmpty())
                    .isTrue();
            assertThat(reading.findings(Location.NONE))
                    .hasSize(
                            reading.refusal().isPresent()
                                    ? 1
                                    : reading.corrections().size());
        }
    }

    @Property
    void what_was_read_reads_the_same_again(@ForAll("texts") String text) {
        PhoneNumber.parse(text)
                .value()
                .ifPresent(phone -> assertThat(PhoneNumber.of(phone.value())).isEqualTo(phone));
        PersonalId.parse(text)
                .value()
                .ifPresent(id -> assertThat(PersonalId.of(id.value())).isEqualTo(id));
    }

    @Property
    void what_a_personal_id_tells_is_written_in_it(@ForAll("ids") PersonalId id) {
        int digit = id.value().charAt(3) - '0';
        assertThat(id.value()).startsWith(id.provinceOfBirthRegistration().code());
        assertThat(id.sex() == Sex.FEMALE).isEqualTo(digit % 2 == 1);
        assertThat(id.birthYear() % 100).isEqualTo(Integer.parseInt(id.value().substring(4, 6)));
        assertThat((id.birthYear() - 1900) / 100).isEqualTo(digit / 2);
    }
}
