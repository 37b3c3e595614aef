package vn.toso.report;

import java.util.List;
import vn.toso.fact.FactKind;
import vn.toso.fact.Precision;
import vn.toso.people.Group;

/** The kinds of facts about what units report and are asked for. */
public final class ReportKinds {
    /** Figures that somebody reports. */
    public static final FactKind<ReportedCount> COUNTS = FactKind.<ReportedCount>named("report.count")
            .unit("unit", ReportedCount::unit)
            .days("about", ReportedCount::about)
            .id("figure", ReportedCount::figure)
            .idOrNull("dimension", count -> count.group().map(Group::dimension).orElse(null))
            .idOrNull("group", count -> count.group().map(Group::value).orElse(null))
            .id("precision", count -> count.precision().id())
            .numberOrNull("count", count -> count.amount().countOrNull())
            .numberOrNull("outOf", count -> count.amount().outOfOrNull())
            .idOrNull("percent", count -> count.amount().percentText())
            .madeBy(v -> new ReportedCount(
                    v.unit("unit"),
                    v.days("about"),
                    v.text("figure"),
                    Group.orNull(v.textOrNull("dimension"), v.textOrNull("group")),
                    Precision.of(v.text("precision")),
                    Amount.of(v.numberOrNull("count"), v.numberOrNull("outOf"), v.textOrNull("percent"))));

    /** What was asked for. */
    public static final FactKind<Target> TARGETS = FactKind.<Target>named("target")
            .unit("unit", Target::unit)
            .days("period", Target::period)
            .id("indicator", Target::indicator)
            .idOrNull(
                    "dimension", target -> target.group().map(Group::dimension).orElse(null))
            .idOrNull("group", target -> target.group().map(Group::value).orElse(null))
            .numberOrNull("count", target -> target.amount().countOrNull())
            .idOrNull("percent", target -> target.amount().percentText())
            .madeBy(v -> new Target(
                    v.unit("unit"),
                    v.days("period"),
                    v.text("indicator"),
                    Group.orNull(v.textOrNull("dimension"), v.textOrNull("group")),
                    Amount.of(v.numberOrNull("count"), null, v.textOrNull("percent"))));

    /** Units that say there is nothing. */
    public static final FactKind<NothingToReport> NOTHING = FactKind.<NothingToReport>named("report.nothing")
            .id("kind", NothingToReport::kind)
            .unit("unit", NothingToReport::unit)
            .days("about", NothingToReport::about)
            .madeBy(v -> new NothingToReport(v.text("kind"), v.unit("unit"), v.days("about")));

    private static final List<FactKind<?>> ALL = List.of(COUNTS, TARGETS, NOTHING);

    private ReportKinds() {}

    /** Returns all of them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }
}
