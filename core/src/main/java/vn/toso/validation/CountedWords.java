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
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Each of several texts is a word of an open list and how many of it there are (số người theo loại), {@code student:5}: the
 * word in lower case, joined by {@code -}, 1 to 40 characters with a letter first, and then 1 to 999,999,999; no word twice. What are no texts is
 * valid.
 */
@Documented
@Constraint(validatedBy = CountedWords.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface CountedWords {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.CountedWords.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of lists of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<CountedWords, Object> {
        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof Collection<?> texts) || TextRules.areCountedWords(texts);
        }
    }
}
