package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.UnitKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** Whatever values there are in a file or a table, a kind makes a content of them or refuses them in one way. */
class KindsProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final String WORDS =
            "village commune active leader member zalo-group youth-union all some none law reported 06820 t-1 p-1 x";

    record Attempt(FactKind<?> kind, @Nullable Object[] values) {
        @Override
        public String toString() {
            return kind + Arrays.deepToString(values);
        }
    }

    @Provide
    Arbitrary<Attempt> attempts() {
        return Arbitraries.of(Kinds.all().list())
                .flatMap(kind -> Combinators.combine(kind.fields().stream()
                                .map(KindsProperties::values)
                                .toList())
                        .as(values -> new Attempt(kind, values.toArray())));
    }

    /** Values that the type of a field can carry, and now and then none or one of another type. */
    private static Arbitrary<Object> values(Field<?> field) {
        return Arbitraries.frequencyOf(
                Tuple.of(40, fitting(field.type())),
                Tuple.of(field.required() ? 1 : 10, Arbitraries.just(null)),
                Tuple.of(1, Arbitraries.of(7, 'c', new Object[0])));
    }

    private static Arbitrary<Object> fitting(FieldType type) {
        return switch (type) {
            case TEXT -> Arbitraries.of("thôn", "Tổ 1", "all", "", " ", "\ud800", "\u0301", "x".repeat(100));
            case ID ->
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(WORDS.split(" ")).map(word -> (Object) word)),
                        Tuple.of(1, Arbitraries.of("", "a b", "x".repeat(65), "Tổ")));
            case UNIT -> Arbitraries.of("a", "b", "06820@2025-07-01").map(UnitId::of);
            case DAY -> Arbitraries.of(DAY, LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH);
            case DAYS ->
                Arbitraries.of(
                        DateRange.since(DAY),
                        DateRange.of(LocalDate.MIN, LocalDate.MAX),
                        DateRange.of(LocalDate.MIN, DAY));
            case NUMBER -> Arbitraries.of(0L, 40L, -1L, 1L << 31, -(1L << 31) - 1, Long.MIN_VALUE, Long.MAX_VALUE);
            case TEXTS ->
                Arbitraries.of(
                        List.of(),
                        List.of("T1", "T2"),
                        List.of(""),
                        Arrays.asList("T1", null),
                        List.of(7L),
                        List.of(DAY));
        };
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void values_make_a_content_or_are_refused_as_an_argument(@ForAll("attempts") Attempt attempt) {
        Throwable thrown = catchThrowable(() -> attempt.kind().contentOf(attempt.values()));

        if (thrown != null) {
            assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThat(thrown.getMessage()).isNotBlank();
        }
    }

    @Example
    void a_rank_that_no_level_can_have_is_refused() {
        for (long rank : new long[] {1L << 31, -(1L << 31) - 1, Long.MAX_VALUE}) {
            Throwable thrown = catchThrowable(() -> UnitKinds.UNITS.contentOf(
                    UnitId.of("dt:1"), null, DateRange.since(DAY), "village", rank, "some", "thôn", "Ngang", null));
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the rank of a level is between -2147483648 and 2147483647, but this is " + rank);
        }
    }
}
