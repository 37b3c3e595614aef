package vn.toso.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What is said to people, in Vietnamese or English, and how numbers are written in it. Immutable.
 *
 * <p>The texts lie in {@code texts_vi.properties} and {@code texts_en.properties}, in UTF-8 and with the same keys;
 * {@code {0}}, {@code {1}} ... are the places of arguments, and there is no other markup.
 */
public final class Texts {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Returns the Vietnamese texts if the locale's language is {@code vi}, else the English ones. */
    public static Texts of(Locale locale) {
        Locale known = locale.getLanguage().equals("vi") ? VIETNAMESE : Locale.ENGLISH;
        return new Texts(known, read("/vn/toso/cli/texts_" + known.getLanguage() + ".properties"));
    }

    private static ResourceBundle read(String resource) {
        // Not ResourceBundle.getBundle: it would fall back to the machine's language.
        try (InputStream in = requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the language of the texts: {@code vi} or {@code en}. */
    public Locale locale() {
        return locale;
    }

    /** Returns all texts by key. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Returns a text with its arguments filled in; whole numbers are grouped as the language does.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            Object argument = arguments[Integer.parseInt(text.substring(open + 1, close))];
            filled.append(text, at, open);
            filled.append(argument instanceof Number number ? number(number.longValue()) : argument);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Returns a whole number, its thousands apart: {@code 10.035} in Vietnamese, {@code 10,035} in English. */
    public String number(long value) {
        // Not NumberFormat: without the module jdk.localedata it writes Vietnamese numbers the American way.
        String digits = Long.toString(value);
        int start = value < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > start; at -= 3) {
            text.insert(at, isVietnamese() ? '.' : ',');
        }
        return text.toString();
    }

    /**
     * Returns a share in percent with one decimal, rounded half up here and nowhere before: {@code 80,0 %}.
     *
     * @throws ArithmeticException if {@code of} is 0
     */
    public String percent(long part, long of) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        String text = percent.toPlainString();
        return (isVietnamese() ? text.replace('.', ',') : text) + " %";
    }

    /** Returns a difference with its sign: {@code +5}, {@code -1.204}, {@code +0}. */
    public String signed(long difference) {
        return difference < 0 ? number(difference) : "+" + number(difference);
    }

    /** Returns the same of a decimal number, as it is rounded. */
    public String signed(BigDecimal difference) {
        String text = difference.toPlainString();
        return (difference.signum() < 0 ? "" : "+") + (isVietnamese() ? text.replace('.', ',') : text);
    }

    private boolean isVietnamese() {
        return locale.equals(VIETNAMESE);
    }

    /** Returns the language. */
    @Override
    public String toString() {
        return "Texts[" + locale + "]";
    }
}
