package vn.toso.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Reason;
import vn.toso.skill.Status;
import vn.toso.skill.Step;

/** How the items of a checklist go in the sample: an invented chance for each, and what people are stuck at. */
final class SampleCourses {
    /** Of a hundred who are quick at it, how many get there. */
    private static final Map<String, Integer> CHANCES = Map.ofEntries(
            Map.entry("vneid.level-2", 90),
            Map.entry("vneid.app", 91),
            Map.entry("vneid.active", 90),
            Map.entry("vssid", 70),
            Map.entry("portal", 62),
            Map.entry("payment", 78),
            Map.entry("health-book", 45),
            Map.entry("signature", 18),
            Map.entry("sim", 85),
            Map.entry("province.app", 30),
            Map.entry("fraud", 60),
            Map.entry("etax", 55),
            Map.entry("bills.automatic", 35));

    private static final int ANY = 65;

    private static final Map<String, List<Reason>> REASONS = Map.of(
            "chip-card", List.of(Reason.CARD_EXPIRED, Reason.CARD_WITHOUT_CHIP),
            "police", List.of(Reason.WAITING_FOR_POLICE, Reason.FACE_MISMATCH),
            "phone", List.of(Reason.NO_SMARTPHONE, Reason.OLD_SYSTEM, Reason.NO_DEVICE),
            "activate", List.of(Reason.NO_OWN_SIM, Reason.CHILDS_NUMBER),
            "otp", List.of(Reason.CHILDS_NUMBER),
            "passcode", List.of(Reason.FORGOTTEN_PASSCODE),
            "biometrics", List.of(Reason.FACE_MISMATCH, Reason.OLD_SYSTEM));

    private static final List<Reason> OTHERWISE = List.of(Reason.FEAR_OF_FRAUD, Reason.UNREACHABLE);

    private SampleCourses() {}

    /**
     * One item.
     *
     * @param after the places of its prerequisites among the courses
     * @param under what somebody under way can be said to be
     * @param blocked what somebody can be stuck at
     */
    record Course(ChecklistItem item, int chance, List<Integer> after, List<Status> under, List<Status> blocked) {
        int fromAge() {
            Integer from = item.eligibility().fromAgeOrNull();
            return from == null ? 0 : from;
        }
    }

    /** The courses of a checklist that are for such subjects, prerequisites first, as the checklist has them. */
    static List<Course> of(String checklist, SubjectKind subjects) {
        Checklist found = DefaultChecklists.find(checklist).orElseThrow();
        List<Course> courses = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ChecklistItem item : found.items()) {
            if (item.subject() == subjects) {
                List<Integer> after =
                        item.prerequisites().stream().map(names::indexOf).toList();
                courses.add(course(item, after));
                names.add(item.id());
            }
        }
        return List.copyOf(courses);
    }

    private static Course course(ChecklistItem item, List<Integer> after) {
        List<Status> under = new ArrayList<>();
        List<Status> blocked = new ArrayList<>();
        for (Step step : item.steps()) {
            under.add(new Status.InProgress(step.id()));
            REASONS.getOrDefault(step.id(), OTHERWISE)
                    .forEach(reason -> blocked.add(new Status.Blocked(step.id(), reason)));
        }
        return new Course(item, CHANCES.getOrDefault(item.id(), ANY), after, under, blocked);
    }
}
