package vn.toso.cli;

import org.jspecify.annotations.Nullable;
import vn.toso.unit.Basis;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Passed;

/** How what passed from one unit to another is written; empty where nothing is known of it. */
final class Passage {
    private final Naming naming;

    Passage(Naming naming) {
        this.naming = naming;
    }

    String people(@Nullable Passed passed) {
        return passed == null ? "" : naming.word("people", passed);
    }

    String land(@Nullable Passed passed) {
        return passed == null ? "" : naming.word("land", passed);
    }

    String basis(@Nullable Basis basis) {
        return basis == null ? "" : naming.word("basis", basis);
    }

    String act(@Nullable LegalAct act) {
        return act == null ? "" : naming.act(act);
    }

    @Nullable
    String key(@Nullable Enum<?> constant) {
        return constant == null ? null : Naming.key(constant);
    }

    @Nullable
    String number(@Nullable LegalAct act) {
        return act == null ? null : act.number();
    }

    @Nullable
    String clause(@Nullable LegalAct act) {
        return act == null ? null : act.clauseOrNull();
    }
}
