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
 * A text is the identity of a unit (định danh đơn vị), {@code 06820@2025-07-01}: 1 to 64 characters of
 * {@code [A-Za-z0-9._:@-]}. Whether there is such a unit is a question to a register. What is no text, such as a unit's
 * identity that was read already, is valid.
 */
@Documented
@Constraint(validatedBy = UnitIdText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface UnitIdText {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.UnitIdText.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<UnitIdText, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || TextRules.isId(text);
        }
    }
}
