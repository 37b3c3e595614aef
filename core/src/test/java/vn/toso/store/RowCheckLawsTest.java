package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.RowCheck;
import vn.toso.unit.UnitId;

/** Of all kinds: what this ring refuses the record refuses, what the record takes this ring takes, and nothing throws. */
class RowCheckLawsTest {
    private static final RowCheck CHECK = RowCheck.of(Providers.PROVIDER);
    private static final List<UnitId> UNITS = List.of(UnitId.of("06820@2025-07-01"), UnitId.of("dt:thon-1"));
    private static final List<FactKind<?>> KINDS = Kinds.all().list();

    /** Digits of every script, marks without letters, halves of characters, and what makes patterns run long. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u00a0",
            "\u2003",
            "\u0000",
            "\uD800",
            "\uDFFF",
            "\u0301",
            "٠٩١٢٣٤٥٦٧٨",
            "０９１２３４５６７８",
            "+84",
            "84",
            "0084",
            "0912345678",
            "022085001234",
            "2.2085E+10",
            "395678945.0",
            "{0}",
            "${7*7}",
            "{vn.toso.validation.IdText.message}",
            "'; --",
            "<script>",
            "=1+1",
            "a-",
            "-a",
            "a--b",
            "a".repeat(41),
            "a-".repeat(5_000),
            "0".repeat(20_000),
            "1.".repeat(9_000),
            "(".repeat(9_000),
            "é".repeat(3_000),
            "\uD83D\uDE00",
            "resident",
            "village",
            "pay",
            "06820",
            "06820@2025-07-01");

    private static final List<String> EXAMPLES = List.of("resident", "village", "06820@2025-07-01");

    private static String line(FactKind<?> kind) {
        return kind.fields().stream()
                .filter(field -> field.type() != FieldType.DAY
                        && field.type() != FieldType.DAYS
                        && field.type() != FieldType.UNIT)
                .map(field -> field.name() + (isChecked(kind, field) ? "" : "?"))
                .collect(Collectors.joining(" ", kind + ": ", ""));
    }

    /** Whether some text or number breaks a constraint of the field. */
    private static boolean isChecked(FactKind<?> kind, Field<?> field) {
        int at = kind.fields().indexOf(field);
        @Nullable Object[] row = new @Nullable Object[kind.fields().size()];
        row[at] = switch (field.type()) {
            case NUMBER -> -1L;
            case TEXTS -> List.of(" ");
            default -> " ";
        };
        return !CHECK.check(kind, row).isEmpty();
    }

    /** A new field is to say its constraint, or that there is none here. What has a mark the record alone looks at. */
    @Test
    void every_field_that_takes_text_or_numbers_has_a_constraint_or_is_known_to_have_none() {
        assertThat(KINDS.stream().map(RowCheckLawsTest::line).filter(line -> line.contains("?")))
                .containsExactly(
                        // Of units and what became of them the register tells, all at once.
                        "unit: code? level? rank? listed? type? name?",
                        "succession: people? land? basis? act? clause?",
                        // Steps come with their two names, and words of so few are told by the record.
                        "checklist.item: checklist version place demand? item kind vietnamese english steps?"
                                + " stepsVietnamese? stepsEnglish? prerequisites fromAge untilAge possibleFromAge"
                                + " dimension group expiry? subject",
                        "progress: subjectKind subject item status? step reason evidence evidenceKind evidenceUri"
                                + " evidenceSha256?",
                        "session: id team status plannedAt? reason venue place capacity topics helpers?",
                        "session.schedule: team weekdays? hour? venue place capacity",
                        "visit.follow-up: id person team closedByKind closedBy?",
                        "report.count: figure dimension group precision count outOf percent?",
                        "target: indicator dimension group count percent?",
                        "report.received: kind says?");
    }

    @Test
    void a_row_that_makes_a_content_breaks_nothing() {
        for (FactKind<?> kind : KINDS) {
            for (int seed = 0; seed < 40; seed++) {
                MarkedFacts facts = new MarkedFacts(seed, UNITS);
                @Nullable Object[] values = valuesOf(kind, facts);
                assertThat(CHECK.check(kind, values)).as("%s", kind).isEmpty();
            }
        }
    }

    private static <T> @Nullable Object[] valuesOf(FactKind<T> kind, MarkedFacts facts) {
        return kind.valuesOf(facts.plainOf(kind));
    }

    /** But for control characters: {@code NotBlank} takes them for blanks. */
    @Test
    void what_is_refused_here_no_record_takes() {
        int refused = 0;
        for (FactKind<?> kind : KINDS) {
            @Nullable Object[] sound = valuesOf(kind, new MarkedFacts(3, UNITS));
            for (int at = 0; at < sound.length; at++) {
                for (Object bad : bad(kind.fields().get(at))) {
                    @Nullable Object[] row = sound.clone();
                    row[at] = bad;
                    if (!CHECK.check(kind, row).isEmpty()
                            && !"\u0000".equals(bad)
                            && !List.of("\u0000").equals(bad)) {
                        refused++;
                        assertThat(isRefused(kind, row))
                                .as("%s.%s", kind, kind.fields().get(at).name())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(2_000);
    }

    private static boolean isRefused(FactKind<?> kind, @Nullable Object[] row) {
        try {
            kind.contentOf(row);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static List<Object> bad(Field<?> field) {
        return switch (field.type()) {
            case TEXT, ID -> List.copyOf(HOSTILE);
            case TEXTS -> HOSTILE.stream().map(text -> (Object) List.of(text)).toList();
            case NUMBER -> List.of(-1L, 0L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31);
            case UNIT, DAY, DAYS -> List.of();
        };
    }

    @Test
    void a_hundred_thousand_rows_of_random_and_hostile_text_are_told_of_and_never_thrown_at() {
        Random random = new Random(20261127);
        long violations = 0;
        for (int row = 0; row < 100_000; row++) {
            FactKind<?> kind = KINDS.get(row % KINDS.size());
            @Nullable
            Object[] values =
                    kind.fields().stream().map(field -> hostile(field, random)).toArray();
            List<RowCheck.Violation> found = CHECK.check(kind, values);
            violations += found.size();
            for (RowCheck.Violation violation : found) {
                int at = kind.fields().stream().map(Field::name).toList().indexOf(violation.field());
                assertSilent(violation, values[at]);
            }
        }
        assertThat(violations).isGreaterThan(100_000);
    }

    /** What was written is in no message; but examples of how it is written are. */
    private static void assertSilent(RowCheck.Violation violation, @Nullable Object value) {
        String both = violation.code().vietnamese() + violation.code().english();
        boolean tells =
                value instanceof String text && text.length() > 6 && !EXAMPLES.contains(text) && both.contains(text);
        assertThat(tells)
                .as("the message of %s repeats what was written", violation.code())
                .isFalse();
    }

    private static @Nullable Object hostile(Field<?> field, Random random) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, ID -> text(random);
            case TEXTS ->
                Stream.generate(() -> text(random)).limit(random.nextInt(4)).toList();
            case NUMBER -> random.nextBoolean() ? random.nextLong() : (Object) (long) random.nextInt(3);
            case UNIT, DAY, DAYS -> null;
        };
    }

    private static String text(Random random) {
        if (random.nextBoolean()) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        char[] chars = new char[random.nextInt(30)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (random.nextBoolean() ? 32 + random.nextInt(95) : random.nextInt(0x10000));
        }
        return new String(chars);
    }
}
