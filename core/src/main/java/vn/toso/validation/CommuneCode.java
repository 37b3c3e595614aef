package vn.toso.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text is a national code of a commune (mã xã, phường, đặc khu): 5 digits with their leading zeros, {@code 06820}. A code
 * that a spreadsheet took for a number is to be repaired before; whether a commune has it on a day is a question to a
 * register. What is no text is valid.
 *
 * <p>Source: Decision 124/2004/QĐ-TTg; since 2025-07-01 Decision 19/2025/QĐ-TTg.
 */
@Documented
@Constraint(validatedBy = CommuneCode.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface CommuneCode {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.CommuneCode.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<CommuneCode, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || TextRules.isCommuneCode(text);
        }
    }
}
