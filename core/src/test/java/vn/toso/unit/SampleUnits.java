package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;

/** Short ways to write units and changes down. An id {@code 06820@2025-07-01} gives the unit its code as well. */
public final class SampleUnits {
    /** Xóm: a level of a host's own, below thôn. */
    public static final UnitLevel HAMLET = new UnitLevel("hamlet", 50, false);

    private SampleUnits() {}

    /** The day, of its ISO text. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The id. */
    public static UnitId id(String text) {
        return UnitId.of(text);
    }

    /** The ids, in the order given. */
    public static List<UnitId> ids(String... texts) {
        return List.of(texts).stream().map(UnitId::of).toList();
    }

    /** The ids of units, in their order. */
    public static List<String> idsOf(List<AdminUnit> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }

    /** A tỉnh, without a parent. */
    public static AdminUnit province(String id, String days) {
        return unit(id, UnitLevel.PROVINCE, "tỉnh", null, days);
    }

    /** A huyện. */
    public static AdminUnit district(String id, String parent, String days) {
        return unit(id, UnitLevel.DISTRICT, "huyện", parent, days);
    }

    /** A xã. */
    public static AdminUnit commune(String id, String parent, String days) {
        return unit(id, UnitLevel.COMMUNE, "xã", parent, days);
    }

    /** A thôn. */
    public static AdminUnit village(String id, String parent, String days) {
        return unit(id, UnitLevel.VILLAGE, "thôn", parent, days);
    }

    /** A xóm. */
    public static AdminUnit hamlet(String id, String parent, String days) {
        return unit(id, HAMLET, "xóm", parent, days);
    }

    /** A unit of any level and type. */
    public static AdminUnit unit(String id, UnitLevel level, String type, @Nullable String parent, String days) {
        int at = id.indexOf('@');
        return new AdminUnit(
                id(id),
                at < 0 ? null : UnitCode.of(id.substring(0, at)),
                DateRange.parse(days),
                level,
                UnitType.of(type),
                "Tên " + id,
                parent == null ? null : id(parent));
    }

    /** The same state under another name. */
    public static AdminUnit named(AdminUnit unit, String name) {
        return new AdminUnit(
                unit.id(), unit.codeOrNull(), unit.valid(), unit.level(), unit.type(), name, unit.parentOrNull());
    }

    /** All people and all land pass. */
    public static Succession all(String day, String from, String to) {
        return row(day, from, to, Passed.ALL, Passed.ALL, null);
    }

    /** Some people and some land pass. */
    public static Succession some(String day, String from, String to) {
        return row(day, from, to, Passed.SOME, Passed.SOME, null);
    }

    /** Some land passes and nobody moves. */
    public static Succession land(String day, String from, String to) {
        return row(day, from, to, Passed.NONE, Passed.SOME, null);
    }

    /** Any succession. */
    public static Succession row(
            String day, String from, String to, Passed people, Passed land, @Nullable LegalAct act) {
        return new Succession(day(day), id(from), id(to), people, land, act == null ? Basis.REPORTED : Basis.LAW, act);
    }

    /** The register of these, in which there is no error. */
    public static UnitRegister sound(List<AdminUnit> units, Succession... rows) {
        Outcome<UnitRegister> outcome = UnitRegister.of(units, List.of(rows));
        assertThat(outcome.findings())
                .as("errors in what should be sound")
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        return outcome.value();
    }

    /** The ids of the candidates of a unit. */
    public static List<String> candidates(UnitRegister register, String unit, String from, String to) {
        return register.correspondence(day(from), day(to)).candidates(id(unit)).units().stream()
                .map(UnitId::value)
                .toList();
    }

    /** The ids of the codes of findings, in their order. */
    public static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }
}
