package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;

/**
 * A leaflet, panel, clip or the like (tài liệu tuyên truyền), once for all its copies. How many there are is
 * {@link MaterialCount}, where it is to be seen {@link MaterialPlace}.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param kind what it is
 * @param title what it is called, in NFC
 * @param producerOrNull who made it ("Trung tâm Truyền thông"), in NFC; {@code null} if not said
 * @param partners with whom, in NFC, each once
 * @param topics what it is about: ids of items of checklists, or words of the host's, each once
 */
public record Material(
        @IdText String id,
        @LowerCaseWord(dots = true) MaterialKind kind,
        @NotBlankText String title,
        @NotBlankText @Nullable String producerOrNull,
        List<@NotBlankText String> partners,
        List<@IdText String> topics) {
    /**
     * @throws IllegalArgumentException if the id or a topic can be none, or a text is blank
     */
    public Material {
        Checks.id("a material's id", id);
        requireNonNull(kind, "kind");
        title = Checks.text("the title of a material", title);
        producerOrNull = Checks.textOrNull("the producer of a material", producerOrNull);
        partners = partners.stream()
                .map(partner -> Checks.text("a partner", partner))
                .distinct()
                .toList();
        topics = Checks.ids("a topic", topics);
    }

    /** Returns who made it, if said. */
    public Optional<String> producer() {
        return Optional.ofNullable(producerOrNull);
    }
}
