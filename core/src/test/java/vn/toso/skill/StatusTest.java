package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {
    static Stream<Status> all() {
        return Stream.of(
                new Status.Unknown(),
                new Status.NotApplicable(Reason.DECEASED),
                new Status.NotStarted(),
                new Status.InProgress("otp"),
                new Status.Blocked("otp", Reason.NO_OWN_SIM),
                new Status.Done(),
                new Status.Lapsed(),
                new Status.Declined(Reason.FEAR_OF_FRAUD),
                new Status.Declined(null));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_status_is_made_anew_of_its_parts(Status status) {
        assertThat(Status.of(
                        status.id(), status.step().orElse(null), status.reason().orElse(null)))
                .isEqualTo(status);
        assertThat(status.vietnamese()).isNotBlank();
        assertThat(status.atStep("police").step()).isEqualTo(status.step().map(step -> "police"));
    }

    @Test
    void only_done_counts_as_done_and_only_unknown_is_not_known() {
        assertThat(all().filter(Status::countsAsDone)).containsExactly(new Status.Done());
        assertThat(all().filter(status -> !status.isKnown())).containsExactly(new Status.Unknown());
        assertThat(all().filter(Status::isBlocked)).hasSize(1);
        assertThat(all().filter(Status::isExcluded)).containsExactly(new Status.NotApplicable(Reason.DECEASED));
        assertThat(all().filter(Status::hasBeenDone)).containsExactly(new Status.Done(), new Status.Lapsed());
        assertThat(all().filter(Status::isStarted)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "finished,,",
        "DONE,,",
        "done,otp,",
        "unknown,,no-device",
        "in-progress,,",
        "in-progress,otp,no-device",
        "blocked,otp,",
        "blocked,,no-device",
        "not-applicable,,",
        "not-applicable,otp,no-device",
        "declined,otp,"
    })
    void parts_that_make_no_status_are_refused(String id, @Nullable String step, @Nullable String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> Status.of(id, step, Reason.orNull(reason)));
    }

    @Test
    void reasons_are_an_open_list_with_terms_for_the_typical_ones() {
        assertThat(Reason.known())
                .hasSize(14)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.vietnamese().isPresent());
        assertThat(Reason.known()).allMatch(reason -> reason.english().isPresent());
        assertThat(Reason.WAITING_FOR_POLICE.english()).contains("waiting for the police");
        assertThat(Reason.of("flood").vietnamese()).isEmpty();
        assertThat(Reason.of("flood").english()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("Nhà bà Thử"))
                .withMessageNotContaining("Thử");
    }

    @Test
    void only_skills_and_uses_say_that_somebody_can() {
        assertThat(List.of(ItemKind.values()).stream().filter(ItemKind::isAbility))
                .containsExactly(ItemKind.SKILL, ItemKind.USE);
    }
}
