package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.fact.FactKind;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/**
 * Holds the files of version 1, which every later version reads. With {@code -Dtoso.golden=write} those that are missing
 * are written; one that is there is never changed.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "v1");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "vn", "toso", "json", "schema");

    static Stream<FactKind<?>> kinds() {
        return Kinds.all().list().stream();
    }

    private static byte[] golden(Path file, byte[] written) throws IOException {
        if ("write".equals(System.getProperty("toso.golden")) && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, written);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void every_kind_is_in_one_of_the_streams() {
        assertThat(Samples.STREAMS.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Kinds.all().list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "people", "work"})
    void a_stream_of_version_1_is_read_and_written_the_same(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactLines lines = FactLines.of(Kinds.all());
        try (NdjsonWriter writer = NdjsonWriter.to(out, lines)) {
            Samples.versions(name).forEach(writer::write);
        }
        byte[] golden = golden(FOLDER.resolve(name + ".ndjson"), out.toByteArray());
        List<Version<?>> read = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (NdjsonReader reader =
                NdjsonReader.of(new ByteArrayInputStream(golden), name + ".ndjson", lines, findings::add)) {
            reader.stream().forEach(read::add);
        }
        assertThat(findings).isEmpty();
        assertThat(read).isEqualTo(Samples.versions(name));
        assertThat(out.toString(UTF_8)).isEqualTo(new String(golden, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_document_of_version_1_is_read_and_written_the_same(FactKind<?> kind) throws IOException {
        FactDocuments documents = FactDocuments.of(Kinds.all());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(Samples.document(kind), out);
        byte[] golden = golden(FOLDER.resolve(kind.name() + ".json"), out.toByteArray());
        assertThat(documents.read(new ByteArrayInputStream(golden), kind.name()))
                .isEqualTo(Outcome.of(java.util.Optional.of(Samples.document(kind))));
        assertThat(out.toString(UTF_8)).isEqualTo(new String(golden, UTF_8));
        assertThat(Samples.fills(kind)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_schema_that_is_shipped_is_the_one_made_of_the_kind(FactKind<?> kind) throws IOException {
        String schema = JsonSchemas.of(kind);
        byte[] shipped = golden(SCHEMAS.resolve(kind.name() + ".schema.json"), schema.getBytes(UTF_8));
        assertThat(schema).isEqualTo(new String(shipped, UTF_8));
    }

    @Test
    void the_schema_of_the_first_line_that_is_shipped_is_the_one_that_is_made() throws IOException {
        String schema = JsonSchemas.ofHeader();
        byte[] shipped = golden(SCHEMAS.resolve("facts.schema.json"), schema.getBytes(UTF_8));
        assertThat(schema).isEqualTo(new String(shipped, UTF_8));
    }
}
