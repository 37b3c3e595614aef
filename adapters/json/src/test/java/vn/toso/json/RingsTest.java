package vn.toso.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.store.Kinds;
import vn.toso.time.DateRange;

/**
 * The constraints of the second ring and the constructors of the first say the same of single values: in a good row of
 * every kind one value after the other is put in the place of each that is there.
 */
class RingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final long SEED = 20_261_127;

    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "\u2003",
            "\u0001",
            "a b",
            "a",
            "1",
            "1-a",
            "a.b",
            "a-",
            "-a",
            "A",
            "Tổ",
            "x".repeat(16),
            "x".repeat(17),
            "x".repeat(40),
            "x".repeat(41),
            "x".repeat(64),
            "x".repeat(65),
            "0".repeat(64),
            "g".repeat(64),
            "45.6",
            "1.",
            "19:30",
            "19:30:30",
            "P12M",
            "P0D",
            "P36526D",
            "P2000Y",
            "all",
            "some",
            "none",
            "resident",
            "exact",
            "0395678945",
            "01695678945",
            "0495678945",
            "022085001234",
            "22085001234",
            "123456789");

    /** The words of every closed list: the constraint has to know all of its own. */
    private static final List<Object> WORDS = List.of(
                    "some all none law reported village commune active suspended dissolved leader deputy secretary member",
                    "resident household business registered temporary actual account app skill use required optional",
                    "unknown not-applicable not-started in-progress blocked done lapsed declined",
                    "self-declared seen confirmed members residents both planned held cancelled training session",
                    "written electronic recorded exact at-least about printed handed-out households views nothing something",
                    "monday tuesday wednesday thursday friday saturday sunday")
            .stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(word -> (Object) word)
            .toList();

    private static final List<Object> NUMBERS =
            List.of(0L, 1L, -1L, 40L, 1L << 31, -(1L << 31) - 1, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final List<Object> DAYS =
            List.of(DateRange.since(DAY), DateRange.of(LocalDate.MIN, DAY), DateRange.of(LocalDate.MIN, LocalDate.MAX));
    private static final List<Object> LISTS = List.of(
            List.of(),
            List.of(""),
            List.of("a", "b c"),
            List.of("student:5"),
            List.of("student:0"),
            List.of("student:5", "student:6"),
            List.of("saturday"),
            List.of("Saturday"),
            List.of("a", "a"),
            List.of(" ", "a"),
            List.of("1-a:1"));

    /** What concerns several values together, in the words of the constructors. Nothing else passes the second ring. */
    private static final List<String> TOGETHER = List.of(
            "a unit cannot be its own parent",
            "a unit cannot succeed itself",
            "people or land pass in a succession",
            "a clause is one of an act",
            "a founding decision has a number, but only",
            "a member of a group is a person, an organisation, or both",
            "personal data are a name, a phone or a personal number, but none is given",
            "residents and households reside, businesses do not",
            "which residence is counted is said of residents and households",
            "a group is a dimension and one of its values, but one of them is missing",
            "every step has an id and a text in both languages, but",
            "an item comes before itself",
            " names .* twice",
            "only residents have ages and groups",
            "ages are 0 or more and in order",
            "evidence has a kind and a URI, but one of them is missing",
            "the status .* has no (step|reason), but one is given",
            "the status .* has a step or reason that is missing",
            "a session that was held was held on a day",
            "a session that was not held was planned for a day",
            "an hour is of a day, but none is given",
            "a reason is of a session that was cancelled",
            "a venue is of a kind, but here only",
            "who came is a member, a resident or a head-count",
            "a person comes on a day, but none is given",
            "a head-count is told apart by unit",
            "a number of (persons|turns) is said with its precision",
            "support is given by a person or a team",
            "a subject has a kind and an id",
            "a visit is made by a team or by persons",
            "what is closed is closed on a day by a fact",
            "an amount is a count or a ratio",
            "a denominator stands under a count",
            "a report is due when its period has begun");

    record Attempt(FactKind<?> kind, int place, @Nullable Object[] values) {
        @Override
        public String toString() {
            return kind + " with " + values[place] + " as "
                    + kind.fields().get(place).name();
        }
    }

    static Stream<FactKind<?>> kinds() {
        return Kinds.all().list().stream();
    }

    private static List<Attempt> attempts(FactKind<?> kind) {
        List<Attempt> attempts = new ArrayList<>();
        for (Object[] row : Samples.values(kind)) {
            for (int i = 0; i < row.length; i++) {
                Field<?> field = kind.fields().get(i);
                for (Object value : values(field)) {
                    Object[] changed = row.clone();
                    changed[i] = value;
                    attempts.add(new Attempt(kind, i, changed));
                }
            }
        }
        return attempts;
    }

    private static List<Object> values(Field<?> field) {
        return switch (field.type()) {
            case TEXT, ID -> Stream.concat(TEXTS.stream(), WORDS.stream()).toList();
            case NUMBER -> NUMBERS;
            case DAYS -> DAYS;
            case TEXTS ->
                Stream.concat(LISTS.stream(), WORDS.stream().map(word -> List.of(word)))
                        .toList();
            case DAY, UNIT -> List.of();
        };
    }

    private static boolean isTogether(String message) {
        return TOGETHER.stream().anyMatch(words -> message.matches("(?s).*" + words + ".*"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void good_rows_of_every_kind_pass(FactKind<?> kind) {
        assertThat(Samples.values(kind)).isNotEmpty().allSatisfy(row -> {
            assertThat(Provider.CHECK.check(kind, row).findings()).isEmpty();
            assertThat(kind.contentOf(row)).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void one_value_is_refused_by_both_rings_or_by_none(FactKind<?> kind) {
        List<String> differing = new ArrayList<>();
        for (Attempt attempt : attempts(kind)) {
            Outcome<@Nullable Object[]> second = Provider.CHECK.check(kind, attempt.values());
            boolean broken = second.findings().stream().anyMatch(found -> found.severity() != Severity.FIXED);
            Throwable first = catchThrowable(() -> kind.contentOf(attempt.values()));
            if (broken && first == null) {
                differing.add(attempt + ": only the second ring: " + second.findings());
            }
            if (!broken && first != null && !isTogether(first.getMessage())) {
                differing.add(attempt + ": only the first ring: " + first.getMessage());
            }
            if (broken && !second.hasErrors()) {
                Throwable without = catchThrowable(() -> kind.contentOf(second.value()));
                if (without != null && !isTogether(without.getMessage())) {
                    differing.add(attempt + ": without what was left out: " + without.getMessage());
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    @Test
    void a_hundred_thousand_rows_of_anything_are_findings_or_contents() {
        Random random = new Random(SEED);
        List<FactKind<?>> kinds = Kinds.all().list();
        Set<String> codes = new TreeSet<>();
        long refused = 0;
        for (int i = 0; i < 100_000; i++) {
            FactKind<?> kind = kinds.get(i % kinds.size());
            Object[] values = HostileValues.of(kind, random);
            Outcome<@Nullable Object[]> checked = Provider.CHECK.check(kind, values);
            checked.findings().forEach(found -> codes.add(found.code().id()));
            refused += checked.hasErrors() ? 1 : 0;
            for (Finding found : checked.findings()) {
                assertThat(found.message(Locale.ENGLISH)).doesNotContain(HostileValues.SECRET);
                assertThat(found.toString() + found.arguments()).doesNotContain(HostileValues.SECRET);
            }
            if (!checked.hasErrors()) {
                Throwable thrown = catchThrowable(() -> kind.contentOf(checked.value()));
                if (thrown != null) {
                    assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class);
                    assertThat(thrown.getMessage()).doesNotContain(HostileValues.SECRET);
                }
            }
        }

        assertThat(refused).isGreaterThan(50_000);
        assertThat(codes.stream().filter(code -> code.startsWith("value.")).collect(joining("\n")))
                .isEqualTo("""
                        value.bounded-days.invalid
                        value.counted-words.invalid
                        value.expiry-text.invalid
                        value.hour-text.invalid
                        value.id-text.invalid
                        value.lower-case-word.invalid
                        value.not-blank-text.invalid
                        value.not-blank-text.left-out
                        value.not-empty.invalid
                        value.number.large
                        value.one-of.invalid
                        value.pattern.invalid
                        value.percent-text.invalid
                        value.personal-id-number.left-out
                        value.positive-or-zero.invalid
                        value.positive.invalid
                        value.unit-code-text.invalid
                        value.unit-id-text.invalid
                        value.vietnamese-phone.left-out""");
    }
}
