package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.SourceRows.UnitRow;

/** On each of the 213 days the lists are sound, checked on the plain rows, and the register says what they say. */
class VietnamUnitsEveryDayTest {
    private static final Map<String, List<String>> PARENT_LEVELS = Map.of(
            "province", List.of(""),
            "district", List.of("province"),
            "commune", List.of("district", "province"));

    static Stream<LocalDate> days() {
        assertThat(SourceRows.changeDays()).hasSize(213);
        return SourceRows.changeDays().stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_unit_overlaps_itself_none_is_an_orphan_and_none_is_in_a_cycle(LocalDate day) {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, UnitRow> byCode = new HashMap<>();
        for (UnitRow row : SourceRows.on(day)) {
            if (!ids.add(row.id())) {
                wrong.add("two states of " + row.id());
            }
            if (byCode.put(row.code(), row) != null) {
                wrong.add("two units with code " + row.code());
            }
        }
        for (UnitRow row : byCode.values()) {
            UnitRow above = byCode.get(row.parentCode());
            String aboveLevel = above == null ? row.parentCode() : above.level();
            // A parent's level is above its child's, so there can be no cycle.
            if (!PARENT_LEVELS.get(row.level()).contains(aboveLevel)) {
                wrong.add(row.id() + " under " + aboveLevel);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ids).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_register_has_the_same_units_under_the_same_parents(LocalDate day) {
        Map<String, UnitRow> byCode = new HashMap<>();
        SourceRows.on(day).forEach(row -> byCode.put(row.code(), row));
        Set<List<String>> expected = new HashSet<>();
        for (UnitRow row : byCode.values()) {
            UnitRow above = byCode.get(row.parentCode());
            expected.add(List.of(row.id(), row.level(), row.type(), row.name(), above == null ? "" : above.id()));
        }
        UnitTree tree = VietnamUnits.register().on(day);
        List<List<String>> found = UnitLevel.national().stream()
                .flatMap(level -> tree.atLevel(level).stream())
                .map(unit -> List.of(
                        unit.id().value(),
                        unit.level().name(),
                        unit.type().word(),
                        unit.name(),
                        tree.parent(unit.id())
                                .map(parent -> parent.id().value())
                                .orElse("")))
                .toList();
        assertThat(found).hasSize(expected.size());
        assertThat(expected.equals(new HashSet<>(found))).isTrue();
    }
}
