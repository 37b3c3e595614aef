package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.UnitIdText;

/**
 * The kinds of facts about units: a host's own villages, and reforms that the national lists do not know yet. What a
 * store knows of them stands beside the units it was made with (rules T4 and U9).
 */
public final class UnitKinds {
    /** States of units. */
    public static final FactKind<AdminUnit> UNITS = FactKind.<AdminUnit>named("unit")
            .unit("unit", AdminUnit::id)
            .idOrNull("code", unit -> unit.code().map(UnitCode::value).orElse(null))
            .days("valid", AdminUnit::valid)
            .text("level", unit -> unit.level().name())
            .number("rank", unit -> (long) unit.level().rank())
            .id("listed", unit -> unit.level().administrative() ? "all" : "some")
            .text("type", unit -> unit.type().word())
            .text("name", AdminUnit::name)
            .unitOrNull("parent", AdminUnit::parentOrNull)
            .part("unit", AdminUnit.class, "id")
            .part("level", UnitLevel.class, "name")
            .part("rank", UnitLevel.class, "rank")
            .part("listed", UnitLevel.class, "administrative")
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    AdminUnit.class,
                    v -> new AdminUnit(
                            v.unit("unit"),
                            codeOrNull(v.textOrNull("code")),
                            v.days("valid"),
                            new UnitLevel(v.text("level"), rank(v.number("rank")), isAll(v.text("listed"))),
                            UnitType.of(v.text("type")),
                            v.text("name"),
                            v.unitOrNull("parent")));

    /** What units passed to others. */
    public static final FactKind<Succession> SUCCESSIONS = FactKind.<Succession>named("succession")
            .day("effectiveOn", Succession::effectiveOn)
            .unit("from", Succession::from)
            .unit("to", Succession::to)
            .id("people", succession -> word(succession.people()))
            .id("land", succession -> word(succession.land()))
            .id("basis", succession -> word(succession.basis()))
            .textOrNull(
                    "act", succession -> succession.act().map(LegalAct::number).orElse(null))
            .textOrNull(
                    "clause",
                    succession -> succession.act().flatMap(LegalAct::clause).orElse(null))
            .part("act", LegalAct.class, "number")
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    Succession.class,
                    v -> new Succession(
                            v.day("effectiveOn"),
                            v.unit("from"),
                            v.unit("to"),
                            of(Passed.values(), v.text("people")),
                            of(Passed.values(), v.text("land")),
                            of(Basis.values(), v.text("basis")),
                            actOrNull(v.textOrNull("act"), v.textOrNull("clause"))));

    /** Communes whose list of villages is complete (rule U5). */
    public static final FactKind<CompleteVillages> COMPLETE_VILLAGES = FactKind.<CompleteVillages>named(
                    "villages.complete")
            .unit("commune", CompleteVillages::commune)
            .days("on", CompleteVillages::on)
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(CompleteVillages.class, v -> new CompleteVillages(v.unit("commune"), v.days("on")));

    private static final List<FactKind<?>> ALL = List.of(UNITS, SUCCESSIONS, COMPLETE_VILLAGES);

    private UnitKinds() {}

    /** Returns all of them, things before what refers to them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }

    /**
     * The villages listed under a commune are all it has on these days, so that a fact filed at the commune is carried by
     * them (rule U5).
     *
     * @param commune the commune, there on the first of the days
     * @param on the days
     */
    public record CompleteVillages(
            @UnitIdText UnitId commune,
            @BoundedDays(last = false) DateRange on) {
        /**
         * @throws IllegalArgumentException if the days have no first
         */
        public CompleteVillages {
            if (on.from().equals(LocalDate.MIN)) {
                throw new IllegalArgumentException("a list of villages is complete from a day on");
            }
            requireNonNull(commune, "commune");
        }
    }

    private static int rank(long number) {
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the rank of a level is between " + Integer.MIN_VALUE + " and "
                    + Integer.MAX_VALUE + ", but this is " + number);
        }
        return (int) number;
    }

    private static boolean isAll(String listed) {
        if (!listed.equals("all") && !listed.equals("some")) {
            throw new IllegalArgumentException("units of a level are listed: all or some");
        }
        return listed.equals("all");
    }

    private static @Nullable UnitCode codeOrNull(@Nullable String code) {
        return code == null ? null : UnitCode.of(code);
    }

    private static @Nullable LegalAct actOrNull(@Nullable String number, @Nullable String clause) {
        if (number == null && clause != null) {
            throw new IllegalArgumentException("a clause is one of an act, but only the clause is given");
        }
        return number == null ? null : new LegalAct(number, clause);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E of(E[] values, String word) {
        for (E value : values) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("a word is none of " + Arrays.toString(values));
    }
}
