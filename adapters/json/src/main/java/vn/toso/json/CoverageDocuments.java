package vn.toso.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.toso.coverage.AssumedShare;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Estimate;
import vn.toso.coverage.Explanation;
import vn.toso.finding.Finding;
import vn.toso.unit.UnitId;

/**
 * Writes the answers of coverage as JSON, for pages, other programs and archives. They are not read again: whoever has the
 * facts computes them anew.
 *
 * <p>{@code {"format":"toso.coverage","version":1,…}} holds the definition, the question, what was known, the total and a
 * row for each unit. Figures are whole numbers, numerator and denominator apart, and nothing is rounded; those beyond
 * ±(2<sup>53</sup> − 1), shares that were assumed and estimates are texts. A figure without {@code bounds} is undefined
 * (rule C7). The same answer is the same bytes.
 */
public final class CoverageDocuments {
    private static final JsonFactory FACTORY = new JsonFactory();

    private CoverageDocuments() {}

    /**
     * Writes an answer; it ends with a line feed. The stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void write(CoverageReport report, OutputStream out) {
        write(report, false, out);
    }

    /**
     * Writes an answer in which the total and each row say why they are what they are, in Vietnamese and English.
     *
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public static void writeExplained(CoverageReport report, OutputStream out) {
        write(report, true, out);
    }

    private static void write(CoverageReport report, boolean explained, OutputStream out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", "toso.coverage");
            json.writeNumberProperty("version", Header.VERSION);
            definition(json, report);
            query(json, report.query());
            number(json, "knownAt", report.knownAt().position());
            json.writeName("total");
            row(json, report.total(), explained ? report.explain() : null);
            json.writeName("rows");
            json.writeStartArray();
            for (Coverage row : report.rows()) {
                Explanation why = explained
                        ? row.unit().map(unit -> report.explain(unit.id())).orElse(null)
                        : null;
                row(json, row, why);
            }
            json.writeEndArray();
            findings(json, report.findings());
            json.writeEndObject();
        }
        bytes.write('\n');
        try {
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void definition(JsonGenerator json, CoverageReport report) {
        Definition definition = report.definition();
        json.writeName("definition");
        json.writeStartObject();
        json.writeStringProperty("id", definition.id());
        text(json, "vi", definition.vietnamese());
        text(json, "en", definition.english());
        json.writeStringProperty("about", word(definition.about()));
        json.writeStringProperty("measure", word(report.measure()));
        text(json, "reportingLevel", definition.reportingLevel().name());
        json.writeName("parameters");
        json.writeStartObject();
        definition.parameters().forEach((name, value) -> text(json, name, value));
        json.writeEndObject();
        json.writeName("reads");
        json.writeStartArray();
        definition.reads().forEach(json::writeString);
        json.writeEndArray();
        definition.source().ifPresent(source -> text(json, "source", source));
        json.writeEndObject();
    }

    private static void query(JsonGenerator json, CoverageQuery query) {
        json.writeName("query");
        json.writeStartObject();
        json.writeStringProperty("asOf", query.asOf().toString());
        if (query.periodOrNull() != null) {
            text(json, "period", query.periodOrNull().name());
        }
        json.writeName("days");
        Values.write(json, query.days());
        json.writeStringProperty("boundaries", query.boundaries().toString());
        text(json, "level", query.level().name());
        query.scope().ifPresent(scope -> json.writeStringProperty("scope", scope.value()));
        json.writeName("assumed");
        json.writeStartArray();
        for (AssumedShare share : query.assumed()) {
            json.writeStartObject();
            json.writeStringProperty("from", share.from().value());
            json.writeStringProperty("to", share.to().value());
            json.writeStringProperty("share", share.share().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Coverage row, @Nullable Explanation why) {
        json.writeStartObject();
        row.unit().ifPresent(unit -> {
            json.writeStringProperty("unit", unit.id().value());
            text(json, "name", unit.fullName());
        });
        json.writeName("settled");
        counts(json, row.settled());
        if (!row.reported().isZero()) {
            json.writeName("reported");
            counts(json, row.reported());
        }
        json.writeName("pools");
        json.writeStartArray();
        row.pools().forEach(pool -> {
            json.writeStartObject();
            json.writeName("candidates");
            json.writeStartArray();
            pool.candidates().stream().map(UnitId::value).forEach(json::writeString);
            json.writeEndArray();
            if (pool.orOutside()) {
                json.writeBooleanProperty("orOutside", true);
            }
            json.writeName("counts");
            counts(json, pool.counts());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeName("completeness");
        json.writeStartObject();
        number(json, "reporting", row.completeness().reporting());
        number(json, "due", row.completeness().due());
        json.writeEndObject();
        row.bounds().ifPresent(bounds -> bounds(json, bounds));
        row.estimate().ifPresent(estimate -> estimate(json, estimate));
        if (why != null) {
            json.writeName("explanation");
            explanation(json, why);
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Counts counts) {
        json.writeStartObject();
        number(json, "done", counts.done());
        number(json, "eligible", counts.eligible());
        number(json, "unknown", counts.unknown());
        json.writeName("excluded");
        json.writeStartObject();
        counts.excluded().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> number(json, entry.getKey(), entry.getValue()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void bounds(JsonGenerator json, Bounds bounds) {
        json.writeName("bounds");
        json.writeStartObject();
        number(json, "lower", bounds.lower());
        number(json, "lowerOf", bounds.lowerOf());
        number(json, "upper", bounds.upper());
        number(json, "upperOf", bounds.upperOf());
        json.writeEndObject();
    }

    private static void estimate(JsonGenerator json, Estimate estimate) {
        json.writeName("estimate");
        json.writeStartObject();
        json.writeStringProperty("done", estimate.done().toPlainString());
        json.writeStringProperty("eligible", estimate.eligible().toPlainString());
        json.writeEndObject();
    }

    private static void explanation(JsonGenerator json, Explanation why) {
        json.writeStartObject();
        json.writeStringProperty("kind", word(why.kind()));
        text(json, "vi", why.vietnamese());
        text(json, "en", why.english());
        json.writeName("details");
        json.writeStartArray();
        why.details().forEach(detail -> explanation(json, detail));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) {
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().id());
            json.writeStringProperty("severity", word(finding.severity()));
            text(json, "vi", finding.message(Locale.forLanguageTag("vi")));
            text(json, "en", finding.message(Locale.ENGLISH));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String value) {
        json.writeName(name);
        Values.writeText(json, value);
    }

    private static void number(JsonGenerator json, String name, long value) {
        json.writeName(name);
        Values.writeNumber(json, value);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
