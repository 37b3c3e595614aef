package vn.toso.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.LateFacts;
import vn.toso.coverage.LateFacts.Entry;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/** The facts that came since a figure was published, as a list that names nobody. */
final class LateFactRows {
    private final Session session;
    private final UnitRegister register;
    private final Map<KnownAt, Instant> recorded;
    private final Naming naming;

    LateFactRows(Session session, UnitRegister register, Map<KnownAt, Instant> recorded) {
        this.session = session;
        this.register = register;
        this.recorded = recorded;
        this.naming = new Naming(session.texts(), register);
    }

    void tell(Report report, LateFacts late) {
        report.value("late", (long) late.entries().size())
                .say("")
                .say(session.text(
                        late.entries().isEmpty() ? "late.none" : "late.some",
                        late.entries().size(),
                        late.from(),
                        late.until()));
        Table<Entry> table = Table.of("late_facts", late.entries())
                .column("recorded", LateFactRows::position, entry -> shown(position(entry)))
                .column("recorded_at", this::instant, entry -> shown(instant(entry)))
                .column("kind", Entry::kind, this::kind)
                .column(
                        "change",
                        entry -> Naming.key(entry.change()),
                        entry -> session.text("late.change." + Naming.key(entry.change())))
                .text("source", entry -> entry.place().source())
                .column(
                        "row",
                        entry -> entry.place().row(),
                        entry -> Long.toString(entry.place().row()))
                .column(
                        "unit_ids",
                        entry -> entry.units().stream().map(UnitId::value).toList(),
                        this::units)
                .column(
                        "about",
                        entry -> entry.about().map(DateRange::toString).orElse(null),
                        entry -> entry.about().map(this::days).orElse(""));
        report.table(late.entries().isEmpty() ? table.unshown() : table);
    }

    private static @Nullable String position(Entry entry) {
        return entry.recorded().map(KnownAt::toString).orElse(null);
    }

    private @Nullable String instant(Entry entry) {
        return entry.recorded()
                .map(recorded::get)
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(session.clock().getZone())
                        .toOffsetDateTime()
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .orElse(null);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The words for the library's kinds; a host's own go by their names. */
    private String kind(Entry entry) {
        String key = "late.kind." + entry.kind();
        return session.texts().bundle().containsKey(key) ? session.text(key) : entry.kind();
    }

    private String units(Entry entry) {
        return Figure.joined(entry.units().stream().map(this::unit).toList());
    }

    private String unit(UnitId id) {
        return register.history(id).isEmpty()
                ? id.value()
                : naming.fullAtStart(naming.state(id, LocalDate.MAX.minusDays(1)));
    }

    private String days(DateRange range) {
        return range.lastDay().filter(range.from()::equals).isPresent()
                ? range.from().toString()
                : naming.days(range);
    }
}
