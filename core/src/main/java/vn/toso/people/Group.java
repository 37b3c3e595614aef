package vn.toso.people;

import org.jspecify.annotations.Nullable;
import vn.toso.validation.LowerCaseWord;

/**
 * One value of one dimension by which people are told apart (rule C9): {@code occupation=pupil}. Within a dimension
 * nobody has two values; tags that overlap are dimensions of their own, each with its yes and no.
 *
 * <p>Ethnicity and disability are sensitive (Law 91/2025/QH15): hold them as totals, or as tags whose words say nothing.
 *
 * @param dimension by what people are told apart; lower case, words joined by {@code -}, 1 to 40 characters
 * @param value which of them; written alike
 */
public record Group(
        @LowerCaseWord String dimension, @LowerCaseWord String value) {
    /**
     * @throws IllegalArgumentException if one of them holds anything else
     */
    public Group {
        Checks.word("a dimension", dimension);
        Checks.word("a value of a dimension", value);
    }

    /**
     * Returns the value of a dimension.
     *
     * @throws IllegalArgumentException if one of them can be none
     */
    public static Group of(String dimension, String value) {
        return new Group(dimension, value);
    }

    /**
     * Returns the value of a dimension, null for two nulls: what a row of a file or table says.
     *
     * @throws IllegalArgumentException if only one of them is given, or one can be none
     */
    public static @Nullable Group orNull(@Nullable String dimension, @Nullable String value) {
        if (dimension == null && value == null) {
            return null;
        }
        if (dimension == null || value == null) {
            throw new IllegalArgumentException(
                    "a group is a dimension and one of its values, but one of them is missing");
        }
        return new Group(dimension, value);
    }

    /** Returns {@code dimension=value}. */
    @Override
    public String toString() {
        return dimension + "=" + value;
    }
}
