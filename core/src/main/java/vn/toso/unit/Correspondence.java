package vn.toso.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way from the units of one day to those of another, forwards or backwards, over any number of reforms (rules U4 to
 * U8). Immutable and safe for use by several threads.
 *
 * <p>People are carried along successions by which people pass; land never is. A unit with children is carried by its
 * children (U5).
 */
public final class Correspondence {
    private final UnitRegister register;
    private final LocalDate from;
    private final LocalDate to;
    private final int fromDay;
    private final int toDay;

    Correspondence(UnitRegister register, LocalDate from, LocalDate to) {
        this.register = register;
        this.from = from;
        this.to = to;
        this.fromDay = UnitGraph.epoch(from);
        this.toDay = UnitGraph.epoch(to);
    }

    /** Returns the day the origins are of. */
    public LocalDate from() {
        return from;
    }

    /** Returns the day the candidates are of. */
    public LocalDate to() {
        return to;
    }

    /**
     * Returns where the people of a unit of the first day may be on the other: every lowest administrative unit that
     * can be reached (U6). There are none only if the other day has no units at all.
     *
     * @throws UnitNotFoundException if the origin is not there on the first day
     */
    public Candidates candidates(UnitId origin) {
        int unit = register.graph().numberOf(origin);
        if (unit == UnitGraph.NONE || !register.graph().isAlive(unit, fromDay)) {
            throw new UnitNotFoundException(origin, from);
        }
        int[] found = LineageWalk.candidates(register.lineage(), startsOf(unit), fromDay, toDay);
        return new Candidates(this, origin, unit, found);
    }

    /**
     * Returns where what stands on a unit of the first day may stand on the other: like {@link #candidates}, but a
     * village that is there on the other day stays itself (U8), also where its commune is undecided, and one that was
     * merged is the village it was merged into.
     *
     * @throws UnitNotFoundException if the origin is not there on the first day
     */
    public Candidates standing(UnitId origin) {
        int unit = register.graph().numberOf(origin);
        if (unit == UnitGraph.NONE || !register.graph().isAlive(unit, fromDay)) {
            throw new UnitNotFoundException(origin, from);
        }
        int[] found = LineageWalk.standing(register.lineage(), new int[] {unit}, fromDay, toDay);
        return new Candidates(this, origin, unit, found);
    }

    /** A unit stands for itself, or for its villages if they are declared complete on the day (U5). */
    private int[] startsOf(int unit) {
        if (register.hasCompleteVillages(unit, from)) {
            int[] villages = register.on(from).children(register.graph().id(unit)).stream()
                    .mapToInt(village -> register.graph().numberOf(village.id()))
                    .toArray();
            if (villages.length > 0) {
                return villages;
            }
        }
        return new int[] {unit};
    }

    /**
     * Returns the first day since which figures carried to this unit are incomplete: on that day, between the two, a
     * unit it comes from began without a known predecessor (U7b; walking backwards: ended without a known successor,
     * U7). People of that unit may have been counted elsewhere before.
     *
     * @param unit a unit of the other day
     * @return empty if the lineage has no such hole
     * @throws UnitNotFoundException if the unit is not there on the other day
     */
    public Optional<LocalDate> incompleteSince(UnitId unit) {
        int number = register.graph().numberOf(unit);
        if (number == UnitGraph.NONE || !register.graph().isAlive(number, toDay)) {
            throw new UnitNotFoundException(unit, to);
        }
        return LineageWalk.unknownDays(register.lineage(), new int[] {number}, toDay, fromDay).stream()
                .min(Integer::compare)
                .map(LocalDate::ofEpochDay);
    }

    List<Hop> hops(int unit) {
        return LineageWalk.hops(register.lineage(), startsOf(unit), fromDay, toDay);
    }

    List<UnitId> ids(int[] units) {
        return Arrays.stream(units).mapToObj(register.graph()::id).toList();
    }

    /** Returns the two days. */
    @Override
    public String toString() {
        return "Correspondence[" + from + " to " + to + "]";
    }
}
