package vn.toso.report;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.PercentText;

/**
 * How much somebody says or asks for: so many, so many out of so many, or a bare ratio. A ratio is kept in percent with
 * the digits it was written with, "45,6 %" as 45.6 and never as counts; it is never added to anything.
 *
 * @param countOrNull how many: the numerator; {@code null} if only a ratio is given
 * @param outOfOrNull out of how many: the denominator; {@code null} if it is not said
 * @param percentOrNull the ratio in percent, 0 or more with at most 9 digits behind the point; {@code null} if counts are
 *     given
 */
public record Amount(
        @PositiveOrZero @Nullable Long countOrNull,
        @PositiveOrZero @Nullable Long outOfOrNull,
        @PercentText @Nullable BigDecimal percentOrNull) {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

    /**
     * @throws IllegalArgumentException if neither or both of a count and a ratio are given, one of them is negative, a
     *     denominator stands without a numerator, or the ratio has too many digits
     */
    public Amount {
        if ((countOrNull == null) == (percentOrNull == null)) {
            throw new IllegalArgumentException("an amount is a count or a ratio, one of the two");
        }
        if (outOfOrNull != null && countOrNull == null) {
            throw new IllegalArgumentException("a denominator stands under a count, but there is only a ratio");
        }
        if ((countOrNull != null && countOrNull < 0) || (outOfOrNull != null && outOfOrNull < 0)) {
            throw new IllegalArgumentException(
                    "counts are 0 or more, but these are " + countOrNull + " and " + outOfOrNull);
        }
        if (percentOrNull != null
                && !PERCENT.matcher(percentOrNull.toPlainString()).matches()) {
            throw new IllegalArgumentException("a ratio in percent is 0 or more with at most 9 digits on either side of"
                    + " the point, but this one is not");
        }
    }

    /**
     * Returns so many.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Amount of(long count) {
        return new Amount(count, null, null);
    }

    /**
     * Returns so many out of so many. More than there are is a finding of {@link ReportChecks} and not refused here.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static Amount of(long count, long outOf) {
        return new Amount(count, outOf, null);
    }

    /**
     * Returns a ratio in percent, as it was written.
     *
     * @param text digits, with a point before those behind it: {@code 45.6}
     * @throws IllegalArgumentException if it is written otherwise or has more than 9 digits on a side
     */
    public static Amount percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new IllegalArgumentException("a ratio in percent is written like 45.6");
        }
        return new Amount(null, null, new BigDecimal(text));
    }

    static Amount of(@Nullable Long count, @Nullable Long outOf, @Nullable String percent) {
        return new Amount(count, outOf, percent == null ? null : percent(percent).percentOrNull);
    }

    @Nullable
    String percentText() {
        return percentOrNull == null ? null : percentOrNull.toPlainString();
    }

    /** Returns how many, or empty if only a ratio is given. */
    public OptionalLong count() {
        return countOrNull == null ? OptionalLong.empty() : OptionalLong.of(countOrNull);
    }

    /** Returns out of how many, or empty if that is not said. */
    public OptionalLong outOf() {
        return outOfOrNull == null ? OptionalLong.empty() : OptionalLong.of(outOfOrNull);
    }

    /** Returns the ratio in percent, as it was written; empty if counts are given. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(percentOrNull);
    }

    /** Returns the ratio from 0 to 1, exact; empty if counts are given. */
    public Optional<BigDecimal> ratio() {
        return percent().map(percent -> percent.movePointLeft(2));
    }

    /** Returns whether more are counted than there are. */
    public boolean isExceeding() {
        return countOrNull != null && outOfOrNull != null && countOrNull > outOfOrNull;
    }

    /** Returns the amount as people write it: {@code 1.234/1.500} or {@code 45,6 %} in Vietnamese. */
    public String text(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean vietnamese = locale.getLanguage().equals("vi");
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        if (percentOrNull != null) {
            DecimalFormat format = new DecimalFormat("0", symbols);
            format.setMinimumFractionDigits(percentOrNull.scale());
            format.setMaximumFractionDigits(percentOrNull.scale());
            return format.format(percentOrNull) + " %";
        }
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        String count = format.format(BigInteger.valueOf(countOrNull == null ? 0 : countOrNull));
        return outOfOrNull == null ? count : count + "/" + format.format(BigInteger.valueOf(outOfOrNull));
    }
}
