package vn.toso.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure was said. What it is stays with it, and figures that are not exact are never added to those that are. */
public enum Precision {
    /** That many (đúng). */
    EXACT("exact", "", ""),
    /** That many or more (hơn, trên, ít nhất): a lower bound. */
    AT_LEAST("at-least", "trên ", "over "),
    /** About that many (khoảng, gần): no bound at all. */
    ABOUT("about", "khoảng ", "about ");

    private final String id;
    private final String vietnamese;
    private final String english;

    Precision(String id, String vietnamese, String english) {
        this.id = id;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the precision whose {@link #id} this is, or empty. */
    public static Optional<Precision> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Returns the precision whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Precision of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a figure is exact, at-least or about"));
    }

    /** Returns the word in files and tables: {@code exact}, {@code at-least}, {@code about}; never changed. */
    public String id() {
        return id;
    }

    /**
     * Returns a figure in the manner in which it was said: {@code trên 40} or {@code over 40}; itself if it is exact.
     *
     * @param locale Vietnamese if its language is {@code vi}, else English
     * @param figure the figure as people write it
     */
    public String text(Locale locale, String figure) {
        return (locale.getLanguage().equals("vi") ? vietnamese : english) + figure;
    }
}
