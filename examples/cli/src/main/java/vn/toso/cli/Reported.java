package vn.toso.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;

/** Figures that only others report: {@code reported.Y} for each Y that a report is about. */
final class Reported {
    static final String PREFIX = "reported.";
    private static final int NEAREST = 5;

    private Reported() {}

    /**
     * Returns the indicator of a figure that somebody reported, or empty if another one is asked for.
     *
     * @throws RefusedException if it is an account or an app under the name of a skill, or nobody ever reported it; then the nearest that somebody did are named
     */
    static Optional<PeopleIndicator> find(String indicator, Facts facts, KnownChecklists checklists, Session session) {
        if (!indicator.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String figure = indicator.substring(PREFIX.length());
        SkillOptions.requireSkill(figure, indicator, checklists.all(), session);
        List<String> known = figures(facts);
        if (!known.contains(figure)) {
            throw RefusedException.usage(session.text(
                    known.isEmpty() ? "refused.reported.none" : "refused.reported",
                    indicator,
                    String.join(", ", Nearest.to(figure, known, NEAREST))));
        }
        return Optional.of(Indicators.reported(figure));
    }

    private static List<String> figures(Facts facts) {
        try (Stream<Fact<ReportedCount>> all = facts.of(ReportKinds.COUNTS)) {
            return all.map(fact -> fact.content().figure()).distinct().sorted().toList();
        }
    }
}
