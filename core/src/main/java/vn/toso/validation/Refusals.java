package vn.toso.validation;

import jakarta.validation.ConstraintValidatorContext;
import vn.toso.privacy.Reading;

/** Tells why a number was refused. */
final class Refusals {
    private Refusals() {}

    /**
     * Returns whether a number was read. If not, and nobody has put another message in the place of ours, the one that
     * is said names the reason; its key is the id of the refusal's code.
     *
     * @param own whether the message is ours
     */
    static boolean isRead(Reading<?> reading, boolean own, ConstraintValidatorContext context) {
        reading.refusal().filter(refusal -> own).ifPresent(refusal -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + refusal.code().id() + "}")
                    .addConstraintViolation();
        });
        return reading.value().isPresent();
    }
}
