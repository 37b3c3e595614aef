package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/**
 * Checks the values of a row before a content is made of them: all that is wrong with single fields at once, where making
 * it would stop at the first. What only several fields together make wrong, the content itself refuses.
 *
 * <p>Whoever reads rows (lines, documents, sheets) asks it. Implementations are safe for use by several threads, and never
 * throw because of a value.
 */
@FunctionalInterface
public interface RowCheck {
    /**
     * What is wrong with the value of a field.
     *
     * @param field the name of the field
     * @param code what is said of it, in Vietnamese and English, and how much it weighs: a warning where the value can be
     *     left out and the rest be recorded, or else an error
     */
    record Violation(String field, FindingCode code) {
        /** Requires both. */
        public Violation {
            requireNonNull(field, "field");
            requireNonNull(code, "code");
        }

        /** Returns whether the value is to be left out, and the rest of the row recorded without it. */
        public boolean leavesTheRest() {
            return code.severity() == Severity.WARNING;
        }
    }

    /**
     * Returns what is wrong, in the order of the fields.
     *
     * @param values as {@link FactKind#contentOf} takes them; {@code null} where there is none, or it could not be read
     */
    List<Violation> check(FactKind<?> kind, @Nullable Object[] values);

    /** Returns the check that finds nothing: what a host without a provider of Jakarta Validation has. */
    static RowCheck none() {
        return (kind, values) -> List.of();
    }

    /**
     * Returns the check by the constraints on the components of records that kinds have named, those of the library and of
     * the host alike.
     *
     * <p>The code of a finding is {@code value.} with the name of the constraint ({@code value.vietnamese-phone.broken}); its
     * texts are the messages of the constraint in Vietnamese and English.
     *
     * @param provider the host's; asked from several threads, and closed by whoever made it
     */
    static RowCheck of(ValidatorFactory provider) {
        return new ConstraintCheck(provider);
    }
}
