package vn.toso.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.FactKind;
import vn.toso.people.CompleteRegister;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
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

/** Facts about a few people of a small land, and the indicators that count them. */
final class ToldPeople {
    private static final Checklist CHECKLIST = new Checklist(
            new ChecklistHeader("kit", "1", "danh mục thử", "a list to try", DateRange.since(LocalDate.EPOCH)),
            List.of(new ChecklistItem(
                    "pay",
                    ItemKind.USE,
                    "thanh toán",
                    "paying",
                    List.of(new Step("one", "một", "one"), new Step("two", "hai", "two")),
                    List.of(),
                    Eligibility.fromAge(15),
                    null,
                    SubjectKind.RESIDENT)),
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
            List.of());
    private static final List<Status> STATUSES = List.of(
            new Status.Done(),
            new Status.Blocked("two", Reason.NO_SMARTPHONE),
            new Status.InProgress("one"),
            new Status.NotStarted(),
            new Status.NotApplicable(Reason.NO_DEVICE));

    private ToldPeople() {}

    /** The indicators whose answers are of people. */
    static List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>(SkillIndicators.of(CHECKLIST).list());
        all.add(Indicators.reported("accounts"));
        return all;
    }

    static Arbitrary<List<Told<?>>> any() {
        Arbitrary<Told<?>> one = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 1, 2, 3, 3, 4, 4, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9))
                .as(ToldPeople::of);
        return one.list().ofMaxSize(20);
    }

    private static Told<?> of(int kind, int person, int unit, int on, int what, int more) {
        LocalDate day = SmallLand.DAYS.get(on);
        boolean opens = more % 3 == 0;
        boolean withdrawn = more == 9;
        Subject subject = Subject.resident("r" + person);
        return switch (kind) {
            case 0 -> told(PeopleKinds.RESIDENTS, subject.id(), resident(subject.id(), what), opens, withdrawn);
            case 1 ->
                told(
                        PeopleKinds.RESIDENCES,
                        "residence-" + person,
                        new Residence(
                                subject,
                                SmallLand.unit(unit),
                                ResidenceKind.REGISTERED,
                                DateRange.since(SmallLand.START)),
                        opens,
                        withdrawn);
            case 2 ->
                told(
                        PeopleKinds.COMPLETE_REGISTERS,
                        "register-" + unit,
                        new CompleteRegister(
                                unit > 12 ? SmallLand.province(unit % 2) : SmallLand.unit(unit),
                                SubjectKind.RESIDENT,
                                ResidenceKind.REGISTERED,
                                DateRange.since(SmallLand.START)),
                        opens,
                        withdrawn);
            case 3 ->
                told(
                        SkillKinds.PROGRESS,
                        "progress-" + person + "-" + on + "-" + unit % 3,
                        new Progress(
                                subject,
                                unit % 3 == 0 ? "fraud" : "pay",
                                day,
                                unit % 3 == 0 && (what == 1 || what == 2)
                                        ? new Status.NotStarted()
                                        : STATUSES.get(what),
                                List.of(EvidenceLevel.values()).get(more % 3),
                                null),
                        opens,
                        withdrawn);
            case 4 ->
                told(
                        ReportKinds.COUNTS,
                        "report-" + unit,
                        ReportedCount.exact(
                                SmallLand.unit(unit),
                                DateRange.day(day),
                                what == 0 ? "accounts" : what % 2 == 0 ? "item.pay" : "item.fraud",
                                person < 2 ? Amount.of(what, what + 3L) : Amount.of(what)),
                        opens,
                        withdrawn);
            default ->
                told(
                        PeopleKinds.POPULATION_FIGURES,
                        "population-" + unit,
                        new PopulationFigure(
                                SmallLand.unit(unit),
                                SubjectKind.RESIDENT,
                                ResidenceKind.REGISTERED,
                                null,
                                what + 2L,
                                day,
                                "kit"),
                        opens,
                        withdrawn);
        };
    }

    /** A child, one of whose age nobody knows, one who dies, or somebody grown. */
    private static Resident resident(String id, int what) {
        @Nullable LocalDate born = what == 1 ? null : LocalDate.of(what == 0 ? 2018 : 1980, 3, 3);
        return new Resident(id, born, what == 2 ? LocalDate.of(2024, 9, 9) : null);
    }

    private static <T> Told<T> told(FactKind<T> kind, String key, T content, boolean opens, boolean withdrawn) {
        return new Told<>(kind, key, withdrawn ? null : content, opens);
    }
}
