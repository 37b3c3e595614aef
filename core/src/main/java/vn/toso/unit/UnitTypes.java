package vn.toso.unit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of each unit type. To add a type or an abbreviation, add or change one line of the table.
 *
 * <p>Abbreviations as met in public lists and letters (TX. Quảng Yên, TP. Hạ Long, H. Ba Chẽ, P. Hà Tu, TT. Đầm Hà).
 */
final class UnitTypes {
    private static final Map<UnitType, Entry> TABLE = table(
            new Entry("tỉnh", "province", null, "t"),
            new Entry("thành phố", "city", null, "tp"),
            new Entry("quận", "urban district", true, "q"),
            new Entry("huyện", "rural district", false, "h"),
            new Entry("thị xã", "town", true, "tx"),
            new Entry("phường", "ward", true, "p", "ph"),
            new Entry("thị trấn", "township", true, "tt"),
            new Entry("xã", "commune", false, "x"),
            new Entry("đặc khu", "special zone", null, "đk"),
            new Entry("thôn", "village", null),
            new Entry("bản", "village", null),
            new Entry("làng", "village", null),
            new Entry("ấp", "hamlet", null),
            new Entry("xóm", "hamlet", null),
            new Entry("buôn", "village", null),
            new Entry("bon", "village", null),
            new Entry("plei", "village", null),
            new Entry("phum", "village", null),
            new Entry("sóc", "village", null),
            new Entry("khóm", "quarter", null),
            new Entry("khu", "quarter", null),
            new Entry("khu phố", "quarter", null, "kp"),
            new Entry("khối phố", "quarter", null),
            new Entry("tiểu khu", "quarter", null, "tk"),
            new Entry("tổ dân phố", "residential group", null, "tdp"));

    private UnitTypes() {}

    static List<UnitType> types() {
        return List.copyOf(TABLE.keySet());
    }

    static Optional<Entry> find(UnitType type) {
        return Optional.ofNullable(TABLE.get(type));
    }

    private static Map<UnitType, Entry> table(Entry... entries) {
        Map<UnitType, Entry> table = new LinkedHashMap<>();
        Arrays.stream(entries).forEach(entry -> table.put(UnitType.of(entry.word), entry));
        return java.util.Collections.unmodifiableMap(table);
    }

    /** One line of the table. */
    static final class Entry {
        private final String word;
        private final String english;
        private final Optional<Boolean> urban;
        private final List<String> abbreviations;

        Entry(String word, String english, @org.jspecify.annotations.Nullable Boolean urban, String... abbreviations) {
            this.word = word;
            this.english = english;
            this.urban = Optional.ofNullable(urban);
            this.abbreviations = List.of(abbreviations);
        }

        String english() {
            return english;
        }

        Optional<Boolean> urban() {
            return urban;
        }

        List<String> abbreviations() {
            return abbreviations;
        }
    }
}
