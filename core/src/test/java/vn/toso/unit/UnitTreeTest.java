package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.hamlet;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.idsOf;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.unit;
import static vn.toso.unit.SampleUnits.village;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.time.DateRange;

class UnitTreeTest {
    private static final UnitRegister REGISTER = sound(List.of(
            province("22@a", "2004-08-31.."),
            province("31@a", "2004-08-31.."),
            district("193@a", "22@a", "2004-08-31.."),
            commune("06649@a", "193@a", "2004-08-31.."),
            commune("06652@a", "193@a", "2004-08-31.."),
            commune("00004@a", "31@a", "2004-08-31.."),
            village("v1", "06652@a", "2010-01-01.."),
            hamlet("x1", "v1", "2010-01-01..2012-01-01")));
    private static final UnitTree TREE = REGISTER.on(day("2011-05-05"));

    @Test
    void a_unit_is_found_by_its_id_or_its_code() {
        assertThat(TREE.get(id("193@a")).level()).isEqualTo(UnitLevel.DISTRICT);
        assertThat(TREE.get(UnitCode.of("193")).id()).isEqualTo(id("193@a"));
        assertThat(TREE.find(id("nobody"))).isEmpty();
        assertThat(TREE.find(UnitCode.of("4"))).isEmpty();
        assertThat(TREE.all(UnitCode.of("00004"))).hasSize(1);
    }

    @Test
    void what_is_not_there_is_named_with_the_day() {
        assertThatThrownBy(() -> TREE.get(UnitCode.of("00098")))
                .isInstanceOfSatisfying(UnitNotFoundException.class, e -> {
                    assertThat(e.sought()).isEqualTo("00098");
                    assertThat(e.day()).isEqualTo(day("2011-05-05"));
                })
                .hasMessage("no unit with code 00098 is valid on 2011-05-05");
        assertThatThrownBy(() -> REGISTER.on(day("2009-12-31")).get(id("v1")))
                .isInstanceOf(UnitNotFoundException.class)
                .hasMessage("no unit with id v1 is valid on 2009-12-31");
    }

    @Test
    void every_question_about_a_unit_that_is_not_there_is_refused() {
        UnitTree after = REGISTER.on(day("2012-01-01"));

        assertThatThrownBy(() -> after.parent(id("x1"))).isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> after.children(id("x1"))).isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> after.ancestors(id("x1"))).isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> after.isUnder(id("x1"), id("22@a"))).isInstanceOf(UnitNotFoundException.class);
        assertThatThrownBy(() -> after.descendants(id("x1"), UnitLevel.VILLAGE))
                .isInstanceOf(UnitNotFoundException.class);
        assertThat(after.isUnder(id("v1"), id("x1"))).isFalse();
        assertThat(after.isUnder(id("v1"), id("nobody"))).isFalse();
    }

    @Test
    void parents_and_ancestors_go_up_to_the_root() {
        assertThat(TREE.parent(id("x1"))).map(AdminUnit::id).contains(id("v1"));
        assertThat(idsOf(TREE.ancestors(id("x1")))).containsExactly("v1", "06652@a", "193@a", "22@a");
        assertThat(TREE.parent(id("22@a"))).isEmpty();
        assertThat(TREE.ancestors(id("22@a"))).isEmpty();
    }

    @Test
    void a_unit_is_under_itself_and_all_above_it() {
        assertThat(TREE.isUnder(id("x1"), id("x1"))).isTrue();
        assertThat(TREE.isUnder(id("x1"), id("22@a"))).isTrue();
        assertThat(TREE.isUnder(id("22@a"), id("x1"))).isFalse();
        assertThat(TREE.isUnder(id("x1"), id("31@a"))).isFalse();
    }

    @Test
    void children_and_descendants_are_in_the_order_of_their_ids() {
        assertThat(idsOf(TREE.children(id("193@a")))).containsExactly("06649@a", "06652@a");
        assertThat(idsOf(TREE.descendants(id("22@a"), UnitLevel.COMMUNE))).containsExactly("06649@a", "06652@a");
        assertThat(idsOf(TREE.descendants(id("22@a"), SampleUnits.HAMLET))).containsExactly("x1");
        assertThat(idsOf(TREE.descendants(id("22@a"), UnitLevel.PROVINCE))).containsExactly("22@a");
        assertThat(TREE.descendants(id("06652@a"), UnitLevel.DISTRICT)).isEmpty();
        assertThat(TREE.children(id("06649@a"))).isEmpty();
    }

    @Test
    @DisplayName("U9: a register may be a forest: every root is listed")
    void u9_a_forest_has_several_roots() {
        assertThat(idsOf(TREE.roots())).containsExactly("22@a", "31@a");
    }

    @Test
    @DisplayName("U9: a level may be skipped: a commune directly under its province")
    void u9_a_level_may_be_skipped() {
        assertThat(idsOf(TREE.descendants(id("31@a"), UnitLevel.COMMUNE))).containsExactly("00004@a");
        assertThat(TREE.descendants(id("31@a"), UnitLevel.DISTRICT)).isEmpty();
        assertThat(idsOf(TREE.atLevel(UnitLevel.COMMUNE))).containsExactly("00004@a", "06649@a", "06652@a");
    }

    @Test
    @DisplayName("U9: a host's region stands above provinces, and is carried by what is under it")
    void u9_a_host_puts_a_level_on_top() {
        UnitLevel region = new UnitLevel("region", 5, true);
        UnitRegister register = sound(List.of(
                unit("north", region, "vùng", null, "2004-08-31.."),
                unit("22", UnitLevel.PROVINCE, "tỉnh", "north", "2004-08-31.."),
                commune("a", "22", "2004-08-31..")));

        assertThat(idsOf(register.on(day("2020-01-01")).ancestors(id("a")))).containsExactly("22", "north");
        assertThat(SampleUnits.candidates(register, "north", "2020-01-01", "2021-01-01"))
                .containsExactly("a");
    }

    @Test
    void a_day_says_since_when_and_until_when_nothing_changed() {
        assertThat(TREE.unchanged()).isEqualTo(DateRange.parse("2010-01-01..2012-01-01"));
        assertThat(REGISTER.on(day("2010-01-01")).unchanged()).isEqualTo(TREE.unchanged());
        assertThat(REGISTER.on(day("2012-01-01")).unchanged()).isEqualTo(DateRange.parse("2012-01-01.."));
        assertThat(REGISTER.on(day("2004-08-30")).unchanged()).isEqualTo(DateRange.parse("..2004-08-31"));
    }

    @Test
    void lists_are_not_to_be_changed() {
        assertThatThrownBy(() -> TREE.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TREE.children(id("22@a")).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> REGISTER.changeDays().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> REGISTER.history(id("22@a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
