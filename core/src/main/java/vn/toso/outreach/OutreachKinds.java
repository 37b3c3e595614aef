package vn.toso.outreach;

import vn.toso.fact.FactKind;

/** The kinds of facts about what teams did. */
public final class OutreachKinds {
    /** Sessions that were held. */
    public static final FactKind<Session> SESSIONS = FactKind.<Session>named("session")
            .id("team", Session::team)
            .day("heldOn", Session::heldOn)
            .madeBy(v -> new Session(v.text("team"), v.day("heldOn")));

    private OutreachKinds() {}
}
