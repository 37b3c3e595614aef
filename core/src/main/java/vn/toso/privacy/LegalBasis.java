package vn.toso.privacy;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which ground personal data are recorded (căn cứ xử lý), and where that is written. It is what
 * {@link vn.toso.privacy} reads out of the text of a filing: {@code consent}, or {@code state-work: Kế hoạch 12/KH-UBND}.
 *
 * <p>Source: Law 91/2025/QH15, in force since 2026-01-01: with the consent of the person (Article 9), or without it in the
 * cases that the law lists. Which of them holds is for the host to say; nothing here decides it.
 *
 * @param ground the ground
 * @param referenceOrNull the document that says so, or what else was written; {@code null} if nothing
 */
public record LegalBasis(Ground ground, @Nullable String referenceOrNull) {
    /** The ground on which personal data may be processed. */
    public enum Ground {
        /** The person agrees; see {@code vn.toso.people.Consent}. */
        CONSENT("consent", "sự đồng ý của người dân"),
        /** Work of state bodies that a law gives them. */
        STATE_WORK("state-work", "hoạt động của cơ quan nhà nước theo luật"),
        /** What was agreed with the person. */
        CONTRACT("contract", "thực hiện thỏa thuận với người dân"),
        /** Life and health of the person or of others. */
        VITAL("vital", "bảo vệ tính mạng, sức khỏe"),
        /** An emergency, or a threat to security. */
        EMERGENCY("emergency", "tình trạng khẩn cấp"),
        /** Another one; the reference says which. */
        OTHER("other", "căn cứ khác");

        private final String id;
        private final String vietnamese;

        Ground(String id, String vietnamese) {
            this.id = id;
            this.vietnamese = vietnamese;
        }

        /** Returns the word in files and tables; never changed. */
        public String id() {
            return id;
        }

        /** Returns the Vietnamese term. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /**
     * @throws IllegalArgumentException if the reference is blank or has blanks around it, or there is none for
     *     {@link Ground#OTHER}
     */
    public LegalBasis {
        requireNonNull(ground, "ground");
        if (referenceOrNull != null
                && (referenceOrNull.isEmpty() || !referenceOrNull.equals(referenceOrNull.strip()))) {
            throw new IllegalArgumentException("a reference is a text without blanks around it");
        }
        if (ground == Ground.OTHER && referenceOrNull == null) {
            throw new IllegalArgumentException("another ground is told by its reference");
        }
    }

    /** Returns a ground without reference. */
    public static LegalBasis of(Ground ground) {
        return new LegalBasis(ground, null);
    }

    /**
     * Reads what a filing says: the word of a ground, alone or followed by a colon and a reference. Whatever else is written
     * is the reference of {@link Ground#OTHER}.
     *
     * @return empty if the text is blank
     */
    public static Optional<LegalBasis> parse(String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int colon = written.indexOf(':');
        String word = (colon < 0 ? written : written.substring(0, colon)).strip();
        String rest = colon < 0 ? "" : written.substring(colon + 1).strip();
        return Optional.of(Arrays.stream(Ground.values())
                .filter(ground -> ground.id.equals(word) && (ground != Ground.OTHER || !rest.isEmpty()))
                .findFirst()
                .map(ground -> new LegalBasis(ground, rest.isEmpty() ? null : rest))
                .orElseGet(() -> new LegalBasis(Ground.OTHER, written)));
    }

    /** Returns the reference, if one was given. */
    public Optional<String> reference() {
        return Optional.ofNullable(referenceOrNull);
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return referenceOrNull == null ? ground.id : ground.id + ": " + referenceOrNull;
    }
}
