package vn.toso.skill;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.FieldValues;
import vn.toso.people.Group;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.skill.ChecklistEntry.Demand;

/** The kinds of facts about checklists and progress. */
public final class SkillKinds {
    /** Versions of checklists. */
    public static final FactKind<ChecklistHeader> CHECKLISTS = FactKind.<ChecklistHeader>named("checklist")
            .id("checklist", ChecklistHeader::checklist)
            .id("version", ChecklistHeader::version)
            .text("vietnamese", ChecklistHeader::vietnamese)
            .text("english", ChecklistHeader::english)
            .days("valid", ChecklistHeader::valid)
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    ChecklistHeader.class,
                    v -> new ChecklistHeader(
                            v.text("checklist"),
                            v.text("version"),
                            v.text("vietnamese"),
                            v.text("english"),
                            v.days("valid")));

    /** Items of versions of checklists. */
    public static final FactKind<ChecklistEntry> CHECKLIST_ITEMS = FactKind.<ChecklistEntry>named("checklist.item")
            .id("checklist", ChecklistEntry::checklist)
            .id("version", ChecklistEntry::version)
            .number("place", ChecklistEntry::place)
            .id("demand", entry -> entry.demand().name().toLowerCase(Locale.ROOT))
            .id("item", entry -> entry.item().id())
            .id("kind", entry -> entry.item().kind().id())
            .text("vietnamese", entry -> entry.item().vietnamese())
            .text("english", entry -> entry.item().english())
            .texts("steps", entry -> entry.item().steps().stream().map(Step::id).toList())
            .texts(
                    "stepsVietnamese",
                    entry -> entry.item().steps().stream().map(Step::vietnamese).toList())
            .texts(
                    "stepsEnglish",
                    entry -> entry.item().steps().stream().map(Step::english).toList())
            .texts("prerequisites", entry -> entry.item().prerequisites())
            .numberOrNull(
                    "fromAge", entry -> numberOrNull(entry.item().eligibility().fromAgeOrNull()))
            .numberOrNull(
                    "untilAge", entry -> numberOrNull(entry.item().eligibility().untilAgeOrNull()))
            .numberOrNull(
                    "possibleFromAge",
                    entry -> numberOrNull(entry.item().eligibility().possibleFromAgeOrNull()))
            .idOrNull(
                    "dimension",
                    entry -> entry.item()
                            .eligibility()
                            .group()
                            .map(Group::dimension)
                            .orElse(null))
            .idOrNull(
                    "group",
                    entry ->
                            entry.item().eligibility().group().map(Group::value).orElse(null))
            .idOrNull(
                    "expiry",
                    entry -> entry.item().expiry().map(Period::toString).orElse(null))
            .id("subject", entry -> entry.item().subject().id())
            .part("item", ChecklistItem.class, "id")
            .part("kind", ChecklistItem.class, "kind")
            .part("vietnamese", ChecklistItem.class, "vietnamese")
            .part("english", ChecklistItem.class, "english")
            .part("steps", Step.class, "id")
            .part("stepsVietnamese", Step.class, "vietnamese")
            .part("stepsEnglish", Step.class, "english")
            .part("prerequisites", ChecklistItem.class, "prerequisites")
            .part("fromAge", Eligibility.class, "fromAgeOrNull")
            .part("untilAge", Eligibility.class, "untilAgeOrNull")
            .part("possibleFromAge", Eligibility.class, "possibleFromAgeOrNull")
            .part("dimension", Group.class, "dimension")
            .part("group", Group.class, "value")
            .part("expiry", ChecklistItem.class, "expiryOrNull")
            .part("subject", ChecklistItem.class, "subject")
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    ChecklistEntry.class,
                    v -> new ChecklistEntry(
                            v.text("checklist"),
                            v.text("version"),
                            v.number("place"),
                            demand(v.text("demand")),
                            item(v)));

    /** Where those stand who were at a step of the version before. */
    public static final FactKind<StepMapping> STEP_MAPPINGS = FactKind.<StepMapping>named("checklist.mapping")
            .id("checklist", StepMapping::checklist)
            .id("version", StepMapping::version)
            .id("item", StepMapping::item)
            .id("from", StepMapping::from)
            .id("to", StepMapping::to)
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    StepMapping.class,
                    v -> new StepMapping(
                            v.text("checklist"), v.text("version"), v.text("item"), v.text("from"), v.text("to")));

    /** How far somebody was on a day. */
    public static final FactKind<Progress> PROGRESS = FactKind.<Progress>named("progress")
            .id("subjectKind", progress -> progress.subject().kind().id())
            .id("subject", progress -> progress.subject().id())
            .id("item", Progress::item)
            .day("day", Progress::day)
            .id("status", progress -> progress.status().id())
            .idOrNull("step", progress -> progress.status().step().orElse(null))
            .idOrNull(
                    "reason",
                    progress -> progress.status().reason().map(Reason::id).orElse(null))
            .id("evidence", progress -> progress.evidence().id())
            .idOrNull(
                    "evidenceKind",
                    progress -> progress.reference().map(Evidence::kind).orElse(null))
            .textOrNull(
                    "evidenceUri",
                    progress -> progress.reference().map(Evidence::uri).orElse(null))
            .textOrNull(
                    "evidenceSha256",
                    progress -> progress.reference().flatMap(Evidence::sha256).orElse(null))
            .part("subjectKind", Subject.class, "kind")
            .part("subject", Subject.class, "id")
            .part("step", Status.InProgress.class, "at")
            .part("reason", Reason.class, "id")
            .part("evidenceKind", Evidence.class, "kind")
            .part("evidenceUri", Evidence.class, "uri")
            .part("evidenceSha256", Evidence.class, "sha256OrNull")
            .scope(s -> s.onAnchor(progress -> Optional.of(progress.subject().anchor()))
                    .namingBy("subjectKind", "subject")
                    .hiding("evidenceKind", "evidenceUri", "evidenceSha256"))
            .madeBy(
                    Progress.class,
                    v -> new Progress(
                            new Subject(SubjectKind.of(v.text("subjectKind")), v.text("subject")),
                            v.text("item"),
                            v.day("day"),
                            Status.of(v.text("status"), v.textOrNull("step"), Reason.orNull(v.textOrNull("reason"))),
                            EvidenceLevel.of(v.text("evidence")),
                            Evidence.orNull(
                                    v.textOrNull("evidenceKind"),
                                    v.textOrNull("evidenceUri"),
                                    v.textOrNull("evidenceSha256"))));

    private static final List<FactKind<?>> ALL = List.of(CHECKLISTS, CHECKLIST_ITEMS, STEP_MAPPINGS, PROGRESS);

    private SkillKinds() {}

    /** Returns all of them, things before what refers to them. */
    public static List<FactKind<?>> all() {
        return ALL;
    }

    private static ChecklistItem item(FieldValues v) {
        return new ChecklistItem(
                v.text("item"),
                ItemKind.of(v.text("kind")),
                v.text("vietnamese"),
                v.text("english"),
                steps(v.texts("steps"), v.texts("stepsVietnamese"), v.texts("stepsEnglish")),
                v.texts("prerequisites"),
                new Eligibility(
                        ageOrNull(v.numberOrNull("fromAge")),
                        ageOrNull(v.numberOrNull("untilAge")),
                        ageOrNull(v.numberOrNull("possibleFromAge")),
                        Group.orNull(v.textOrNull("dimension"), v.textOrNull("group"))),
                periodOrNull(v.textOrNull("expiry")),
                SubjectKind.of(v.text("subject")));
    }

    private static List<Step> steps(List<String> ids, List<String> vietnamese, List<String> english) {
        if (ids.size() != vietnamese.size() || ids.size() != english.size()) {
            throw new IllegalArgumentException("every step has an id and a text in both languages, but there are "
                    + ids.size() + ", " + vietnamese.size() + " and " + english.size());
        }
        List<Step> steps = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            steps.add(new Step(ids.get(i), vietnamese.get(i), english.get(i)));
        }
        return steps;
    }

    private static Demand demand(String word) {
        return switch (word) {
            case "required" -> Demand.REQUIRED;
            case "optional" -> Demand.OPTIONAL;
            default -> throw new IllegalArgumentException("an item is required or optional");
        };
    }

    private static @Nullable Long numberOrNull(@Nullable Integer age) {
        return age == null ? null : Long.valueOf(age);
    }

    private static @Nullable Integer ageOrNull(@Nullable Long number) {
        if (number != null && number.intValue() != number) {
            throw new IllegalArgumentException("an age is a number of years");
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable Period periodOrNull(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text);
        } catch (DateTimeException e) {
            // Without the cause, which repeats what was written; that may be anything.
            throw new IllegalArgumentException("an expiry is written as P12M or P90D");
        }
    }
}
