package vn.toso.cli.input;

import java.util.regex.Pattern;

/**
 * What of a cell may be told again. In a list whose columns have slipped, or that is of something else, any cell may hold
 * somebody's name or number.
 */
final class CellText {
    private static final int LONGEST = 60;

    /** Phones and personal numbers have 9 digits or more; codes and days have 8 or fewer. */
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9][\\p{Z}\\s.,()+-]*){9,}");

    /** Names have two words or more, of letters only. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.]+(?:[\\p{Z}\\s]+[\\p{L}\\p{M}.]+)+");

    private CellText() {}

    /** Returns the text as it stands, shortened; but only a sign that there is one, where it may be a name or number. */
    static String told(String text) {
        if (NUMBER.matcher(text).find() || NAME.matcher(text).find()) {
            return "…";
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
