package vn.toso.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.skill.SkillKinds;
import vn.toso.team.TeamKinds;

/** Looks at visits, whether whom they were for was there, and at what was to come of them. */
final class VisitChecks {
    static final FindingCode VISIT_NOBODY = new FindingCode(
            "visit.subject.absent",
            Severity.WARNING,
            "Ngày {day} {subject} này không còn hoặc chưa có theo danh sách. Hãy sửa ngày của lần đến, hoặc danh sách.",
            "On {day} this {subject} is not there, by the register. Correct the day of the visit, or the register.");
    static final FindingCode VISIT_ELSEWHERE = new FindingCode(
            "visit.subject.moved",
            Severity.WARNING,
            "Ngày {day} {subject} này không ở đơn vị {unit} theo danh sách, nên đã chuyển đi hoặc chưa chuyển đến. Hãy sửa đơn vị, hoặc nơi cư trú.",
            "On {day} this {subject} is not in {unit}, by the register: it has moved away, or not yet come. Correct the unit, or the residence.");
    static final FindingCode FOLLOW_UP_OF = new FindingCode(
            "followup.visit.unknown",
            Severity.ERROR,
            "Hẹn quay lại này thuộc một lần đến chưa được khai báo. Hãy khai báo lần đến, hoặc sửa định danh.",
            "This follow-up is of a visit nobody has recorded. Record the visit, or correct the id.");
    static final FindingCode NO_OWNER = new FindingCode(
            "followup.owner.missing",
            Severity.WARNING,
            "Hẹn quay lại trước ngày {due} chưa ai nhận. Hãy giao cho một người hay một tổ.",
            "Nobody has taken up this follow-up, which is due on {due}. Give it to a person or a team.");
    static final FindingCode OVERDUE = new FindingCode(
            "followup.day.overdue",
            Severity.WARNING,
            "Có {count} hẹn quay lại đã quá hạn mà chưa ghi là xong, sớm nhất hạn ngày {due}. Hãy đến, hoặc ghi lại là đã xong.",
            "{count} follow-ups are overdue and nobody has recorded that they are done, the first since {due}. Go there, or record what closed them.");
    static final FindingCode CLOSED_BY = new FindingCode(
            "followup.closure.unknown",
            Severity.WARNING,
            "Hẹn quay lại này được ghi là đã xong bởi một dữ kiện {kind} không có. Hãy ghi nhận dữ kiện ấy, hoặc sửa định danh.",
            "This follow-up is closed by a fact of the kind {kind} that is not there. Record that fact, or correct the key.");

    /** A follow-up that somebody owns, and whose day has passed. */
    private record Overdue(LocalDate due, Location place) {}

    private final Checking checking;

    VisitChecks(Checking checking) {
        this.checking = checking;
    }

    /** Looks at visits, then at follow-ups, each in the order of the facts. */
    void check() {
        Map<String, LocalDate> visits = new HashMap<>();
        checking.each(OutreachKinds.VISITS, (fact, place) -> {
            visits.put(fact.key(), fact.content().day());
            visit(fact.content(), place);
        });
        Set<Closure> missing = missingClosures();
        List<Overdue> overdue = new ArrayList<>();
        checking.each(OutreachKinds.FOLLOW_UPS, (fact, place) -> {
            FollowUp followUp = fact.content();
            LocalDate of = visits.get(followUp.visit());
            if (of == null) {
                checking.add(Finding.of(FOLLOW_UP_OF, place.withColumn("id")));
            } else if (checking.isLater(of)) {
                return;
            }
            checking.person(followUp.personOrNull(), place.withColumn("person"));
            checking.team(followUp.teamOrNull(), place.withColumn("team"));
            if (!followUp.hasOwner() && followUp.isOpenOn(checking.day())) {
                checking.add(Finding.of(
                        NO_OWNER,
                        place.withColumn("person"),
                        "due",
                        followUp.dueOn().toString()));
            }
            if (of != null
                    && followUp.hasOwner()
                    && followUp.isOpenOn(checking.day())
                    && followUp.dueOn().isBefore(checking.day())) {
                overdue.add(new Overdue(followUp.dueOn(), place.withColumn("dueOn")));
            }
            followUp.closure().ifPresent(closure -> {
                if (missing.contains(closure) && !checking.isLater(closure.on())) {
                    checking.add(Finding.of(CLOSED_BY, place.withColumn("closedBy"), "kind", closure.kind()));
                }
            });
        });
        overdue.stream()
                .min(Comparator.comparing(Overdue::due))
                .ifPresent(first -> checking.add(Finding.of(
                        OVERDUE,
                        first.place(),
                        "count",
                        Integer.toString(overdue.size()),
                        "due",
                        first.due().toString())));
    }

    private void visit(Visit visit, Location place) {
        if (checking.isLater(visit.day())) {
            return;
        }
        checking.unit(visit.unit(), visit.day(), place, "Lần đến", "A visit");
        checking.team(visit.teamOrNull(), place.withColumn("team"));
        visit.visitors().forEach(person -> checking.person(person, place.withColumn("visitors")));
        Subject subject = visit.subject();
        if (!checking.subject(subject, place) || visit.outcome().equals(VisitOutcome.MOVED)) {
            return;
        }
        Whereabouts whereabouts = checking.whereabouts();
        if (!whereabouts.isThere(subject, visit.day())) {
            checking.add(ofSubject(VISIT_NOBODY, visit, place));
        } else if (whereabouts.isElsewhere(subject, visit.unit(), visit.day())) {
            checking.add(ofSubject(VISIT_ELSEWHERE, visit, place));
        }
    }

    private Finding ofSubject(FindingCode code, Visit visit, Location place) {
        return Finding.of(
                code,
                place.withColumn("subject"),
                "day",
                visit.day().toString(),
                "subject.vi",
                visit.subject().kind().vietnamese(),
                "subject.en",
                visit.subject().kind().id(),
                "unit",
                checking.name(visit.unit(), visit.day()));
    }

    /** Of those kinds that are known here: a host's own may have closed it, too. */
    private Set<Closure> missingClosures() {
        Set<Closure> missing = new HashSet<>();
        checking.each(
                OutreachKinds.FOLLOW_UPS,
                (fact, place) -> fact.content().closure().ifPresent(missing::add));
        if (missing.isEmpty()) {
            return missing;
        }
        Map<String, Set<String>> there = new HashMap<>();
        Stream.of(OutreachKinds.all(), PeopleKinds.all(), SkillKinds.all(), TeamKinds.all())
                .flatMap(Collection::stream)
                .filter(kind -> missing.stream().anyMatch(one -> one.kind().equals(kind.name())))
                .forEach(kind -> there.put(kind.name(), keys(kind)));
        missing.removeIf(one -> !there.containsKey(one.kind())
                || there.getOrDefault(one.kind(), Set.of()).contains(one.key()));
        return missing;
    }

    private <T> Set<String> keys(FactKind<T> kind) {
        Set<String> keys = new HashSet<>();
        try (Stream<Fact<T>> all = checking.facts().of(kind)) {
            all.forEachOrdered(fact -> keys.add(fact.key()));
        }
        return keys;
    }
}
