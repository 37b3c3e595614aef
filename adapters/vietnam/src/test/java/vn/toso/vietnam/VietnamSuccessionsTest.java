package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** What became of the units, against figures that were counted elsewhere. */
class VietnamSuccessionsTest {
    private static final UnitRegister REGISTER = VietnamUnits.register();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitTree BEFORE = REGISTER.on(REFORM.minusDays(1));
    private static final UnitTree AFTER = REGISTER.on(REFORM);
    private static final List<List<Succession>> DIVIDED_OR_NOT = BEFORE.atLevel(UnitLevel.COMMUNE).stream()
            .map(unit -> REGISTER.successionsFrom(unit.id()).stream()
                    .filter(row -> row.effectiveOn().equals(REFORM))
                    .toList())
            .toList();

    private static List<List<Succession>> communes(Predicate<List<Succession>> which) {
        return DIVIDED_OR_NOT.stream().filter(which).toList();
    }

    private static boolean peopleDivided(List<Succession> rows) {
        return rows.stream().filter(Succession::passesPeople).count() > 1;
    }

    private static List<Succession> passed(String from) {
        return REGISTER.successionsFrom(UnitId.of(from));
    }

    @Test
    void the_reform_of_2025_has_10439_edges_between_communes() {
        assertThat(DIVIDED_OR_NOT.stream().flatMap(Collection::stream)).hasSize(10_439);
    }

    @Test
    void the_register_kept_all_11491_successions() {
        Set<UnitId> units =
                SourceRows.UNITS.stream().map(row -> UnitId.of(row.id())).collect(Collectors.toSet());
        assertThat(units.stream()
                        .mapToInt(id -> REGISTER.successionsFrom(id).size())
                        .sum())
                .isEqualTo(11_491);
        assertThat(units.stream()
                        .mapToInt(id -> REGISTER.successionsTo(id).size())
                        .sum())
                .isEqualTo(11_491);
    }

    @Test
    void of_441_communes_with_several_successors_381_have_their_people_divided() {
        assertThat(communes(rows -> rows.size() > 1)).hasSize(441);
        assertThat(communes(VietnamSuccessionsTest::peopleDivided)).hasSize(381);
    }

    @Test
    void by_86_edges_land_passes_and_nobody_moves() {
        assertThat(DIVIDED_OR_NOT.stream().flatMap(Collection::stream))
                .filteredOn(row -> !row.passesPeople())
                .hasSize(86);
    }

    @Test
    void quang_ninh_has_183_rows_and_ten_communes_with_people_divided() {
        UnitId province = BEFORE.get(UnitCode.of("22")).id();
        List<List<Succession>> rows = BEFORE.descendants(province, UnitLevel.COMMUNE).stream()
                .map(unit -> passed(unit.id().value()))
                .toList();
        assertThat(rows.stream().flatMap(Collection::stream)).hasSize(183);
        assertThat(rows).filteredOn(of -> of.size() > 1).hasSize(12);
        assertThat(rows)
                .filteredOn(VietnamSuccessionsTest::peopleDivided)
                .map(of -> of.get(0).from().value().substring(0, 5))
                .containsExactly(
                        "06655", "06820", "06853", "06868", "06877", "06880", "06886", "06946", "07042", "07093");
    }

    @Test
    void the_communes_of_quang_yen_became_six_phuong() {
        UnitTree before = REGISTER.on(LocalDate.of(2024, 10, 31));
        UnitTree last = BEFORE;
        UnitId town = UnitId.of("206@2004-08-31");
        assertThat(before.get(town).fullName()).isEqualTo("Thị xã Quảng Yên");
        assertThat(before.children(town)).hasSize(19);
        Set<UnitId> successors = last.children(town).stream()
                .flatMap(unit -> passed(unit.id().value()).stream())
                .filter(Succession::passesPeople)
                .map(Succession::to)
                .collect(Collectors.toSet());
        assertThat(successors).map(id -> AFTER.get(id).type().word()).hasSize(6).containsOnly("phường");
    }

    @Test
    void all_people_of_hai_hoa_go_to_hai_lang_and_only_land_to_the_new_hai_hoa() {
        assertThat(passed("06799@2004-08-31"))
                .map(row -> row.to() + " " + row.people() + " " + row.land())
                .containsExactly("06799@2025-07-01 NONE SOME", "06886@2025-07-01 ALL SOME");
        assertThat(passed("06799@2004-08-31").get(1).act().map(LegalAct::number))
                .contains("1679/NQ-UBTVQH15");
    }

    @Test
    void u3_five_islands_without_communes_became_dac_khu_themselves() {
        assertThat(BEFORE.atLevel(UnitLevel.DISTRICT).stream()
                        .flatMap(district -> passed(district.id().value()).stream())
                        .map(row -> BEFORE.get(row.from()).name() + " "
                                + AFTER.get(row.to()).type() + " " + row.people()))
                .containsExactly(
                        "Bạch Long Vĩ đặc khu ALL",
                        "Cồn Cỏ đặc khu ALL",
                        "Hoàng Sa đặc khu ALL",
                        "Lý Sơn đặc khu ALL",
                        "Côn Đảo đặc khu ALL");
    }

    @Test
    void every_row_by_law_names_its_act_and_no_other_row_does() {
        List<Succession> all =
                PackDecoder.decode(VietnamUnits.resource("units.bin")).successions();
        assertThat(all)
                .filteredOn(row -> row.basis() == Basis.LAW)
                .hasSize(10_496)
                .allMatch(row -> row.act().isPresent());
        assertThat(all)
                .filteredOn(row -> row.basis() == Basis.REPORTED)
                .hasSize(995)
                .allMatch(row -> row.act().isEmpty());
    }

    @Test
    void people_all_out_of_a_unit_goes_to_one_only() {
        assertThat(communes(rows -> rows.stream().anyMatch(row -> row.people() == Passed.ALL)))
                .noneMatch(VietnamSuccessionsTest::peopleDivided);
    }

    @Test
    void u7_the_findings_are_the_233_ends_and_475_beginnings_announced_and_no_others() {
        Set<String> found = new HashSet<>();
        VietnamUnits.findings()
                .forEach(finding -> found.add(
                        finding.code().id() + " " + finding.arguments().get("day") + " "
                                + finding.arguments().get("unit").replaceFirst(".*\\((.*)\\)", "$1")));
        Set<String> expected = new HashSet<>(unknown("unit.successor.unknown", endings()));
        expected.addAll(unknown("unit.predecessor.unknown", beginnings()));
        assertThat(VietnamUnits.findings()).hasSize(233 + 475);
        assertThat(found).isEqualTo(expected);
        assertThat(endings()).hasSize(233).allMatch(unit -> unit.level().equals(UnitLevel.COMMUNE));
        assertThat(endings())
                .filteredOn(unit -> unit.valid().until().isBefore(LocalDate.of(2019, 1, 1)))
                .hasSize(35);
        assertThat(beginnings()).hasSize(475);
        assertThat(beginnings())
                .filteredOn(unit -> !unit.level().equals(UnitLevel.COMMUNE))
                .map(unit -> unit.name() + " " + unit.valid().from())
                .containsExactly("Cồn Cỏ 2004-10-16");
    }

    private static List<String> unknown(String code, List<AdminUnit> units) {
        return units.stream()
                .map(unit -> code + " "
                        + (code.contains("successor")
                                ? unit.valid().until()
                                : unit.valid().from())
                        + " " + unit.id())
                .toList();
    }

    /** The last states of units without children that day, from which no row leads on; counted on the plain rows. */
    private static List<AdminUnit> endings() {
        Set<String> passed = SourceRows.SUCCESSIONS.stream()
                .map(row -> row.from() + " " + row.day())
                .collect(Collectors.toSet());
        TreeMap<UnitId, AdminUnit> last = new TreeMap<>();
        PackDecoder.decode(VietnamUnits.resource("units.bin")).states().forEach(unit -> last.put(unit.id(), unit));
        return last.values().stream()
                .filter(unit -> !unit.valid().isOpenEnded())
                .filter(unit -> !hasChildren(unit, unit.valid().until().minusDays(1)))
                .filter(unit -> !passed.contains(unit.id() + " " + unit.valid().until()))
                .toList();
    }

    /** The first states of units without children that day, to which no row leads; counted on the plain rows. */
    private static List<AdminUnit> beginnings() {
        Set<String> received = SourceRows.SUCCESSIONS.stream()
                .map(row -> row.to() + " " + row.day())
                .collect(Collectors.toSet());
        TreeMap<UnitId, AdminUnit> first = new TreeMap<>();
        PackDecoder.decode(VietnamUnits.resource("units.bin"))
                .states()
                .forEach(unit -> first.putIfAbsent(unit.id(), unit));
        return first.values().stream()
                .filter(unit -> unit.valid().from().isAfter(LocalDate.of(2004, 8, 31)))
                .filter(unit -> !hasChildren(unit, unit.valid().from()))
                .filter(unit ->
                        !received.contains(unit.id() + " " + unit.valid().from()))
                .toList();
    }

    private static boolean hasChildren(AdminUnit unit, LocalDate day) {
        return !unit.level().equals(UnitLevel.COMMUNE)
                && SourceRows.on(day).stream()
                        .anyMatch(row -> row.parentCode()
                                .equals(unit.code().orElseThrow().value()));
    }
}
