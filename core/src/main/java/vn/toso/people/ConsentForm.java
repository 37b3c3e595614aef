package vn.toso.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * How somebody agreed: so that it can be shown later. Silence is no consent, and neither is a box that was ticked beforehand.
 *
 * <p>Source: Law 91/2025/QH15, Article 9: consent is said clearly and in a way that can be printed, copied in writing or
 * verified, also electronically.
 */
public enum ConsentForm {
    /** On paper, signed. */
    WRITTEN("written", "bằng văn bản"),
    /** In an app, a portal, by message or mail. */
    ELECTRONIC("electronic", "bằng phương thức điện tử"),
    /** Spoken, and recorded. */
    RECORDED("recorded", "bằng lời, có ghi âm");

    private final String id;
    private final String vietnamese;

    ConsentForm(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the form whose {@link #id} this is, or empty. */
    public static Optional<ConsentForm> find(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    /**
     * Returns the form whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ConsentForm of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("consent is written, electronic or recorded"));
    }

    /** Returns the word in files and tables: {@code written}, {@code electronic}, {@code recorded}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
