package vn.toso.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OpenListsTest {
    @Test
    void known_places_and_outcomes_have_terms_in_both_languages() {
        assertThat(VenueKind.known()).hasSize(7).allSatisfy(kind -> {
            assertThat(kind.vietnamese()).isPresent();
            assertThat(kind.english()).isPresent();
        });
        assertThat(VenueKind.of("one-stop-desk").vietnamese()).contains("bộ phận một cửa");
        assertThat(OrganiserKind.known()).extracting(OrganiserKind::id).contains("department", "coordination-group");
        assertThat(OrganiserKind.TEAM.vietnamese()).contains("tổ công nghệ số cộng đồng");
        assertThat(SupportOutcome.known())
                .extracting(SupportOutcome::id)
                .containsExactly("done", "in-progress", "not-done", "referred");
        assertThat(VisitOutcome.known())
                .extracting(VisitOutcome::id)
                .containsExactly("met", "absent", "refused", "no-device", "moved");
        assertThat(MaterialKind.of("leaflet").english()).contains("leaflet");
    }

    @Test
    void any_other_word_is_one_of_them_without_a_term() {
        assertThat(VenueKind.of("school").vietnamese()).isEmpty();
        assertThat(VisitOutcome.of("flooded").english()).isEmpty();
        assertThat(VenueKind.of("school")).hasToString("school");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VenueKind.of("Trường học"))
                .withMessageNotContaining("Trường");
    }

    @Test
    void closed_lists_know_their_words_only() {
        assertThat(SessionStatus.of("held")).isEqualTo(SessionStatus.HELD);
        assertThat(Audience.find("officials")).isEmpty();
        assertThat(Gathering.TRAINING.vietnamese()).isEqualTo("lớp tập huấn");
        assertThatIllegalArgumentException().isThrownBy(() -> MaterialFigure.of("lost"));
    }
}
