package vn.toso.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.Reading;

/** Tells why a number was refused. */
final class Refusals {
    private Refusals() {}

    /**
     * Returns whether a number was read. If not, and nobody has put another message in the place of ours, the one that
     * is said names the reason; its key is the id of the refusal's code.
     *
     * @param own whether the message is ours
     * @param contextOrNull where it is told; null if only an answer is asked for
     */
    static boolean isRead(Reading<?> reading, boolean own, @Nullable ConstraintValidatorContext contextOrNull) {
        ConstraintValidatorContext context = own ? contextOrNull : null;
        if (context == null) {
            return reading.value().isPresent();
        }
        reading.refusal().ifPresent(refusal -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + refusal.code().id() + "}")
                    .addConstraintViolation();
        });
        return reading.value().isPresent();
    }
}
