package vn.toso.team;

import java.util.List;
import vn.toso.fact.FactKind;

/** The kinds of facts about teams. */
public final class TeamKinds {
    /** Teams. */
    public static final FactKind<Team> TEAMS = FactKind.<Team>named("team")
            .key(Team::id)
            .id("tier", team -> team.tier().id())
            .text("title", Team::title)
            .textOrNull(
                    "decisionNumber",
                    team -> team.decision().map(FoundingDecision::number).orElse(null))
            .dayOrNull(
                    "decisionDay",
                    team -> team.decision().flatMap(FoundingDecision::signedOn).orElse(null))
            .textOrNull(
                    "decisionIssuer",
                    team -> team.decision().flatMap(FoundingDecision::issuer).orElse(null))
            .texts("aliases", Team::aliases)
            .dayOrNull("foundedOn", Team::foundedOnOrNull)
            .part("decisionNumber", FoundingDecision.class, "number")
            .part("decisionIssuer", FoundingDecision.class, "issuerOrNull")
            .scope(s -> s.onItself("team").ofNobody())
            .madeBy(
                    Team.class,
                    v -> new Team(
                            v.text("id"),
                            TeamTier.of(v.text("tier")),
                            v.text("title"),
                            FoundingDecision.orNull(
                                    v.textOrNull("decisionNumber"),
                                    v.dayOrNull("decisionDay"),
                                    v.textOrNull("decisionIssuer")),
                            v.texts("aliases"),
                            v.dayOrNull("foundedOn")));

    /** From when on a team is active, suspended or dissolved. */
    public static final FactKind<TeamStatus> STATUSES = FactKind.<TeamStatus>named("team.status")
            .id("team", TeamStatus::team)
            .id("state", status -> status.state().id())
            .day("effectiveOn", TeamStatus::effectiveOn)
            .scope(s -> s.on("team", TeamStatus::team).ofNobody())
            .madeBy(
                    TeamStatus.class,
                    v -> new TeamStatus(v.text("team"), TeamState.of(v.text("state")), v.day("effectiveOn")));

    /** Which teams serve which units, when. */
    public static final FactKind<ServiceArea> SERVICE_AREAS = FactKind.<ServiceArea>named("team.area")
            .id("team", ServiceArea::team)
            .unit("unit", ServiceArea::unit)
            .days("serves", ServiceArea::serves)
            .scope(s -> s.in(ServiceArea::unit, area -> area.serves().from())
                    .puts("team", ServiceArea::team)
                    .ofNobody())
            .madeBy(ServiceArea.class, v -> new ServiceArea(v.text("team"), v.unit("unit"), v.days("serves")));

    /** Persons in teams and groups; personal data. */
    public static final FactKind<Person> PERSONS = FactKind.<Person>named("person")
            .key(Person::id)
            .text("name", Person::name)
            .scope(s -> s.onItself("person"))
            .madeBy(Person.class, v -> new Person(v.text("id"), v.text("name")));

    /** Who is in which team, when. */
    public static final FactKind<Membership> MEMBERSHIPS = FactKind.<Membership>named("membership")
            .id("person", Membership::person)
            .id("team", Membership::team)
            .id("role", membership -> membership.role().id())
            .idOrNull(
                    "affiliation",
                    membership -> membership.affiliation().map(Affiliation::id).orElse(null))
            .days("serves", Membership::serves)
            .scope(s -> s.on("team", Membership::team)
                    .puts("person", Membership::person)
                    .naming("person", "person"))
            .madeBy(
                    Membership.class,
                    v -> new Membership(
                            v.text("person"),
                            v.text("team"),
                            Role.of(v.text("role")),
                            Affiliation.orNull(v.textOrNull("affiliation")),
                            v.days("serves")));

    /** Organisations that sit in coordination groups. */
    public static final FactKind<Organisation> ORGANISATIONS = FactKind.<Organisation>named("organisation")
            .key(Organisation::id)
            .text("name", Organisation::name)
            .idOrNull(
                    "affiliation",
                    organisation ->
                            organisation.affiliation().map(Affiliation::id).orElse(null))
            .scope(s -> s.onItself("organisation").ofNobody())
            .madeBy(
                    Organisation.class,
                    v -> new Organisation(
                            v.text("id"), v.text("name"), Affiliation.orNull(v.textOrNull("affiliation"))));

    /** Coordination groups. */
    public static final FactKind<CoordinationGroup> GROUPS = FactKind.<CoordinationGroup>named("coordination-group")
            .key(CoordinationGroup::id)
            .unit("unit", CoordinationGroup::unit)
            .text("title", CoordinationGroup::title)
            .days("valid", CoordinationGroup::valid)
            .scope(s -> s.in(CoordinationGroup::unit, group -> group.valid().from())
                    .putsItself("coordination-group")
                    .ofNobody())
            .madeBy(
                    CoordinationGroup.class,
                    v -> new CoordinationGroup(v.text("id"), v.unit("unit"), v.text("title"), v.days("valid")));

    /** Who is in which coordination group, when. */
    public static final FactKind<GroupMember> GROUP_MEMBERS = FactKind.<GroupMember>named("group-member")
            .id("group", GroupMember::group)
            .idOrNull("person", GroupMember::personOrNull)
            .idOrNull("organisation", GroupMember::organisationOrNull)
            .id("role", member -> member.role().id())
            .days("serves", GroupMember::serves)
            .scope(s -> s.on("coordination-group", GroupMember::group)
                    .puts("person", GroupMember::personOrNull)
                    .puts("organisation", GroupMember::organisationOrNull)
                    .naming("person", "person"))
            .madeBy(
                    GroupMember.class,
                    v -> new GroupMember(
                            v.text("group"),
                            v.textOrNull("person"),
                            v.textOrNull("organisation"),
                            Role.of(v.text("role")),
                            v.days("serves")));

    /** How many households were in which channel of a team on a day. */
    public static final FactKind<TeamChannel> CHANNELS = FactKind.<TeamChannel>named("channel")
            .id("channel", TeamChannel::id)
            .id("team", TeamChannel::team)
            .id("kind", TeamChannel::kind)
            .numberOrNull("households", TeamChannel::householdsOrNull)
            .day("asOf", TeamChannel::asOf)
            .part("channel", TeamChannel.class, "id")
            .scope(s -> s.on("team", TeamChannel::team).ofNobody())
            .madeBy(
                    TeamChannel.class,
                    v -> new TeamChannel(
                            v.text("channel"),
                            v.text("team"),
                            v.text("kind"),
                            v.numberOrNull("households"),
                            v.day("asOf")));

    private static final List<FactKind<?>> ALL = List.of(
            TEAMS, STATUSES, SERVICE_AREAS, PERSONS, MEMBERSHIPS, ORGANISATIONS, GROUPS, GROUP_MEMBERS, CHANNELS);

    private TeamKinds() {}

    /** Returns all of them, things before what refers to them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }
}
