package vn.toso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.json.ThingKind.Thing;
import vn.toso.store.Version;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** A version is the same after it was written and read, whatever is in it. */
class FactLinesProperties {
    private static final FactLines LINES = FactLines.of(ThingKind.KINDS);

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("._:@-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    /** Any code points but halves of characters. */
    private static Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 0x7f)),
                Tuple.of(4, Arbitraries.integers().between(0x80, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10ffff)));
        return any.list().ofMaxSize(30).map(points -> {
            StringBuilder text = new StringBuilder();
            points.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(9999, 12, 31), LocalDate.of(10000, 1, 1)));
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), days())
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> a.isBefore(b) ? DateRange.of(a, b) : DateRange.of(b, a));
    }

    @Provide
    Arbitrary<Version<Thing>> versions() {
        Arbitrary<UnitId> units = ids().map(UnitId::of);
        Arbitrary<Long> numbers = Arbitraries.longs();
        return Combinators.combine(
                        Combinators.combine(ids(), texts(), texts().injectNull(0.3), ids().injectNull(0.3))
                                .as((id, text, note, word) -> new String[] {id, text, note, word}),
                        Combinators.combine(units, units.injectNull(0.3)).as((a, b) -> new UnitId[] {a, b}),
                        Combinators.combine(days(), days().injectNull(0.3)).as((a, b) -> new LocalDate[] {a, b}),
                        ranges(),
                        numbers,
                        numbers.injectNull(0.3),
                        texts().list().ofMaxSize(3))
                .as((s, u, d, range, number, amount, names) -> ThingKind.version(new Thing(
                        s[0], s[1], s[2], s[3], u[0], u[1], d[0], d[1], range, number, amount, List.copyOf(names))));
    }

    @Property
    void what_is_written_is_read(@ForAll("versions") Version<Thing> version) {
        byte[] line = LINES.write(version);
        assertThat(LINES.read(line, Location.NONE)).isEqualTo(Outcome.of(Optional.of(version)));
        assertThat(line).endsWith((byte) '\n');
        assertThat(new String(line, 0, line.length - 1, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("\n", "\r", "\0");
    }

    @Property
    void bytes_of_any_sort_are_read_or_refused_and_nothing_is_thrown(@ForAll byte[] bytes) {
        assertThat(LINES.read(bytes, Location.NONE).hasErrors()).isTrue();
    }
}
