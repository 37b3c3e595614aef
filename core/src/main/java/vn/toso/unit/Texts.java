package vn.toso.unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.time.DateRange;

/** Small helps with texts that people typed, and with the texts of findings about them. */
final class Texts {
    private static final int SHOWN = 60;
    private static final int NAMED = 5;

    private Texts() {}

    /** Returns whether the character is white space of any kind, the non-breaking ones among them. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether the character takes no room: zero-width ones, soft hyphens, byte order and direction marks. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u2060' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200f');
    }

    /** Returns the parts of an address, between its commas; a text too long for one is left whole. */
    static Stream<String> parts(String text) {
        return text.length() > NameFolding.MAX_LENGTH || text.indexOf(',') < 0
                ? Stream.of(text)
                : Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    /** Returns a text as a finding shows it: on one line and not endless. */
    static String shown(String text) {
        String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        StringBuilder line = new StringBuilder(start.length());
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (!isInvisible(c)) {
                line.append(isBlank(c) || Character.isISOControl(c) ? ' ' : c);
            }
        }
        return line.toString();
    }

    /** Returns a unit as a finding names it: {@code Phường Hà Tu (06652)}. */
    static String shown(AdminUnit unit) {
        return unit.fullName() + " ("
                + unit.code().map(UnitCode::value).orElse(unit.id().value()) + ")";
    }

    /** Returns the first few units as a finding names them, and how many more there are; a dash for none. */
    static String shown(List<AdminUnit> units) {
        if (units.isEmpty()) {
            return "—";
        }
        String first = units.stream().limit(NAMED).map(Texts::shown).collect(Collectors.joining(", "));
        return units.size() > NAMED ? first + " +" + (units.size() - NAMED) : first;
    }

    /** Returns units with the days on which they are so: {@code Xã Yên Giang (07162) đến hết 2025-06-30}. */
    static String shownWithDays(List<AdminUnit> states, Function<DateRange, String> words) {
        return states.stream()
                .limit(NAMED)
                .map(state -> shown(state) + " " + words.apply(state.valid()))
                .collect(Collectors.joining(", "));
    }
}
