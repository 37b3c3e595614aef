package vn.toso.outreach;

import java.util.Arrays;
import java.util.Optional;

/** What is counted of a material. A closed list: none of them is ever added to another. */
public enum MaterialFigure {
    /** Copies that were printed (bản đã in). */
    PRINTED("printed", "bản đã in"),
    /** Copies that were handed out (bản đã phát). */
    HANDED_OUT("handed-out", "bản đã phát"),
    /** Households that have it (hộ đã nhận); two counts may mean the same household. */
    HOUSEHOLDS("households", "hộ đã nhận"),
    /** Times that it was watched or opened (lượt xem); turns, not persons. */
    VIEWS("views", "lượt xem");

    private final String id;
    private final String vietnamese;

    MaterialFigure(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the one whose {@link #id} this is, or empty. */
    public static Optional<MaterialFigure> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Returns the one whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MaterialFigure of(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("of a material are counted printed, handed-out, households or views"));
    }

    /** Returns the word in files and tables: {@code printed}, {@code handed-out}, {@code households}, {@code views}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
