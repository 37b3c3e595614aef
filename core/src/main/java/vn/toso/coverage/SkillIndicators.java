package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.people.Population;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportKinds;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Step;

/**
 * The indicators of one checklist: who has what, how far people get, who is stuck, who is left. All are about a day, and
 * count residents, households or businesses where they live (C1, "people").
 *
 * <p>A unit is counted from its people only where its register is declared complete, and else taken from its own report
 * under the indicator's id (C10), if need be with a population figure of the unit as its denominator (C7). Of whom nothing is recorded, it is unknown (C4); of whose age nobody knows, whether they
 * count at all (C5). Whoever the item is not for is left out, with the reason.
 */
public final class SkillIndicators {
    /** A figure of those who reached a step, or for whom several items are, is not to be had. */
    private static final String CONVERSION = ".conversion";

    private static final SubjectGroups.Whole NO_POPULATION = (facts, query) -> Optional.empty();

    /** Everything about people but their personal data, what they can do, and what units say of it. */
    private static final List<FactKind<?>> READS = Stream.of(
                    PopulationReads.KINDS.stream(), SkillKinds.all().stream(), Stream.of(ReportKinds.COUNTS))
            .<FactKind<?>>flatMap(kinds -> kinds)
            .toList();

    private final Checklist checklist;
    private final ResidenceKind residence;
    private final EvidenceLevel least;

    private SkillIndicators(Checklist checklist, ResidenceKind residence, EvidenceLevel least) {
        this.checklist = requireNonNull(checklist, "checklist");
        this.residence = requireNonNull(residence, "residence");
        this.least = requireNonNull(least, "least");
    }

    /**
     * Returns the indicators of a checklist, over registered residents, done however it is known.
     *
     * @param checklist says which items there are, and is counted by if the facts hold no version of it for a day; if they
     *     hold one, that counts
     */
    public static SkillIndicators of(Checklist checklist) {
        return new SkillIndicators(checklist, ResidenceKind.REGISTERED, EvidenceLevel.SELF_DECLARED);
    }

    /** Returns the same, over those who live somewhere in another sense. */
    public SkillIndicators withResidence(ResidenceKind kind) {
        return new SkillIndicators(checklist, kind, least);
    }

    /** Returns the same, in which only what is known at least so well counts as done. */
    public SkillIndicators withEvidence(EvidenceLevel level) {
        return new SkillIndicators(checklist, residence, level);
    }

    /**
     * Returns {@code item.X}: who is done with an item, of all it is for.
     *
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public PeopleIndicator item(String item) {
        ChecklistItem of = get(item);
        return ofItem(
                "item." + item,
                "số " + who(of) + " đã xong “" + of.vietnamese() + "”, trên tổng số thuộc diện",
                whoEnglish(of) + " done with “" + of.english() + "”, of all it is for",
                of,
                UnaryOperator.identity(),
                day -> subject -> day.verdict(subject, of.id(), day::isDone));
    }

    /**
     * Returns {@code skill.X}: who can do something, of all it is for. The same count as {@link #item}, under a name that
     * only skills and uses bear.
     *
     * @throws IllegalArgumentException if the checklist has no such item, or it is an account or an app
     */
    public PeopleIndicator skill(String item) {
        ChecklistItem of = get(item);
        if (!of.kind().isAbility()) {
            throw new IllegalArgumentException("an account or an app is no skill, but " + item + " is of kind "
                    + of.kind().id());
        }
        return ofItem(
                "skill." + item,
                "số " + who(of) + " làm được “" + of.vietnamese() + "”, trên tổng số thuộc diện",
                whoEnglish(of) + " who can do “" + of.english() + "”, of all it is for",
                of,
                UnaryOperator.identity(),
                day -> subject -> day.verdict(subject, of.id(), day::isDone));
    }

    /**
     * Returns {@code remaining.X}: who is left: for whom an item is, who is not done, and of whom something is recorded.
     * Those of whom nothing is recorded are unknown.
     *
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public PeopleIndicator remaining(String item) {
        ChecklistItem of = get(item);
        return ofItem(
                "remaining." + item,
                "số " + who(of) + " chưa xong “" + of.vietnamese() + "”, trên tổng số thuộc diện",
                whoEnglish(of) + " not done with “" + of.english() + "”, of all it is for",
                of,
                done -> Counts.of(Math.max(0, done.eligible() - done.done()), done.eligible()),
                day -> subject -> day.left(subject, of.id()));
    }

    /**
     * Returns {@code funnel.X.k}: who is past a step, of all the item is for: the cumulative funnel.
     *
     * @throws IllegalArgumentException if there is no such item or step
     */
    public PeopleIndicator funnel(String item, String step) {
        ChecklistItem of = get(item);
        Step at = step(of, step);
        return indicator(
                "funnel." + item + "." + step,
                "số " + who(of) + " đã qua bước “" + at.vietnamese() + "” của “" + of.vietnamese()
                        + "”, trên tổng số thuộc diện",
                whoEnglish(of) + " past the step “" + at.english() + "” of “" + of.english() + "”, of all it is for",
                of.subject(),
                whole(of),
                day -> subject -> day.past(subject, of.id(), step));
    }

    /**
     * Returns {@code funnel.X.k.conversion}: who is past a step, of those who reached it: the step's own hurdle. Another
     * number than {@link #funnel}, under another name.
     *
     * @throws IllegalArgumentException if there is no such item or step
     */
    public PeopleIndicator conversion(String item, String step) {
        ChecklistItem of = get(item);
        Step at = step(of, step);
        return indicator(
                "funnel." + item + "." + step + CONVERSION,
                "số " + who(of) + " đã qua bước “" + at.vietnamese() + "” của “" + of.vietnamese()
                        + "”, trên số đã đến bước này",
                whoEnglish(of) + " past the step “" + at.english() + "” of “" + of.english()
                        + "”, of those who reached it",
                of.subject(),
                NO_POPULATION,
                day -> subject -> day.converted(subject, of.id(), step));
    }

    /**
     * Returns {@code stuck.X.k}: who is blocked at a step, of all the item is for.
     *
     * @throws IllegalArgumentException if there is no such item or step
     */
    public PeopleIndicator stuck(String item, String step) {
        ChecklistItem of = get(item);
        Step at = step(of, step);
        return indicator(
                "stuck." + item + "." + step,
                "số " + who(of) + " đang vướng ở bước “" + at.vietnamese() + "” của “" + of.vietnamese()
                        + "”, trên tổng số thuộc diện",
                whoEnglish(of) + " blocked at the step “" + at.english() + "” of “" + of.english()
                        + "”, of all it is for",
                of.subject(),
                whole(of),
                day -> subject -> day.verdict(
                        subject,
                        of.id(),
                        state -> state.status().isBlocked()
                                && state.status().step().equals(Optional.of(step))));
    }

    /**
     * Returns {@code checklist.all}: residents who are done with every required item, of those for whom all of them are.
     */
    public PeopleIndicator all() {
        return indicator(
                "checklist.all",
                "số người đã xong mọi mục bắt buộc của “" + checklist.header().vietnamese()
                        + "”, trên số người thuộc diện của mọi mục",
                "residents done with every required item of “"
                        + checklist.header().english() + "”, of those for whom all of them are",
                SubjectKind.RESIDENT,
                NO_POPULATION,
                day -> day::all);
    }

    /**
     * Returns {@code household.five}: households in which at least one member has all required items, of all households:
     * one person has all of them, not several persons one each.
     *
     * <p>Source: goal of the community digital teams, 2024: in every household at least one person with the core skills.
     */
    public PeopleIndicator household() {
        return indicator(
                        "household.five",
                        "số hộ có ít nhất một người đã xong mọi mục bắt buộc của “"
                                + checklist.header().vietnamese() + "”, trên tổng số hộ",
                        "households in which one member is done with every required item of “"
                                + checklist.header().english() + "”, of all households",
                        SubjectKind.HOUSEHOLD,
                        (facts, query) -> Optional.of(Eligibility.ALL),
                        day -> day::household)
                .withSource("mục tiêu của tổ công nghệ số cộng đồng, 2024: mỗi hộ có một người đủ kỹ năng");
    }

    /**
     * Returns {@code universal.confirmed}: who is confirmed by a system to have reached the universal level of digital
     * skills, of all it is for. Another thing than to be done with every item.
     *
     * <p>Source: Decision 757/QĐ-BKHCN (2025).
     *
     * @param item the item that stands for the confirmation
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public PeopleIndicator confirmed(String item) {
        ChecklistItem of = get(item);
        SkillIndicators confirmed = withEvidence(EvidenceLevel.CONFIRMED);
        return confirmed
                .indicator(
                        "universal.confirmed",
                        "số người được xác nhận đạt phổ cập kỹ năng số, trên tổng số thuộc diện",
                        "residents confirmed to have reached the universal level of digital skills, of all it is for",
                        of.subject(),
                        whole(of),
                        day -> subject -> day.verdict(subject, of.id(), day::isDone))
                .withItem(item)
                .withSource("QĐ 757/QĐ-BKHCN (2025)");
    }

    /** Returns every indicator of the checklist, item by item and step by step. */
    public List<PeopleIndicator> list() {
        List<PeopleIndicator> all = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            all.add(item(item.id()));
            if (item.kind().isAbility()) {
                all.add(skill(item.id()));
            }
            all.add(remaining(item.id()));
            for (Step step : item.steps()) {
                all.add(funnel(item.id(), step.id()));
                all.add(conversion(item.id(), step.id()));
                all.add(stuck(item.id(), step.id()));
            }
        }
        if (!checklist.required().isEmpty()) {
            all.add(all());
            all.add(household());
        }
        return List.copyOf(all);
    }

    /** Returns the indicator of this id, or empty. */
    public Optional<PeopleIndicator> find(String id) {
        return list().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /**
     * Returns who is left with an item, one by one: those behind {@code remaining.X}, and whoever was never asked.
     *
     * @throws IllegalArgumentException if the checklist has no such item
     */
    public WorkList workList(Facts facts, CoverageQuery query, String item) {
        ChecklistItem of = get(item);
        Population population = SubjectGroups.population(facts, query.asOf());
        return WorkList.of(facts, query, of, day(facts, population, query), residence);
    }

    /**
     * Makes the list of each item in turn, in the order of the checklist, and gives it away before the next is made: all
     * of a province at once are large.
     */
    public void forEachWorkList(Facts facts, CoverageQuery query, Consumer<WorkList> taker) {
        Facts remembering = new Remembering(facts);
        checklist.items().forEach(item -> taker.accept(workList(remembering, query, item.id())));
    }

    /** Whether a figure is of those who reached a step: of whom that is not known, they may be outside it. */
    static boolean isConversion(Definition definition) {
        return definition.id().startsWith("funnel.") && definition.id().endsWith(CONVERSION);
    }

    private interface Counter {
        SubjectGroups.Judge judge(SkillDay day);
    }

    private PeopleIndicator indicator(
            String id,
            String vietnamese,
            String english,
            SubjectKind counts,
            SubjectGroups.Whole whole,
            Counter counter) {
        return indicator(id, vietnamese, english, List.of(id), UnaryOperator.identity(), counts, whole, counter);
    }

    /** Those an item is for, by the version of the checklist of the day; one that no longer has it is for nobody. */
    private SubjectGroups.Whole whole(ChecklistItem item) {
        return (facts, query) -> Remembering.of(
                        facts,
                        Checklist.class,
                        List.of("checklist", checklist.id(), query.asOf()),
                        () -> SkillDay.version(facts, checklist, query.asOf()))
                .find(item.id())
                .map(ChecklistItem::eligibility);
    }

    /** An item, by whatever name it is reported: that of the skill is the same count. */
    private PeopleIndicator ofItem(
            String id,
            String vietnamese,
            String english,
            ChecklistItem item,
            UnaryOperator<Counts> meaning,
            Counter counter) {
        // An account or an app that somebody reports as a skill is no report of it.
        List<String> figures = item.kind().isAbility()
                ? List.of("item." + item.id(), "skill." + item.id())
                : List.of("item." + item.id());
        return indicator(id, vietnamese, english, figures, meaning, item.subject(), whole(item), counter)
                .withItem(item.id());
    }

    private PeopleIndicator indicator(
            String id,
            String vietnamese,
            String english,
            List<String> figures,
            UnaryOperator<Counts> meaning,
            SubjectKind counts,
            SubjectGroups.Whole whole,
            Counter counter) {
        SubjectGroups groups = new SubjectGroups(
                figures,
                meaning,
                counts,
                residence,
                whole,
                (facts, population, query) -> counter.judge(day(facts, population, query)));
        return PeopleIndicator.of(
                        Definition.ofDay(id, vietnamese, english)
                                .withReads(READS)
                                .withParameter("checklist", checklist.id())
                                .withParameter("residence", residence.id())
                                .withParameter("evidence", least.id()),
                        groups)
                .withReportsOnly(groups::reports)
                .withFigures(figures);
    }

    private SkillDay day(Facts facts, Population population, CoverageQuery query) {
        return Remembering.of(
                facts,
                SkillDay.class,
                List.of("skill", checklist.id(), least, query.asOf()),
                () -> SkillDay.of(facts, population, checklist, least, query.asOf()));
    }

    private ChecklistItem get(String item) {
        return checklist
                .find(item)
                .orElseThrow(
                        () -> new IllegalArgumentException("the checklist " + checklist.id() + " has no item " + item));
    }

    private static Step step(ChecklistItem item, String step) {
        return item.step(step)
                .orElseThrow(() -> new IllegalArgumentException("the item " + item.id() + " has no step " + step));
    }

    private static String who(ChecklistItem item) {
        return switch (item.subject()) {
            case RESIDENT -> "người";
            case HOUSEHOLD -> "hộ";
            case BUSINESS -> "cơ sở kinh doanh";
        };
    }

    private static String whoEnglish(ChecklistItem item) {
        return switch (item.subject()) {
            case RESIDENT -> "residents";
            case HOUSEHOLD -> "households";
            case BUSINESS -> "businesses";
        };
    }
}
