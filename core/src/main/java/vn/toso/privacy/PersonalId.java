package vn.toso.privacy;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * The personal identification number of a citizen (số định danh cá nhân), which is also the number of the card (số căn
 * cước): 12 digits {@code PPP G YY NNNNNN}. <b>Personal data</b>, basic.
 *
 * <p>{@code PPP} is the province in which the birth was registered, {@code G} the century of birth and the sex,
 * {@code YY} the year in it, and the rest was drawn at random. There is no check digit: a wrong digit among the last
 * six cannot be told. Where somebody lives has nothing to do with {@code PPP}; nothing compares the two.
 *
 * <p>Source: Decree 137/2015/NĐ-CP (31 Dec 2015), Article 13; Circular 59/2021/TT-BCA (15 May 2021); Law 26/2023/QH15 on
 * identification, Article 12.
 *
 * <p>Immutable; equal if all digits are.
 */
public final class PersonalId {
    private static final int LENGTH = 12;
    private static final int OLD_CARD_LENGTH = 9;
    private static final int CENTURY_AT = 3;

    private final String value;

    private PersonalId(String value) {
        this.value = value;
    }

    /**
     * Returns the number that somebody wrote; {@link #parse} says how it may be written.
     *
     * @throws IllegalArgumentException if it is none; the message holds the reason and never what was written
     */
    public static PersonalId of(String written) {
        return parse(written).required("a personal ID");
    }

    /**
     * Reads a number as people and spreadsheets write it; never throws.
     *
     * <p>Blanks, dots, commas, dashes, brackets and quotes are left out, and full-width digits read like others. Every
     * code of a province begins with a zero, which a spreadsheet drops: of 11 digits it is put back, if that makes a known
     * province. So it is with the two zeros of Hà Nội and four others ({@code 001} to {@code 008}), of 10 digits, if the
     * birth lies in the 20th or 21st century, as no old phone number without its zero would have it. A number that still
     * begins with a zero did not lose one.
     *
     * <p>9 digits are refused as the number of an old identity card.
     *
     * @param written what is written; a text of more than 200 characters is refused
     */
    public static Reading<PersonalId> parse(String written) {
        Written read = Written.of(written);
        if (read.refusal().isPresent()) {
            return Reading.refused(read.refusal().get());
        }
        String digits = read.digits();
        if (digits.isEmpty()) {
            return Reading.blank();
        }
        if (digits.charAt(0) == '+') {
            return Reading.refused(Refusal.UNREADABLE);
        }
        if (digits.length() == OLD_CARD_LENGTH) {
            return Reading.refused(Refusal.ID_OLD_CARD);
        }
        EnumSet<Correction> corrections = EnumSet.noneOf(Correction.class);
        if (read.wasDecimal()) {
            corrections.add(Correction.DECIMAL_DROPPED);
        }
        String complete = digits;
        if (lostZeros(digits)) {
            corrections.add(Correction.ZERO_RESTORED);
            complete = "0".repeat(LENGTH - digits.length()) + digits;
        }
        if (complete.length() != LENGTH) {
            return Reading.refused(Refusal.ID_LENGTH);
        }
        return BirthProvince.find(complete.substring(0, CENTURY_AT)).isPresent()
                ? Reading.of(new PersonalId(complete), corrections)
                : Reading.refused(Refusal.ID_PROVINCE);
    }

    private static boolean lostZeros(String digits) {
        if (digits.charAt(0) == '0') {
            return false;
        }
        return switch (LENGTH - digits.length()) {
            case 1 -> BirthProvince.find("0" + digits.substring(0, 2)).isPresent();
            case 2 -> BirthProvince.find("00" + digits.charAt(0)).isPresent() && digits.charAt(1) < '4';
            default -> false;
        };
    }

    /** Returns the 12 digits. */
    public String value() {
        return value;
    }

    /** Returns the province in which the birth was registered; where somebody lives or lived is another matter. */
    public BirthProvince provinceOfBirthRegistration() {
        return BirthProvince.find(value.substring(0, CENTURY_AT)).orElseThrow();
    }

    /** Returns the sex: of the fourth digit, an even one is male, an odd one female. */
    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * Returns the year of birth, from 1900 to 2399: with 0 and 1 as the fourth digit one of the 20th century, with 2 and 3
     * of the 21st, and so on to 8 and 9. Whether it is over is not asked.
     */
    public int birthYear() {
        return 1900 + 100 * (centuryAndSex() / 2) + Integer.parseInt(value, CENTURY_AT + 1, CENTURY_AT + 3, 10);
    }

    private int centuryAndSex() {
        return value.charAt(CENTURY_AT) - '0';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the kind of thing only, and no digit. */
    @Override
    public String toString() {
        return "PersonalId[…]";
    }
}
