package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.Publication;
import vn.toso.coverage.PublishedCell;
import vn.toso.unit.AdminUnit;
import vn.toso.vietnam.VietnamUnits;

/** How a protected figure is written (D2): the same columns as a {@link Figure}, empty where it is suppressed. */
final class PublishedFigure {
    private final Session session;
    private final Texts texts;
    private final Publication publication;
    /** Words and numbers of figures. */
    private final Figure figure;

    PublishedFigure(Session session, Publication publication, Figure figure) {
        this.session = session;
        this.texts = session.texts();
        this.publication = publication;
        this.figure = figure;
    }

    /**
     * Adds the whole publication.
     *
     * @param withRows whether people see a row for each unit, or only the totals
     * @param withUnits whether the units behind the figure were asked for, which are not told
     */
    void tell(Report report, boolean withRows, boolean withUnits) {
        publication.query().dimension().ifPresent(by -> report.value("by", by));
        figure.values(report);
        report.value("protected", true)
                .value("min_cell", (long) publication.disclosure().minimum())
                .value("suppressed_rows", suppressed());
        List<PublishedCell> totals = publication.cells().stream()
                .filter(cell -> cell.position().isTotal())
                .toList();
        if (publication.query().dimension().isEmpty()) {
            PublishedCell total = totals.get(0);
            FigureRows.COUNTS.forEach(key -> report.value(key, counts(total).get(key)));
            report.say(texts.get(
                    "figure.published", total(total), shown(total), total.isSuppressed() ? "" : completeness(total)));
        }
        report.say(figure.provenance());
        report.say(texts.get("figure.protected", publication.disclosure().minimum(), suppressed()));
        if (withUnits) {
            report.say(texts.get("figure.protected.list"));
        }
        if (publication.query().dimension().isEmpty()) {
            report.table(shown(programs()));
        } else {
            report.table(programs().unshown());
            report.table(shown(Table.of("groups", withRows ? inOrder() : totals)));
        }
        if (publication.query().dimension().isPresent()) {
            report.say(texts.get("figure.by.completeness"));
        }
    }

    /** Explains the totals; what they are made of is in no publication. */
    void explain(Report report) {
        publication.cells().stream()
                .filter(cell -> cell.position().isTotal())
                .forEach(cell ->
                        new Explained(session, publication.explain(cell)).tell(report.say(""), explanationKey(cell)));
    }

    /** The key of the boundaries that were asked for is the one that a figure without further ones has. */
    private String explanationKey(PublishedCell cell) {
        LocalDate boundaries = cell.position().boundaries();
        String key =
                cell.position().group().map(group -> "explanation_" + group).orElse("explanation");
        return boundaries.equals(publication.query().question().boundaries()) ? key : key + "_" + boundaries;
    }

    private long suppressed() {
        return publication.cells().stream().filter(PublishedCell::isSuppressed).count();
    }

    /** Rows first and totals last, as in every table of figures. */
    private List<PublishedCell> inOrder() {
        return List.of(false, true).stream()
                .flatMap(total -> publication.cells().stream()
                        .filter(cell -> cell.position().isTotal() == total))
                .toList();
    }

    private Table<PublishedCell> programs() {
        Table<PublishedCell> table = Table.of("rows", inOrder());
        publication
                .query()
                .dimension()
                .ifPresent(by -> table.value("dimension", cell -> by)
                        .value("group", cell -> cell.position().group().orElse(null)));
        table.value("indicator", cell -> publication.definition().id())
                .value("as_of", cell -> publication.query().question().asOf().toString())
                .value("period", cell -> figure.days())
                .value("boundaries", cell -> cell.position().boundaries().toString())
                .value("known_at", cell -> publication.knownAt().toString())
                .value("register", cell -> VietnamUnits.version().toString())
                .value("total", cell -> cell.position().isTotal())
                .value("code", cell -> code(cell).orElse(null))
                .value(
                        "unit_id",
                        cell -> cell.position()
                                .unit()
                                .map(unit -> unit.id().toString())
                                .orElse(null))
                .value(
                        "unit_name",
                        cell -> cell.position().unit().map(AdminUnit::fullName).orElse(null));
        for (String key : FigureRows.COUNTS) {
            table.value(key, cell -> counts(cell).get(key));
        }
        return table.value(
                        "undefined",
                        cell -> cell.coverage().filter(Coverage::isUndefined).isPresent() ? "nothing-to-count" : null)
                .value("suppressed", PublishedCell::isSuppressed)
                .value("min_cell", cell -> (long) publication.disclosure().minimum());
    }

    private Table<PublishedCell> shown(Table<PublishedCell> table) {
        publication
                .query()
                .dimension()
                .ifPresent(by -> table.shown(
                        "group",
                        cell -> new FigureRows(session)
                                .group(by, cell.position().group().orElse(""))));
        if (publication.query().boundaries().size() > 1) {
            table.shown("boundaries", cell -> cell.position().boundaries().toString());
        }
        return table.shown(
                        "code",
                        cell -> cell.position().isTotal() ? "" : code(cell).orElse(""))
                .shown("unit_name", this::name)
                .shown("figure", this::shown)
                .shown("completeness", this::completeness);
    }

    private Map<String, @Nullable Object> counts(PublishedCell cell) {
        return cell.coverage().map(FigureRows::counts).orElse(Map.of());
    }

    private static Optional<String> code(PublishedCell cell) {
        return cell.position().unit().flatMap(AdminUnit::code).map(Object::toString);
    }

    private String name(PublishedCell cell) {
        return cell.position().isTotal()
                ? texts.get("figure.total")
                : cell.position().unit().map(AdminUnit::fullName).orElse("");
    }

    private String total(PublishedCell cell) {
        return cell.position().unit().map(AdminUnit::fullName).orElseGet(() -> texts.get("figure.everywhere"));
    }

    /** Nobody knows here why nobody is counted, for who is left out is not published. */
    private String shown(PublishedCell cell) {
        return cell.coverage()
                .map(count -> count.isUndefined() ? texts.get("figure.undefined.nothing") : figure.figure(count))
                .orElseGet(() -> texts.get("figure.suppressed"));
    }

    private String completeness(PublishedCell cell) {
        return cell.coverage().map(figure::completeness).orElse("");
    }
}
