package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Facts;
import vn.toso.people.CompleteRegister;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.ItemKind;
import vn.toso.skill.Progress;
import vn.toso.skill.Reason;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitRegister;

class SkillIndicatorsProperties {
    private static final UnitRegister REGISTER =
            sound(List.of(province("p", "2004-08-31.."), commune("a", "p", "2004-08-31..")));
    private static final LocalDate DAY = LocalDate.of(2025, 10, 31);
    private static final List<Status> STATUSES = List.of(
            new Status.NotStarted(),
            new Status.InProgress("s2"),
            new Status.Blocked("s1", Reason.NO_SMARTPHONE),
            new Status.Done(),
            new Status.Declined(null));
    private static final SkillIndicators INDICATORS = SkillIndicators.of(new Checklist(
            new ChecklistHeader("list", "1", "danh mục", "a list", DateRange.parse("..")),
            List.of(new ChecklistItem(
                    "pay",
                    ItemKind.USE,
                    "thanh toán",
                    "paying",
                    List.of(new Step("s1", "một", "one"), new Step("s2", "hai", "two")),
                    List.of(),
                    Eligibility.fromAge(15),
                    null,
                    SubjectKind.RESIDENT)),
            List.of(),
            List.of()));

    /** Somebody as they are, and whether age and status are on record at first. */
    record Somebody(boolean grown, Status status, boolean ageKnown, boolean statusKnown) {
        @Nullable
        LocalDate born(boolean later) {
            return ageKnown || later ? DAY.minusYears(grown ? 40 : 8) : null;
        }
    }

    @Provide
    Arbitrary<List<Somebody>> people() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(yesOrNo, Arbitraries.of(STATUSES), yesOrNo, yesOrNo)
                .as(Somebody::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<PeopleIndicator> indicators() {
        return Arbitraries.of(
                INDICATORS.item("pay"),
                INDICATORS.skill("pay"),
                INDICATORS.remaining("pay"),
                INDICATORS.stuck("pay", "s1"),
                INDICATORS.funnel("pay", "s1"),
                INDICATORS.conversion("pay", "s2"),
                INDICATORS.all());
    }

    private static Coverage ask(PeopleIndicator indicator, List<Somebody> people, boolean later) {
        return CoverageCalculator.of(facts(people, later))
                .calculate(indicator, CoverageQuery.asOf(DAY))
                .total();
    }

    private static Facts facts(List<Somebody> people, boolean later) {
        List<Resident> residents = new ArrayList<>();
        List<Residence> residences = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        for (Somebody one : people) {
            Subject subject = Subject.resident("r" + residents.size());
            residents.add(new Resident(subject.id(), one.born(later), null));
            residences.add(new Residence(subject, id("a"), ResidenceKind.REGISTERED, DateRange.parse("..")));
            if (one.statusKnown() || later) {
                progress.add(Progress.of(subject, "pay", DAY, one.status(), EvidenceLevel.SEEN));
            }
        }
        return Facts.on(REGISTER)
                .with(PeopleKinds.RESIDENTS, residents)
                .with(PeopleKinds.RESIDENCES, residences)
                .with(SkillKinds.PROGRESS, progress)
                .with(
                        PeopleKinds.COMPLETE_REGISTERS,
                        List.of(new CompleteRegister(
                                id("a"),
                                SubjectKind.RESIDENT,
                                ResidenceKind.REGISTERED,
                                DateRange.parse("2025-01-01.."))));
    }

    private static int compare(long a, long b, long c, long d) {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("C5: what becomes known never leaves the bounds of before")
    void c5_unknown_to_known_stays_within_the_earlier_bounds(
            @ForAll("people") List<Somebody> people, @ForAll("indicators") PeopleIndicator indicator) {
        Coverage before = ask(indicator, people, false);
        Coverage after = ask(indicator, people, true);
        if (after.isUndefined()) {
            return;
        }
        Bounds early = before.bounds().orElseThrow();
        Bounds late = after.bounds().orElseThrow();
        assertThat(late.isExact()).isTrue();
        assertThat(compare(early.lower(), early.lowerOf(), late.lower(), late.lowerOf()))
                .isNotPositive();
        assertThat(compare(late.upper(), late.upperOf(), early.upper(), early.upperOf()))
                .isNotPositive();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void who_is_done_and_who_remains_are_all(@ForAll("people") List<Somebody> people) {
        Coverage done = ask(INDICATORS.item("pay"), people, false);
        Coverage left = ask(INDICATORS.remaining("pay"), people, false);
        assertThat(done.numerator() + left.numerator() + done.unknown()).isEqualTo(done.denominator());
        assertThat(left.denominator()).isEqualTo(done.denominator());
        assertThat(left.unknown()).isEqualTo(done.unknown());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("C9: the tallies of the groups add up to that of all")
    void c9_groups_are_the_total(
            @ForAll("people") List<Somebody> people, @ForAll("indicators") PeopleIndicator indicator) {
        CoverageCalculator calculator = CoverageCalculator.of(facts(people, false));
        CoverageQuery query = CoverageQuery.asOf(DAY);
        Coverage all = calculator.calculate(indicator, query).total();
        for (String dimension : List.of(Dimensions.AGE, Dimensions.LOCALITY)) {
            Tally sum = Tally.ZERO;
            for (CoverageReport group :
                    calculator.calculateByGroup(indicator, query, dimension).values()) {
                sum = sum.plus(tally(group.total()));
            }
            assertThat(sum).as(dimension).isEqualTo(tally(all));
        }
    }

    private static Tally tally(Coverage total) {
        Tally sum = Tally.of(List.of(id("p")), total.settled());
        for (Pool pool : total.pools()) {
            sum = sum.plus(
                    pool.orOutside()
                            ? Tally.ofUndecided(pool.candidates(), pool.counts())
                            : Tally.of(pool.candidates(), pool.counts()));
        }
        return sum;
    }
}
