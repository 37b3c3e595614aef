package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;

/**
 * A commune of the sample on the day it was listed, and how many villages it was given.
 *
 * @param unit the commune, which is real
 * @param villages how many villages it has, numbered from 1
 * @param pairs how many of its village teams serve two villages each: the first ones, in the order of the villages
 */
record SampleCommune(AdminUnit unit, int villages, int pairs) {
    /** The youngest change of a commune before the sample's day; all of its communes have been there since. */
    private static final DateRange THERE = DateRange.since(LocalDate.of(2020, 1, 1));

    UnitId id() {
        return unit.id();
    }

    String code() {
        return unit.code().orElseThrow().value();
    }

    String name() {
        return unit.type() + " " + unit.name();
    }

    int villageTeams() {
        return villages - pairs;
    }

    /** The numbers of the villages that a village team serves; teams count from 1 too. */
    List<Integer> servedBy(int team) {
        return team <= pairs ? List.of(2 * team - 1, 2 * team) : List.of(team + pairs);
    }

    UnitId villageId(int number) {
        return UnitId.of("mau:" + numbered(number));
    }

    /** Thôn 1, khu phố 2 ...: names repeat in every commune, as they do in fact. */
    AdminUnit village(int number) {
        UnitType type = UnitType.of(unit.type().urban().orElse(false) ? "khu phố" : "thôn");
        return new AdminUnit(
                villageId(number), null, THERE, UnitLevel.VILLAGE, type, Integer.toString(number), unit.id());
    }

    List<AdminUnit> allVillages() {
        return IntStream.rangeClosed(1, villages).mapToObj(this::village).toList();
    }

    /** Returns the commune's code of the listing day and the number: {@code 06877-01}. */
    String numbered(int number) {
        return String.format(Locale.ROOT, "%s-%02d", code(), number);
    }
}
