package vn.toso.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.fact.FiledUnits;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.Subject;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** What the checks of this package share: the facts, the day, who is on record, and what was found. */
final class Checking {
    static final FindingCode TEAM_UNKNOWN = new FindingCode(
            "outreach.team.unknown",
            Severity.ERROR,
            "Chưa có tổ nào mang định danh {team}, nên dòng này không được tính cho tổ nào. Hãy khai báo tổ, hoặc sửa định danh.",
            "No team has the id {team}, so this row counts for none. Record the team, or correct the id.");
    static final FindingCode PERSON_UNKNOWN = new FindingCode(
            "outreach.person.unknown",
            Severity.WARNING,
            "Dòng này nêu một thành viên hay người hỗ trợ chưa được khai báo. Hãy khai báo trước, hoặc sửa định danh.",
            "This row names a member or helper nobody has recorded. Record the person, or correct the id.");
    static final FindingCode SUBJECT_UNKNOWN = new FindingCode(
            "outreach.subject.unknown",
            Severity.WARNING,
            "Dòng này nói về một {subject} chưa được khai báo: được tính là lượt, nhưng không rõ là ai. Hãy khai báo trước, hoặc sửa định danh.",
            "This row is about a {subject} nobody has recorded: it counts as a turn, but of nobody known. Record it first, or correct the id.");

    private final Facts facts;
    private final LocalDate day;
    private final FiledUnits units;
    private final Set<String> teams = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Whereabouts whereabouts;
    private final List<Finding> findings = new ArrayList<>();

    Checking(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.units = FiledUnits.in(facts.register());
        contents(TeamKinds.TEAMS, team -> teams.add(team.id()));
        contents(TeamKinds.SERVICE_AREAS, area -> teams.add(area.team()));
        contents(TeamKinds.PERSONS, person -> persons.add(person.id()));
        contents(TeamKinds.MEMBERSHIPS, membership -> persons.add(membership.person()));
        contents(TeamKinds.GROUP_MEMBERS, member -> member.person().ifPresent(persons::add));
        this.whereabouts = Whereabouts.of(facts, named());
    }

    /** Of a province's people only those are looked up who are named here. */
    private Set<Subject> named() {
        Set<Subject> named = new HashSet<>();
        contents(
                OutreachKinds.ATTENDANCES,
                attendance -> attendance.resident().map(Subject::resident).ifPresent(named::add));
        contents(OutreachKinds.SUPPORTS, support -> support.subject().ifPresent(named::add));
        contents(OutreachKinds.VISITS, visit -> named.add(visit.subject()));
        return named;
    }

    Facts facts() {
        return facts;
    }

    LocalDate day() {
        return day;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    private <T> void contents(FactKind<T> kind, Consumer<T> taker) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.map(Fact::content).forEachOrdered(taker);
        }
    }

    /** Looks at each fact of a kind, with the place where it stands. */
    <T> void each(FactKind<T> kind, BiConsumer<Fact<T>, Location> check) {
        FactPlaces places = new FactPlaces();
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEachOrdered(fact -> check.accept(fact, places.next(fact)));
        }
    }

    /** What happened after the day is not looked at: asked about an earlier day, it is no mistake that more came later. */
    boolean isLater(LocalDate one) {
        return one.isAfter(day);
    }

    /** Rule T1; the last day there can be is no range. */
    void unit(UnitId unit, LocalDate on, Location place, String vietnamese, String english) {
        if (!on.equals(LocalDate.MAX)) {
            unit(unit, DateRange.day(on), place, vietnamese, english);
        }
    }

    void unit(UnitId unit, DateRange about, Location place, String vietnamese, String english) {
        units.check(unit, about, place.withColumn("unit"), vietnamese, english).ifPresent(this::add);
    }

    /** The unit as people read it, its id if it is not there on the day. */
    String name(UnitId unit, LocalDate on) {
        return facts.register()
                .on(on)
                .find(unit)
                .map(found -> found.fullName() + " (" + unit + ")")
                .orElse(unit.value());
    }

    void team(@Nullable String team, Location place) {
        if (team != null && !teams.contains(team)) {
            add(Finding.of(TEAM_UNKNOWN, place, "team", team));
        }
    }

    void person(@Nullable String person, Location place) {
        if (person != null && !persons.contains(person) && !Anchor.isNobody(person)) {
            add(Finding.of(PERSON_UNKNOWN, place));
        }
    }

    boolean subject(Subject subject, Location place) {
        boolean known = whereabouts.isKnown(subject);
        if (!known && !Anchor.isNobody(subject.id())) {
            add(Finding.of(
                    SUBJECT_UNKNOWN,
                    place.withColumn("subject"),
                    "subject.vi",
                    subject.kind().vietnamese(),
                    "subject.en",
                    subject.kind().id()));
        }
        return known;
    }
}
