package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Candidates;
import vn.toso.unit.Correspondence;
import vn.toso.unit.Hop;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Where the people of one unit are on another day: a sentence first, then the steps that lead there. */
final class Lineage {
    /** More candidates than these are counted in the sentence and named in the table. */
    private static final int MOST_NAMED = 6;

    /**
     * The two days.
     *
     * @param from the day the unit is of
     * @param to the day on which its people are looked for
     */
    record Days(LocalDate from, LocalDate to) {
        boolean isBackwards() {
            return to.isBefore(from);
        }

        boolean isForwards() {
            return to.isAfter(from);
        }
    }

    /** A line of the table: a step, or that nothing happened. */
    private record Step(
            @Nullable LocalDate on,
            UnitId from,
            UnitId to,
            String kind,
            @Nullable Succession succession) {
        static Step of(Hop hop) {
            return new Step(hop.effectiveOn(), hop.from(), hop.to(), Naming.key(hop.kind()), hop.successionOrNull());
        }

        <T> @Nullable T of(java.util.function.Function<Succession, @Nullable T> part) {
            return succession == null ? null : part.apply(succession);
        }
    }

    private final Session session;
    private final Naming naming;
    private final UnitRegister register;
    private final AdminUnit unit;
    private final Days days;
    private final Correspondence correspondence;
    private final Candidates candidates;
    private final List<Hop> hops;

    Lineage(Session session, AdminUnit unit, Days days) {
        this.session = session;
        this.naming = session.naming();
        this.register = session.register();
        this.unit = unit;
        this.days = days;
        this.correspondence = register.correspondence(days.from(), days.to());
        this.candidates = correspondence.candidates(unit.id());
        this.hops = candidates.hops();
    }

    Days days() {
        return days;
    }

    Candidates candidates() {
        return candidates;
    }

    /** Adds the whole answer to a report. */
    void tell(Report report) {
        report.value("id", unit.id().toString())
                .value("from", days.from().toString())
                .value("to", days.to().toString())
                .value("settled", candidates.isSettled())
                .value(
                        "candidates",
                        candidates.units().stream().map(UnitId::toString).toList());
        explain(report, "steps");
        report.table(Table.of("units", candidates.units())
                .value("id", UnitId::toString)
                .value("code", id -> at(id).code().map(Object::toString).orElse(null))
                .value("type", id -> at(id).type().word())
                .value("name", id -> at(id).name())
                .value("parent_id", id -> at(id).parent().map(Object::toString).orElse(null)));
    }

    private AdminUnit at(UnitId id) {
        return register.on(days.to()).get(id);
    }

    /** Adds the sentences and the steps, under this name in json. */
    void explain(Report report, String key) {
        report.say(sentence());
        landOnly(report);
        holes(report);
        report.table(table(key));
    }

    private String sentence() {
        String direction = days.isBackwards() ? "lineage.back." : "lineage.";
        String whole = naming.full(unit);
        if (candidates.size() == 0) {
            LocalDate begin = register.changeDays().get(0);
            return session.text("lineage.no-data", whole, days.from(), begin, days.to());
        }
        String many = candidates.size() > MOST_NAMED ? ".many" : "";
        String found = naming.all(candidates.units(), days.to());
        UnitTree tree = register.on(days.from());
        long children = isCarriedByChildren(tree) ? leaves(tree) : 0;
        if (children > 0) {
            return session.text(
                    direction + "children" + many,
                    naming.fullAtStart(unit),
                    days.from(),
                    found,
                    days.to(),
                    children,
                    candidates.size());
        }
        String open = hasHole() ? "unknown" : "open";
        String key = candidates.isSettled() ? "settled" : open;
        return session.text(direction + key + many, whole, days.from(), found, days.to(), candidates.size());
    }

    private boolean isCarriedByChildren(UnitTree tree) {
        return unit.level().administrative()
                && tree.children(unit.id()).stream()
                        .anyMatch(child -> child.level().administrative());
    }

    private long leaves(UnitTree tree) {
        List<AdminUnit> below = new ArrayList<>(tree.children(unit.id()));
        long leaves = 0;
        while (!below.isEmpty()) {
            AdminUnit next = below.remove(below.size() - 1);
            List<AdminUnit> children = tree.children(next.id());
            below.addAll(children);
            leaves += children.isEmpty() ? 1 : 0;
        }
        return leaves;
    }

    private void landOnly(Report report) {
        List<Hop> land = hops.stream()
                .filter(hop -> hop.kind() == Hop.Kind.LAND_ONLY)
                .filter(hop -> isCommuneQuestion() && (days.isBackwards() ? hop.to() : hop.from()).equals(unit.id()))
                .toList();
        for (Hop hop : land) {
            UnitId other = days.isBackwards() ? hop.from() : hop.to();
            report.say(session.text(
                    days.isBackwards() ? "lineage.back.land-only" : "lineage.land-only",
                    naming.full(other, days.isBackwards() ? hop.effectiveOn().minusDays(1) : hop.effectiveOn()),
                    hop.effectiveOn(),
                    naming.full(unit)));
        }
    }

    private boolean isCommuneQuestion() {
        return !isCarriedByChildren(register.on(days.from()));
    }

    /** Whether a step on the way rests on no row: then no act divides the people, nobody knows where they are (U7). */
    private boolean hasHole() {
        return has(Hop.Kind.UNKNOWN_SUCCESSOR) || has(Hop.Kind.UNKNOWN_PREDECESSOR);
    }

    private boolean has(Hop.Kind kind) {
        return hops.stream().anyMatch(hop -> hop.kind() == kind);
    }

    private void holes(Report report) {
        if (has(Hop.Kind.UNKNOWN_SUCCESSOR)) {
            report.say(session.text("lineage.unknown-successor"));
        }
        if (has(Hop.Kind.UNKNOWN_PREDECESSOR)) {
            report.say(session.text("lineage.unknown-predecessor"));
        }
        List<String> incomplete = candidates.units().stream()
                .flatMap(id -> correspondence.incompleteSince(id).stream()
                        .map(day -> session.text("lineage.incomplete", naming.full(id, days.to()), day)))
                .toList();
        incomplete.stream().limit(MOST_NAMED).forEach(report::say);
        if (incomplete.size() > MOST_NAMED) {
            report.say(session.text("lineage.incomplete.more", incomplete.size() - MOST_NAMED));
        }
    }

    private Table<Step> table(String key) {
        // That a province is carried by its communes is said in the sentence; the steps begin with theirs.
        List<Step> steps = new ArrayList<>(hops.stream()
                .filter(hop -> hop.kind() != Hop.Kind.BY_CHILDREN || !hop.from().equals(unit.id()))
                .map(Step::of)
                .toList());
        ownRows().forEach(row -> steps.add(new Step(row.effectiveOn(), row.from(), row.to(), "own", row)));
        if (steps.isEmpty()) {
            candidates.units().forEach(id -> steps.add(new Step(null, unit.id(), id, "unchanged", null)));
        }
        Passage passage = new Passage(naming);
        return Table.of(key, steps)
                .column(
                        "on",
                        step -> step.on() == null ? null : step.on().toString(),
                        step -> step.on() == null ? "" : step.on().toString())
                .column("step", Step::kind, step -> session.text("step." + step.kind()))
                .value("from_id", step -> step.from().toString())
                .value("to_id", step -> step.to().toString())
                .shown("from_unit", step -> naming.full(step.from(), before(step)))
                .shown("to_unit", step -> naming.full(step.to(), after(step)))
                .column(
                        "people",
                        step -> passage.key(step.of(Succession::people)),
                        step -> passage.people(step.of(Succession::people)))
                .column(
                        "land",
                        step -> passage.key(step.of(Succession::land)),
                        step -> passage.land(step.of(Succession::land)))
                .value("act", step -> passage.number(step.of(Succession::actOrNull)))
                .value("clause", step -> passage.clause(step.of(Succession::actOrNull)))
                .shown("act", step -> passage.act(step.of(Succession::actOrNull)))
                .column(
                        "basis",
                        step -> passage.key(step.of(Succession::basis)),
                        step -> passage.basis(step.of(Succession::basis)))
                .value("candidate", this::endsAtCandidate);
    }

    /** The rows of a unit that its children carry: for display, never walked (U5). */
    private List<Succession> ownRows() {
        if (isCommuneQuestion()) {
            return List.of();
        }
        LocalDate first = days.isBackwards() ? days.to() : days.from();
        LocalDate last = days.isBackwards() ? days.from() : days.to();
        return (days.isBackwards() ? register.successionsTo(unit.id()) : register.successionsFrom(unit.id()))
                .stream()
                        .filter(row -> row.effectiveOn().isAfter(first)
                                && !row.effectiveOn().isAfter(last))
                        .collect(Collectors.toList());
    }

    private boolean endsAtCandidate(Step step) {
        boolean people = !step.kind().equals("land-only") && !step.kind().equals("own");
        return people && candidates.units().contains(days.isBackwards() ? step.from() : step.to());
    }

    private LocalDate before(Step step) {
        return step.on() == null ? days.from() : step.on().minusDays(1);
    }

    private LocalDate after(Step step) {
        return step.on() == null ? days.to() : step.on();
    }
}
