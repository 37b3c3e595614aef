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
 * The text is a word of a list that is kept elsewhere: lower case without accents, words joined by {@code -}, 1 to 40
 * characters.
 *
 * <p>{@code null} is valid, and so is a value that is no text: of its own type it was checked when it was made.
 */
@Documented
@Constraint(validatedBy = WordText.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WordText {
    /** Returns whether words may be joined by {@code .} as well. */
    boolean dots() default false;

    /** Returns what is said where it is broken. */
    String message() default "{vn.toso.validation.WordText.message}";

    /** Returns the groups in which it holds. */
    Class<?>[] groups() default {};

    /** Returns what else is to be known of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link WordText}. */
    final class Validator implements ConstraintValidator<WordText, Object> {
        private static final int LONGEST = 40;

        private boolean dots;

        /** For the provider, which makes it. */
        public Validator() {}

        @Override
        public void initialize(WordText constraint) {
            dots = constraint.dots();
        }

        @Override
        public boolean isValid(@Nullable Object value, @Nullable ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || isWord(text);
        }

        private boolean isWord(CharSequence text) {
            int length = text.length();
            if (length == 0 || length > LONGEST) {
                return false;
            }
            boolean begins = true;
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                boolean joins = c == '-' || (dots && c == '.');
                if (joins ? begins : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                    return false;
                }
                begins = joins;
            }
            return !begins;
        }
    }
}
