package vn.toso.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toso.fact.RowCheck;
import vn.toso.json.FactDocuments;
import vn.toso.json.FactLines;
import vn.toso.store.Kinds;

/** How rows are read that come from outside: checked by their constraints. To be touched only by who imports; it takes a while. */
final class CheckedRows {
    /** Messages are without expressions, so that no expression language is needed. */
    static final RowCheck CHECK = RowCheck.of(provider());

    static final FactLines LINES = FactImport.LINES.checkedBy(CHECK);
    static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all()).checkedBy(CHECK);

    private CheckedRows() {}

    /** What the provider logs goes where the rest of the program's logs go, and not to whoever imports. */
    private static ValidatorFactory provider() {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
