package vn.toso.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

class FactKindTest {
    private static final UnitId UNIT = UnitId.of("06877@2004-08-31");
    private static final DateRange DAYS = DateRange.since(LocalDate.of(2022, 6, 1));

    /** All that a field can hold. */
    record Thing(
            String id,
            String text,
            @Nullable String noteOrNull,
            UnitId unit,
            LocalDate day,
            DateRange days,
            long number,
            List<String> names) {}

    record Row(String text, long number) {}

    static final FactKind<Thing> THINGS = FactKind.<Thing>named("test.thing")
            .key(Thing::id)
            .text("text", Thing::text)
            .textOrNull("note", Thing::noteOrNull)
            .unit("unit", Thing::unit)
            .day("day", Thing::day)
            .days("days", Thing::days)
            .number("number", Thing::number)
            .texts("names", Thing::names)
            .madeBy(v -> new Thing(
                    v.text("id"),
                    v.text("text"),
                    v.textOrNull("note"),
                    v.unit("unit"),
                    v.day("day"),
                    v.days("days"),
                    v.number("number"),
                    v.texts("names")));

    static final FactKind<Row> ROWS = FactKind.<Row>named("test.row")
            .text("text", Row::text)
            .number("number", Row::number)
            .madeBy(v -> new Row(v.text("text"), v.number("number")));

    private static Thing thing(@Nullable String note) {
        return new Thing("t-1", "Tổ 1", note, UNIT, LocalDate.of(2024, 2, 29), DAYS, 7, List.of("a", "b"));
    }

    @Test
    void a_content_is_the_same_after_its_values_were_taken_and_put_together() {
        assertThat(THINGS.contentOf(THINGS.valuesOf(thing(null)))).isEqualTo(thing(null));
        assertThat(THINGS.contentOf(THINGS.valuesOf(thing("x")))).isEqualTo(thing("x"));
        assertThat(THINGS.fields()).extracting(Field::name).startsWith("id", "text", "note");
    }

    @Test
    void values_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROWS.contentOf("a"))
                .withMessageContaining("2 fields");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROWS.contentOf("a", "7"))
                .withMessage("the field number of test.row holds NUMBER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROWS.contentOf(null, 7L))
                .withMessage("the field text of test.row has no value");
    }

    @Test
    void a_kind_is_named_in_lower_case_and_a_field_declared_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> FactKind.named("Teams"));
        assertThatIllegalArgumentException().isThrownBy(() -> FactKind.named("a".repeat(41)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKind.<Row>named("x").text("a", Row::text).text("a", Row::text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKind.<Row>named("x").text("A b", Row::text));
    }

    @Test
    void t2_equal_rows_of_one_list_stay_two_and_the_list_read_again_gives_the_same_keys() {
        FactKeys first = FactKeys.of("list.csv");
        String a = first.next(ROWS, new Row("a", 1));
        String again = first.next(ROWS, new Row("a", 1));
        assertThat(a).isNotEqualTo(again).matches("[A-Za-z0-9_-]{22}");

        FactKeys second = FactKeys.of("list.csv");
        assertThat(second.next(ROWS, new Row("a", 1))).isEqualTo(a);
        assertThat(second.next(ROWS, new Row("b", 1))).isNotIn(a, again);
        assertThat(second.next(ROWS, new Row("a", 1))).isEqualTo(again);
        assertThat(FactKeys.of("other.csv").next(ROWS, new Row("a", 1))).isNotEqualTo(a);
    }

    @Test
    void t2_rows_are_told_apart_by_where_their_values_end() {
        FactKind<List<String>> pairs = FactKind.<List<String>>named("test.pair")
                .text("one", pair -> pair.get(0))
                .textOrNull("two", pair -> pair.get(1).isEmpty() ? null : pair.get(1))
                .madeBy(v -> List.of(v.text("one"), Objects.requireNonNullElse(v.textOrNull("two"), "")));
        assertThat(Stream.of(List.of("ab", "c"), List.of("a", "bc"), List.of("abc", ""), List.of("a1:b", "c"))
                        .map(pair -> FactKeys.of("s").next(pairs, pair))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void t2_the_key_of_a_thing_is_its_id() {
        assertThat(FactKeys.of("list.csv").next(THINGS, thing(null))).isEqualTo("t-1");
    }

    @Test
    void facts_in_lists_keep_the_first_of_a_key() {
        UnitRegister register = UnitRegister.of(List.of(), List.of()).value();
        Facts facts = Facts.on(register)
                .with(THINGS, List.of(thing("first"), thing("second")))
                .with(ROWS, List.of(new Row("a", 1), new Row("a", 1)))
                .with(THINGS, List.of(thing("third")));
        assertThat(facts.of(THINGS).map(Fact::content)).containsExactly(thing("first"));
        assertThat(facts.of(ROWS).map(Fact::content)).containsExactly(new Row("a", 1), new Row("a", 1));
        assertThat(facts.register()).isSameAs(register);
        assertThat(facts.knownAt()).isEqualTo(KnownAt.START);
    }

    @Test
    void what_facts_hold_does_not_reach_a_log() {
        Filing filing = Filing.of("Nguyễn Văn A.csv", "user:17").withLegalBasis("consent");
        Fact<Row> fact = new Fact<>("0912345678", 2, new Row("Nguyễn Văn A", 1), filing, KnownAt.of(4));
        assertThat(fact).hasToString("Fact[version 2, recorded #4]");
        assertThat(filing).hasToString("Filing");
        assertThat(filing.legalBasis()).contains("consent");
    }

    @Test
    void an_envelope_that_can_never_mean_anything_is_refused() {
        Filing filing = Filing.of("s", "u");
        Row row = new Row("a", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact<>("", 1, row, filing, KnownAt.START));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact<>("a b", 1, row, filing, KnownAt.START));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact<>("a", 0, row, filing, KnownAt.START));
        assertThatIllegalArgumentException().isThrownBy(() -> Filing.of(" ", "u"));
        assertThatIllegalArgumentException().isThrownBy(() -> Filing.of("s", ""));
    }

    record Maybe(@Nullable String idOrNull, long number) {}

    @Test
    void a_content_whose_id_may_be_missing_has_a_key_where_it_is_not() {
        FactKind<Maybe> kind = FactKind.<Maybe>named("test.maybe")
                .keyOrNull(Maybe::idOrNull)
                .number("number", Maybe::number)
                .madeBy(v -> new Maybe(v.textOrNull("id"), v.number("number")));
        assertThat(kind.keyOf(new Maybe("m-1", 1))).contains("m-1");
        assertThat(kind.keyOf(new Maybe(null, 1))).isEmpty();
        assertThat(kind.contentOf(null, 1L)).isEqualTo(new Maybe(null, 1));
    }
}
