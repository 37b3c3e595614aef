package vn.toso.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
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
 * The text is a word for one of the values of a type: one that its static method {@code of(String)} takes. The message names
 * the words where the type is an enum whose constants say them by {@code id()}.
 *
 * <p>{@code null} is valid, and so is a value that is no text: of its own type it was checked when it was made.
 */
@Documented
@Constraint(validatedBy = WordOf.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WordOf {
    /** Returns the type: public, with a public static method {@code of(String)} that refuses by {@link IllegalArgumentException}. */
    Class<?> value();

    /** Returns what is said where it is broken. */
    String message() default "{vn.toso.validation.WordOf.message}";

    /** Returns the groups in which it holds. */
    Class<?>[] groups() default {};

    /** Returns what else is to be known of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link WordOf}. */
    final class Validator implements ConstraintValidator<WordOf, Object> {
        private Words words = Words.NONE;

        /** For the provider, which makes it. */
        public Validator() {}

        /**
         * @throws ConstraintDeclarationException if the type has no such method
         */
        @Override
        public void initialize(WordOf constraint) {
            words = Words.of(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable Object value, @Nullable ConstraintValidatorContext context) {
            if (!(value instanceof CharSequence text) || words.has(text.toString())) {
                return true;
            }
            if (context != null && !words.known().isEmpty()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(template(context) + " " + words.known())
                        .addConstraintViolation();
            }
            return false;
        }

        /** Of a list that has an end the message names all. */
        private static String template(ConstraintValidatorContext context) {
            String said = context.getDefaultConstraintMessageTemplate();
            return said.equals("{vn.toso.validation.WordOf.message}") ? "{vn.toso.validation.WordOf.known}" : said;
        }
    }
}
