package vn.toso.validation;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The provider of the tests, as a host without an expression language has it. */
public final class Provider {
    private static final ValidatorFactory FACTORY = made();

    private Provider() {}

    /** The one that all tests share. */
    public static ValidatorFactory factory() {
        return FACTORY;
    }

    /** One of its own, which sees the bundles that the thread's class loader has now. */
    public static ValidatorFactory made() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
