package vn.toso.json;

import java.time.LocalDate;
import java.util.List;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.store.Kinds;
import vn.toso.store.Version;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/** A host's own kind, with a field of every type, and those that may be missing too. */
final class ThingKind {
    record Thing(
            String id,
            String text,
            String noteOrNull,
            String wordOrNull,
            UnitId unit,
            UnitId otherOrNull,
            LocalDate day,
            LocalDate dueOrNull,
            DateRange days,
            long number,
            Long amountOrNull,
            List<String> names) {}

    static final FactKind<Thing> THINGS = FactKind.<Thing>named("test.thing")
            .key(Thing::id)
            .text("text", Thing::text)
            .textOrNull("note", Thing::noteOrNull)
            .idOrNull("word", Thing::wordOrNull)
            .unit("unit", Thing::unit)
            .unitOrNull("other", Thing::otherOrNull)
            .day("day", Thing::day)
            .dayOrNull("due", Thing::dueOrNull)
            .days("days", Thing::days)
            .number("number", Thing::number)
            .numberOrNull("amount", Thing::amountOrNull)
            .texts("names", Thing::names)
            .madeBy(v -> new Thing(
                    v.text("id"),
                    v.text("text"),
                    v.textOrNull("note"),
                    v.textOrNull("word"),
                    v.unit("unit"),
                    v.unitOrNull("other"),
                    v.day("day"),
                    v.dayOrNull("due"),
                    v.days("days"),
                    v.number("number"),
                    v.numberOrNull("amount"),
                    v.texts("names")));

    static final Kinds KINDS = Kinds.all().with(THINGS);

    static Version<Thing> version(Thing thing) {
        return new Version<>(THINGS, thing.id(), 2, thing, Filing.of("list-1", "clerk-7"), KnownAt.of(3));
    }

    private ThingKind() {}
}
