package vn.toso.unit;

import static vn.toso.unit.UnitLevel.COMMUNE;
import static vn.toso.unit.UnitLevel.DISTRICT;
import static vn.toso.unit.UnitLevel.PROVINCE;
import static vn.toso.unit.UnitLevel.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small sound registers, made by letting things happen to a few units over three weeks around a leap day. */
public final class Registers {
    private static final int DAYS = 24;

    private Registers() {}

    /** Registers in which all kinds of things happen, villages too. */
    public static Arbitrary<MadeRegister> any() {
        return of(true, Reform.values());
    }

    /** Registers of administrative units alone, in which all kinds of things happen to them. */
    static Arbitrary<MadeRegister> withoutVillages() {
        return of(
                false,
                Stream.of(Reform.values())
                        .filter(kind -> !kind.name().contains("VILLAGE"))
                        .filter(kind -> kind != Reform.NEW_HAMLET)
                        .toArray(Reform[]::new));
    }

    /** Days on which the registers hold something, from the first to one after the last change. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(World.START::plusDays);
    }

    private static Arbitrary<MadeRegister> of(boolean villages, Reform... kinds) {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, 7).list().ofMinSize(1).ofMaxSize(4))
                .as(Event::new);
        Arbitrary<List<Integer>> shape =
                Arbitraries.integers().between(0, 3).list().ofSize(3);
        return Combinators.combine(shape, event.list().ofMaxSize(12))
                .as((sizes, events) -> make(villages, sizes, events));
    }

    private static MadeRegister make(boolean villages, List<Integer> shape, List<Event> events) {
        World world = new World();
        UnitId east = world.begin(PROVINCE, null);
        UnitId west = world.begin(PROVINCE, null);
        for (int i = 0; i < shape.size(); i++) {
            UnitId district = world.begin(DISTRICT, i % 2 == 0 ? east : west);
            for (int c = 0; c < shape.get(i); c++) {
                UnitId commune = world.begin(COMMUNE, district);
                if (villages && c == 1) {
                    world.begin(VILLAGE, commune);
                }
            }
        }
        LocalDate day = World.START;
        for (Event event : events) {
            // Nothing happens on the first day: what is there then has no history.
            day = day.plusDays(day.equals(World.START) ? event.daysLater + 1 : event.daysLater);
            world.goTo(day);
            event.kind.happen(world, new Picks(event.picks));
        }
        return world.written();
    }

    private record Event(int daysLater, Reform kind, List<Integer> picks) {}
}
