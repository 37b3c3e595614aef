package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from: the part of the envelope that whoever files them fills in (rule T2).
 *
 * @param source the id of the document, form or system they come from, as the host names it; also what keys are made of
 *     where rows bring none
 * @param recordedBy who records them, as the host names people; opaque, never shown with a figure
 * @param legalBasisOrNull the legal basis for personal data (Law 91/2025/QH15); {@code null} where there are none
 */
public record Filing(
        String source, String recordedBy, @Nullable String legalBasisOrNull) {
    /**
     * @throws IllegalArgumentException if the source or the recorder is blank, or one of the three holds half of a
     *     character that is written in two, which no file could keep
     */
    public Filing {
        requireNonNull(source, "source");
        requireNonNull(recordedBy, "recordedBy");
        if (source.isBlank() || recordedBy.isBlank()) {
            throw new IllegalArgumentException("facts have a source, and somebody who records them");
        }
        requireWhole(source);
        requireWhole(recordedBy);
        if (legalBasisOrNull != null) {
            requireWhole(legalBasisOrNull);
        }
    }

    private static void requireWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new IllegalArgumentException(
                            "a text of a filing holds half of a character that is written in two");
                }
                i++;
            }
        }
    }

    /**
     * Returns a filing of facts that are not personal.
     *
     * @throws IllegalArgumentException if one of the two is blank
     */
    public static Filing of(String source, String recordedBy) {
        return new Filing(source, recordedBy, null);
    }

    /** Returns this filing on a legal basis. */
    public Filing withLegalBasis(String legalBasis) {
        return new Filing(source, recordedBy, requireNonNull(legalBasis, "legalBasis"));
    }

    /** Returns this filing, recorded by somebody else or by what stands for them. */
    public Filing withRecordedBy(String other) {
        return new Filing(source, other, legalBasisOrNull);
    }

    /** Returns the legal basis, if one was given. */
    public Optional<String> legalBasis() {
        return Optional.ofNullable(legalBasisOrNull);
    }

    /** Returns the kind of thing only: who records is nobody's business in a log. */
    @Override
    public String toString() {
        return "Filing";
    }
}
