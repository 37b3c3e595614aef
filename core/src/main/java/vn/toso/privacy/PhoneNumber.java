package vn.toso.privacy;

import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number of Viet Nam in its national form of today: {@code 0395678945}. <b>Personal data</b>, basic.
 *
 * <p>A mobile number has 10 digits, {@code 0} and one of {@code 35789} first; a landline begins with {@code 02} and has 10
 * or 11. A phone is contact data and never a key: several old people share one. Whether it is in use is not known.
 *
 * <p>Immutable; equal if the national forms are.
 */
public final class PhoneNumber {
    /**
     * Old mobile prefixes, with the ones that replaced them. The seven digits behind stayed. In the order of MobiFone,
     * VinaPhone, Viettel, Vietnamobile and Gmobile.
     *
     * <p>Source: plan of Decision 798/QĐ-BTTTT (25 May 2018); the numbers changed from 2018-09-15 on, and calls to the old
     * ones ended on 2018-11-14.
     */
    private static final Map<String, String> PREFIXES = prefixes("""
            0120 070
            0121 079
            0122 077
            0126 076
            0128 078
            0123 083
            0124 084
            0125 085
            0127 081
            0129 082
            0162 032
            0163 033
            0164 034
            0165 035
            0166 036
            0167 037
            0168 038
            0169 039
            0186 056
            0188 058
            0199 059
            """);

    private static final Pattern MOBILE = Pattern.compile("0[35789][0-9]{8}");
    private static final Pattern LANDLINE = Pattern.compile("02[0-9]{8,9}");
    private static final int OLD_MOBILE_LENGTH = 11;
    private static final String COUNTRY = "84";

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /**
     * Returns the number that somebody wrote; {@link #parse} says how it may be written.
     *
     * @throws IllegalArgumentException if it is none; the message holds the reason and never what was written
     */
    public static PhoneNumber of(String written) {
        return parse(written).required("a phone number");
    }

    /**
     * Reads a number as people and spreadsheets write it; never throws.
     *
     * <p>Blanks of every kind, dots, commas, dashes, brackets and quotes are left out, and full-width digits read like
     * others. {@code +84}, {@code 0084} and {@code 84} give way to the zero, with or without one behind them. Where the
     * leading zero is missing it is put back. Mobile numbers of 11 digits, from before 2018, are converted, so
     * {@code 01695678945}, {@code 1695678945} and {@code +84 395 678 945} are all {@code 0395678945}.
     *
     * <p>An area code of before 2017 is not converted. Some of them ({@code 033} of Quảng Ninh) are prefixes of mobile
     * numbers now, so such a landline is taken for a mobile number; nobody could tell them apart.
     *
     * @param written what is written; a text of more than 200 characters is refused
     */
    public static Reading<PhoneNumber> parse(String written) {
        Written read = Written.of(written);
        if (read.refusal().isPresent()) {
            return Reading.refused(read.refusal().get());
        }
        if (read.digits().isEmpty()) {
            return Reading.blank();
        }
        EnumSet<Correction> corrections = EnumSet.noneOf(Correction.class);
        if (read.wasDecimal()) {
            corrections.add(Correction.DECIMAL_DROPPED);
        }
        String national = nationalOrNull(read.digits(), corrections);
        return national == null ? Reading.refused(Refusal.PHONE_FOREIGN) : ofNational(national, corrections);
    }

    private static @Nullable String nationalOrNull(String digits, EnumSet<Correction> corrections) {
        boolean plus = digits.charAt(0) == '+';
        boolean international = plus || digits.matches("00[1-9].*");
        String bare = international ? digits.substring(plus ? 1 : 2) : digits;
        if (international && !bare.startsWith(COUNTRY)) {
            return null;
        }
        // 84 may also begin a mobile number that lost its zero, which leaves 9 digits: with the country code there are
        // 11.
        if (international || (bare.startsWith(COUNTRY) && bare.length() >= COUNTRY.length() + 9)) {
            corrections.add(Correction.COUNTRY_CODE_DROPPED);
            String behind = bare.substring(COUNTRY.length());
            return behind.startsWith("0") ? behind : "0" + behind;
        }
        if (bare.charAt(0) == '0') {
            return bare;
        }
        corrections.add(Correction.ZERO_RESTORED);
        return "0" + bare;
    }

    private static Reading<PhoneNumber> ofNational(String national, EnumSet<Correction> corrections) {
        String current = national;
        if (national.length() == OLD_MOBILE_LENGTH) {
            String prefix = PREFIXES.get(national.substring(0, 4));
            if (prefix != null) {
                corrections.add(Correction.PREFIX_CONVERTED);
                current = prefix + national.substring(4);
            }
        }
        if (MOBILE.matcher(current).matches() || LANDLINE.matcher(current).matches()) {
            return Reading.of(new PhoneNumber(current), corrections);
        }
        boolean known = current.matches("0[235789].*");
        boolean fits = current.length() == 10 || (current.length() == OLD_MOBILE_LENGTH && !known);
        return Reading.refused(fits ? Refusal.PHONE_PREFIX : Refusal.PHONE_LENGTH);
    }

    /** Returns the national form, 10 or 11 digits of which the first is 0. */
    public String value() {
        return value;
    }

    /** Returns whether this is a mobile number, to which an app or a message can be sent; a landline is not. */
    public boolean isMobile() {
        return MOBILE.matcher(value).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber phone && phone.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the kind of thing only, and no digit: in a hamlet the last three name a person. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }

    private static Map<String, String> prefixes(String table) {
        Map<String, String> prefixes = new TreeMap<>();
        table.lines().forEach(row -> prefixes.put(row.substring(0, 4), row.substring(5)));
        return prefixes;
    }
}
