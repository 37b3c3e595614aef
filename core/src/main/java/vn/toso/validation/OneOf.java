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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text is one of a closed list of words (một trong các từ). What is no text, such as the constant that a word stands for,
 * is valid.
 */
@Documented
@Constraint(validatedBy = OneOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface OneOf {
    /** Returns the words. */
    String[] value();

    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.OneOf.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<OneOf, Object> {
        private Set<String> words = Set.of();

        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public void initialize(OneOf constraint) {
            words = Set.of(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || words.contains(text.toString());
        }
    }
}
