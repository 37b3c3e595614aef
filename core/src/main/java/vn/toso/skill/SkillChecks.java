package vn.toso.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;

/**
 * Looks at checklists and progress together with whom it is about, and says what a person should look at. No finding
 * holds the id of a resident, household or business: it says in which row of which source the fact stands, by
 * {@link FactPlaces}.
 */
public final class SkillChecks {
    static final FindingCode FUTURE = new FindingCode(
            "progress.day.future",
            Severity.ERROR,
            "Tiến độ này có ngày sau ngày {day}, nên chưa được tính. Hãy sửa ngày.",
            "This progress is of a day after {day}, so it does not count yet. Correct the day.");
    static final FindingCode SUBJECT_UNKNOWN = new FindingCode(
            "progress.subject.unknown",
            Severity.ERROR,
            "Tiến độ này là của một {subject} chưa được khai báo, nên không được tính. Hãy khai báo trước, hoặc sửa định danh.",
            "This progress is of a {subject} nobody has recorded, so it does not count. Record it first, or correct the id.");
    static final FindingCode SUBJECT_OTHER = new FindingCode(
            "progress.subject.other",
            Severity.ERROR,
            "Mục {item} không dành cho {subject}, nên tiến độ này không được tính. Hãy sửa đối tượng hoặc mục.",
            "The item {item} is not one of a {subject}, so this progress does not count. Correct the subject or the item.");
    static final FindingCode SUBJECT_DEAD = new FindingCode(
            "progress.subject.dead",
            Severity.WARNING,
            "Tiến độ này có ngày sau ngày mất của người ấy. Hãy sửa ngày của tiến độ, hoặc ngày mất.",
            "This progress is of a day after the resident's death. Correct its day, or that of the death.");
    static final FindingCode TOO_YOUNG = new FindingCode(
            "progress.age.young",
            Severity.WARNING,
            "Vào ngày ấy người này chưa đủ {age} tuổi, là tuổi ít nhất để có mục {item}. Hãy xem lại ngày sinh, ngày của tiến độ, hoặc mục.",
            "On that day the resident is not yet {age}, the least age for the item {item}. See whether the day of birth, that of the progress, or the item is wrong.");
    static final FindingCode ITEM_UNKNOWN = new FindingCode(
            "progress.item.unknown",
            Severity.ERROR,
            "Không có danh mục nào có mục {item}, nên tiến độ này chưa được tính. Hãy sửa mục, hoặc thêm mục vào danh mục.",
            "No checklist has the item {item}, so this progress does not count yet. Correct the item, or add it to a checklist.");
    static final FindingCode VERSION_MISSING = new FindingCode(
            "progress.version.missing",
            Severity.WARNING,
            "Vào ngày {day} không có phiên bản danh mục nào có mục {item}. Hãy sửa ngày, hoặc ngày hiệu lực của danh mục.",
            "On {day} no version of a checklist has the item {item}. Correct the day, or the days of the checklist.");
    static final FindingCode STEP_UNKNOWN = new FindingCode(
            "progress.step.unknown",
            Severity.WARNING,
            "Mục {item} không có bước {step} vào ngày {day}, nên không rõ đang ở đâu. Các bước là: {steps}. Hãy sửa bước.",
            "The item {item} has no step {step} on {day}, so it is not clear how far it is. The steps are: {steps}. Correct the step.");
    static final FindingCode PREREQUISITE_MISSING = new FindingCode(
            "progress.prerequisite.missing",
            Severity.WARNING,
            "Mục {item} được ghi là đã xong, nhưng mục phải có trước, {other}, vào ngày ấy chưa xong. Hãy ghi nhận mục ấy, hoặc sửa tiến độ này.",
            "The item {item} is done, but {other}, which comes before it, is not done on that day. Record that item, or correct this progress.");

    private final LocalDate day;
    private final Facts facts;
    private final Checklists checklists;
    private final ProgressLog log;
    private final Map<String, Resident> residents = new HashMap<>();
    private final Set<Subject> others = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SkillChecks(Facts facts, LocalDate day, Checklists checklists) {
        this.facts = facts;
        this.day = day;
        this.checklists = checklists;
        this.log = ProgressLog.of(facts);
    }

    /**
     * Returns what there is to say of the checklists and of all progress known: first of {@link Checklists#from}, then of
     * each progress, in the order of the facts.
     *
     * <p>Whoever is not on record at all is unknown; that somebody is on record but away on the day is no mistake. Where
     * several checklists have an item, it is enough that one has the step or allows the age.
     *
     * @param day the day after which nothing can have happened yet
     */
    public static List<Finding> check(Facts facts, LocalDate day) {
        Outcome<Checklists> checklists = Checklists.from(facts);
        SkillChecks checks = new SkillChecks(facts, day, checklists.value());
        checks.findings.addAll(checklists.findings());
        checks.all();
        return List.copyOf(checks.findings);
    }

    private void all() {
        take(PeopleKinds.RESIDENTS, resident -> {
            residents.put(resident.id(), resident);
            return null;
        });
        take(PeopleKinds.HOUSEHOLDS, household -> Subject.household(household.id()));
        take(PeopleKinds.BUSINESSES, business -> Subject.business(business.id()));
        FactPlaces places = new FactPlaces();
        try (Stream<Fact<Progress>> all = facts.of(SkillKinds.PROGRESS)) {
            all.forEachOrdered(fact -> check(fact.content(), places.next(fact)));
        }
    }

    private <T> void take(FactKind<T> kind, Function<T, @Nullable Subject> subject) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEach(
                    fact -> Optional.ofNullable(subject.apply(fact.content())).ifPresent(others::add));
        }
    }

    private void check(Progress progress, Location place) {
        if (progress.day().isAfter(day)) {
            findings.add(Finding.of(FUTURE, place.withColumn("day"), "day", day.toString()));
        }
        boolean known = checkSubject(progress, place);
        List<ChecklistItem> items = checklists.definitions(progress.item(), progress.day());
        if (items.isEmpty()) {
            String said = progress.day().toString();
            findings.add(
                    checklists.knows(progress.item())
                            ? Finding.of(VERSION_MISSING, place.withColumn("day"), "item", progress.item(), "day", said)
                            : Finding.of(ITEM_UNKNOWN, place.withColumn("item"), "item", progress.item()));
            return;
        }
        if (items.stream()
                .noneMatch(item -> item.subject() == progress.subject().kind())) {
            findings.add(ofSubject(SUBJECT_OTHER, progress, place));
            return;
        }
        checkStep(progress, items, place);
        if (known && progress.status().isStarted()) {
            checkAge(progress, items, place);
        }
        if (progress.status().countsAsDone()) {
            checkPrerequisites(progress, items, place);
        }
    }

    private boolean checkSubject(Progress progress, Location place) {
        Subject subject = progress.subject();
        Resident resident = subject.kind() == SubjectKind.RESIDENT ? residents.get(subject.id()) : null;
        boolean known = resident != null || others.contains(subject);
        if (!known) {
            findings.add(ofSubject(SUBJECT_UNKNOWN, progress, place));
        } else if (resident != null && !progress.status().isExcluded() && wasDead(resident, progress.day())) {
            findings.add(Finding.of(SUBJECT_DEAD, place.withColumn("day")));
        }
        return known;
    }

    private static boolean wasDead(Resident resident, LocalDate then) {
        return resident.diedOn().filter(died -> died.isBefore(then)).isPresent();
    }

    private static Finding ofSubject(FindingCode code, Progress progress, Location place) {
        SubjectKind kind = progress.subject().kind();
        return Finding.of(
                code,
                place.withColumn("subject"),
                "item",
                progress.item(),
                "subject.vi",
                kind.vietnamese(),
                "subject.en",
                kind.id());
    }

    private void checkStep(Progress progress, List<ChecklistItem> items, Location place) {
        Optional<String> step = progress.status().step();
        if (step.isPresent()
                && items.stream().noneMatch(item -> item.step(step.get()).isPresent())) {
            String steps = String.join(
                    ", ", items.get(0).steps().stream().map(Step::id).toList());
            findings.add(Finding.of(
                    STEP_UNKNOWN,
                    place.withColumn("step"),
                    "item",
                    progress.item(),
                    "step",
                    step.get(),
                    "day",
                    progress.day().toString(),
                    "steps",
                    steps.isEmpty() ? "—" : steps));
        }
    }

    private void checkAge(Progress progress, List<ChecklistItem> items, Location place) {
        Resident resident = residents.get(progress.subject().id());
        if (progress.subject().kind() != SubjectKind.RESIDENT || resident == null) {
            return;
        }
        OptionalInt age = resident.age(progress.day());
        int least = items.stream()
                .mapToInt(item -> item.eligibility().possibleFromAge())
                .min()
                .orElse(0);
        if (age.isPresent() && age.getAsInt() < least) {
            findings.add(Finding.of(
                    TOO_YOUNG, place.withColumn("day"), "item", progress.item(), "age", Integer.toString(least)));
        }
    }

    /** What comes before may be somebody else's: the app of a business needs the identity of whoever runs it. */
    private boolean isOf(SubjectKind kind, String item, LocalDate then) {
        return checklists.definitions(item, then).stream().allMatch(one -> one.subject() == kind);
    }

    /** A prerequisite that has lapsed since was done, and that is enough to have gone on. */
    private void checkPrerequisites(Progress progress, List<ChecklistItem> items, Location place) {
        items.stream()
                .flatMap(item -> item.prerequisites().stream())
                .distinct()
                .filter(before -> isOf(progress.subject().kind(), before, progress.day()))
                .filter(before -> !log.said(progress.subject(), before, progress.day())
                        .status()
                        .hasBeenDone())
                .forEach(before -> findings.add(Finding.of(
                        PREREQUISITE_MISSING, place.withColumn("item"), "item", progress.item(), "other", before)));
    }
}
