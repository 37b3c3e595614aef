package vn.toso.tck;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.store.Kinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** Kinds of facts to try stores with: one whose contents bring their key, and one of rows. */
final class Rows {
    /** Has an id and a field of every type, those that may be missing too. */
    record Thing(
            String id,
            String text,
            @Nullable String noteOrNull,
            @Nullable String wordOrNull,
            UnitId unit,
            @Nullable UnitId otherOrNull,
            LocalDate day,
            @Nullable LocalDate dueOrNull,
            DateRange days,
            long number,
            @Nullable Long amountOrNull,
            List<String> names) {
        static Thing of(String id, String text, long number) {
            return new Thing(
                    id,
                    text,
                    null,
                    null,
                    UnitId.of("00001@2020-01-01"),
                    null,
                    LocalDate.of(2024, 2, 29),
                    null,
                    DateRange.since(LocalDate.of(2022, 6, 1)),
                    number,
                    null,
                    List.of());
        }
    }

    record Row(String text, long number) {}

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
            .scope(s -> s.in(Thing::unit, Thing::day).ofNobody())
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

    static final FactKind<Row> ROWS = FactKind.<Row>named("test.row")
            .text("text", Row::text)
            .number("number", Row::number)
            .madeBy(v -> new Row(v.text("text"), v.number("number")));

    /** A kind that no store is made for, with the name of one that all are made for. */
    static final FactKind<Row> IMPOSTOR = FactKind.<Row>named("test.thing")
            .text("text", Row::text)
            .number("number", Row::number)
            .madeBy(v -> new Row(v.text("text"), v.number("number")));

    /** What every store of the kit is made for. */
    static final Kinds KINDS = Kinds.all().with(THINGS).with(ROWS);

    private static final String ODD_TEXT =
            "e\u0301 é Đ ĐÐ 'quoted' \"x\"\\t\t\r\n\u00a0🏡 \u200b;,|" + "x".repeat(70_000);

    /** What is hard to keep: texts of every kind, the ends of days and numbers, everything missing, keys that look alike. */
    static final List<Thing> ODD = List.of(
            new Thing(
                    "id:1@2-._",
                    ODD_TEXT,
                    "",
                    "word",
                    UnitId.of("mau:06877-01"),
                    UnitId.of("word"),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(1, 1, 1),
                    DateRange.of(LocalDate.MIN, LocalDate.MAX),
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    List.of("", ODD_TEXT, "third")),
            Thing.of("AAAAAAAAAAAAAAAAAAAAAA", "", 0),
            Thing.of("AAAAAAAAAAAAAAAAAAAAAB", "not canonical", -1),
            Thing.of("aaaaaaaaaaaaaaaaaaaaaa", "another key for whoever tells capitals apart", 1));

    static final Filing FILING = Filing.of("list-1", "clerk-7");

    private Rows() {}
}
