package vn.toso.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import vn.toso.time.DateRange;

/**
 * Ranges of days in the words of each language, with the last day that is in them: few people read
 * {@code 2004-08-31..2025-07-01} as ending on 2025-06-30. Programs get that form, under the argument's plain name.
 */
final class DayWords {
    private DayWords() {}

    /** Returns the arguments of a finding with these days as the one of the name, after the others. */
    static String[] arguments(String name, DateRange days, String... others) {
        return arguments(name, words -> words.apply(days), others);
    }

    /**
     * Returns the arguments of a finding with a text as the one of the name, after the others.
     *
     * @param text makes the text with a function that writes days
     */
    static String[] arguments(String name, Function<Function<DateRange, String>, String> text, String... others) {
        String[] all = Arrays.copyOf(others, others.length + 6);
        int at = others.length;
        all[at++] = name;
        all[at++] = text.apply(DateRange::toString);
        all[at++] = name + ".vi";
        all[at++] = text.apply(DayWords::vietnamese);
        all[at++] = name + ".en";
        all[at] = text.apply(DayWords::english);
        return all;
    }

    /** Returns {@code từ 2004-08-31 đến hết 2025-06-30}. */
    static String vietnamese(DateRange days) {
        return words(days, "ngày ", "từ ", "đến hết ", "mọi ngày");
    }

    /** Returns {@code from 2004-08-31 to the end of 2025-06-30}. */
    static String english(DateRange days) {
        return words(days, "on ", days.isOpenEnded() ? "since " : "from ", "to the end of ", "on all days");
    }

    private static String words(DateRange days, String on, String from, String to, String always) {
        String last = days.lastDay().map(LocalDate::toString).orElse("");
        if (days.isOpenStarted()) {
            return last.isEmpty() ? always : to + last;
        }
        String first = days.from().toString();
        if (first.equals(last)) {
            return on + first;
        }
        return from + first + (last.isEmpty() ? "" : " " + to + last);
    }
}
