package vn.toso.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Finding ERROR =
            Finding.of(new FindingCode("a.b.wrong", Severity.ERROR, "", ""), Location.NONE, "name", "Nguyễn Văn A");
    private static final Finding WARNING =
            Finding.of(new FindingCode("a.b.odd", Severity.WARNING, "", ""), Location.NONE);

    @Test
    void an_error_among_the_findings_is_told() {
        assertThat(Outcome.of(1, List.of(WARNING, ERROR)).hasErrors()).isTrue();
        assertThat(Outcome.of(1, List.of(WARNING)).hasErrors()).isFalse();
        assertThat(Outcome.of(1).hasErrors()).isFalse();
    }

    @Test
    void findings_are_found_by_the_id_of_their_code_in_order() {
        Outcome<Integer> outcome = Outcome.of(1, List.of(WARNING, ERROR, WARNING.at(Location.of("x"))));

        assertThat(outcome.findings("a.b.odd")).containsExactly(WARNING, WARNING.at(Location.of("x")));
        assertThat(outcome.findings("a.b.none")).isEmpty();
    }

    @Test
    void doing_more_keeps_what_was_found_before() {
        Outcome<String> more = Outcome.of(1, List.of(WARNING)).then(n -> Outcome.of("n" + n, List.of(ERROR)));

        assertThat(more.value()).isEqualTo("n1");
        assertThat(more.findings()).containsExactly(WARNING, ERROR);
    }

    @Test
    void findings_are_copied_and_an_outcome_is_printed_without_them() {
        List<Finding> given = new ArrayList<>(List.of(ERROR));
        Outcome<String> outcome = Outcome.of("Nguyễn Văn A", given);
        given.clear();

        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome).hasToString("Outcome[1 findings]");
        assertThatThrownBy(() -> outcome.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
