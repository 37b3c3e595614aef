package vn.toso.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Dimensions;
import vn.toso.coverage.Disclosure;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.Publication;
import vn.toso.coverage.PublicationQuery;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.people.GroupTag;
import vn.toso.people.PeopleKinds;

/** By what people are told apart: their age, where they live, or what a host has tagged them with (C9). */
record Dimension(String id, PeopleIndicator indicator, Session session) {
    /**
     * Returns a dimension by which an indicator can be asked.
     *
     * @throws RefusedException if nobody is told apart by it, or the indicator counts no people
     */
    static Dimension of(String id, Indicator indicator, Facts facts, Session session) {
        if (!(indicator instanceof PeopleIndicator people)) {
            throw RefusedException.usage(session.text("refused.by.indicator", indicator.id()));
        }
        List<String> known = known(facts);
        if (!known.contains(id)) {
            throw RefusedException.usage(session.text("refused.by.dimension", id, String.join(", ", known)));
        }
        return new Dimension(id, people, session);
    }

    private static List<String> known(Facts facts) {
        try (Stream<Fact<GroupTag>> tags = facts.of(PeopleKinds.GROUP_TAGS)) {
            return Stream.concat(
                            Stream.of(Dimensions.AGE, Dimensions.LOCALITY),
                            tags.map(tag -> tag.content().group().dimension()).sorted())
                    .distinct()
                    .toList();
        }
    }

    /** Publishes apart for each value (D2). */
    Publication publish(Disclosure disclosure, CoverageCalculator calculator, PublicationQuery query) {
        try {
            return disclosure.publish(calculator, indicator, query.by(id));
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage(session.text("refused.by.subject", indicator.id(), id));
        }
    }

    SortedMap<String, CoverageReport> calculate(CoverageCalculator calculator, CoverageQuery query) {
        try {
            return calculator.calculateByGroup(indicator, query, id);
        } catch (IllegalArgumentException e) {
            // Households and businesses have no age and no tags.
            throw RefusedException.usage(session.text("refused.by.subject", indicator.id(), id));
        }
    }
}
