package vn.toso.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitLevel;

/** The indicators the library brings. To add one: a constant here, and its place in {@link #all()}. */
public final class Indicators {
    /**
     * {@code teams.commune}: communes with at least one team of their own, out of the communes there are. A team of a
     * village does not make its commune covered.
     */
    public static final UnitIndicator TEAMS_COMMUNE = new TeamsCommune(
            "teams.commune",
            UnitLevel.COMMUNE::equals,
            "số xã có ít nhất một tổ của xã, trên tổng số xã",
            "communes with at least one team of the commune, out of all communes");

    /**
     * {@code teams.commune.any}: the other reading of {@link #TEAMS_COMMUNE}: a team of one of its villages covers a
     * commune too, certainly only where it is known which commune the village is in (C11).
     */
    public static final UnitIndicator TEAMS_COMMUNE_ANY = new TeamsCommune(
            "teams.commune.any",
            level -> !level.isAbove(UnitLevel.COMMUNE),
            "số xã có ít nhất một tổ, của xã hoặc của thôn, khu phố trong xã, trên tổng số xã",
            "communes with at least one team, of the commune or of a village in it, out of all communes");

    private static final List<UnitIndicator> ALL = List.of(TEAMS_COMMUNE, TEAMS_COMMUNE_ANY);

    private Indicators() {}

    /** Returns all indicators the library brings. */
    public static List<UnitIndicator> all() {
        return ALL;
    }

    /** Returns the indicator of this id, or empty. */
    public static Optional<UnitIndicator> find(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    private record TeamsCommune(String id, Predicate<UnitLevel> levels, String vietnamese, String english)
            implements UnitIndicator {
        @Override
        public String definition(Locale locale) {
            return locale.getLanguage().equals("vi") ? vietnamese : english;
        }

        @Override
        public UnitLevel counted() {
            return UnitLevel.COMMUNE;
        }

        @Override
        public boolean countsMarkOn(UnitLevel level) {
            return levels.test(level);
        }

        @Override
        public Stream<Mark> marks(Facts facts, LocalDate asOf) {
            return facts.serviceAreas().stream()
                    .filter(area -> area.serves().contains(asOf))
                    .map(area -> new Mark(area.team(), area.unit()));
        }

        @Override
        public Stream<Reported> reporting(Facts facts, DateRange days) {
            return Stream.concat(
                            facts.serviceAreas().stream().map(area -> new Reported(area.unit(), area.serves())),
                            facts.nothingToReport().stream()
                                    .filter(report -> report.kind().equals("teams"))
                                    .map(report -> new Reported(report.unit(), report.about())))
                    .filter(reported -> reported.about().overlaps(days));
        }
    }
}
