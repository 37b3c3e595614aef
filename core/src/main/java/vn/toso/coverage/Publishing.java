package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/** Computes one publication, decides what of it is hidden, and leaves out what would give that away (D2). */
final class Publishing {
    /** The group of everybody, where people are not told apart. */
    private static final String ALL = "";

    private final CoverageCalculator calculator;
    private final Facts facts;
    private final Indicator indicator;
    private final PublicationQuery query;
    private final Disclosure disclosure;
    /** By group, the answer of each table, in the order of the tables. */
    private final SortedMap<String, Map<Integer, CoverageReport>> answers = new TreeMap<>();

    Publishing(CoverageCalculator calculator, Indicator indicator, PublicationQuery query, Disclosure disclosure) {
        this.calculator = calculator;
        this.facts = calculator.facts();
        this.indicator = indicator;
        this.query = query;
        this.disclosure = disclosure;
    }

    /** A row of the publication: its place in it, and the table and row it is in each answer; row -1 is the total. */
    private record Row(
            int table,
            int row,
            LocalDate boundaries,
            @Nullable UnitLevel level,
            @Nullable AdminUnit unit) {}

    Publication publication() {
        int table = 0;
        for (LocalDate day : query.boundaries()) {
            for (UnitLevel level : query.levels()) {
                answer(table++, query.on(day, level));
            }
        }
        List<Row> rows = rows();
        BitSet hidden = indicator.isOfPersons() ? hidden(rows) : new BitSet();
        List<PublishedCell> cells = new ArrayList<>();
        Map<PublishedCell, CoverageReport> reports = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String group : answers.keySet()) {
                CoverageReport answer =
                        answers.getOrDefault(group, Map.of()).get(rows.get(row).table());
                if (answer != null) {
                    PublishedCell cell = cell(rows.get(row), group, answer, hidden.get(row));
                    cells.add(cell);
                    reports.put(cell, answer);
                }
            }
        }
        Set<HiddenCell> kept = new LinkedHashSet<>(disclosure.earlier());
        hidden.stream().mapToObj(rows::get).map(this::hiddenCell).forEach(kept::add);
        return new Publication(
                disclosure,
                indicator,
                query,
                facts.knownAt(),
                cells,
                Collections.unmodifiableSet(kept),
                findings(),
                cell -> explanation(cell, reports.get(cell)));
    }

    private void answer(int table, CoverageQuery question) {
        if (query.dimensionOrNull() == null) {
            put(ALL, table, calculator.calculate(indicator, question));
        } else if (indicator instanceof PeopleIndicator people) {
            calculator
                    .calculateByGroup(people, question, query.dimensionOrNull())
                    .forEach((group, answer) -> put(group, table, answer));
        } else {
            throw new IllegalArgumentException(
                    "nobody is told apart by " + query.dimensionOrNull() + " in " + indicator.id());
        }
    }

    private void put(String group, int table, CoverageReport answer) {
        answers.computeIfAbsent(group, g -> new TreeMap<>()).put(table, answer);
    }

    /** In the order of {@link Refinement}. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int table = 0;
        for (LocalDate day : query.boundaries()) {
            AdminUnit scope =
                    query.question().scope().map(facts.register().on(day)::get).orElse(null);
            rows.add(new Row(table, -1, day, null, scope));
            for (UnitLevel level : query.levels()) {
                List<AdminUnit> units = new Targets(new Ways(facts.register(), day), query.on(day, level)).rows();
                for (int row = 0; row < units.size(); row++) {
                    rows.add(new Row(table, row, day, level, units.get(row)));
                }
                table++;
            }
        }
        return rows;
    }

    private HiddenCell hiddenCell(Row row) {
        AdminUnit unit = row.unit();
        return HiddenCell.of(
                indicator.definition(), query.question(), row.boundaries(), unit == null ? null : unit.id());
    }

    private BitSet hidden(List<Row> rows) {
        List<String> groups = List.copyOf(answers.keySet());
        // C10: what others reported is told beside what was counted, and so is a cell of its own.
        Refinement refinement =
                new Refinement(facts.register(), query, indicator.measure(), 2 * Math.max(1, groups.size()));
        if (indicator instanceof PeopleIndicator people) {
            groups(people, refinement).forEach((group, all) -> {
                int at = groups.indexOf(group);
                all.forEach(one -> refinement.addPeople(
                        one.place(), one.counts(), one.as(), 2 * at + (isReported(one.as()) ? 1 : 0)));
            });
        } else if (indicator instanceof ThingIndicator things) {
            things.things(facts, query.question())
                    .forEach(thing -> refinement.addThing(thing.marks(), thing.counts(), 0));
        }
        SmallCells result = refinement.cells();
        BitSet earlier = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (disclosure.earlier().contains(hiddenCell(rows.get(row)))) {
                earlier.set(row);
            }
            requireSame(result, row, rows.get(row), groups);
        }
        return Suppression.of(result, disclosure.minimum(), earlier);
    }

    private static boolean isReported(CountedAs as) {
        return as == CountedAs.REPORT || as == CountedAs.POPULATION;
    }

    private SortedMap<String, List<PeopleIndicator.Group>> groups(PeopleIndicator people, Refinement refinement) {
        if (query.dimensionOrNull() == null) {
            return new TreeMap<>(Map.of(ALL, people.groups(facts, query.question(), finding -> {})));
        }
        return calculator.groups(people, query.question(), query.dimensionOrNull(), refinement.ways(), finding -> {});
    }

    /** What is protected has to be what is shown, or nothing is. */
    private void requireSame(SmallCells result, int row, Row at, List<String> groups) {
        for (int group = 0; group < groups.size(); group++) {
            CoverageReport answer =
                    answers.getOrDefault(groups.get(group), Map.of()).get(at.table());
            if (answer != null
                    && !result.addsUp(row, 2 * group, 2, figure(answer, at).settled())) {
                throw new IllegalStateException(indicator.id()
                        + " counts otherwise for other levels or boundaries, and cannot be protected: "
                        + at.boundaries());
            }
        }
    }

    private static Coverage figure(CoverageReport answer, Row row) {
        return row.row() < 0 ? answer.total() : answer.rows().get(row.row());
    }

    private PublishedCell cell(Row row, String group, CoverageReport answer, boolean hidden) {
        PublishedCell.Position position = new PublishedCell.Position(
                row.boundaries(), row.level(), row.unit(), query.dimensionOrNull() == null ? null : group);
        if (hidden) {
            return new PublishedCell.Suppressed(position);
        }
        Coverage figure = figure(answer, row);
        return new PublishedCell.Shown(position, indicator.isOfPersons() ? bare(figure) : figure);
    }

    /** Who is left out and why is of few people, and an estimate can be computed back. */
    private static Coverage bare(Coverage figure) {
        return new Coverage(
                figure.unitOrNull(),
                figure.measure(),
                bare(figure.settled()),
                bare(figure.reported()),
                figure.pools().stream()
                        .map(pool -> new Pool(pool.candidates(), pool.orOutside(), bare(pool.counts())))
                        .filter(pool -> !pool.counts().isZero())
                        .toList(),
                figure.completeness(),
                figure.boundsOrNull(),
                null);
    }

    private static Counts bare(Counts counts) {
        return counts.excluded().isEmpty()
                ? counts
                : Counts.of(counts.done(), counts.eligible()).withUnknown(counts.unknown());
    }

    private List<Finding> findings() {
        return answers.values().stream()
                .flatMap(tables -> tables.values().stream())
                .flatMap(answer -> answer.findings().stream())
                .filter(finding -> !indicator.isOfPersons() || finding.code().equals(Incompleteness.INCOMPLETE))
                .distinct()
                .toList();
    }

    private Explanation explanation(PublishedCell cell, @Nullable CoverageReport answer) {
        CoverageReport of = Objects.requireNonNull(answer, "answer");
        if (!indicator.isOfPersons()) {
            return cell.position().isTotal()
                    ? of.explain()
                    : of.explain(cell.position().unit().orElseThrow().id());
        }
        return Explainer.guarded(of, cell, disclosure.minimum());
    }
}
