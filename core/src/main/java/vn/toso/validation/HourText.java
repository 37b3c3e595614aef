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
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A text is an hour of the day to the minute (giờ), {@code 19:30}. What is no text is valid, except a
 * {@link java.time.LocalTime} with seconds.
 */
@Documented
@Constraint(validatedBy = HourText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface HourText {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.HourText.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts and times; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<HourText, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value instanceof LocalTime time) {
                return TextRules.isToTheMinute(time);
            }
            return !(value instanceof CharSequence text) || TextRules.isHour(text);
        }
    }
}
