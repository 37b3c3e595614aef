package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.coverage.CoverageReport;
import vn.toso.fact.FactKind;
import vn.toso.store.Kinds;
import vn.toso.store.Version;

/** Everything that is written, against the schemas that are shipped. */
class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<FactKind<?>> kinds() {
        return Kinds.all().list().stream();
    }

    private static String shipped(String name) throws Exception {
        try (InputStream in = JsonSchemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** The schema of a line: that of the content and that of the line, which stand beside the one of the document. */
    private static Schema ofLine(String schema) {
        int line = schema.indexOf("\"$defs\"");
        return REGISTRY.getSchema("{\"$ref\":\"#/$defs/line\"," + schema.substring(line));
    }

    private static <T> String document(FactKind<T> kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactDocuments.of(Kinds.all()).write(Samples.document(kind), out);
        return out.toString(UTF_8);
    }

    private static String stream(List<Version<?>> versions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out, FactLines.of(Kinds.all()))) {
            versions.forEach(writer::write);
        }
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_document_is_as_its_schema_says(FactKind<?> kind) throws Exception {
        Schema schema = REGISTRY.getSchema(shipped(kind.name()));
        String written = document(kind);
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(written.replace("\"content\":{", "\"content\":{\"more\":1,"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(written.replace("\"version\":1", "\"version\":2"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_line_is_as_its_schema_says() throws Exception {
        for (Version<?> version : Samples.versions()) {
            Schema schema = ofLine(shipped(version.kind().name()));
            String line = new String(FactLines.of(Kinds.all()).write(version), UTF_8);
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(line.replace("\"recorded\":", "\"recorded\":\"\",\"at\":"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void the_line_that_begins_a_stream_is_as_its_schema_says() throws Exception {
        Schema schema = REGISTRY.getSchema(shipped("facts"));
        String header = stream(List.of()).strip();
        assertThat(schema.validate(header, InputFormat.JSON)).isEmpty();
        for (String other : List.of("{}", "[]", header.replace('1', '2'), header.replace("facts", "team"))) {
            assertThat(schema.validate(other, InputFormat.JSON)).isNotEmpty();
        }
        assertThat(schema.validate(header.replace("}", ",\"more\":1}"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_line_of_a_stream_is_as_the_schema_of_its_kind_says_and_no_kind_is_without_one() throws Exception {
        List<Version<?>> versions = Samples.versions();
        List<String> lines = stream(versions).lines().toList();
        assertThat(lines).hasSize(versions.size() + 1);
        assertThat(versions.stream().map(version -> version.kind().name()))
                .containsAll(kinds().map(FactKind::name).toList());
        assertThat(REGISTRY.getSchema(shipped("facts")).validate(lines.get(0), InputFormat.JSON))
                .isEmpty();
        for (int i = 0; i < versions.size(); i++) {
            Schema schema = ofLine(shipped(versions.get(i).kind().name()));
            assertThat(schema.validate(lines.get(i + 1), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_number_where_an_id_belongs_is_not_as_the_schema_says() throws Exception {
        Schema schema = REGISTRY.getSchema(shipped("unit"));
        String written = document(Kinds.all().list().get(0));
        assertThat(written).contains("\"code\":\"06820\"");
        assertThat(schema.validate(written.replace("\"code\":\"06820\"", "\"code\":6820"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_kind_of_a_hosts_own_has_a_schema_too() {
        Schema schema = ofLine(JsonSchemas.of(ThingKind.THINGS));
        String line =
                "{'kind':'test.thing','key':'th-1','version':2,'content':{'id':'th-1','text':'x','unit':'u','day':'2024-02-29','days':{'until':'2024-02-29'},'number':'-9223372036854775808','amount':9007199254740991,'names':['a','']},'source':'s','recordedBy':'r','recorded':3}"
                        .replace('\'', '"');
        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(line.replace("9007199254740991", "9007199254740992"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(line.replace("2024-02-29", "29/02/2024"), InputFormat.JSON))
                .isNotEmpty();
    }

    static Stream<CoverageReport> reports() {
        return Answers.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_answer_is_as_its_schema_says(CoverageReport report) throws Exception {
        Schema schema = REGISTRY.getSchema(shipped("coverage"));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        CoverageDocuments.write(report, plain);
        assertThat(schema.validate(plain.toString(UTF_8), InputFormat.JSON)).isEmpty();
        ByteArrayOutputStream explained = new ByteArrayOutputStream();
        CoverageDocuments.writeExplained(report, explained);
        assertThat(schema.validate(explained.toString(UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(plain.toString(UTF_8).replace("\"done\":", "\"did\":"), InputFormat.JSON))
                .isNotEmpty();
    }
}
