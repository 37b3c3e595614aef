package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.skill.EvidenceLevel;
import vn.toso.skill.Progress;
import vn.toso.skill.Reason;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Status;
import vn.toso.vietnam.SampleCourses.Course;

/** The invented progress of the sample's residents, households and businesses, from 2022-06-15 to 2025-12-20. */
final class SampleProgress {
    private static final int FIRST = (int) LocalDate.of(2022, 6, 15).toEpochDay();
    private static final int END = (int) LocalDate.of(2025, 12, 21).toEpochDay();
    /** Within so many days somebody is met a first time, and from one item to the next. */
    private static final int WITHIN = 1_200;

    private static final int NEXT = 90;
    private static final int NOT_DONE = Integer.MAX_VALUE;

    private static final List<Course> PRACTICAL = SampleCourses.of("practical", SubjectKind.RESIDENT);
    private static final List<Course> CORE_FIVE = SampleCourses.of("core-five", SubjectKind.RESIDENT);
    private static final List<Course> OF_HOUSEHOLDS = SampleCourses.of("practical", SubjectKind.HOUSEHOLD);
    private static final List<Course> OF_BUSINESSES = SampleCourses.of("practical", SubjectKind.BUSINESS);

    private static final Status DONE = new Status.Done();
    private static final Status NOT_STARTED = new Status.NotStarted();
    private static final Status LAPSED = new Status.Lapsed();
    private static final Status UNKNOWN = new Status.Unknown();
    private static final Status DECLINED = new Status.Declined(null);
    private static final Status AFRAID = new Status.Declined(Reason.FEAR_OF_FRAUD);
    private static final Status NO_DEVICE = new Status.NotApplicable(Reason.NO_DEVICE);
    private static final EvidenceLevel[] EVIDENCE = EvidenceLevel.values();

    private final SampleDice dice;
    private final SampleSink sink;

    SampleProgress(SampleDice dice, SampleSink sink) {
        this.dice = dice;
        this.sink = sink;
    }

    /** What teams recorded of a resident; of one in eight nobody recorded anything. */
    void resident(SampleMember member) {
        int end = (int) Math.min(END, member.diedOn());
        int first = visit();
        if (dice.permille(125)) {
            return;
        }
        Subject subject = Subject.resident(member.id());
        int aptitude = aptitude(member);
        go(PRACTICAL, subject, member, first, end, aptitude);
        if (dice.percent(35)) {
            // One in four of those who were taught the five has learned about all of them.
            go(CORE_FIVE, subject, member, first, end, dice.percent(25) ? 150 : aptitude);
        }
    }

    void household(String household) {
        if (dice.percent(60)) {
            go(OF_HOUSEHOLDS, Subject.household(household), SampleMember.NOBODY, visit(), END, 100);
        }
    }

    void business(String business) {
        if (dice.percent(75)) {
            go(OF_BUSINESSES, Subject.business(business), SampleMember.NOBODY, visit(), END, 100);
        }
    }

    /** Sooner rather than later. */
    private int visit() {
        return FIRST + Math.min(dice.below(WITHIN), dice.below(WITHIN));
    }

    /** Of a hundred who are as old, how many are quick at it: halves with those over 60, as teams tell. */
    private static int aptitude(SampleMember member) {
        int age = member.ageAbout();
        if (age < 18 || age >= 45) {
            return age < 60 ? 85 : age < 75 ? 55 : 30;
        }
        return 100;
    }

    private void go(List<Course> courses, Subject subject, SampleMember member, int first, int end, int aptitude) {
        int[] done = new int[courses.size()];
        for (int at = 0; at < done.length; at++) {
            done[at] = NOT_DONE;
            Course course = courses.get(at);
            int from = (int) Math.max(first, member.turns(course.fromAge()));
            boolean ready = true;
            for (int before : course.after()) {
                ready &= done[before] != NOT_DONE;
                from = ready ? Math.max(from, done[before]) : from;
            }
            int day = from + dice.below(NEXT);
            if (dice.percent(92) && day < end) {
                done[at] = ready ? item(course, subject, day, end, aptitude) : notReady(course, subject, day);
            }
        }
    }

    private int notReady(Course course, Subject subject, int day) {
        if (dice.percent(30)) {
            say(subject, course, day, NOT_STARTED);
        }
        return NOT_DONE;
    }

    /** Returns the day on which it is done. */
    private int item(Course course, Subject subject, int first, int end, int aptitude) {
        if (!dice.percent(course.chance() * aptitude / 100)) {
            return left(course, subject, first);
        }
        int day = first;
        if (dice.percent(15) && !course.under().isEmpty()) {
            say(subject, course, day, pick(dice.percent(60) ? course.under() : course.blocked()));
            day += 7 + dice.below(60);
            if (day >= end) {
                return NOT_DONE;
            }
        }
        say(subject, course, day, DONE);
        if (course.item().id().equals("signature") && dice.percent(15) && day + 366 < end) {
            // Nobody can hold an item's prerequisite against this: nothing comes after a signature.
            say(subject, course, day + 366, LAPSED);
        }
        return day;
    }

    private int left(Course course, Subject subject, int day) {
        int why = dice.below(100);
        if (why < 40 && !course.blocked().isEmpty()) {
            say(subject, course, day, pick(course.blocked()));
        } else if (why < 55 && !course.under().isEmpty()) {
            say(subject, course, day, pick(course.under()));
        } else if (why < 86) {
            say(subject, course, day, NOT_STARTED);
        } else if (why < 94) {
            say(subject, course, day, why < 90 ? DECLINED : AFRAID);
        } else if (why < 97) {
            say(subject, course, day, NO_DEVICE);
        } else {
            say(subject, course, day, UNKNOWN);
        }
        return NOT_DONE;
    }

    private Status pick(List<Status> statuses) {
        return statuses.get(dice.below(statuses.size()));
    }

    private void say(Subject subject, Course course, int day, Status status) {
        int known = dice.below(10);
        if (sink.takes(SkillKinds.PROGRESS, day)) {
            EvidenceLevel evidence = EVIDENCE[known < 4 ? 0 : known < 8 ? 1 : 2];
            sink.add(
                    SkillKinds.PROGRESS,
                    Progress.of(subject, course.item().id(), LocalDate.ofEpochDay(day), status, evidence));
        }
    }
}
