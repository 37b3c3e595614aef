package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.report.ReportKinds;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Transaction;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;

/** The province of {@link SkillIndicatorsTest}: the lists are told by hand from what is written below. */
class LateFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final List<FactKind<?>> KINDS = Stream.of(
                    UnitKinds.all(),
                    TeamKinds.all(),
                    PeopleKinds.all(),
                    SkillKinds.all(),
                    OutreachKinds.all(),
                    ReportKinds.all())
            .<FactKind<?>>flatMap(List::stream)
            .toList();

    private final InMemoryStore store =
            InMemoryStore.on(SkillIndicatorsTest.register(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private KnownAt published = KnownAt.START;

    @BeforeEach
    void aFigureIsPublished() {
        write("register", tx -> {
            lives(tx, "an", "x:a1");
            lives(tx, "binh", "b");
        });
        write("progress-1", tx -> {
            done(tx, "p1", "an", "vneid", DAY.minusDays(20));
            done(tx, "p2", "binh", "vneid", DAY.minusDays(19));
            done(tx, "p3", "an", "vneid", DAY.minusDays(18));
        });
        published = store.latest();
    }

    private interface Work {
        void in(Writing tx);
    }

    private record Writing(Transaction tx, Filing filing) {
        <T> void add(FactKind<T> kind, String key, T content) {
            tx.add(kind, key, content, filing);
        }
    }

    private void write(String source, Work work) {
        store.write(tx -> work.in(new Writing(tx, Filing.of(source, "clerk"))));
    }

    private static void lives(Writing tx, String id, String unit) {
        tx.add(PeopleKinds.RESIDENTS, id, Resident.of(id, LocalDate.of(1980, 5, 5)));
        tx.add(
                PeopleKinds.RESIDENCES,
                "lives-" + id,
                new Residence(
                        Subject.resident(id), UnitId.of(unit), ResidenceKind.REGISTERED, SkillIndicatorsTest.ALWAYS));
    }

    private static Progress progress(String resident, String item, LocalDate day, Status status) {
        return new Progress(Subject.resident(resident), item, day, status, EvidenceLevel.SEEN, null);
    }

    private static void done(Writing tx, String key, String resident, String item, LocalDate day) {
        tx.add(SkillKinds.PROGRESS, key, progress(resident, item, day, new Status.Done()));
    }

    private List<String> told(Indicator indicator, CoverageQuery query) {
        return LateFacts.between(store.facts(published), store.facts(), indicator, query, KINDS).entries().stream()
                .map(entry -> entry.recorded().map(KnownAt::toString).orElse("-") + " " + entry.kind() + " "
                        + entry.change() + " " + entry.place() + " " + entry.units() + " "
                        + entry.about().map(DateRange::toString).orElse("-"))
                .toList();
    }

    private static Indicator vneid() {
        return SkillIndicators.of(SkillIndicatorsTest.CHECKLIST).item("vneid");
    }

    @Test
    @DisplayName("T3: a figure that nothing came to has no late facts")
    void nothing_came() {
        assertThat(told(vneid(), CoverageQuery.asOf(DAY))).isEmpty();
    }

    @Test
    void what_is_new_corrected_and_withdrawn_is_told_with_document_row_and_where_the_resident_lives() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));
        write(
                "correction",
                tx -> tx.tx()
                        .edit(
                                SkillKinds.PROGRESS,
                                "p2",
                                1,
                                progress("binh", "vneid", DAY.minusDays(19), new Status.NotStarted()),
                                tx.filing()));
        write("withdrawal", tx -> tx.tx().withdraw(SkillKinds.PROGRESS, "p3", 1, tx.filing()));

        assertThat(told(vneid(), CoverageQuery.asOf(DAY)))
                .containsExactly(
                        "#3 progress NEW progress-2:1 [b] 2024-10-29..2024-10-30",
                        "#4 progress CORRECTED correction:1 [b] 2024-10-12..2024-10-13",
                        "- progress WITHDRAWN progress-1:3 [x:a1] 2024-10-13..2024-10-14");
    }

    @Test
    void what_is_of_another_item_a_later_day_or_a_kind_that_is_not_read_is_not_in_the_list() {
        write("progress-2", tx -> {
            done(tx, "p4", "binh", "services", DAY.minusDays(2));
            done(tx, "p5", "binh", "vneid", DAY.plusDays(1));
            done(tx, "p6", "binh", "vneid", DAY);
            tx.add(OutreachKinds.SESSIONS, "s1", Session.held("t", DAY));
        });

        assertThat(told(vneid(), CoverageQuery.asOf(DAY)))
                .containsExactly("#3 progress NEW progress-2:3 [b] 2024-10-31..2024-11-01");
    }

    @Test
    @DisplayName("U6: what stands on a unit that was divided may be in each part")
    void the_scope_is_that_of_the_boundary_day() {
        write("progress-2", tx -> {
            done(tx, "p4", "an", "vneid", DAY.minusDays(2));
            done(tx, "p5", "binh", "vneid", DAY.minusDays(1));
        });
        CoverageQuery restated = CoverageQuery.asOf(DAY).withBoundaries(SkillIndicatorsTest.REFORM);

        assertThat(told(vneid(), restated)).hasSize(2);
        assertThat(told(vneid(), restated.within(UnitId.of("b"))))
                .containsExactly("#3 progress NEW progress-2:2 [b] 2024-10-30..2024-10-31");
        assertThat(told(vneid(), restated.within(UnitId.of("d"))))
                .isEqualTo(told(vneid(), restated.within(UnitId.of("c"))));
    }

    @Test
    void of_a_period_what_was_done_counts_in_its_days_and_what_is_so_from_its_day_on() {
        write("late", tx -> {
            tx.add(
                    TeamKinds.SERVICE_AREAS,
                    "area",
                    new ServiceArea("t", UnitId.of("b"), DateRange.since(LocalDate.of(2024, 1, 1))));
            tx.add(OutreachKinds.SESSIONS, "s1", Session.held("t", LocalDate.of(2024, 9, 30)));
            tx.add(OutreachKinds.SESSIONS, "s2", Session.held("t", LocalDate.of(2024, 10, 1)));
            tx.add(OutreachKinds.SESSIONS, "s3", Session.held("t", LocalDate.of(2024, 11, 1)));
        });

        assertThat(told(OutreachIndicators.SESSIONS, CoverageQuery.during(Period.parse("2024-10"))))
                .containsExactly(
                        "#3 team.area NEW late:1 [b] 2024-01-01..", "#3 session NEW late:2 [b] 2024-10-01..2024-10-02");
    }

    @Test
    void nobody_is_named() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));

        LateFacts late =
                LateFacts.between(store.facts(published), store.facts(), vneid(), CoverageQuery.asOf(DAY), KINDS);

        assertThat(late + " " + late.entries()).doesNotContain("binh").doesNotContain("p4");
    }

    @Test
    void the_later_facts_are_not_the_older_ones() {
        write("progress-2", tx -> done(tx, "p4", "binh", "vneid", DAY.minusDays(2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LateFacts.between(
                        store.facts(), store.facts(published), vneid(), CoverageQuery.asOf(DAY), KINDS))
                .withMessageContaining("#2");
    }
}
