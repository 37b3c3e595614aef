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
 * A text is an id: 1 to 64 characters of {@code [A-Za-z0-9._:@-]} (định danh). What is no text is valid, so that it may stand
 * at a component of a type whose texts are ids.
 */
@Documented
@Constraint(validatedBy = IdText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface IdText {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.IdText.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<IdText, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || TextRules.isId(text);
        }
    }
}
