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
            .part("dimension", Group.class, "dimension")
            .part("group", Group.class, "value")
            .part("count", Amount.class, "countOrNull")
            .part("outOf", Amount.class, "outOfOrNull")
            .part("percent", Amount.class, "percentOrNull")
            .scope(s -> s.in(ReportedCount::unit, count -> count.about().from()).ofNobody())
            .madeBy(
                    ReportedCount.class,
                    v -> new ReportedCount(
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
            .part("dimension", Group.class, "dimension")
            .part("group", Group.class, "value")
            .part("count", Amount.class, "countOrNull")
            .part("percent", Amount.class, "percentOrNull")
            .scope(s -> s.in(Target::unit, target -> target.period().from()).ofNobody())
            .madeBy(
                    Target.class,
                    v -> new Target(
                            v.unit("unit"),
                            v.days("period"),
                            v.text("indicator"),
                            Group.orNull(v.textOrNull("dimension"), v.textOrNull("group")),
                            Amount.of(v.numberOrNull("count"), null, v.textOrNull("percent"))));

    /** Reports that units are to make. */
    public static final FactKind<ReportDue> DUE = FactKind.<ReportDue>named("report.due")
            .id("kind", ReportDue::kind)
            .unit("unit", ReportDue::unit)
            .days("period", ReportDue::period)
            .day("dueOn", ReportDue::dueOn)
            .scope(s -> s.in(ReportDue::unit, due -> due.period().from()).ofNobody())
            .madeBy(
                    ReportDue.class,
                    v -> new ReportDue(v.text("kind"), v.unit("unit"), v.days("period"), v.day("dueOn")));

    /** Reports that units have made, that there is nothing among them. */
    public static final FactKind<ReportReceived> RECEIVED = FactKind.<ReportReceived>named("report.received")
            .id("kind", ReportReceived::kind)
            .unit("unit", ReportReceived::unit)
            .days("period", ReportReceived::period)
            .dayOrNull("receivedOn", ReportReceived::receivedOnOrNull)
            .id("says", received -> received.nothing() ? "nothing" : "something")
            .part("says", ReportReceived.class, "nothing")
            .scope(s -> s.in(ReportReceived::unit, received -> received.period().from())
                    .ofNobody())
            .madeBy(
                    ReportReceived.class,
                    v -> new ReportReceived(
                            v.text("kind"),
                            v.unit("unit"),
                            v.days("period"),
                            v.dayOrNull("receivedOn"),
                            ReportReceived.isNothing(v.text("says"))));

    private static final List<FactKind<?>> ALL = List.of(COUNTS, TARGETS, DUE, RECEIVED);

    private ReportKinds() {}

    /** Returns all of them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }
}
