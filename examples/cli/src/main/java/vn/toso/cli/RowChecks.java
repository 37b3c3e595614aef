package vn.toso.cli;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toso.fact.RowCheck;

/**
 * How rows are checked that come from files: by Hibernate Validator, which the command line brings along. It takes a moment
 * to start, and only commands that read rows wait for it.
 */
final class RowChecks {
    private static final String LOGGING = "org.jboss.logging.provider";

    private RowChecks() {}

    /** Returns the check, the same each time. */
    static RowCheck usual() {
        return Usual.CHECK;
    }

    private static final class Usual {
        static final RowCheck CHECK = made();

        private static RowCheck made() {
            if (System.getProperty(LOGGING) == null) {
                // Otherwise the provider greets on standard error.
                System.setProperty(LOGGING, "slf4j");
            }
            // Never closed: it is used until the process ends.
            return RowCheck.of(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory());
        }
    }
}
