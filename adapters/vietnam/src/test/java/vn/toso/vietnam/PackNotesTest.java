package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackNotesTest {
    private static final String SOUND = """
            # a comment
            version 2026-11-23

            source list
            vi Danh mục
            en List

            limit villages
            vi Không có thôn
            en No villages
            """;

    private static PackNotes parse(String text) {
        return PackNotes.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void version_sources_and_limits_are_read_in_both_languages() {
        PackNotes notes = parse(SOUND);
        assertThat(notes.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(notes.sources()).containsExactly(new Note("list", "Danh mục", "List"));
        assertThat(notes.limits()).containsExactly(new Note("villages", "Không có thôn", "No villages"));
        assertThat(notes.limits().get(0).text(Locale.forLanguageTag("vi-VN"))).isEqualTo("Không có thôn");
        assertThat(notes.limits().get(0).text(Locale.FRANCE)).isEqualTo("No villages");
    }

    @Test
    void a_note_without_one_of_the_languages_is_refused() {
        for (String line : List.of("vi Danh mục\n", "en List\n", "source list\n", "en No villages\n")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> parse(SOUND.replace(line, "")))
                    .withMessageStartingWith("pack.txt should have a line that begins with ");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> parse(SOUND.replace("en List", "en  ")));
    }

    @Test
    void no_version_and_two_versions_are_refused() {
        assertThatIllegalStateException().isThrownBy(() -> parse(SOUND.replace("version 2026-11-23\n", "")));
        assertThatIllegalStateException().isThrownBy(() -> parse(SOUND + "version 2026-11-24\n"));
    }

    @Test
    void the_pack_states_its_version_sources_and_limits() {
        assertThat(VietnamUnits.version()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(VietnamUnits.lastChange()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(VietnamUnits.sources()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(VietnamUnits.limits()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Stream.concat(VietnamUnits.sources().stream(), VietnamUnits.limits().stream()))
                .allSatisfy(note -> {
                    assertThat(note.id()).matches("[a-z0-9-]+");
                    assertThat(note.vietnamese()).endsWith(".").isNotEqualTo(note.english());
                    assertThat(note.english()).endsWith(".");
                })
                .doesNotHaveDuplicates()
                .map(Note::id)
                .doesNotHaveDuplicates();
    }
}
