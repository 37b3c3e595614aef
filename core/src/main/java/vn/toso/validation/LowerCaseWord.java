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
 * A text is a word of an open list, as files and tables have them: letters and digits of ASCII in lower case, joined by
 * {@code -}, 1 to 40 characters. What is no text is valid.
 */
@Documented
@Constraint(validatedBy = LowerCaseWord.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface LowerCaseWord {
    /** Returns whether the parts of the word may be joined by {@code .} as well. */
    boolean dots() default false;

    /** Returns whether the first character must be a letter. */
    boolean letterFirst() default false;

    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.LowerCaseWord.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<LowerCaseWord, Object> {
        private boolean dots;
        private boolean letterFirst;

        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public void initialize(LowerCaseWord constraint) {
            dots = constraint.dots();
            letterFirst = constraint.letterFirst();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text)
                    || (TextRules.isWord(text, dots) && !(letterFirst && TextRules.isDigit(text.charAt(0))));
        }
    }
}
