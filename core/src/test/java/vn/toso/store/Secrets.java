package vn.toso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names, phones and ids that stand nowhere else, and whether a text holds any of them, however it is written. */
final class Secrets {
    /** What all texts of persons are made of; it also fits where a word in lower case is asked for. */
    static final String WORD = "zqxv";

    static final String NAME = "Nguyễn Thị Zqxv";
    static final String ID = "zqxv-secret";
    static final String PHONE = "0398675309";
    static final String PERSONAL_ID = "022085917364";

    private static final List<String> ENDS = List.of(WORD, PHONE.substring(3), PERSONAL_ID.substring(6));
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ .,-]+(?=[0-9])");

    private Secrets() {}

    /** A part is enough: the last digits of a phone name a person too. */
    static boolean standIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        String joined = BETWEEN_DIGITS.matcher(plain).replaceAll("");
        return ENDS.stream().anyMatch(end -> plain.contains(end) || joined.contains(end));
    }

    /** What an exception says, with that of its causes and of those it suppressed. */
    static String said(Throwable thrown) {
        ByteArrayOutputStream trace = new ByteArrayOutputStream();
        thrown.printStackTrace(new PrintStream(trace, true, UTF_8));
        return trace.toString(UTF_8);
    }
}
