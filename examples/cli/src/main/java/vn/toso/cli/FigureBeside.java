package vn.toso.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Bounds;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Measure;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitId;

/**
 * Two figures of one indicator on the same boundaries, row by row: of two days, or of one day as known at two moments. That
 * of an earlier day stands there as it was, too, so that what merging did can be told from what work did.
 */
final class FigureBeside {
    /** A unit of the boundary day, or the total, in both. */
    private record Row(Coverage earlier, Coverage later, List<Coverage> asItWas, boolean isTotal) {
        Optional<AdminUnit> unit() {
            return later.unit();
        }

        boolean isChanged() {
            return !FigureRows.counts(earlier).equals(FigureRows.counts(later));
        }
    }

    private final Session session;
    private final Texts texts;
    private final Figure earlier;
    private final Figure later;
    private final @Nullable CoverageReport asItWas;

    /**
     * @param earlier on the boundaries of the later one
     * @param asItWasOrNull the earlier one on its own boundaries, everywhere; {@code null} if those are the same
     */
    FigureBeside(Session session, Figure earlier, Figure later, @Nullable CoverageReport asItWasOrNull) {
        this.session = session;
        this.texts = session.texts();
        this.earlier = earlier;
        this.later = later;
        this.asItWas = asItWasOrNull;
    }

    /** Adds both, and a row for each unit. */
    void tell(Report report, boolean changedRowsOnly) {
        CoverageReport now = later.answer();
        CoverageReport before = earlier.answer();
        report.value("indicator", now.definition().id())
                .value("definition", now.definition().text(texts.locale()))
                .value("parameters", later.parameters())
                .value("measure", Naming.key(now.measure()))
                .value("boundaries", now.query().boundaries().toString())
                .value("under", now.query().scope().map(Object::toString).orElse(null))
                .value("level", now.query().level().name())
                .value("from_as_of", before.query().asOf().toString())
                .value("from_period", earlier.days())
                .value("from_known_at", before.knownAt().toString())
                .value("as_of", now.query().asOf().toString())
                .value("period", later.days())
                .value("known_at", now.knownAt().toString());
        Row total = new Row(before.total(), now.total(), List.of(), true);
        values(total).forEach(report::value);
        if (asItWas != null
                && asItWas.query().scope().equals(later.answer().query().scope())) {
            report.say(texts.get("beside.as-it-was", new Figure(session, later.register(), asItWas).sentence()));
        }
        report.say(texts.get("beside.earlier", name(earlier), earlier.sentence()))
                .say(texts.get("beside.later", name(later), later.sentence()))
                .say(texts.get("beside.change", change(total)))
                .say(earlier.provenance())
                .say(later.provenance());
        rows(report, total, changedRowsOnly);
    }

    /** As known at a position, or of a day or period. */
    private String name(Figure figure) {
        CoverageReport answer = figure.answer();
        return earlier.answer().query().equals(later.answer().query())
                ? texts.get("beside.known-at", answer.knownAt())
                : answer.query().periodOrNull() == null ? answer.query().asOf().toString() : figure.days();
    }

    private void rows(Report report, Row total, boolean changedRowsOnly) {
        Map<UnitId, List<Coverage>> were = predecessors();
        List<Row> rows = new ArrayList<>();
        for (Coverage now : later.answer().rows()) {
            UnitId unit = now.unit().orElseThrow().id();
            earlier.answer()
                    .row(unit)
                    .ifPresent(before -> rows.add(new Row(before, now, were.getOrDefault(unit, List.of()), false)));
        }
        List<Row> shown = new ArrayList<>(
                changedRowsOnly ? rows.stream().filter(Row::isChanged).toList() : rows);
        if (changedRowsOnly) {
            report.say(texts.get("beside.changed", shown.size(), rows.size()));
        }
        shown.add(total);
        report.table(table(shown));
    }

    private Table<Row> table(List<Row> rows) {
        Table<Row> table = Table.of("rows", rows)
                .value("total", Row::isTotal)
                .column(
                        "code",
                        row -> row.unit()
                                .flatMap(AdminUnit::code)
                                .map(Object::toString)
                                .orElse(null),
                        row -> row.isTotal()
                                ? ""
                                : row.unit()
                                        .flatMap(AdminUnit::code)
                                        .map(Object::toString)
                                        .orElse(""))
                .value(
                        "unit_id",
                        row -> row.unit().map(unit -> unit.id().value()).orElse(null))
                .column(
                        "unit_name",
                        row -> row.unit().map(AdminUnit::fullName).orElse(null),
                        row -> row.isTotal()
                                ? texts.get("figure.total")
                                : row.unit().map(AdminUnit::fullName).orElse(""));
        if (asItWas != null) {
            table.column(
                    "was",
                    row -> row.asItWas().stream().map(FigureBeside::wasValues).toList(),
                    this::was);
        }
        for (String key : FigureRows.COUNTS) {
            table.value("from_" + key, row -> FigureRows.counts(row.earlier()).get(key));
        }
        for (String key : FigureRows.COUNTS) {
            table.value(key, row -> FigureRows.counts(row.later()).get(key));
        }
        return table.titled("earlier", name(earlier), row -> earlier.brief(row.earlier()))
                .titled("later", name(later), row -> later.brief(row.later()))
                .value(
                        "change_numerator",
                        row -> row.later().numerator() - row.earlier().numerator())
                .value(
                        "change_denominator",
                        row -> row.later().denominator() - row.earlier().denominator())
                .shown("change", this::change);
    }

    private static Map<String, @Nullable Object> wasValues(Coverage was) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        AdminUnit unit = was.unit().orElseThrow();
        values.put("unit_id", unit.id().value());
        values.put("unit_name", unit.fullName());
        values.putAll(FigureRows.counts(was));
        return values;
    }

    private String was(Row row) {
        CoverageReport then = asItWas;
        if (row.isTotal() || then == null) {
            return "";
        }
        Figure figure = new Figure(session, later.register(), then);
        return row.asItWas().stream()
                .map(one -> texts.get("beside.was", one.unit().orElseThrow().fullName(), was(figure, one)))
                .collect(Collectors.joining("; "));
    }

    /** Shortly: many may have become one. */
    private String was(Figure figure, Coverage was) {
        boolean isShare = figure.answer().measure() == Measure.SHARE && !was.isUndefined();
        return isShare
                ? texts.number(was.numerator()) + "/" + texts.number(was.denominator())
                : figure.share(was).isEmpty() ? "–" : figure.figure(was);
    }

    /** The units of the earlier day, by the units of the boundary day that have or may have their people. */
    private Map<UnitId, List<Coverage>> predecessors() {
        Map<UnitId, List<Coverage>> found = new TreeMap<>();
        if (asItWas == null) {
            return found;
        }
        LocalDate then = asItWas.query().boundaries();
        Correspondence correspondence =
                later.register().correspondence(then, later.answer().query().boundaries());
        for (Coverage was : asItWas.rows()) {
            for (UnitId unit :
                    correspondence.candidates(was.unit().orElseThrow().id()).units()) {
                found.computeIfAbsent(unit, first -> new ArrayList<>()).add(was);
            }
        }
        return found;
    }

    private Map<String, @Nullable Object> values(Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        FigureRows.counts(row.earlier()).forEach((key, value) -> values.put("from_" + key, value));
        values.putAll(FigureRows.counts(row.later()));
        return values;
    }

    /** What is certain, one by one; shares are compared only where both are exact. */
    private String change(Row row) {
        List<String> parts = new ArrayList<>();
        boolean isExact = Stream.of(row.earlier(), row.later())
                .allMatch(one -> one.bounds().filter(Bounds::isExact).isPresent());
        String more = texts.signed(row.later().numerator() - row.earlier().numerator());
        parts.add(isExact ? more : texts.get("beside.certain", more));
        if (later.answer().measure() != Measure.COUNT) {
            long of = row.later().denominator() - row.earlier().denominator();
            if (of != 0) {
                parts.add(texts.get("beside.denominator", texts.signed(of)));
            }
        }
        points(row).ifPresent(points -> parts.add(texts.get("beside.points", texts.signed(points))));
        return Figure.joined(parts);
    }

    private Optional<BigDecimal> points(Row row) {
        Optional<Bounds> before = row.earlier().bounds().filter(Bounds::isExact);
        Optional<Bounds> now = row.later().bounds().filter(Bounds::isExact);
        if (later.answer().measure() != Measure.SHARE || before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal earlierOf = BigDecimal.valueOf(before.get().lowerOf());
        BigDecimal laterOf = BigDecimal.valueOf(now.get().lowerOf());
        return Optional.of(BigDecimal.valueOf(now.get().lower())
                .multiply(earlierOf)
                .subtract(BigDecimal.valueOf(before.get().lower()).multiply(laterOf))
                .movePointRight(2)
                .divide(earlierOf.multiply(laterOf), 1, RoundingMode.HALF_UP));
    }
}
