package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;

/**
 * JSON Schema (draft 2020-12) of what is written of a kind of fact, made of its fields: for a host's own kinds as for the
 * library's, whose schemas also lie beside this class in {@code schema/KIND.schema.json}. Beside them lie
 * {@code schema/facts.schema.json}, of the line that begins a stream, and {@code schema/coverage.schema.json}, of what
 * {@link CoverageDocuments} writes.
 *
 * <p>A schema says which fields there are and of which type. That a day exists, or that values make sense together, only
 * reading says.
 */
public final class JsonSchemas {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String ID = "^[A-Za-z0-9._:@-]{1,64}$";
    private static final String DAY = "^(?:[+-][0-9]{4,9}|[0-9]{4})-[0-9]{2}-[0-9]{2}$";

    private JsonSchemas() {}

    /**
     * Returns the schema of a document of a kind; its {@code $defs} hold {@code line}, the schema of a line of a stream,
     * and {@code content}.
     */
    public static String of(FactKind<?> kind) {
        return written(schema -> schema.write(kind));
    }

    /** Returns the schema of the line that begins a stream of lines and says that facts follow. */
    public static String ofHeader() {
        return written(Schema::writeHeader);
    }

    private static String written(Consumer<Schema> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), bytes)) {
            content.accept(new Schema(json));
        }
        bytes.write('\n');
        return bytes.toString(UTF_8);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private record Schema(JsonGenerator json) {
        void writeHeader() {
            begin(Header.FACTS.substring(Formats.PREFIX.length()), "The first line of a stream of facts");
            object(List.of("format", "version"), () -> format(Header.FACTS));
            json.writeEndObject();
        }

        void write(FactKind<?> kind) {
            begin(kind.name(), "Facts of the kind " + kind.name());
            object(List.of("format", "version", "source", "facts"), () -> {
                format(Formats.PREFIX + kind.name());
                notBlank("source");
                json.writeName("facts");
                json.writeStartObject();
                json.writeStringProperty("type", "array");
                json.writeName("items");
                json.writeStartObject();
                object(List.of("content"), () -> {
                    pattern("key", ID);
                    reference("content");
                });
                json.writeEndObject();
                json.writeEndObject();
            });
            json.writeName("$defs");
            json.writeStartObject();
            json.writeName("line");
            json.writeStartObject();
            line(kind);
            json.writeEndObject();
            json.writeName("content");
            json.writeStartObject();
            content(kind);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void begin(String name, String title) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringProperty("$id", "urn:toso:schema:" + name + ":" + Header.VERSION);
            json.writeStringProperty("title", title);
        }

        private void format(String name) {
            constant("format", name);
            json.writeName("version");
            json.writeStartObject();
            json.writeNumberProperty("const", Header.VERSION);
            json.writeEndObject();
        }

        private void line(FactKind<?> kind) {
            object(List.of("kind", "key", "version", "source", "recordedBy", "recorded"), () -> {
                constant("kind", kind.name());
                pattern("key", ID);
                whole("version", 1, Integer.MAX_VALUE);
                reference("content");
                notBlank("source");
                notBlank("recordedBy");
                type("legalBasis", "string");
                whole("recorded", 0, Values.SAFE);
            });
        }

        private <T> void content(FactKind<T> kind) {
            List<String> required = kind.fields().stream()
                    .filter(Field::required)
                    .map(Field::name)
                    .toList();
            object(required, () -> kind.fields().forEach(field -> field(field.name(), field.type())));
        }

        private void field(String name, FieldType type) {
            switch (type) {
                case TEXT -> type(name, "string");
                case ID, UNIT -> pattern(name, ID);
                case DAY -> pattern(name, DAY);
                case DAYS -> {
                    json.writeName(name);
                    json.writeStartObject();
                    object(List.of(), () -> {
                        pattern("from", DAY);
                        pattern("until", DAY);
                    });
                    json.writeEndObject();
                }
                case NUMBER -> {
                    json.writeName(name);
                    json.writeStartObject();
                    json.writeName("anyOf");
                    json.writeStartArray();
                    whole(null, -Values.SAFE, Values.SAFE);
                    pattern(null, "^-?[1-9][0-9]{15,18}$");
                    json.writeEndArray();
                    json.writeEndObject();
                }
                case TEXTS -> {
                    json.writeName(name);
                    json.writeStartObject();
                    json.writeStringProperty("type", "array");
                    type("items", "string");
                    json.writeEndObject();
                }
            }
        }

        /** Within an object that is open: the rest of what says that it describes an object. */
        private void object(List<String> required, Runnable properties) {
            json.writeStringProperty("type", "object");
            json.writeName("properties");
            json.writeStartObject();
            properties.run();
            json.writeEndObject();
            json.writeName("required");
            json.writeStartArray();
            required.forEach(json::writeString);
            json.writeEndArray();
            json.writeBooleanProperty("additionalProperties", false);
        }

        private void start(@Nullable String name) {
            if (name != null) {
                json.writeName(name);
            }
            json.writeStartObject();
        }

        private void type(String name, String type) {
            start(name);
            json.writeStringProperty("type", type);
            json.writeEndObject();
        }

        private void notBlank(String name) {
            pattern(name, "\\S");
        }

        private void pattern(@Nullable String name, String pattern) {
            start(name);
            json.writeStringProperty("type", "string");
            json.writeStringProperty("pattern", pattern);
            json.writeEndObject();
        }

        private void whole(@Nullable String name, long least, long most) {
            start(name);
            json.writeStringProperty("type", "integer");
            json.writeNumberProperty("minimum", least);
            json.writeNumberProperty("maximum", most);
            json.writeEndObject();
        }

        private void constant(String name, String value) {
            start(name);
            json.writeStringProperty("const", value);
            json.writeEndObject();
        }

        private void reference(String name) {
            start(name);
            json.writeStringProperty("$ref", "#/$defs/" + name);
            json.writeEndObject();
        }
    }
}
