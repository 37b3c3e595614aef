package vn.toso.finding;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A kind of finding: a stable id, its weight, and what it says in Vietnamese and English.
 *
 * <p>Declared as a constant beside the rule that raises it. Two codes are the same if their ids are. In the texts,
 * {@code {name}} is replaced by the finding's argument of that name; there is no other markup.
 *
 * @param id {@code area.noun.state} in lower case, for example {@code unit.successor.unknown}; never changed once
 *     released
 * @param severity how much it weighs
 * @param vietnamese what it says and what to do, in Vietnamese
 * @param english what it says and what to do, in English
 */
public record FindingCode(String id, Severity severity, String vietnamese, String english) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*){2}");

    /**
     * @throws IllegalArgumentException if the id does not read {@code area.noun.state}
     */
    public FindingCode {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a finding code reads area.noun.state, but this is " + id);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingCode code && code.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
