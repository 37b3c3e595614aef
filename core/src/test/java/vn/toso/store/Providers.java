package vn.toso.store;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The provider of Jakarta Validation, as the README tells hosts without an expression language to make it. */
final class Providers {
    static final ValidatorFactory PROVIDER = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Providers() {}
}
