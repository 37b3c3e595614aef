package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.MovementList.Flow;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/**
 * The province of {@link SkillIndicatorsTest}: commune a with villages a1, a2, a3 is divided on 2025-07-01 between c and d,
 * a3 goes with c. What happened in October 2024 is told below and counted by hand.
 */
class MovementListTest {
    private static final CoverageQuery OCTOBER = CoverageQuery.during(Period.parse("2024-10"));
    private static final LocalDate GROWN = LocalDate.of(1980, 5, 5);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 10, 15);

    private final List<Resident> residents = new ArrayList<>();
    private final List<Residence> residences = new ArrayList<>();

    @BeforeEach
    void people() {
        lives("stayed", "x:a1", SkillIndicatorsTest.ALWAYS);
        residents.add(Resident.of("died", GROWN).withDeath(MIDDLE));
        residences.add(residence("died", "x:a1", SkillIndicatorsTest.ALWAYS));
        lives("left", "x:a1", DateRange.of(GROWN, MIDDLE));
        moves("within", "x:a1", "x:a2", MIDDLE);
        moves("out", "x:a1", "b", MIDDLE);
        moves("in", "b", "x:a3", MIDDLE);
        residents.add(Resident.of("born", MIDDLE));
        residences.add(residence("born", "x:a2", DateRange.since(MIDDLE)));
        lives("arrived", "b", DateRange.since(MIDDLE));
        lives("passing", "b", DateRange.of(MIDDLE, MIDDLE.plusDays(3)));
        moves("before", "x:a1", "b", LocalDate.of(2024, 10, 1).minusDays(1));
        moves("after", "x:a1", "b", LocalDate.of(2024, 11, 1));
    }

    private void lives(String id, String unit, DateRange days) {
        residents.add(Resident.of(id, GROWN));
        residences.add(residence(id, unit, days));
    }

    private void moves(String id, String from, String to, LocalDate day) {
        lives(id, from, DateRange.of(GROWN, day));
        residences.add(residence(id, to, DateRange.since(day)));
    }

    private static Residence residence(String id, String unit, DateRange days) {
        return new Residence(Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, days);
    }

    private MovementList ask(CoverageQuery query) {
        Facts facts = Facts.on(SkillIndicatorsTest.register())
                .with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.RESIDENCES, residences);
        return MovementList.of(facts, query, ResidenceKind.REGISTERED);
    }

    private static List<String> told(MovementList list) {
        return list.entries().stream()
                .map(entry -> entry.movement().resident() + " " + entry.flowOrNull())
                .toList();
    }

    private static List<String> told(List<MovementList.Row> rows) {
        return rows.stream()
                .map(row -> row.unit().orElseThrow().id() + " " + row.settled() + " " + row.open())
                .toList();
    }

    @Test
    void tells_what_happened_in_one_commune() {
        MovementList list = ask(OCTOBER.within(UnitId.of("a")));

        assertThat(told(list))
                .containsExactly(
                        "died DIED", "left LEFT", "within MOVED_WITHIN", "out MOVED_OUT", "in MOVED_IN", "born BORN");
        assertThat(list.total().settled())
                .isEqualTo(Map.of(
                        Flow.DIED,
                        1L,
                        Flow.LEFT,
                        1L,
                        Flow.MOVED_WITHIN,
                        1L,
                        Flow.MOVED_OUT,
                        1L,
                        Flow.MOVED_IN,
                        1L,
                        Flow.BORN,
                        1L));
        assertThat(list.total().open()).isZero();
        assertThat(list.entries().get(3).from()).containsExactly(UnitId.of("x:a1"));
        assertThat(list.entries().get(3).to()).containsExactly(UnitId.of("b"));
        assertThat(list.findings()).isEmpty();
    }

    @Test
    @DisplayName("who moves from one unit to another is in both, and within what holds both")
    void counts_by_unit_and_in_all() {
        MovementList list = ask(OCTOBER);

        assertThat(list.total().settled())
                .isEqualTo(
                        Map.of(Flow.DIED, 1L, Flow.LEFT, 1L, Flow.MOVED_WITHIN, 3L, Flow.BORN, 1L, Flow.ARRIVED, 1L));
        assertThat(told(list.counts(UnitLevel.COMMUNE)))
                .containsExactly(
                        "a {DIED=1, LEFT=1, MOVED_OUT=1, BORN=1, MOVED_IN=1, MOVED_WITHIN=1} 0",
                        "b {MOVED_OUT=1, ARRIVED=1, MOVED_IN=1} 0");
        assertThat(told(list.counts(UnitLevel.VILLAGE)))
                .containsExactly(
                        "x:a1 {DIED=1, LEFT=1, MOVED_OUT=2} 0", "x:a2 {BORN=1, MOVED_IN=1} 0", "x:a3 {MOVED_IN=1} 0");
    }

    @Test
    @DisplayName("U6, U8: on the map after a division what happened in an undecided village may be either's")
    void on_other_boundaries() {
        MovementList list = ask(OCTOBER.withBoundaries(SkillIndicatorsTest.REFORM));

        // a1 and a2 may be in c or d: died, left, within, out and born are open at both, but out came to b for certain;
        // in came
        // to a3, and so to c.
        assertThat(told(list.counts(UnitLevel.COMMUNE)))
                .containsExactly("b {MOVED_OUT=1, ARRIVED=1, MOVED_IN=1} 0", "c {MOVED_IN=1} 5", "d {} 5");
        assertThat(list.total().settled())
                .isEqualTo(
                        Map.of(Flow.DIED, 1L, Flow.LEFT, 1L, Flow.MOVED_WITHIN, 3L, Flow.BORN, 1L, Flow.ARRIVED, 1L));
        MovementList ofD =
                ask(OCTOBER.withBoundaries(SkillIndicatorsTest.REFORM).within(UnitId.of("d")));
        assertThat(ofD.entries()).hasSize(5).allMatch(entry -> entry.flow().isEmpty());
        assertThat(ofD.total().open()).isEqualTo(5);
    }

    @Test
    void a_reform_moves_nobody() {
        residences.clear();
        residents.clear();
        LocalDate reform = SkillIndicatorsTest.REFORM;
        moves("filed-anew", "a", "c", reform);
        moves("filed-under-the-village", "a", "x:a1", reform);
        moves("village-to-village", "x:a3", "x:a1", reform);
        lives("filed-as-before", "a", SkillIndicatorsTest.ALWAYS);

        MovementList list = ask(CoverageQuery.during(Period.parse("2025-07")));

        assertThat(told(list)).containsExactly("village-to-village MOVED_WITHIN");
    }

    @Test
    void who_is_on_record_nowhere_is_only_in_the_total_of_everything() {
        residents.clear();
        residences.clear();
        residents.add(Resident.of("nowhere", GROWN).withDeath(MIDDLE));

        assertThat(ask(OCTOBER).total().settled()).isEqualTo(Map.of(Flow.DIED, 1L));
        assertThat(ask(OCTOBER.within(UnitId.of("p"))).entries()).isEmpty();
    }

    @Test
    void unknown_units_are_told_and_days_are_refused() {
        moves("lost", "x:nowhere", "b", MIDDLE);

        assertThat(ask(OCTOBER).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("coverage.unit.unknown");
        assertThatIllegalArgumentException().isThrownBy(() -> ask(CoverageQuery.asOf(MIDDLE)));
    }

    @Test
    void personal_data_are_in_no_text() {
        MovementList list = ask(OCTOBER);

        assertThat(list + " " + list.entries())
                .doesNotContain("died", "stayed", "1980")
                .contains("Entry[DIED]");
    }
}
