package vn.toso.fact;

import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Outcome;

/**
 * Looks at the values of one row before a content is made of them, so that all that is wrong with them is told at once:
 * the second of three rings of checks. Whoever reads rows, forms or documents asks it; it does not throw.
 *
 * <p>What is found stands at the field's name, or at {@code topics[2]} where a field holds several texts, and names a
 * stable code: {@code value.vietnamese-phone.invalid} is what breaks {@link vn.toso.validation.VietnamesePhone}, and so
 * with every constraint, a host's own among them. Values that are missing where the kind requires them are not told: whoever
 * read the row knows of them.
 */
@FunctionalInterface
public interface RowCheck {
    /**
     * Looks at the values of a row.
     *
     * @param values in the order of the kind's fields, null where there is none. A field of text or id holds a text; another
     *     one what its type holds, or a text where it could not be read as such
     * @return the values of which a content can be made, without those that break a constraint that
     *     {@linkplain vn.toso.validation.LeavesTheRest leaves the rest}; and what was found, without source and row. If
     *     there is an error among that, the row is not to be used
     */
    Outcome<@Nullable Object[]> check(FactKind<?> kind, @Nullable Object[] values);

    /** Returns the check that finds nothing, of a host without a provider of Jakarta Validation. */
    static RowCheck none() {
        return (kind, values) -> Outcome.of(values);
    }

    /**
     * Returns the check by the constraints at the records of the kinds. Safe for use by several threads, and to be made
     * once: it remembers what it learns of a kind.
     *
     * <p>Messages are those of the factory's interpolator, in Vietnamese and in English, and are never given the value.
     *
     * @param factory the host's; it stays open as long as the check is used
     */
    static RowCheck of(ValidatorFactory factory) {
        return new ConstraintCheck(factory);
    }
}
