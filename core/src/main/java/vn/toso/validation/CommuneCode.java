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
 * The text is the national code of a commune (mã xã, phường, đặc khu): 5 digits, with their leading zeros. Source: Decision
 * 124/2004/QĐ-TTg; since 2025-07-01 Decision 19/2025/QĐ-TTg. A code that lost its zeros is none: 4 could be {@code 00004}
 * or that of a district or province. Whether there is such a commune on a day is for the register to say.
 *
 * <p>{@code null} is valid, and so is a value that is no text: of its own type it was checked when it was made.
 */
@Documented
@Constraint(validatedBy = CommuneCode.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CommuneCode {
    /** Returns what is said where it is broken. */
    String message() default "{vn.toso.validation.CommuneCode.message}";

    /** Returns the groups in which it holds. */
    Class<?>[] groups() default {};

    /** Returns what else is to be known of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link CommuneCode}. */
    final class Validator implements ConstraintValidator<CommuneCode, Object> {
        private static final int DIGITS = 5;

        /** For the provider, which makes it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Object value, @Nullable ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text)
                    || (text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'));
        }
    }
}
