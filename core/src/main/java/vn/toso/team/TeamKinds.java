package vn.toso.team;

import vn.toso.fact.FactKind;

/** The kinds of facts about teams. */
public final class TeamKinds {
    /** Which teams serve which units, when. */
    public static final FactKind<ServiceArea> SERVICE_AREAS = FactKind.<ServiceArea>named("team.area")
            .id("team", ServiceArea::team)
            .unit("unit", ServiceArea::unit)
            .days("serves", ServiceArea::serves)
            .madeBy(v -> new ServiceArea(v.text("team"), v.unit("unit"), v.days("serves")));

    private TeamKinds() {}
}
