package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/** What units send, in all combinations: a province, a district of it, and the two communes of that. */
class PopulationDenominatorProperties {
    private static final LocalDate DAY = day("2024-12-31");
    private static final UnitRegister REGISTER = sound(List.of(
            province("p", "2004-08-31.."),
            district("h", "p", "2004-08-31.."),
            commune("a", "h", "2004-08-31.."),
            commune("b", "h", "2004-08-31..")));
    private static final PeopleIndicator FRAUD = SkillIndicators.of(new Checklist(
                    new ChecklistHeader("list", "1", "danh mục", "a list", DateRange.parse("..")),
                    List.of(new ChecklistItem(
                            "fraud",
                            ItemKind.SKILL,
                            "phòng lừa đảo",
                            "protection against fraud",
                            List.of(),
                            List.of(),
                            Eligibility.ALL,
                            null,
                            SubjectKind.RESIDENT)),
                    List.of(),
                    List.of()))
            .item("fraud");

    private final List<ReportedCount> reports = new ArrayList<>();
    private final List<PopulationFigure> figures = new ArrayList<>();

    /** What a unit sends: a pair, a number with or without a figure beside it, or nothing. */
    enum Sends {
        PAIR,
        NUMBER_AND_FIGURE,
        NUMBER,
        NOTHING;

        boolean isTaken() {
            return this == PAIR || this == NUMBER_AND_FIGURE;
        }
    }

    @Provide
    Arbitrary<List<Sends>> sent() {
        return Arbitraries.of(Sends.class).list().ofSize(4);
    }

    /** In the order p, h, a, b; each unit has counts of its own by which it can be told. */
    private static final List<String> UNITS = List.of("p", "h", "a", "b");

    private static Counts of(int unit, Sends sends) {
        return Counts.of(1L << unit, (sends == Sends.PAIR ? 100L : 1_000L) << unit);
    }

    private void send(int unit, Sends sends) {
        Counts counts = of(unit, sends);
        if (sends != Sends.NOTHING) {
            Amount amount =
                    sends == Sends.PAIR ? Amount.of(counts.done(), counts.eligible()) : Amount.of(counts.done());
            reports.add(ReportedCount.exact(id(UNITS.get(unit)), DateRange.day(DAY), "item.fraud", amount));
        }
        if (sends == Sends.NUMBER_AND_FIGURE) {
            figures.add(new PopulationFigure(
                    id(UNITS.get(unit)),
                    SubjectKind.RESIDENT,
                    ResidenceKind.REGISTERED,
                    null,
                    counts.eligible(),
                    DAY,
                    "Niên giám"));
        }
    }

    @Property(tries = 256, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "C10: a unit's own report, divided by a figure or not, beats the sum below of which any is missing; never both")
    void c10_never_both(@ForAll("sent") List<Sends> sent) {
        reports.clear();
        figures.clear();
        for (int unit = 0; unit < sent.size(); unit++) {
            send(unit, sent.get(unit));
        }
        boolean allBelow = sent.get(2).isTaken() && sent.get(3).isTaken();
        List<Integer> taken = new ArrayList<>();
        if (allBelow) {
            taken.addAll(List.of(2, 3));
        } else if (sent.get(1).isTaken()) {
            taken.add(1);
        } else if (sent.get(0).isTaken()) {
            taken.add(0);
        } else {
            Stream.of(2, 3).filter(unit -> sent.get(unit).isTaken()).forEach(taken::add);
        }
        Counts expected = Counts.ZERO;
        for (int unit : taken) {
            expected = expected.plus(of(unit, sent.get(unit)));
        }
        CoverageReport report = CoverageCalculator.of(Facts.on(REGISTER)
                        .with(ReportKinds.COUNTS, reports)
                        .with(PeopleKinds.POPULATION_FIGURES, figures))
                .calculate(FRAUD, CoverageQuery.asOf(DAY).withLevel(UnitLevel.COMMUNE));

        assertThat(report.total().settled()).isEqualTo(expected);
        assertThat(report.total().reported()).isEqualTo(expected);
        assertThat(report.origins().stream().map(Origin::unit))
                .containsExactlyInAnyOrderElementsOf(
                        taken.stream().map(unit -> id(UNITS.get(unit))).toList());
        // Who is in no figure for want of a denominator alone is told; below and above what is taken nobody lacks
        // anything.
        boolean covered = allBelow || taken.contains(0) || taken.contains(1);
        long lacking =
                covered ? 0 : sent.stream().filter(one -> one == Sends.NUMBER).count();
        assertThat(report.findings())
                .hasSize((int) lacking)
                .allMatch(finding -> finding.code().equals(SubjectGroups.NO_DENOMINATOR));
    }
}
