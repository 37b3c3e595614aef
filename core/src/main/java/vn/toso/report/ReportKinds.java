package vn.toso.report;

import vn.toso.fact.FactKind;

/** The kinds of facts about what units report. */
public final class ReportKinds {
    /** Units that say there is nothing. */
    public static final FactKind<NothingToReport> NOTHING = FactKind.<NothingToReport>named("report.nothing")
            .id("kind", NothingToReport::kind)
            .unit("unit", NothingToReport::unit)
            .days("about", NothingToReport::about)
            .madeBy(v -> new NothingToReport(v.text("kind"), v.unit("unit"), v.days("about")));

    private ReportKinds() {}
}
