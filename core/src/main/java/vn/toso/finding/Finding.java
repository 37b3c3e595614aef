package vn.toso.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing a person should know about some input or data: what, and where.
 *
 * @param code the kind of finding
 * @param arguments what fills the places of the code's text, by name, in the order given. What people read otherwise in
 *     each language stands beside it under the name with {@code .vi} or {@code .en} behind. They may hold what a person
 *     typed, so they appear in {@link #message} and nowhere else
 * @param location where it was found
 */
public record Finding(FindingCode code, Map<String, String> arguments, Location location) {
    /** Copies the arguments. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(location, "location");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Returns a finding.
     *
     * @param namesAndValues the arguments: name, value, name, value ...
     * @throws IllegalArgumentException if a name has no value
     */
    public static Finding of(FindingCode code, Location location, String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("every argument has a name and a value");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Finding(code, arguments, location);
    }

    /** Returns how much this weighs: the code's severity. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns the sentence for people, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String message(Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        String text = vietnamese ? code.vietnamese() : code.english();
        String language = vietnamese ? ".vi" : ".en";
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open);
            String name = text.substring(open + 1, close);
            String inLanguage = arguments.get(name + language);
            String value = inLanguage == null ? arguments.get(name) : inLanguage;
            filled.append(value == null ? text.substring(open, close + 1) : value);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Returns this finding at another place. */
    public Finding at(Location place) {
        return new Finding(code, arguments, place);
    }

    /** Returns code and place only: arguments may be personal and do not reach a log by accident. */
    @Override
    public String toString() {
        String place = location.toString();
        return place.isEmpty() ? code.id() : code.id() + " at " + place;
    }
}
