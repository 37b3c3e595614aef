package vn.toso.report;

import java.util.Arrays;
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

    String word(boolean inVietnamese) {
        return inVietnamese ? vietnamese : english;
    }
}
