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
 * A text is a ratio in percent (phần trăm): 1 to 9 digits, and behind a point 1 to 9 more, {@code 45.6}. What is no text is
 * valid.
 */
@Documented
@Constraint(validatedBy = PercentText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface PercentText {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.PercentText.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<PercentText, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || TextRules.isPercent(text);
        }
    }
}
