package vn.toso.fact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toso.store.Kinds;
import vn.toso.validation.Provider;

class RowPlanTest {
    private static final Validator VALIDATOR = Provider.factory().getValidator();

    /** What their types say of them is said when they are read. */
    private static final Set<FieldType> SAID = EnumSet.of(FieldType.DAY, FieldType.DAYS, FieldType.UNIT);

    /** A new kind that names no record, or a field that has no constraint, fails here. */
    @Test
    void every_field_of_every_kind_is_checked_but_for_those_that_may_hold_anything() {
        List<String> unchecked =
                Kinds.all().list().stream().flatMap(RowPlanTest::unchecked).toList();

        assertThat(unchecked).containsExactly("succession.clause");
    }

    private static Stream<String> unchecked(FactKind<?> kind) {
        Set<String> checked = RowPlan.of(kind, VALIDATOR).checked().stream()
                .map(one -> one.field().name())
                .collect(Collectors.toSet());
        return kind.fields().stream()
                .filter(field -> !SAID.contains(field.type()) && !checked.contains(field.name()))
                .map(field -> kind.name() + "." + field.name());
    }
}
