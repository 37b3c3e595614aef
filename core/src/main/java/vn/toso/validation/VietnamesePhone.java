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
 * A text is a phone number of Viet Nam (số điện thoại), as people and spreadsheets write it: whatever
 * {@link vn.toso.privacy.PhoneNumber#parse} reads. The message says what is wrong, and never what was written. A text that is
 * blank is none; what is no text, such as a number that was read already, is valid.
 */
@Documented
@Constraint(validatedBy = VietnamesePhone.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface VietnamesePhone {
    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.VietnamesePhone.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of texts; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<VietnamesePhone, Object> {
        private boolean own = true;

        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public void initialize(VietnamesePhone constraint) {
            own = constraint.message().equals("{vn.toso.validation.VietnamesePhone.message}");
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text)
                    || Refusals.isRead(PhoneNumber.parse(text.toString()), own, context);
        }
    }
}
