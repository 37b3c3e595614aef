package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.ROWS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.Detail;
import vn.toso.store.OutOfScopeException;
import vn.toso.store.Scope;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Transaction.Added;
import vn.toso.store.Version;
import vn.toso.team.Membership;
import vn.toso.team.Person;
import vn.toso.team.Role;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;

/**
 * S20 to S23: what a view of a store gives, one test per sentence. To be extended as {@link StoreContract} is; a store
 * that leaves {@link Store#within} alone has only its ports tried here.
 *
 * <p>The land: old c0 went partly to n0a and partly to n0b, c1 wholly to n0a, c2 is still there; all of it in one province.
 */
public abstract class StoreScopesContract extends StoreRules {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final DateRange SINCE = DateRange.since(SmallLand.START);

    private final Scope ward = Scope.of(UnitId.of("n0a"), TODAY);
    private Store view;

    /** For the test class of a store. */
    protected StoreScopesContract() {}

    @Override
    UnitRegister register() {
        return new SmallLand(
                        List.of(
                                SmallLand.Fate.DIVIDED,
                                SmallLand.Fate.MERGED,
                                SmallLand.Fate.STAYS,
                                SmallLand.Fate.STAYS,
                                SmallLand.Fate.STAYS),
                        List.of(false, false, false, false, false),
                        false)
                .register();
    }

    /** Everybody is named after the unit they live in; {@code own} is the ward n0a's, {@code other} is c2's. */
    @BeforeEach
    void fillStore() {
        store.write(tx -> {
            person(tx, "own", "n0a");
            person(tx, "left", "c1");
            person(tx, "shared", "c0");
            person(tx, "other", "c2");
            team(tx, "team-own", "n0a", "member-own");
            team(tx, "team-other", "c2", "member-other");
        });
        view = store.within(ward);
    }

    private static void person(Transaction tx, String id, String unit) {
        tx.add(PeopleKinds.RESIDENTS, new Resident(id, LocalDate.of(1980, 3, 3), null), FILING);
        tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData(id, "Name of " + id, null, null), FILING);
        tx.add(PeopleKinds.RESIDENCES, "residence-" + id, residence(id, unit), FILING);
        tx.add(SkillKinds.PROGRESS, "progress-" + id, progress(id), FILING);
    }

    private static Residence residence(String id, String unit) {
        return new Residence(Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, SINCE);
    }

    private static Progress progress(String id) {
        return new Progress(
                Subject.resident(id),
                "pay",
                SmallLand.START,
                new Status.Done(),
                List.of(EvidenceLevel.values()).get(0),
                null);
    }

    private static void team(Transaction tx, String id, String unit, String person) {
        tx.add(TeamKinds.TEAMS, new Team(id, TeamTier.COMMUNE, "Tổ", null, List.of(), null), FILING);
        tx.add(TeamKinds.SERVICE_AREAS, "area-" + id, new ServiceArea(id, UnitId.of(unit), SINCE), FILING);
        tx.add(TeamKinds.PERSONS, new Person(person, "Name of " + person), FILING);
        tx.add(
                TeamKinds.MEMBERSHIPS,
                "membership-" + person,
                new Membership(person, id, Role.of("member"), null, SINCE),
                FILING);
    }

    private static List<String> keys(Store of, FactKind<?> kind) {
        return facts(of, kind).stream().map(Fact::key).toList();
    }

    private static <T> List<Fact<T>> facts(Store of, FactKind<T> kind) {
        try (var facts = of.facts().of(kind)) {
            return facts.toList();
        }
    }

    @Test
    @DisplayName("S20: today's ward sees its own and what the old communes left it, and of teams those that serve it")
    void s20_a_ward_sees_what_the_old_ones_left_it() {
        for (FactKind<?> kind : List.of(PeopleKinds.RESIDENTS, PeopleKinds.PERSONAL_DATA)) {
            assertThat(keys(view, kind)).as(kind.name()).containsExactly("own", "left", "shared");
        }
        assertThat(keys(view, PeopleKinds.RESIDENCES))
                .containsExactly("residence-own", "residence-left", "residence-shared");
        assertThat(keys(view, SkillKinds.PROGRESS)).containsExactly("progress-own", "progress-left", "progress-shared");
        assertThat(keys(view, TeamKinds.TEAMS)).containsExactly("team-own");
        assertThat(keys(view, TeamKinds.MEMBERSHIPS)).containsExactly("membership-member-own");
        assertThat(keys(view, TeamKinds.PERSONS)).containsExactly("member-own");
    }

    @Test
    @DisplayName("S20: what an old commune may have left to two is seen by both")
    void s20_both_see_what_could_be_theirs() {
        assertThat(keys(store.within(Scope.of(UnitId.of("n0b"), TODAY)), PeopleKinds.RESIDENTS))
                .containsExactly("shared");
    }

    @Test
    @DisplayName("S20: positions, instants and units are the store's")
    void s20_positions_instants_and_units_are_the_stores() {
        store.write(tx -> tx.edit(PeopleKinds.RESIDENTS, "other", 1, new Resident("other", null, null), FILING));

        assertThat(view.latest()).isEqualTo(store.latest()).isEqualTo(KnownAt.of(2));
        assertThat(view.facts().knownAt()).isEqualTo(store.latest());
        assertThat(view.recordedAt(KnownAt.of(2))).isEqualTo(store.recordedAt(KnownAt.of(2)));
        assertThat(view.knownAt(view.recordedAt(KnownAt.of(1)))).isEqualTo(KnownAt.of(1));
        assertThat(view.register(view.latest()).size()).isEqualTo(register().size());
        assertThat(changesSince(view, KnownAt.of(1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> view.facts(KnownAt.of(9)));
        assertThatIllegalArgumentException().isThrownBy(() -> view.changesSince(KnownAt.of(9)));
    }

    @Test
    @DisplayName("S20: who moved in is seen by what was known then, and in changes by what is known now")
    void s20_what_was_known_then_decides() {
        KnownAt before = store.latest();
        store.write(tx -> tx.add(PeopleKinds.RESIDENCES, "moved", residence("other", "n0a"), FILING));

        assertThat(keys(view, PeopleKinds.RESIDENTS)).containsExactly("own", "left", "shared", "other");
        assertThat(keys(view, PeopleKinds.RESIDENCES)).doesNotContain("residence-other");
        assertThat(contents(view.facts(before), PeopleKinds.RESIDENTS)).hasSize(3);
        assertThat(view.versions(PeopleKinds.RESIDENTS, "other")).hasSize(1);
    }

    @Test
    @DisplayName("S20: a withdrawal is in the scope if what it withdraws is")
    void s20_withdrawals_go_with_what_they_withdraw() {
        store.write(tx -> {
            tx.withdraw(SkillKinds.PROGRESS, "progress-own", 1, FILING);
            tx.withdraw(SkillKinds.PROGRESS, "progress-other", 1, FILING);
        });

        assertThat(changesSince(view, KnownAt.of(1))).extracting(Version::key).containsExactly("progress-own");
        assertThat(view.versions(SkillKinds.PROGRESS, "progress-own")).hasSize(2);
        assertThat(view.versions(SkillKinds.PROGRESS, "progress-other")).isEmpty();
    }

    @Test
    @DisplayName("S20: a kind that does not say where it stands is in no scope, and in the view of everything")
    void s20_undecided_kinds_are_in_no_scope() {
        store.write(tx -> tx.add(ROWS, "row", new Rows.Row("text", 1), FILING));

        assertThat(keys(view, ROWS)).isEmpty();
        assertThat(view.versions(ROWS, "row")).isEmpty();
        assertThat(keys(store.within(Scope.everything()), ROWS)).containsExactly("row");
        assertThat(keys(store.within(Scope.everything().with(Detail.COUNTS)), ROWS))
                .isEmpty();
    }

    @Test
    @DisplayName("S20: a view of a view is limited by both, and a unit that is not there makes no scope")
    void s20_views_of_views() {
        assertThat(keys(view.within(Scope.of(UnitId.of("n0b"), TODAY)), PeopleKinds.RESIDENTS))
                .containsExactly("shared");
        assertThatExceptionOfType(UnitNotFoundException.class)
                .isThrownBy(() -> store.within(Scope.of(UnitId.of("c0"), TODAY)));
    }

    @Test
    @DisplayName("S21: what is outside is answered as what is not there, by every port")
    void s21_outside_is_not_found() {
        for (String id : List.of("other", "nobody")) {
            assertThat(view.versions(PeopleKinds.RESIDENTS, id)).as(id).isEmpty();
            assertThat(changesSince(view, KnownAt.START))
                    .as(id)
                    .noneMatch(version -> version.key().contains(id));
            view.write(tx -> {
                assertThat(tx.find(PeopleKinds.RESIDENTS, id)).as(id).isEmpty();
                assertThatExceptionOfType(StaleVersionException.class)
                        .as(id)
                        .isThrownBy(() -> tx.edit(PeopleKinds.RESIDENTS, id, 1, new Resident(id, null, null), FILING))
                        .matches(stale -> stale.last() == 0);
                assertThatExceptionOfType(StaleVersionException.class)
                        .as(id)
                        .isThrownBy(() -> tx.withdraw(PeopleKinds.RESIDENTS, id, 1, FILING))
                        .matches(stale -> stale.last() == 0);
            });
        }
        assertThat(view.toString() + view.facts()).doesNotContain("other");
        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
    }

    @Test
    @DisplayName("S22: somebody new is recorded with the residence that puts them in the scope, in any order")
    void s22_new_things_are_put_into_the_scope() {
        KnownAt position = view.write(tx -> {
            person(tx, "new", "n0a");
            tx.add(PeopleKinds.HOUSEHOLDS, new Household("home", SINCE), FILING);
            tx.add(PeopleKinds.HOUSEHOLD_MEMBERSHIPS, "belongs", new HouseholdMembership("new", "home", SINCE), FILING);
            assertThat(tx.find(PeopleKinds.RESIDENTS, "new")).isPresent();
            assertThat(tx.add(PeopleKinds.RESIDENTS, new Resident("new", null, null), FILING))
                    .isEqualTo(Added.DIFFERENT);
        });

        assertThat(position).isEqualTo(KnownAt.of(2));
        assertThat(keys(view, PeopleKinds.RESIDENTS)).contains("new");
        assertThat(keys(view, PeopleKinds.HOUSEHOLDS)).containsExactly("home");
    }

    @Test
    @DisplayName("S22: a write that would record something outside fails as a whole, and says nothing of it")
    void s22_what_is_outside_is_refused() {
        List<java.util.function.Consumer<Transaction>> refused = new ArrayList<>(List.of(
                tx -> tx.add(PeopleKinds.RESIDENCES, "r", residence("new", "c2"), FILING),
                tx -> tx.add(PeopleKinds.RESIDENTS, new Resident("new", null, null), FILING),
                tx -> tx.add(SkillKinds.PROGRESS, "p", progress("other"), FILING),
                tx -> tx.add(PeopleKinds.RESIDENTS, new Resident("other", null, null), FILING),
                tx -> tx.add(ROWS, "row", new Rows.Row("text", 1), FILING),
                // Nobody takes somebody out of another ward by saying so.
                tx -> tx.add(PeopleKinds.RESIDENCES, "r", residence("other", "n0a"), FILING),
                tx -> tx.edit(PeopleKinds.RESIDENCES, "residence-own", 1, residence("own", "c2"), FILING)));
        for (var work : refused) {
            assertThatExceptionOfType(OutOfScopeException.class)
                    .isThrownBy(() -> view.write(tx -> {
                        tx.add(SkillKinds.PROGRESS, "first", progress("own"), FILING);
                        work.accept(tx);
                    }))
                    .withMessageNotContainingAny("other", "new");
        }
        assertThat(store.latest()).isEqualTo(KnownAt.of(1));
        assertThat(keys(store, SkillKinds.PROGRESS)).doesNotContain("first");
    }

    @Test
    @DisplayName("S22: edits and withdrawals inside the scope are recorded, also in a write within the write")
    void s22_edits_inside_are_recorded() {
        view.write(tx -> {
            tx.edit(PeopleKinds.RESIDENTS, "own", 1, new Resident("own", null, null), FILING);
            tx.add(PeopleKinds.RESIDENTS, new Resident("new", null, null), FILING);
            view.write(inner -> inner.withdraw(SkillKinds.PROGRESS, "progress-own", 1, FILING));
            view.write(inner -> inner.add(PeopleKinds.RESIDENCES, "new", residence("new", "n0a"), FILING));
        });

        assertThat(store.versions(PeopleKinds.RESIDENTS, "own")).hasSize(2);
        assertThat(keys(store, SkillKinds.PROGRESS)).doesNotContain("progress-own");
        view.write(tx -> tx.edit(SkillKinds.PROGRESS, "progress-own", 2, progress("own"), FILING));
        assertThat(keys(view, SkillKinds.PROGRESS)).contains("progress-own");
    }

    @Test
    @DisplayName(
            "S23: with counts only, names are not found, and stand-ins take the places of ids, the same for the same")
    void s23_counts_have_no_persons() {
        Store counts = store.within(ward.with(Detail.COUNTS));

        assertThat(keys(counts, PeopleKinds.PERSONAL_DATA)).isEmpty();
        assertThat(keys(counts, TeamKinds.PERSONS)).isEmpty();
        List<String> residents = keys(counts, PeopleKinds.RESIDENTS);
        assertThat(residents).hasSize(3).doesNotContain("own", "left", "shared");
        assertThat(contents(counts.facts(), PeopleKinds.RESIDENTS))
                .extracting(Resident::id)
                .isEqualTo(residents);
        assertThat(contents(counts.facts(), SkillKinds.PROGRESS))
                .extracting(one -> one.subject().id())
                .isEqualTo(residents);
        assertThat(contents(counts.facts(), PeopleKinds.RESIDENCES))
                .extracting(one -> one.subject().id())
                .isEqualTo(residents);
        assertThat(facts(counts, TeamKinds.TEAMS))
                .allMatch(fact -> fact.content().id().equals("team-own")
                        && !fact.filing().recordedBy().equals(FILING.recordedBy()));
    }

    @Test
    @DisplayName("S23: with counts only, changes, versions and transactions have nothing that tells of persons")
    void s23_counts_have_no_history_of_persons() {
        Store counts = store.within(ward.with(Detail.COUNTS));

        assertThat(changesSince(counts, KnownAt.START))
                .extracting(version -> version.kind().name())
                .containsExactlyInAnyOrder("team", "team.area");
        assertThat(counts.versions(PeopleKinds.RESIDENTS, "own")).isEmpty();
        counts.write(tx -> {
            assertThat(tx.find(PeopleKinds.RESIDENTS, "own")).isEmpty();
            assertThat(tx.find(TeamKinds.TEAMS, "team-own")).isPresent();
        });
        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> counts.write(tx -> tx.add(SkillKinds.PROGRESS, "p", progress("own"), FILING)));
    }
}
