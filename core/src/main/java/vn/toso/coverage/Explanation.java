package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why a figure is what it is: a sentence, and under it what it rests on, each a sentence with what that rests on in turn.
 *
 * @param kind what is explained here
 * @param vietnamese the sentence in Vietnamese
 * @param english the sentence in English
 * @param details what it rests on
 */
public record Explanation(Kind kind, String vietnamese, String english, List<Explanation> details) {
    /** What an explanation speaks of. */
    public enum Kind {
        /** The figure itself. */
        FIGURE,
        /** What the indicator counts. */
        DEFINITION,
        /** The two days, and what was known. */
        QUESTION,
        /** Something that is counted for certain. */
        SETTLED,
        /** Something that may be counted here or elsewhere. */
        POOL,
        /** A counted unit on which nothing stands. */
        LACKING,
        /** A step of the lineage, with its act. */
        LINEAGE,
        /** Who has reported. */
        COMPLETENESS,
        /** A rule of the library's. */
        RULE,
        /** A finding. */
        FINDING
    }

    /** Copies the details. */
    public Explanation {
        requireNonNull(kind, "kind");
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
        details = List.copyOf(details);
    }

    /** Returns the sentence, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /** Returns all sentences, each detail indented by two blanks under what it explains. */
    public List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        add(lines, locale, "");
        return lines;
    }

    private void add(List<String> lines, Locale locale, String indent) {
        lines.add(indent + text(locale));
        details.forEach(detail -> detail.add(lines, locale, indent + "  "));
    }

    /** Returns the English sentence. */
    @Override
    public String toString() {
        return english;
    }
}
