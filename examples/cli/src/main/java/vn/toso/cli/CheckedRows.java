package vn.toso.cli;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toso.fact.RowCheck;
import vn.toso.json.FactDocuments;
import vn.toso.json.FactLines;
import vn.toso.store.Kinds;

/** How rows are read that come from outside: checked by their constraints. To be touched only by who imports; it takes a while. */
final class CheckedRows {
    /** Messages are without expressions, so that no expression language is needed. */
    static final RowCheck CHECK = RowCheck.of(Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory());

    static final FactLines LINES = FactImport.LINES.checkedBy(CHECK);
    static final FactDocuments DOCUMENTS = FactDocuments.of(Kinds.all()).checkedBy(CHECK);

    private CheckedRows() {}
}
