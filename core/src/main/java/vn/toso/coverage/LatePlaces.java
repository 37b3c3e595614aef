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
 * what it names; one that names no day is about the days of the thing it belongs to. What counts elsewhere than where it was
 * - a training where the team of who came serves, a visit where the household lives - may change figures of both places.
 */
final class LatePlaces {
    /**
     * Where and when a fact is about.
     *
     * @param units empty if nobody knows
     * @param reach these, and where else it may count
     * @param days empty if it names none
     * @param asked the days that matter for the question
     */
    record At(Set<UnitId> units, Set<UnitId> reach, List<DateRange> days, DateRange asked) {}

    /** Whom or what a fact names, and in which field. */
    private record Name(String field, String value) {}

    /** The fields that name somebody or something which other facts are about too. */
    private static final Set<String> NAMES = Set.of(
            "id", "subject", "resident", "household", "business", "person", "helper", "team", "channel", "gathering");

    /** Of these, the fields that name what several people belong to; the people of one are not followed to their others. */
    private static final Set<String> GROUPS = Set.of("household", "team", "gathering", "channel");

    /** A training is where those serve who came: attendance, membership, area. No way is longer. */
    private static final int HOPS = 3;

    private static final List<FactKind<?>> FLOWS = Stream.concat(
                    OutreachKinds.all().stream(), ReportKinds.all().stream())
            .<FactKind<?>>map(kind -> kind)
            .toList();

    private final Map<String, Set<UnitId>> units = new HashMap<>();
    private final Map<String, List<DateRange>> days = new HashMap<>();
    /** The teams, households and gatherings that people and things belong to. */
    private final Map<String, Set<String>> belongs = new HashMap<>();

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> trainings = new HashSet<>();
    private Set<String> next = new HashSet<>();
    private final boolean ofPeriod;
    private final boolean isCapped;
    private final CoverageQuery query;

    private LatePlaces(Definition definition, CoverageQuery query) {
        this.ofPeriod = definition.about() == Definition.About.PERIOD;
        this.isCapped = definition.parameters().containsKey("most");
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
        for (int hop = 0; hop < HOPS && !places.next.isEmpty(); hop++) {
            Set<String> now = places.next;
            places.next = new HashSet<>();
            views.forEach(facts -> kinds.forEach(kind -> places.look(kind, facts, now)));
        }
        return places;
    }

    private <T> void want(LateFacts.Found<T> found) {
        if (query.scope().isPresent()
                || units(found.kind(), found.fact()).isEmpty()
                || days(found.kind(), found.fact()).isEmpty()) {
            names(found.kind(), found.fact()).forEach(name -> want(name.value()));
            Fact<T> before = found.beforeOrNull();
            if (before != null) {
                names(found.kind(), before).forEach(name -> want(name.value()));
            }
        }
        if (found.kind().equals(OutreachKinds.TRAININGS)) {
            trainings.add(found.fact().key());
        }
    }

    private void want(String name) {
        if (wanted.add(name)) {
            next.add(name);
        }
    }

    private <T> void look(FactKind<T> kind, Facts facts, Set<String> now) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEachOrdered(fact -> {
                List<Name> names = names(kind, fact);
                for (Name name : names) {
                    if (now.contains(name.value())) {
                        look(kind, fact, name, names);
                    }
                }
                Name own = new Name("id", fact.key());
                if (now.contains(own.value()) && !names.contains(own)) {
                    look(kind, fact, own, names);
                }
            });
        }
    }

    private <T> void look(FactKind<T> kind, Fact<T> fact, Name name, List<Name> names) {
        List<UnitId> ownUnits = units(kind, fact);
        units.computeIfAbsent(name.value(), first -> new TreeSet<>()).addAll(ownUnits);
        if (name.value().equals(fact.key())) {
            days.computeIfAbsent(name.value(), first -> new ArrayList<>()).addAll(days(kind, fact));
        }
        if (!ownUnits.isEmpty()) {
            return;
        }
        for (Name other : names) {
            boolean isFollowed = GROUPS.contains(name.field())
                    ? trainings.contains(name.value()) && other.field().equals("person")
                    : GROUPS.contains(other.field());
            if (isFollowed && !other.value().equals(name.value())) {
                belongs.computeIfAbsent(name.value(), first -> new HashSet<>()).add(other.value());
                want(other.value());
            }
        }
    }

    private void addWhere(String name, int hops, Set<UnitId> where) {
        where.addAll(units.getOrDefault(name, Set.of()));
        if (hops > 1) {
            belongs.getOrDefault(name, Set.of()).forEach(other -> addWhere(other, hops - 1, where));
        }
    }

    /** Returns where a fact is about, as it was before and as it is. */
    <T> At of(LateFacts.Found<T> found) {
        Set<UnitId> where = new TreeSet<>();
        Set<UnitId> reach = new TreeSet<>();
        List<DateRange> when = new ArrayList<>();
        add(found.kind(), found.fact(), where, reach, when);
        Fact<T> before = found.beforeOrNull();
        if (before != null) {
            add(found.kind(), before, where, reach, when);
        }
        return new At(where, reach, when, asked(found.kind()));
    }

    private <T> void add(FactKind<T> kind, Fact<T> fact, Set<UnitId> where, Set<UnitId> reach, List<DateRange> when) {
        List<UnitId> ownUnits = units(kind, fact);
        List<DateRange> ownDays = days(kind, fact);
        Set<UnitId> named = new TreeSet<>();
        for (Name name : names(kind, fact)) {
            // What a helper did in a unit is counted there, wherever else they help.
            if (ownUnits.isEmpty() || !name.field().equals("helper")) {
                addWhere(name.value(), HOPS, named);
            }
            if (ownDays.isEmpty() && !name.value().equals(fact.key())) {
                when.addAll(days.getOrDefault(name.value(), List.of()));
            }
        }
        where.addAll(ownUnits.isEmpty() ? named : ownUnits);
        reach.addAll(ownUnits);
        reach.addAll(named);
        when.addAll(ownDays);
    }

    /** What was done or reported counts in its period, what is so holds from its day on. */
    private DateRange asked(FactKind<?> kind) {
        if (UnitKinds.all().contains(kind)) {
            LocalDate last = query.boundaries().isAfter(query.asOf()) ? query.boundaries() : query.asOf();
            return DateRange.of(LocalDate.MIN, last.plusDays(1));
        }
        boolean isOfItsDays = ofPeriod && FLOWS.contains(kind);
        LocalDate from = query.days().from();
        // The first days of a month are paid, also those before the period.
        LocalDate first = isCapped ? from.withDayOfMonth(1) : from;
        return DateRange.of(isOfItsDays ? first : LocalDate.MIN, query.days().until());
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

    private static <T> List<Name> names(FactKind<T> kind, Fact<T> fact) {
        List<Name> found = new ArrayList<>(2);
        for (Field<T> field : kind.fields()) {
            if (field.type() == FieldType.ID
                    && NAMES.contains(field.name())
                    && field.of(fact.content()) instanceof String name) {
                found.add(new Name(field.name(), name));
            }
        }
        return found;
    }
}
