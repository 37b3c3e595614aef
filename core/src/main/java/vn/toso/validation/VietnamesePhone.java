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
import vn.toso.privacy.PhoneNumber;

/**
 * The text is a phone number of Viet Nam, as people and spreadsheets write it: what {@link PhoneNumber#parse} takes. A text
 * without any digit is none.
 *
 * <p>{@code null} is valid, and so is a value that is no text: of its own type it was checked when it was made.
 */
@Documented
@Constraint(validatedBy = VietnamesePhone.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface VietnamesePhone {
    /** Returns what is said where it is broken. */
    String message() default "{vn.toso.validation.VietnamesePhone.message}";

    /** Returns the groups in which it holds. */
    Class<?>[] groups() default {};

    /** Returns what else is to be known of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link VietnamesePhone}. */
    final class Validator implements ConstraintValidator<VietnamesePhone, Object> {
        /** For the provider, which makes it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Object value, @Nullable ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text)
                    || PhoneNumber.parse(text.toString()).value().isPresent();
        }
    }
}
