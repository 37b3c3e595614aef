package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.report.ReportKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * Where and when facts of any kind are about, by their fields. A fact that names no unit is where other facts say of whom or
 * what it names; one that names no day is about the days of the thing it belongs to.
 */
final class LatePlaces {
    /**
     * Where and when a fact is about.
     *
     * @param units empty if nobody knows
     * @param days empty if it names none
     * @param asked the days that matter for the question
     */
    record At(Set<UnitId> units, List<DateRange> days, DateRange asked) {}

    /** The fields that name somebody or something which other facts are about too. */
    private static final Set<String> NAMES = Set.of(
            "id", "subject", "resident", "household", "business", "person", "helper", "team", "channel", "gathering");

    private static final List<FactKind<?>> FLOWS = Stream.concat(
                    OutreachKinds.all().stream(), ReportKinds.all().stream())
            .<FactKind<?>>map(kind -> kind)
            .toList();

    private final Map<String, Set<UnitId>> units = new HashMap<>();
    private final Map<String, List<DateRange>> days = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final boolean ofPeriod;
    private final CoverageQuery query;

    private LatePlaces(Definition definition, CoverageQuery query) {
        this.ofPeriod = definition.about() == Definition.About.PERIOD;
        this.query = query;
    }

    static LatePlaces of(
            List<LateFacts.Found<?>> found,
            Collection<FactKind<?>> kinds,
            List<Facts> views,
            Definition definition,
            CoverageQuery query) {
        LatePlaces places = new LatePlaces(definition, query);
        found.forEach(places::want);
        if (!places.wanted.isEmpty()) {
            views.forEach(facts -> kinds.forEach(kind -> places.look(kind, facts)));
        }
        return places;
    }

    private <T> void want(LateFacts.Found<T> found) {
        if (units(found.kind(), found.fact()).isEmpty()
                || days(found.kind(), found.fact()).isEmpty()) {
            wanted.addAll(names(found.kind(), found.fact()));
        }
    }

    private <T> void look(FactKind<T> kind, Facts facts) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEachOrdered(fact -> {
                for (String name : names(kind, fact)) {
                    if (wanted.contains(name)) {
                        units.computeIfAbsent(name, first -> new TreeSet<>()).addAll(units(kind, fact));
                        if (name.equals(fact.key())) {
                            days.computeIfAbsent(name, first -> new ArrayList<>())
                                    .addAll(days(kind, fact));
                        }
                    }
                }
            });
        }
    }

    /** Returns where a fact is about, as it was before and as it is. */
    <T> At of(LateFacts.Found<T> found) {
        Set<UnitId> where = new TreeSet<>();
        List<DateRange> when = new ArrayList<>();
        add(found.kind(), found.fact(), where, when);
        Fact<T> before = found.beforeOrNull();
        if (before != null) {
            add(found.kind(), before, where, when);
        }
        return new At(where, when, asked(found.kind()));
    }

    private <T> void add(FactKind<T> kind, Fact<T> fact, Set<UnitId> where, List<DateRange> when) {
        List<UnitId> ownUnits = units(kind, fact);
        List<DateRange> ownDays = days(kind, fact);
        where.addAll(ownUnits);
        when.addAll(ownDays);
        for (String name : names(kind, fact)) {
            if (ownUnits.isEmpty()) {
                where.addAll(units.getOrDefault(name, Set.of()));
            }
            if (ownDays.isEmpty() && !name.equals(fact.key())) {
                when.addAll(days.getOrDefault(name, List.of()));
            }
        }
    }

    /** What was done or reported counts in its period, what is so holds from its day on. */
    private DateRange asked(FactKind<?> kind) {
        if (UnitKinds.all().contains(kind)) {
            LocalDate last = query.boundaries().isAfter(query.asOf()) ? query.boundaries() : query.asOf();
            return DateRange.of(LocalDate.MIN, last.plusDays(1));
        }
        boolean isOfItsDays = ofPeriod && FLOWS.contains(kind);
        return DateRange.of(
                isOfItsDays ? query.days().from() : LocalDate.MIN, query.days().until());
    }

    private static <T> List<UnitId> units(FactKind<T> kind, Fact<T> fact) {
        List<UnitId> found = new ArrayList<>(1);
        for (Field<T> field : kind.fields()) {
            if (field.type() == FieldType.UNIT && field.of(fact.content()) instanceof UnitId unit) {
                found.add(unit);
            }
        }
        return found;
    }

    private static <T> List<DateRange> days(FactKind<T> kind, Fact<T> fact) {
        List<DateRange> found = new ArrayList<>(2);
        for (Field<T> field : kind.fields()) {
            @Nullable
            Object value =
                    field.type() == FieldType.DAYS || field.type() == FieldType.DAY ? field.of(fact.content()) : null;
            if (value instanceof DateRange range) {
                found.add(range);
            } else if (value instanceof LocalDate day) {
                found.add(DateRange.day(day));
            }
        }
        return found;
    }

    private static <T> List<String> names(FactKind<T> kind, Fact<T> fact) {
        List<String> found = new ArrayList<>(2);
        for (Field<T> field : kind.fields()) {
            if (field.type() == FieldType.ID
                    && NAMES.contains(field.name())
                    && field.of(fact.content()) instanceof String name) {
                found.add(name);
            }
        }
        return found;
    }
}
