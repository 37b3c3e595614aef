package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.toso.team.FoundingDecision;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** The invented teams: one for each commune, and village teams for one or two villages each. */
final class SampleTeams {
    static final LocalDate FOUNDED = LocalDate.of(2022, 6, 1);
    static final DateRange SERVING = DateRange.since(FOUNDED);

    private static final Once<List<SampleTeam>> ALL = new Once<>(SampleTeams::list);

    private SampleTeams() {}

    /**
     * A team of the sample.
     *
     * @param commune where it is
     * @param villages the numbers of the villages it serves; empty for the commune's team
     */
    record SampleTeam(Team team, SampleCommune commune, List<Integer> villages) {
        /** The units it serves: the commune, or villages of it. */
        List<UnitId> serves() {
            return villages.isEmpty()
                    ? List.of(commune.id())
                    : villages.stream().map(commune::villageId).toList();
        }

        String id() {
            return team.id();
        }

        boolean isOfCommune() {
            return team.tier() == TeamTier.COMMUNE;
        }

        List<ServiceArea> areas() {
            return serves().stream()
                    .map(unit -> new ServiceArea(id(), unit, SERVING))
                    .toList();
        }
    }

    /** The teams, by commune: first the commune's, then those of its villages. */
    static List<SampleTeam> all() {
        return ALL.get();
    }

    static String idOfCommuneTeam(SampleCommune commune) {
        return "qn-xa-" + commune.code();
    }

    private static List<SampleTeam> list() {
        List<SampleTeam> teams = new ArrayList<>();
        for (SampleCommune commune : SamplePlaces.communes()) {
            teams.add(ofCommune(commune));
            for (int number = 1; number <= commune.villageTeams(); number++) {
                teams.add(ofVillages(commune, number));
            }
        }
        return List.copyOf(teams);
    }

    private static SampleTeam ofCommune(SampleCommune commune) {
        Team team = Team.of(
                        idOfCommuneTeam(commune),
                        TeamTier.COMMUNE,
                        "Tổ công nghệ số cộng đồng " + commune.name(),
                        FOUNDED)
                .withDecision(FoundingDecision.of(
                        "mẫu-" + commune.code() + "/QĐ-UBND", FOUNDED, "Chủ tịch UBND " + commune.name()));
        return new SampleTeam(team, commune, List.of());
    }

    private static SampleTeam ofVillages(SampleCommune commune, int number) {
        List<Integer> villages = commune.servedBy(number);
        String names = villages.stream()
                .map(village -> commune.village(village).fullName())
                .collect(Collectors.joining(" và "));
        Team team = Team.of(
                "qn-thon-" + commune.numbered(number), TeamTier.VILLAGE, "Tổ công nghệ số cộng đồng " + names, FOUNDED);
        return new SampleTeam(team, commune, villages);
    }
}
