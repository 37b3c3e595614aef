package vn.toso.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** Rows of values that somebody means ill with, or that a broken program wrote; the same for the same seed. */
final class HostileValues {
    /** Stands in every text that is no word of ours, and is to be seen nowhere else. */
    static final String SECRET = "bímật";

    /** What makes regular expressions and parsers of messages, expressions, tables and paths stumble. */
    private static final List<String> PIECES = List.of(
            "a-",
            "a.",
            "aaaaaaaaaaaaaaaaaaaaaaaa!",
            "0",
            "00",
            "+84",
            "9.9E+99",
            "1.000.000",
            "${1+1}",
            "#{T(x)}",
            "{message}",
            "{value}",
            "\\",
            "\u0000",
            "\n",
            "\r",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\u200b",
            "\ud800",
            "\udc00",
            "\u0301",
            "\u00a0",
            "\u3000",
            "٠٩",
            "０９",
            "😀",
            "'; drop table",
            "<script>",
            "=cmd|' /C calc'!A0",
            "../",
            "PT",
            "P9999999999Y",
            "-P1D",
            "99:99",
            "24:00",
            ":",
            "@",
            "student:",
            "%n%s");

    private static final String[] WORDS =
            "all some none resident business village commune active leader member exact about done held planned r-1 t-1 06820 P12M 19:30 45.6 0395678945 022085001234"
                    .split(" ");

    private HostileValues() {}

    static @Nullable Object[] of(FactKind<?> kind, Random random) {
        List<? extends Field<?>> fields = kind.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(8) == 0 ? null : value(fields.get(i), random);
        }
        return values;
    }

    private static Object value(Field<?> field, Random random) {
        return switch (field.type()) {
            case TEXT, ID -> text(random);
            case UNIT -> random.nextBoolean() ? UnitId.of("06820@2025-07-01") : text(random);
            case DAY -> LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
            case DAYS -> days(random);
            case NUMBER -> random.nextBoolean() ? random.nextLong() : (long) random.nextInt(5) - 1;
            case TEXTS -> texts(random);
        };
    }

    private static DateRange days(Random random) {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(20_000));
        return switch (random.nextInt(3)) {
            case 0 -> DateRange.since(day);
            case 1 -> DateRange.of(LocalDate.MIN, day);
            default -> DateRange.day(day);
        };
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text(random));
        }
        return texts;
    }

    private static String text(Random random) {
        if (random.nextInt(3) == 0) {
            return WORDS[random.nextInt(WORDS.length)];
        }
        if (random.nextInt(50) == 0) {
            return " ".repeat(random.nextInt(3));
        }
        StringBuilder text = new StringBuilder(SECRET);
        int pieces = random.nextInt(200) == 0 ? 2_000 : random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextBoolean()
                            ? PIECES.get(random.nextInt(PIECES.size()))
                            : String.valueOf((char) random.nextInt(Character.MAX_VALUE)));
        }
        return text.toString();
    }
}
