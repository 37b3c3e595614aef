package vn.example.quangninh.leaflets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Mark;
import vn.toso.coverage.Measure;
import vn.toso.coverage.Place;
import vn.toso.coverage.Report;
import vn.toso.coverage.ThingIndicator;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;

/** What is asked about leaflets. */
public final class LeafletIndicators {
    /**
     * {@code qn.leaflets}: copies handed out in the period. They are where the team served on the day, and go from there
     * to the map that is asked for.
     */
    public static final ThingIndicator COPIES = ThingIndicator.of(
                    Definition.ofPeriod(
                            "qn.leaflets", "số tờ rơi đã phát trong kỳ", "copies of leaflets handed out in the period"),
                    Measure.COUNT,
                    LeafletIndicators::copies)
            .withReports(LeafletIndicators::reports);

    private LeafletIndicators() {}

    /** Each occasion is one thing with all its copies, so a team of two communes counts once above both. */
    private static Stream<Thing> copies(Facts facts, CoverageQuery query) {
        return occasions(facts, query).map(occasion -> {
            Leaflets leaflets = occasion.leaflets().content();
            List<Mark> marks = occasion.places().stream()
                    .map(place -> new Mark(leaflets.team(), place))
                    .toList();
            return new Thing(occasion.leaflets().key(), marks, Counts.of(leaflets.copies(), 0));
        });
    }

    /** A unit has reported if leaflets were handed out there: a figure says how many units are still silent. */
    private static Stream<Report> reports(Facts facts, CoverageQuery query) {
        return occasions(facts, query)
                .flatMap(occasion -> occasion.places().stream())
                .map(Report::of);
    }

    private static Stream<Occasion> occasions(Facts facts, CoverageQuery query) {
        Map<String, List<ServiceArea>> areas = new HashMap<>();
        try (Stream<Fact<ServiceArea>> all = facts.of(TeamKinds.SERVICE_AREAS)) {
            all.map(Fact::content)
                    .forEach(area -> areas.computeIfAbsent(area.team(), team -> new ArrayList<>())
                            .add(area));
        }
        return facts.of(Leaflets.KIND)
                .filter(fact -> query.days().contains(fact.content().handedOutOn()))
                .map(fact ->
                        new Occasion(fact, areas.getOrDefault(fact.content().team(), List.of())));
    }

    private record Occasion(Fact<Leaflets> leaflets, List<ServiceArea> areas) {
        /** Where the team served on that day. */
        List<Place> places() {
            return areas.stream()
                    .filter(area -> area.serves().contains(leaflets.content().handedOutOn()))
                    .map(area -> Place.on(leaflets.content().handedOutOn(), area.unit()))
                    .toList();
        }
    }
}
