package vn.toso.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.toso.folder.Notes.Note;
import vn.toso.json.FactLines;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

class LineMakerTest {
    private final FactLines lines = FactLines.of(Notes.KINDS);
    private final LineMaker maker = new LineMaker(lines);

    private static Version<Note> version(String text) {
        return new Version<>(Notes.NOTES, "note-1", 1, new Note("note-1", text), Notes.FILING, KnownAt.of(1));
    }

    private void requireSame(String text) {
        assertThat(maker.line(version(text))).isEqualTo(lines.write(version(text)));
    }

    @Test
    void line_after_line_is_what_each_is_alone() {
        requireSame("một");
        requireSame("");
        requireSame("ba".repeat(40_000));
        requireSame("bốn");
    }

    @Test
    void a_version_that_has_no_line_leaves_nothing_before_the_next_one() {
        requireSame("một");
        assertThatIllegalArgumentException().isThrownBy(() -> maker.line(version("half \ud83d")));
        requireSame("hai");
        assertThatIllegalArgumentException().isThrownBy(() -> maker.line(version("x".repeat(FactLines.MAX_LENGTH))));
        requireSame("ba");
    }
}
