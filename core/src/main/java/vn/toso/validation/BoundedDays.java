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
import vn.toso.time.DateRange;

/**
 * A range of days has a first day, a last one, or both (khoảng ngày có đầu, có cuối). What is no range of days is valid.
 */
@Documented
@Constraint(validatedBy = BoundedDays.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface BoundedDays {
    /** Returns whether it has a first day. */
    boolean first() default true;

    /** Returns whether it has a last day. */
    boolean last() default true;

    /** Returns the message, or the key of one in braces. */
    String message() default "{vn.toso.validation.BoundedDays.message}";

    /** Returns the groups in which it is asked; always, if there are none. */
    Class<?>[] groups() default {};

    /** Returns what else is said of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of ranges of days; what is of another type, null above all, is valid. */
    final class Check implements ConstraintValidator<BoundedDays, Object> {
        private boolean first;
        private boolean last;

        /** For a provider of Jakarta Validation. */
        public Check() {}

        @Override
        public void initialize(BoundedDays constraint) {
            first = constraint.first();
            last = constraint.last();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (!(value instanceof DateRange days)) {
                return true;
            }
            return !(first && days.isOpenStarted()) && !(last && days.isOpenEnded());
        }
    }
}
