package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.unit.UnitLevel;

/**
 * What an indicator is, for people and in every result.
 *
 * @param id stands in every result, for example {@code teams.commune}; in lower case
 * @param vietnamese what is counted, out of what, in Vietnamese
 * @param english the same in English
 * @param about whether it is about a day or about a period
 * @param reportingLevel the level of the units that are due to report (C8)
 * @param parameters what the indicator was made with, such as how many sessions make a team active; in the order of names
 * @param reads the names of the kinds of facts it is made from, in the order of names; empty if nobody said so
 * @param sourceOrNull who asks for it to be counted so: an act, a paper; {@code null} if it is our own reading
 */
public record Definition(
        String id,
        String vietnamese,
        String english,
        About about,
        UnitLevel reportingLevel,
        Map<String, String> parameters,
        List<String> reads,
        @Nullable String sourceOrNull) {
    /** What an indicator is about. */
    public enum About {
        /** A stock: who has, on a day. */
        DAY,
        /** A flow: what was done in a period. */
        PERIOD
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*");

    /**
     * @throws IllegalArgumentException if the id is not in lower case
     */
    public Definition {
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
        requireNonNull(about, "about");
        requireNonNull(reportingLevel, "reportingLevel");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an indicator's id is in lower case, but this is " + id);
        }
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        reads = reads.stream().distinct().sorted().toList();
    }

    /**
     * Returns the definition of a stock, to which communes are due to report.
     *
     * @throws IllegalArgumentException if the id is not in lower case
     */
    public static Definition ofDay(String id, String vietnamese, String english) {
        return new Definition(id, vietnamese, english, About.DAY, UnitLevel.COMMUNE, Map.of(), List.of(), null);
    }

    /**
     * Returns the definition of a flow, to which communes are due to report.
     *
     * @throws IllegalArgumentException if the id is not in lower case
     */
    public static Definition ofPeriod(String id, String vietnamese, String english) {
        return new Definition(id, vietnamese, english, About.PERIOD, UnitLevel.COMMUNE, Map.of(), List.of(), null);
    }

    /** Returns this definition with units of another level due to report. */
    public Definition withReportingLevel(UnitLevel level) {
        return new Definition(id, vietnamese, english, about, level, parameters, reads, sourceOrNull);
    }

    /** Returns this definition with one more parameter. */
    public Definition withParameter(String name, String value) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put(name, value);
        return new Definition(id, vietnamese, english, about, reportingLevel, all, reads, sourceOrNull);
    }

    /** Returns this definition of what is made from facts of these kinds. */
    public Definition withReads(Collection<? extends FactKind<?>> kinds) {
        List<String> names = kinds.stream().<String>map(FactKind::name).toList();
        return new Definition(id, vietnamese, english, about, reportingLevel, parameters, names, sourceOrNull);
    }

    /** Returns this definition, as somebody asks for it. */
    public Definition withSource(String source) {
        return new Definition(id, vietnamese, english, about, reportingLevel, parameters, reads, source);
    }

    /** Returns who asks for it to be counted so, or empty if it is our own reading. */
    public Optional<String> source() {
        return Optional.ofNullable(sourceOrNull);
    }

    /** Returns what is counted, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }
}
