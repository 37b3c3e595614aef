package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Correspondence;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** Where the sample plays: communes, which are real, and villages, which are not. */
final class SamplePlaces {
    static final LocalDate LISTED_ON = LocalDate.of(2023, 12, 31);

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final UnitCode QUANG_NINH = UnitCode.of("22");
    /** Thị xã Quảng Yên, of which more was reported than of the rest. */
    private static final UnitCode QUANG_YEN = UnitCode.of("206");

    private static final String DONG_NGU = "06877";

    private static final Once<List<SampleCommune>> TOWN = new Once<>(() -> share(inTown(), 178, 18));
    private static final Once<List<SampleCommune>> ALL = new Once<>(SamplePlaces::list);

    private SamplePlaces() {}

    /** The communes of Quảng Ninh on the listing day, in the order of ids. */
    static List<SampleCommune> communes() {
        return ALL.get();
    }

    /** Those of Quảng Yên among them. */
    static List<SampleCommune> communesOfQuangYen() {
        return TOWN.get();
    }

    private static List<SampleCommune> list() {
        UnitTree tree = VietnamUnits.register().on(LISTED_ON);
        Set<AdminUnit> town = new HashSet<>(inTown());
        List<AdminUnit> others = tree.descendants(tree.get(QUANG_NINH).id(), UnitLevel.COMMUNE).stream()
                .filter(commune -> !town.contains(commune))
                .toList();
        return Stream.concat(communesOfQuangYen().stream(), share(others, 1_452 - 178, 156 - 18).stream())
                .sorted(Comparator.comparing(SampleCommune::id))
                .toList();
    }

    private static List<AdminUnit> inTown() {
        UnitTree tree = VietnamUnits.register().on(LISTED_ON);
        return tree.descendants(tree.get(QUANG_YEN).id(), UnitLevel.COMMUNE);
    }

    /** Shares out so many villages and so many teams of two villages, each commune getting about as many. */
    private static List<SampleCommune> share(List<AdminUnit> communes, int villages, int pairs) {
        int of = communes.size();
        return IntStream.range(0, of)
                .mapToObj(i -> new SampleCommune(
                        communes.get(i), part(villages, i, of) + unevenness(i, of), part(pairs, i, of)))
                .toList();
    }

    /** What the commune at an index gets of a total; all of them together get the total. */
    private static int part(int total, int index, int of) {
        return total * (index + 1) / of - total * index / of;
    }

    /** Up to three more for one commune and as many fewer for the next, so that they are not all alike. */
    private static int unevenness(int index, int of) {
        int other = index ^ 1;
        int more = index / 2 % 4;
        return other >= of ? 0 : index < other ? more : -more;
    }

    /** The states of the villages; those of Đông Ngũ are left undecided. */
    static List<AdminUnit> villages() {
        List<AdminUnit> states = new ArrayList<>();
        for (SampleCommune commune : communes()) {
            if (commune.code().equals(DONG_NGU)) {
                states.addAll(commune.allVillages());
            } else {
                states.addAll(placed(commune));
            }
        }
        return List.copyOf(states);
    }

    /** The states that decide where the villages of Đông Ngũ went. */
    static List<AdminUnit> placedDongNgu() {
        return communes().stream()
                .filter(commune -> commune.code().equals(DONG_NGU))
                .flatMap(commune -> placed(commune).stream())
                .filter(state -> state.valid().from().equals(REFORM))
                .toList();
    }

    /** Villages of a commune whose people were divided go to its candidates in turn; others follow by themselves (U8). */
    private static List<AdminUnit> placed(SampleCommune commune) {
        Correspondence reform = VietnamUnits.register().correspondence(LISTED_ON, REFORM);
        List<UnitId> candidates = reform.candidates(commune.id()).units();
        if (candidates.size() == 1) {
            return commune.allVillages();
        }
        List<AdminUnit> states = new ArrayList<>();
        for (AdminUnit village : commune.allVillages()) {
            UnitId parent = candidates.get(states.size() / 2 % candidates.size());
            states.add(village.withValid(DateRange.of(village.valid().from(), REFORM)));
            states.add(new AdminUnit(
                    village.id(),
                    null,
                    DateRange.since(REFORM),
                    village.level(),
                    village.type(),
                    village.name(),
                    parent));
        }
        return states;
    }
}
