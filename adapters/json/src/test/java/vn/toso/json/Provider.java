package vn.toso.json;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toso.fact.RowCheck;

/** The check by the provider of the tests. */
final class Provider {
    static final RowCheck CHECK = RowCheck.of(Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory());

    private Provider() {}
}
