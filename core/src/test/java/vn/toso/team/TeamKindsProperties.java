package vn.toso.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.toso.fact.FactKind;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** A content is the same after its values were taken and put together again, for every kind of this package. */
class TeamKindsProperties {
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('.', '_', ':', '@', '-')
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .withChars("aễếôĐ đ1,\"\n\u0301e")
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> from = Arbitraries.oneOf(days(), Arbitraries.just(LocalDate.MIN));
        return Combinators.combine(from, days(), Arbitraries.integers().between(0, 900))
                .as((start, other, length) -> length == 0
                        ? DateRange.since(start)
                        : DateRange.of(start, (start.equals(LocalDate.MIN) ? other : start).plusDays(length)));
    }

    private Arbitrary<UnitId> units() {
        return ids().map(UnitId::of);
    }

    private static Arbitrary<Affiliation> affiliations() {
        return Arbitraries.oneOf(Arbitraries.of(Affiliation.known()), Arbitraries.just(Affiliation.of("ward-2-choir")));
    }

    private Arbitrary<FoundingDecision> decisions() {
        return Combinators.combine(texts(), days().injectNull(0.3), texts().injectNull(0.3))
                .as(FoundingDecision::new);
    }

    @Provide
    Arbitrary<Team> teams() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(TeamTier.values()),
                        texts(),
                        decisions().injectNull(0.3),
                        texts().list().ofMaxSize(3),
                        days().injectNull(0.3))
                .as(Team::new);
    }

    @Provide
    Arbitrary<TeamStatus> statuses() {
        return Combinators.combine(ids(), Arbitraries.of(TeamState.values()), days())
                .as(TeamStatus::new);
    }

    @Provide
    Arbitrary<ServiceArea> areas() {
        return Combinators.combine(ids(), units(), ranges()).as(ServiceArea::new);
    }

    @Provide
    Arbitrary<Person> persons() {
        return Combinators.combine(ids(), texts()).as(Person::new);
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.of(Role.values()),
                        affiliations().injectNull(0.3),
                        ranges())
                .as(Membership::new);
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return Combinators.combine(ids(), texts(), affiliations().injectNull(0.3))
                .as(Organisation::new);
    }

    @Provide
    Arbitrary<CoordinationGroup> groups() {
        return Combinators.combine(ids(), units(), texts(), ranges()).as(CoordinationGroup::new);
    }

    @Provide
    Arbitrary<GroupMember> groupMembers() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.of("person", "organisation", "both"),
                        Arbitraries.of(Role.values()),
                        ranges())
                .as((group, who, which, role, serves) -> new GroupMember(
                        group,
                        which.equals("organisation") ? null : who,
                        which.equals("person") ? null : who,
                        role,
                        serves));
    }

    @Provide
    Arbitrary<TeamChannel> channels() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        ids(),
                        Arbitraries.longs().greaterOrEqual(0).injectNull(0.3),
                        days())
                .as(TeamChannel::new);
    }

    private static <T> void assertKept(FactKind<T> kind, T content) {
        T again = kind.contentOf(kind.valuesOf(content));

        assertThat(again).isEqualTo(content);
        assertThat(kind.valuesOf(again)).isEqualTo(kind.valuesOf(content));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_team_is_kept(@ForAll("teams") Team team) {
        assertKept(TeamKinds.TEAMS, team);
        assertThat(TeamKinds.TEAMS.keyOf(team)).contains(team.id());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_status_is_kept(@ForAll("statuses") TeamStatus status) {
        assertKept(TeamKinds.STATUSES, status);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_area_is_kept(@ForAll("areas") ServiceArea area) {
        assertKept(TeamKinds.SERVICE_AREAS, area);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_person_is_kept(@ForAll("persons") Person person) {
        assertKept(TeamKinds.PERSONS, person);
        assertThat(TeamKinds.PERSONS.keyOf(person)).contains(person.id());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_membership_is_kept(@ForAll("memberships") Membership membership) {
        assertKept(TeamKinds.MEMBERSHIPS, membership);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_organisation_is_kept(@ForAll("organisations") Organisation organisation) {
        assertKept(TeamKinds.ORGANISATIONS, organisation);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_group_is_kept(@ForAll("groups") CoordinationGroup group) {
        assertKept(TeamKinds.GROUPS, group);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_member_of_a_group_is_kept(@ForAll("groupMembers") GroupMember member) {
        assertKept(TeamKinds.GROUP_MEMBERS, member);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_channel_is_kept(@ForAll("channels") TeamChannel channel) {
        assertKept(TeamKinds.CHANNELS, channel);
    }

    @Example
    void kinds_are_named_as_files_and_tables_know_them() {
        assertThat(TeamKinds.all())
                .extracting(FactKind::name)
                .isEqualTo(List.of(
                        "team",
                        "team.status",
                        "team.area",
                        "person",
                        "membership",
                        "organisation",
                        "coordination-group",
                        "group-member",
                        "channel"));
    }
}
