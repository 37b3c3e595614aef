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
import vn.toso.unit.UnitId;

/**
 * The text is the id of an administrative unit, such as {@code 06820@2025-07-01} or {@code dt:thon-1} (rule U1). Whether
 * there is such a unit is for the register to say.
 *
 * <p>{@code null} is valid, and so is a value that is no text: of its own type it was checked when it was made.
 */
@Documented
@Constraint(validatedBy = UnitIdText.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnitIdText {
    /** Returns what is said where it is broken. */
    String message() default "{vn.toso.validation.UnitIdText.message}";

    /** Returns the groups in which it holds. */
    Class<?>[] groups() default {};

    /** Returns what else is to be known of it, such as {@link LeavesTheRest}. */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link UnitIdText}. */
    final class Validator implements ConstraintValidator<UnitIdText, Object> {
        /** For the provider, which makes it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Object value, @Nullable ConstraintValidatorContext context) {
            return !(value instanceof CharSequence text) || UnitId.isValid(text);
        }
    }
}
