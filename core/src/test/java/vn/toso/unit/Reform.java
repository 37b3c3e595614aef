package vn.toso.unit;

import static vn.toso.unit.UnitLevel.COMMUNE;
import static vn.toso.unit.UnitLevel.DISTRICT;
import static vn.toso.unit.UnitLevel.PROVINCE;
import static vn.toso.unit.UnitLevel.VILLAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The kinds of things that happen to units. Each does nothing where the world of the day does not allow it. */
enum Reform {
    MERGE((world, pick) -> pick.from(communesThatMayEnd(world))
            .ifPresent(a -> pick.other(communes(world), a).ifPresent(b -> {
                world.pass(a, b, Passed.ALL);
                endWithVillages(world, pick, a);
            }))),

    DIVIDE((world, pick) -> pick.from(communesThatMayEnd(world))
            .ifPresent(a -> pick.other(communes(world), a).ifPresent(b -> {
                UnitId c = world.begin(COMMUNE, world.parentOf(a).orElseThrow());
                world.pass(a, b, Passed.SOME);
                world.pass(a, c, Passed.SOME);
                endWithVillages(world, pick, a);
            }))),

    TANGLE((world, pick) -> {
        List<UnitId> old = communesThatMayEnd(world);
        if (old.size() >= 2) {
            UnitId a = pick.from(old).orElseThrow();
            UnitId b = pick.other(old, a).orElseThrow();
            UnitId parent = world.parentOf(a).orElseThrow();
            UnitId c = world.begin(COMMUNE, parent);
            UnitId d = world.begin(COMMUNE, parent);
            world.pass(a, c, Passed.SOME);
            world.pass(a, d, Passed.SOME);
            world.pass(b, d, Passed.ALL);
            world.pass(b, c, Passed.NONE);
            endWithVillages(world, pick, List.of(a, b));
        }
    }),

    FOUND_ANEW((world, pick) -> {
        List<UnitId> old = pick.some(communesThatMayEnd(world), 2);
        if (!old.isEmpty()) {
            UnitId c = world.begin(COMMUNE, world.parentOf(old.get(0)).orElseThrow());
            old.forEach(a -> world.pass(a, c, Passed.ALL));
            endWithVillages(world, pick, old);
        }
    }),

    GIVE_PEOPLE((world, pick) -> pick.from(world.units(COMMUNE, world::mayGive))
            .ifPresent(a -> pick.other(communes(world), a).ifPresent(b -> world.pass(a, b, Passed.SOME)))),

    GIVE_LAND((world, pick) -> pick.from(world.units(COMMUNE, world::mayGive))
            .ifPresent(a -> pick.other(communes(world), a).ifPresent(b -> world.pass(a, b, Passed.NONE)))),

    END_UNKNOWN((world, pick) -> pick.from(communesThatMayEnd(world)).ifPresent(a -> {
        pick.other(communes(world), a).filter(b -> pick.yes()).ifPresent(b -> world.pass(a, b, Passed.NONE));
        endWithVillages(world, pick, a);
    })),

    BEGIN_UNKNOWN((world, pick) -> pick.from(placesForCommunes(world)).ifPresent(above -> {
        UnitId c = world.begin(COMMUNE, above);
        pick.from(world.units(COMMUNE, world::mayGive))
                .filter(a -> pick.yes())
                .ifPresent(a -> world.pass(a, c, Passed.NONE));
    })),

    COME_BACK((world, pick) -> pick.from(world.gone(COMMUNE))
            .ifPresent(old -> pick.from(communesThatMayEnd(world)).ifPresent(a -> {
                world.beginAs(old, COMMUNE, world.parentOf(a).orElseThrow());
                if (pick.yes()) {
                    world.pass(a, old, Passed.ALL);
                    endWithVillages(world, pick, a);
                } else {
                    world.pass(a, old, Passed.SOME);
                }
            }))),

    RENAME((world, pick) -> pick.from(world.units(COMMUNE, id -> true)).ifPresent(world::rename)),

    MOVE_COMMUNE((world, pick) -> pick.from(world.units(COMMUNE, world::wasThere))
            .ifPresent(a -> pick.other(placesForCommunes(world), a).ifPresent(b -> world.moveUnder(a, b)))),

    MOVE_DISTRICT((world, pick) -> pick.from(world.units(DISTRICT, world::wasThere))
            .ifPresent(a -> pick.from(world.units(PROVINCE, id -> true)).ifPresent(b -> world.moveUnder(a, b)))),

    NEW_DISTRICT((world, pick) -> pick.from(world.units(COMMUNE, world::wasThere))
            .ifPresent(a -> pick.from(world.units(PROVINCE, id -> true))
                    .ifPresent(above -> world.moveUnder(a, world.begin(DISTRICT, above))))),

    END_DISTRICT((world, pick) -> pick.from(endable(world, DISTRICT))
            .ifPresent(a -> pick.other(placesForCommunes(world), a).ifPresent(b -> {
                world.under(a).forEach(child -> world.moveUnder(child, b));
                pick.other(world.units(DISTRICT, id -> true), a)
                        .filter(row -> pick.yes())
                        .ifPresent(row -> world.pass(a, row, Passed.ALL));
                world.end(a);
            }))),

    END_DISTRICT_UNKNOWN((world, pick) -> pick.from(endable(world, DISTRICT))
            .filter(a -> world.administrativeUnder(a).stream().allMatch(world::mayEnd))
            .ifPresent(a -> {
                endWithVillages(world, pick, world.administrativeUnder(a));
                world.end(a);
            })),

    DISTRICT_BECOMES_COMMUNE((world, pick) -> pick.from(endable(world, DISTRICT))
            .filter(a -> world.administrativeUnder(a).stream().allMatch(world::mayEnd))
            .ifPresent(a -> {
                UnitId zone = world.begin(COMMUNE, world.parentOf(a).orElseThrow());
                world.administrativeUnder(a).forEach(child -> world.pass(child, zone, Passed.ALL));
                world.pass(a, zone, Passed.ALL);
                endWithVillages(world, pick, world.administrativeUnder(a));
                world.end(a);
            })),

    DISTRICT_IS_DIVIDED_INTO_COMMUNES((world, pick) -> pick.from(world.units(
                    DISTRICT,
                    id -> world.mayGive(id) && world.administrativeUnder(id).isEmpty()))
            .ifPresent(a -> {
                UnitId b = world.begin(COMMUNE, a);
                UnitId c = world.begin(COMMUNE, a);
                if (pick.yes()) {
                    world.pass(a, b, Passed.SOME);
                    world.pass(a, c, Passed.SOME);
                }
            })),

    COMMUNES_END_INTO_DISTRICT((world, pick) -> pick.from(world.units(DISTRICT, world::wasThere))
            .filter(a -> world.administrativeUnder(a).stream().allMatch(world::mayEnd))
            .ifPresent(a -> {
                if (pick.yes()) {
                    world.administrativeUnder(a).forEach(child -> world.pass(child, a, Passed.ALL));
                }
                endWithVillages(world, pick, world.administrativeUnder(a));
            })),

    END_PROVINCE((world, pick) -> pick.from(endable(world, PROVINCE))
            .ifPresent(a -> pick.other(world.units(PROVINCE, id -> true), a).ifPresent(b -> {
                world.under(a).forEach(child -> world.moveUnder(child, b));
                world.pass(a, b, Passed.ALL);
                world.end(a);
            }))),

    NEW_VILLAGE((world, pick) ->
            pick.from(world.units(COMMUNE, id -> true)).ifPresent(above -> world.begin(VILLAGE, above))),

    NEW_HAMLET((world, pick) ->
            pick.from(world.units(VILLAGE, id -> true)).ifPresent(above -> world.begin(SampleUnits.HAMLET, above))),

    MERGE_VILLAGES((world, pick) -> pick.from(world.units(VILLAGE, world::mayEnd))
            .ifPresent(a -> pick.other(world.units(VILLAGE, id -> true), a).ifPresent(b -> {
                world.pass(a, b, Passed.ALL);
                world.end(a);
            }))),

    MOVE_VILLAGE((world, pick) -> pick.from(world.units(VILLAGE, world::wasThere))
            .ifPresent(a -> pick.from(communes(world)).ifPresent(b -> world.moveUnder(a, b)))),

    END_VILLAGE((world, pick) -> pick.from(world.units(VILLAGE, world::mayEnd)).ifPresent(world::end));

    private final Happening happening;

    Reform(Happening happening) {
        this.happening = happening;
    }

    void happen(World world, Picks pick) {
        happening.happen(world, pick);
    }

    private interface Happening {
        void happen(World world, Picks pick);
    }

    private static List<UnitId> communes(World world) {
        return world.units(COMMUNE, id -> true);
    }

    private static List<UnitId> communesThatMayEnd(World world) {
        return world.units(COMMUNE, world::mayEnd);
    }

    /** Units that nothing was put under today. */
    private static List<UnitId> endable(World world, UnitLevel level) {
        Predicate<UnitId> condition =
                id -> world.mayEnd(id) && world.parentOf(id).map(world::isThere).orElse(true);
        return world.units(level, condition);
    }

    private static List<UnitId> placesForCommunes(World world) {
        List<UnitId> places = new ArrayList<>(world.units(PROVINCE, id -> true));
        places.addAll(world.units(DISTRICT, id -> true));
        return places;
    }

    private static void endWithVillages(World world, Picks pick, UnitId id) {
        endWithVillages(world, pick, List.of(id));
    }

    /** Ends units. Their villages stay where they are stated, or are placed anew for the day. */
    private static void endWithVillages(World world, Picks pick, List<UnitId> ending) {
        List<UnitId> places =
                communes(world).stream().filter(c -> !ending.contains(c)).toList();
        for (UnitId id : ending) {
            if (pick.yes()) {
                world.under(id).forEach(village -> pick.from(places).ifPresent(to -> world.moveUnder(village, to)));
            }
            world.end(id);
        }
    }
}
