package vn.toso.unit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.toso.time.DateRange;

/** States and rows thrown together without any sense: what a register may be given on a bad day. */
final class OddRegisters {
    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final List<UnitLevel> LEVELS =
            List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.VILLAGE);

    private OddRegisters() {}

    static Arbitrary<MadeRegister> any() {
        return Combinators.combine(states().list().ofMaxSize(10), rows().list().ofMaxSize(8))
                .as(MadeRegister::new);
    }

    private static Arbitrary<UnitId> ids() {
        return Arbitraries.of("a", "b", "c", "d", "e").map(UnitId::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12).map(START::plusDays);
    }

    private static Arbitrary<AdminUnit> states() {
        Arbitrary<DateRange> valid = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 9).injectNull(0.4))
                .as((from, length) ->
                        length == null ? DateRange.since(from) : DateRange.of(from, from.plusDays(length)));
        Arbitrary<UnitCode> codes =
                Arbitraries.of("1", "2", "3").map(UnitCode::of).injectNull(0.3);
        // The level goes with the id, as it nearly always does, so that some registers are nearly right.
        return Combinators.combine(
                        ids(),
                        codes,
                        valid,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("Một", "Hai"),
                        ids().injectNull(0.3))
                .filter((id, code, days, level, name, parent) -> !id.equals(parent))
                .as((id, code, days, level, name, parent) -> new AdminUnit(
                        id,
                        code,
                        days,
                        LEVELS.get(level < 2 ? level : (id.value().charAt(0) - 'a') % LEVELS.size()),
                        UnitType.of("xã"),
                        name,
                        parent));
    }

    private static Arbitrary<Succession> rows() {
        return Combinators.combine(
                        days(),
                        ids(),
                        ids(),
                        Arbitraries.of(Passed.class),
                        Arbitraries.of(Passed.class),
                        Arbitraries.of("1/NQ", "2/NQ")
                                .map(number -> new LegalAct(number, null))
                                .injectNull(0.5))
                .filter((day, from, to, people, land, act) ->
                        !from.equals(to) && (people != Passed.NONE || land != Passed.NONE))
                .as((day, from, to, people, land, act) ->
                        new Succession(day, from, to, people, land, act == null ? Basis.REPORTED : Basis.LAW, act));
    }
}
