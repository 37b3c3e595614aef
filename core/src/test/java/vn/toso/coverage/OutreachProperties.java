package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.fact.Facts;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.people.Subject;
import vn.toso.report.ReportDue;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.team.Membership;
import vn.toso.team.Role;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.MadeRegister;
import vn.toso.unit.Registers;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Figures of what teams did, on small lands in which everything happens, against counting by hand. */
class OutreachProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);

    /** Somebody helped somebody, on a unit picked by number. */
    record Help(int helper, int resident, int unit, int day) {}

    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    @Provide
    Arbitrary<List<Help>> helps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 22))
                .as(Help::new)
                .list()
                .ofMaxSize(10);
    }

    private static UnitId unit(MadeRegister made, Help help) {
        List<UnitId> units = made.units();
        return units.get(help.unit() % units.size());
    }

    private static LocalDate day(Help help) {
        return FIRST.plusDays(help.day());
    }

    /** Helpers 0 and 1 are members, the first of two teams, the other until the tenth day. */
    private static Facts facts(MadeRegister made, List<Help> helps) {
        List<Support> supports = helps.stream()
                .map(help -> new Support(
                        "m" + help.helper(),
                        null,
                        Subject.resident("r" + help.resident()),
                        null,
                        unit(made, help),
                        day(help),
                        null,
                        null))
                .toList();
        Role role = Role.of("member");
        return Facts.on(made.register())
                .with(
                        TeamKinds.MEMBERSHIPS,
                        List.of(
                                new Membership("m0", "t0", role, null, DateRange.since(FIRST)),
                                new Membership("m0", "t1", role, null, DateRange.since(FIRST)),
                                new Membership("m1", "t1", role, null, DateRange.of(FIRST, FIRST.plusDays(10)))))
                .with(OutreachKinds.SUPPORTS, supports);
    }

    private static CoverageQuery query(LocalDate boundaries, UnitLevel level) {
        return CoverageQuery.during(Period.of(DateRange.of(FIRST.plusDays(2), FIRST.plusDays(20))))
                .withBoundaries(boundaries)
                .withLevel(level);
    }

    private static List<CoverageReport> reports(Facts facts, CoverageQuery query) {
        return CoverageCalculator.of(facts)
                .calculate(
                        List.of(
                                OutreachIndicators.REACH_PERSONS,
                                OutreachIndicators.REACH_TURNS,
                                OutreachIndicators.personDays(null)),
                        query);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("C1, C3: under every node each person, turn and person-day counts once, certainly or possibly, as by hand")
    void figures_are_those_counted_by_hand(
            @ForAll("registers") MadeRegister made,
            @ForAll("helps") List<Help> helps,
            @ForAll("days") LocalDate boundaries) {
        UnitRegister register = made.register();
        UnitTree tree = register.on(boundaries);
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE)) {
            CoverageQuery query = query(boundaries, level);
            List<CoverageReport> reports = reports(facts(made, helps), query);
            for (int row = 0; row < reports.get(0).rows().size(); row++) {
                UnitId node =
                        reports.get(0).rows().get(row).unit().orElseThrow().id();
                List<Set<Object>> certain = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
                List<Set<Object>> possible = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
                for (int i = 0; i < helps.size(); i++) {
                    Help help = helps.get(i);
                    if (!query.days().contains(day(help))
                            || register.on(day(help)).find(unit(made, help)).isEmpty()) {
                        continue;
                    }
                    List<UnitId> where = register.correspondence(day(help), boundaries)
                            .candidates(unit(made, help))
                            .units();
                    boolean member = help.helper() == 0 || (help.helper() == 1 && help.day() < 10);
                    List<Optional<Object>> things = List.of(
                            Optional.of(help.resident()),
                            Optional.of(i),
                            member ? Optional.of(List.of(help.helper(), help.day())) : Optional.empty());
                    for (int which = 0; which < 3; which++) {
                        if (where.stream().allMatch(one -> tree.isUnder(one, node))) {
                            things.get(which).ifPresent(certain.get(which)::add);
                        }
                        if (where.stream().anyMatch(one -> tree.isUnder(one, node))) {
                            things.get(which).ifPresent(possible.get(which)::add);
                        }
                    }
                }
                for (int which = 0; which < 3; which++) {
                    Coverage found = reports.get(which).rows().get(row);
                    assertThat(List.of(found.certain(), found.possible()))
                            .as("%s at %s", reports.get(which).definition().id(), node)
                            .containsExactly((long) certain.get(which).size(), (long)
                                    possible.get(which).size());
                }
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("C2, C3: in any order the same; a parent has at most the sum of its children, of turns exactly that")
    void order_does_not_matter_and_parents_are_at_most_the_sum(
            @ForAll("registers") MadeRegister made,
            @ForAll("helps") List<Help> helps,
            @ForAll("days") LocalDate boundaries) {
        List<Help> reversed = new ArrayList<>(helps);
        Collections.reverse(reversed);
        CoverageQuery query = query(boundaries, UnitLevel.PROVINCE);
        List<CoverageReport> reports = reports(facts(made, helps), query);
        List<CoverageReport> others = reports(facts(made, reversed), query);
        for (int which = 0; which < reports.size(); which++) {
            CoverageReport report = reports.get(which);
            assertThat(others.get(which).rows()).isEqualTo(report.rows());
            assertThat(others.get(which).total()).isEqualTo(report.total());
        }
        for (CoverageReport report : reports) {
            long nowhere = report.findings().isEmpty() ? 0 : helps.size();
            long sum = report.rows().stream().mapToLong(Coverage::possible).sum();
            assertThat(report.total().certain()).isLessThanOrEqualTo(sum + nowhere);
        }
        assertThat(reports.get(0).total().certain())
                .isLessThanOrEqualTo(reports.get(1).total().certain());
        assertThat(reports.get(2).total().certain())
                .isLessThanOrEqualTo(reports.get(1).total().certain());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("C8: nobody is in time if nothing came, and everyone is if each unit that owed had reported at once")
    void timeliness_of_none_and_of_all(
            @ForAll("registers") MadeRegister made,
            @ForAll("helps") List<Help> picks,
            @ForAll("days") LocalDate boundaries) {
        List<ReportDue> dues = picks.stream()
                .map(pick -> new ReportDue(
                        "k" + pick.helper(),
                        unit(made, pick),
                        DateRange.of(FIRST, FIRST.plusDays(5)),
                        FIRST.plusDays(5L + pick.day() % 10)))
                .toList();
        List<ReportReceived> received = dues.stream()
                .map(due -> ReportReceived.on(FIRST.plusDays(5), due.kind(), due.unit(), due.period()))
                .toList();
        Facts owed = Facts.on(made.register()).with(ReportKinds.DUE, dues);
        CoverageQuery query = query(boundaries, UnitLevel.PROVINCE);
        Counts none = CoverageCalculator.of(owed)
                .calculate(OutreachIndicators.timeliness(null), query)
                .total()
                .settled();
        Counts all = CoverageCalculator.of(owed.with(ReportKinds.RECEIVED, received))
                .calculate(OutreachIndicators.timeliness(null), query)
                .total()
                .settled();

        assertThat(none.done()).isZero();
        assertThat(none.unknown()).isZero();
        assertThat(all).isEqualTo(Counts.of(none.eligible(), none.eligible()));
    }
}
