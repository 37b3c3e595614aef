package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.people.Group;
import vn.toso.skill.Eligibility.Verdict;

class EligibilityTest {
    private static final Group PUPIL = Group.of("occupation", "pupil");
    private static final Group FARMER = Group.of("occupation", "farmer");

    @Test
    void the_least_age_is_in_and_the_first_age_after_is_out() {
        Eligibility working = new Eligibility(15, 60, null, null);
        assertThat(working.of(OptionalInt.of(14), Optional.empty())).isEqualTo(Verdict.OUTSIDE);
        assertThat(working.of(OptionalInt.of(15), Optional.empty())).isEqualTo(Verdict.ELIGIBLE);
        assertThat(working.of(OptionalInt.of(59), Optional.empty())).isEqualTo(Verdict.ELIGIBLE);
        assertThat(working.of(OptionalInt.of(60), Optional.empty())).isEqualTo(Verdict.OUTSIDE);
    }

    @Test
    @DisplayName("C5: without a day of birth or a group nobody knows, unless something known speaks against it")
    void c5_unknown() {
        Eligibility pupils = new Eligibility(6, null, null, PUPIL);
        assertThat(pupils.of(OptionalInt.empty(), Optional.of(PUPIL))).isEqualTo(Verdict.UNKNOWN);
        assertThat(pupils.of(OptionalInt.of(7), Optional.empty())).isEqualTo(Verdict.UNKNOWN);
        assertThat(pupils.of(OptionalInt.empty(), Optional.of(FARMER))).isEqualTo(Verdict.OUTSIDE);
        assertThat(pupils.of(OptionalInt.of(5), Optional.empty())).isEqualTo(Verdict.OUTSIDE);
        assertThat(pupils.of(OptionalInt.of(6), Optional.of(PUPIL))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Eligibility.ALL.of(OptionalInt.empty(), Optional.empty())).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void whoever_may_have_it_on_demand_is_not_eligible() {
        Eligibility identity = new Eligibility(14, null, 6, null);
        assertThat(identity.of(OptionalInt.of(10), Optional.empty())).isEqualTo(Verdict.OUTSIDE);
        assertThat(identity.possibleFromAge()).isEqualTo(6);
        assertThat(Eligibility.fromAge(18).possibleFromAge()).isEqualTo(18);
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligibility(6, null, 14, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eligibility(60, 15, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Eligibility.fromAge(-1));
    }
}
