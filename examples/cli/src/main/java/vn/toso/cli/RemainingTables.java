package vn.toso.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.WorkList;
import vn.toso.coverage.WorkList.Entry;
import vn.toso.coverage.WorkList.Left;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.Status;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** Who is left, as tables: for the team in the order in which it works, for everybody else as counts. */
final class RemainingTables {
    /** First whom the team can help on, then who has to begin, then who was never asked. */
    private static final List<String> ORDER =
            List.of("blocked", "in-progress", "lapsed", "done", "not-started", "declined", "unknown");

    private final Session session;
    private final Texts texts;
    private final Facts facts;
    private final WorkList list;
    private final CoverageReport figure;
    private final UnitTree tree;

    /** @param figure how many are left, by commune, which also has what units only report */
    RemainingTables(Session session, Facts facts, WorkList list, CoverageReport figure) {
        this.session = session;
        this.texts = session.texts();
        this.facts = facts;
        this.list = list;
        this.figure = figure;
        this.tree = facts.register().on(list.query().boundaries());
    }

    /** Adds how many are left, who was never asked apart, and by what they are counted. */
    void tellTotal(Report report, Optional<AdminUnit> scope, Checklist checklist) {
        CoverageQuery query = list.query();
        Left total = list.total();
        String where = scope.map(AdminUnit::fullName).orElseGet(() -> texts.get("figure.everywhere"));
        report.say(texts.get(
                "remaining.sentence",
                where,
                query.asOf(),
                list.item().text(texts.locale()),
                sum(total.settled()) - of(total.settled(), "unknown"),
                of(total.settled(), "unknown"),
                texts.get("subject." + Naming.key(list.item().subject()))));
        String parts = ORDER.stream()
                .filter(status -> of(total.settled(), status) > 0)
                .map(status -> texts.get("figure.parts.reason", word(status), of(total.settled(), status)))
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            report.say(texts.get("remaining.parts", parts));
        }
        Counts reported = figure.total().reported();
        if (!reported.isZero()) {
            report.say(texts.get("remaining.reported", reported.done(), reported.eligible()));
        }
        if (sum(total.open()) > 0) {
            report.say(texts.get("remaining.open", sum(total.open())));
        }
        report.say(texts.get("work.provenance", checklist.text(texts.locale()), query.boundaries(), facts.knownAt()));
        report.value("left", sum(total.settled()) - of(total.settled(), "unknown"))
                .value("never_asked", of(total.settled(), "unknown"))
                .value("possible", sum(total.open()))
                .value("reported_left", reported.done())
                .value("reported_of", reported.eligible());
    }

    /** Adds the counts of each commune. */
    void tellCounts(Report report) {
        List<Left> rows = list.counts(UnitLevel.COMMUNE).stream()
                .filter(row -> !row.settled().isEmpty() || !row.open().isEmpty() || reportedLeft(row) > 0)
                .toList();
        Table<Left> table = Table.of("communes", rows)
                .column(
                        "code",
                        row -> unit(row).code().map(Object::toString).orElse(null),
                        row -> unit(row).code().map(Object::toString).orElse(""))
                .value("unit_id", row -> unit(row).id().toString())
                .text("unit_name", row -> unit(row).fullName());
        for (String status : ORDER) {
            table.number(column(status), texts, row -> of(row.settled(), status));
        }
        table.number("possible", texts, row -> sum(row.open()));
        table.number("reported_left", texts, this::reportedLeft);
        report.say(texts.get("remaining.counts-only")).table(rows.isEmpty() ? table.unshown() : table);
    }

    /** C10: how many a commune, or units in it, say are left without saying who. */
    private long reportedLeft(Left row) {
        return figure.row(unit(row).id()).map(one -> one.reported().done()).orElse(0L);
    }

    private static String column(String status) {
        return switch (status) {
            case "unknown" -> "never_asked";
            case "done" -> "unconfirmed";
            default -> status.replace('-', '_');
        };
    }

    private static AdminUnit unit(Left row) {
        return row.unit().orElseThrow();
    }

    /** Adds one row for each who is left. */
    void tellPeople(Report report, boolean byHousehold, boolean withNames) {
        report.say(texts.get(withNames ? "remaining.personal.names" : "remaining.personal"));
        if (session.format() == Format.CSV) {
            session.note(texts.get(withNames ? "remaining.personal.names" : "remaining.personal"));
        }
        Map<String, PersonalData> known = withNames ? names() : Map.of();
        List<Entry> rows = list.entries().stream().sorted(order(byHousehold)).toList();
        Table<Entry> table = Table.of("remaining", rows);
        if (byHousehold) {
            table.column(
                    "household",
                    entry -> entry.householdOrNull(),
                    entry -> entry.household().orElseGet(() -> texts.get("remaining.no-household")));
        }
        table.text("subject", entry -> entry.subject().id());
        if (withNames) {
            table.column(
                    "name",
                    entry -> name(entry, known),
                    entry -> Optional.ofNullable(name(entry, known)).orElse(""));
        }
        if (!byHousehold) {
            table.value("household", Entry::householdOrNull);
        }
        table.column(
                        "status",
                        entry -> status(entry).id(),
                        entry -> word(status(entry).id()))
                .value("step", entry -> status(entry).step().orElse(null))
                .value("step_number", entry -> entry.stepOrNull() == null ? null : Long.valueOf(entry.stepOrNull()))
                .value("steps", entry -> (long) list.item().steps().size())
                .shown("step", this::step)
                .column(
                        "reason",
                        entry -> status(entry).reason().map(Object::toString).orElse(null),
                        entry -> status(entry)
                                .reason()
                                .map(reason -> FigureParts.reason(reason.id(), texts))
                                .orElse(""))
                .column(
                        "since",
                        entry -> entry.state().since().map(LocalDate::toString).orElse(null),
                        entry -> entry.state().since().map(LocalDate::toString).orElse(""))
                .value("unit_id", entry -> entry.filed().toString())
                .column(
                        "where",
                        entry -> entry.candidates().stream()
                                .map(UnitId::toString)
                                .toList(),
                        entry -> Figure.joined(entry.candidates().stream()
                                .map(unit -> tree.get(unit).fullName())
                                .toList()))
                .value("within", entry -> entry.inScope() ? "certain" : "possible")
                .value("eligible", entry -> entry.orOutside() ? "possible" : "certain")
                .shown("note", this::note);
        report.table(rows.isEmpty() ? table.unshown() : table);
    }

    private static Status status(Entry entry) {
        return entry.state().status();
    }

    /** By household, then by village, then as the team works, then by id, so that the same facts are the same list. */
    private static Comparator<Entry> order(boolean byHousehold) {
        Comparator<Entry> work = Comparator.comparing((Entry entry) ->
                        entry.candidates().stream().map(UnitId::value).collect(Collectors.joining(" ")))
                .thenComparingInt(entry -> ORDER.indexOf(status(entry).id()))
                .thenComparing(
                        Comparator.comparingInt((Entry entry) -> entry.step().orElse(0))
                                .reversed())
                .thenComparing(entry -> entry.subject().id());
        // Who belongs to no household comes last.
        return byHousehold
                ? Comparator.comparing((Entry entry) -> entry.household().isEmpty())
                        .thenComparing(entry -> entry.household().orElse(""))
                        .thenComparing(work)
                : work;
    }

    private Map<String, PersonalData> names() {
        Set<String> asked = new HashSet<>();
        list.entries().stream()
                .filter(entry -> entry.subject().kind() == SubjectKind.RESIDENT)
                .forEach(entry -> asked.add(entry.subject().id()));
        Map<String, PersonalData> found = new HashMap<>();
        try (Stream<Fact<PersonalData>> all = facts.of(PeopleKinds.PERSONAL_DATA)) {
            all.map(Fact::content)
                    .filter(data -> asked.contains(data.resident()))
                    .forEach(data -> found.put(data.resident(), data));
        }
        return found;
    }

    private static @Nullable String name(Entry entry, Map<String, PersonalData> known) {
        PersonalData data = known.get(entry.subject().id());
        return data == null ? null : data.nameOrNull();
    }

    private String step(Entry entry) {
        return status(entry)
                .step()
                .map(step -> StuckCommand.step(list.item(), step, entry.step().orElse(0), session))
                .orElse("");
    }

    private String note(Entry entry) {
        return Figure.joined(Stream.of(
                        entry.inScope() ? "" : texts.get("remaining.note.elsewhere"),
                        entry.orOutside() ? texts.get("remaining.note.outside") : "")
                .filter(note -> !note.isEmpty())
                .toList());
    }

    private String word(String status) {
        return texts.get("status." + status);
    }

    private static long of(SortedMap<String, Long> counts, String status) {
        return counts.getOrDefault(status, 0L);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
