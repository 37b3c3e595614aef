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
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A text is how long something holds (thời hạn), in the form of ISO 8601: {@code P12M}, {@code P90D}; more than 0 days and at
 * most 100 years. What is no text is valid, except a {@link java.time.Period} outside of that.
 */
@Documented
@Constraint(validatedBy = ExpiryText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface ExpiryText {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.ExpiryText.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts and periods; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<ExpiryText, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value instanceof Period period) {
                return TextRules.isExpiry(period);
            }
            return !(value instanceof CharSequence text) || TextRules.isExpiry(text);
        }
    }
}
