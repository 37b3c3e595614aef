package vn.toso.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.toso.fact.Fact;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.Subject;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStates;

/**
 * Looks at what teams did together with who did it, for whom and where, and says what a person should look at. Nothing is
 * changed or left out. No finding holds an id of a resident, household, business or person: it says in which row of which
 * source the fact stands, by {@link FactPlaces}.
 */
public final class OutreachChecks {
    static final FindingCode TEAM_AWAY = new FindingCode(
            "session.team.inactive",
            Severity.WARNING,
            "Ngày {day} tổ {team} {state}, mà có buổi được ghi là đã tổ chức. Hãy sửa ngày hay tổ, hoặc trạng thái của tổ.",
            "On {day} the team {team} was {state}, and held a session. Correct the day or the team, or the state of the team.");
    static final FindingCode UNTOLD = new FindingCode(
            "session.outcome.missing",
            Severity.WARNING,
            "Tổ {team} có {count} buổi đã lên lịch, sớm nhất ngày {day}, đến nay chưa ghi là đã tổ chức hay đã hủy. Hãy ghi lại kết quả.",
            "Of {count} planned sessions of the team {team}, the first on {day}, nobody has recorded whether they were held or cancelled. Record what became of them.");
    static final FindingCode TWICE = new FindingCode(
            "support.turn.twice",
            Severity.WARNING,
            "Lượt này giống dòng {other} của {source}: cùng người hỗ trợ, cùng đối tượng, cùng mục, cùng ngày. Cả hai đều được giữ; nếu chỉ có một lượt, hãy bỏ bớt.",
            "This turn is like row {other} of {source}: the same helper, subject, item and day. Both are kept; if it was one turn, take one of them out.");
    static final FindingCode MATERIAL_UNKNOWN = new FindingCode(
            "outreach.material.unknown",
            Severity.ERROR,
            "Chưa có tài liệu nào mang định danh {material}. Hãy khai báo trước, hoặc sửa định danh.",
            "No material has the id {material}. Record it first, or correct the id.");
    static final FindingCode COPIES = new FindingCode(
            "material.copies.exceeding",
            Severity.WARNING,
            "Tài liệu {material} có {printed} bản in, mà đã phát ít nhất {handed} bản. Số liệu được giữ nguyên; hãy hỏi lại nơi in hoặc nơi phát.",
            "Of {material} {printed} copies were printed, and at least {handed} handed out. The figures are kept as they are; ask who printed or handed them out.");

    private record Turn(String helper, Subject subject, String item, LocalDate day) {}

    private record Row(Session session, Location place) {}

    private record TeamDay(String team, LocalDate day) {}

    private final Checking checking;
    private final AttendanceChecks attendances;

    private OutreachChecks(Facts facts, LocalDate day) {
        this.checking = new Checking(facts, day);
        this.attendances = new AttendanceChecks(checking);
    }

    /**
     * Returns what there is to say of trainings, sessions, schedules, who came to them, turns of support, visits,
     * follow-ups and materials, in this order, each in the order of the facts; what is said of all rows of a kind
     * together stands behind what is said of each.
     *
     * <p>How many people can have come is not guessed: it is the capacity of the venue and the population figure of the
     * unit, where they are given.
     *
     * @param day the last day that is looked at; what happened later is not, so that the checks of an earlier day stay
     *     what they were
     */
    public static List<Finding> check(Facts facts, LocalDate day) {
        OutreachChecks checks = new OutreachChecks(facts, day);
        checks.all();
        return checks.checking.findings();
    }

    private void all() {
        checking.each(OutreachKinds.TRAININGS, this::training);
        sessions();
        checking.each(OutreachKinds.SCHEDULES, (fact, place) -> {
            Schedule schedule = fact.content();
            checking.team(schedule.team(), place.withColumn("team"));
            schedule.unit()
                    .ifPresent(unit -> checking.unit(unit, schedule.valid(), place, "Lịch hướng dẫn", "A schedule"));
        });
        attendances.check();
        supports();
        new VisitChecks(checking).check();
        materials();
    }

    private void training(Fact<Training> fact, Location place) {
        Training training = fact.content();
        attendances.training(fact, place);
        if (checking.isLater(training.days().from())) {
            return;
        }
        checking.unit(training.unit(), training.days(), place, "Lớp tập huấn", "A training");
        if (training.organiser().equals(OrganiserKind.TEAM)) {
            checking.team(training.organiserIdOrNull(), place.withColumn("organiserId"));
        }
    }

    private void sessions() {
        List<Row> held = new ArrayList<>();
        List<Row> planned = new ArrayList<>();
        checking.each(OutreachKinds.SESSIONS, (fact, place) -> {
            Session session = fact.content();
            attendances.session(fact, place);
            if (checking.isLater(session.day())) {
                return;
            }
            checking.team(session.team(), place.withColumn("team"));
            session.heldOn().ifPresent(on -> held.add(new Row(session, place.withColumn("heldOn"))));
            if (session.status().equals(SessionStatus.PLANNED) && session.day().isBefore(checking.day())) {
                planned.add(new Row(session, place.withColumn("status")));
            }
            session.unit().ifPresent(unit -> checking.unit(unit, session.day(), place, "Buổi hướng dẫn", "A session"));
        });
        atWork(held);
        untold(planned);
    }

    /** One finding for each team. What has no id can only be told of as another session, which is on the same day. */
    private void untold(List<Row> planned) {
        Set<TeamDay> told = new HashSet<>();
        checking.each(OutreachKinds.SESSIONS, (fact, place) -> {
            Session session = fact.content();
            if (!session.status().equals(SessionStatus.PLANNED)) {
                told.add(new TeamDay(session.team(), session.day()));
            }
        });
        Map<String, List<Row>> byTeam = new LinkedHashMap<>();
        planned.stream()
                .filter(row -> !told.contains(
                        new TeamDay(row.session().team(), row.session().day())))
                .forEach(row -> byTeam.computeIfAbsent(row.session().team(), first -> new ArrayList<>())
                        .add(row));
        byTeam.forEach((team, rows) -> {
            Row first = Collections.min(
                    rows, Comparator.comparing(row -> row.session().day()));
            checking.add(Finding.of(
                    UNTOLD,
                    first.place(),
                    "team",
                    team,
                    "count",
                    Integer.toString(rows.size()),
                    "day",
                    first.session().day().toString()));
        });
    }

    /** States are made day by day: a province has sessions on a few hundred days. */
    private void atWork(List<Row> held) {
        Map<LocalDate, List<Row>> byDay = new TreeMap<>();
        held.forEach(row -> byDay.computeIfAbsent(row.session().day(), first -> new ArrayList<>())
                .add(row));
        Map<Location, Finding> found = new HashMap<>();
        byDay.forEach((day, rows) -> {
            TeamStates states = TeamStates.on(checking.facts(), day);
            for (Row row : rows) {
                String team = row.session().team();
                if (states.isGone(team) || states.of(team) != TeamState.ACTIVE) {
                    found.put(row.place(), away(row, states.of(team)));
                }
            }
        });
        held.forEach(row -> {
            Finding away = found.get(row.place());
            if (away != null) {
                checking.add(away);
            }
        });
    }

    private static Finding away(Row row, TeamState state) {
        boolean unfounded = state == TeamState.ACTIVE;
        return Finding.of(
                TEAM_AWAY,
                row.place(),
                "day",
                row.session().day().toString(),
                "team",
                row.session().team(),
                "state.vi",
                unfounded ? "chưa thành lập" : state.vietnamese(),
                "state.en",
                unfounded ? "not founded yet" : state.id());
    }

    private void supports() {
        Map<Turn, Location> seen = new HashMap<>();
        checking.each(OutreachKinds.SUPPORTS, (fact, place) -> {
            Support support = fact.content();
            if (checking.isLater(support.day())) {
                return;
            }
            checking.unit(support.unit(), support.day(), place, "Lượt hỗ trợ", "A turn of support");
            checking.team(support.teamOrNull(), place.withColumn("team"));
            checking.person(support.helperOrNull(), place.withColumn("helper"));
            support.subject().ifPresent(subject -> checking.subject(subject, place));
            again(support, place, seen);
        });
        checking.each(OutreachKinds.SUPPORT_COUNTS, (fact, place) -> {
            SupportCount count = fact.content();
            if (checking.isLater(count.about().from())) {
                return;
            }
            checking.unit(count.unit(), count.about(), place, "Số lượt hỗ trợ", "A count of support");
            checking.team(count.team(), place.withColumn("team"));
        });
    }

    private void again(Support support, Location place, Map<Turn, Location> seen) {
        if (support.helperOrNull() == null || support.subjectOrNull() == null) {
            return;
        }
        Turn turn = new Turn(
                support.helperOrNull(), support.subjectOrNull(), support.item().orElse(""), support.day());
        Location other = seen.putIfAbsent(turn, place);
        if (other != null) {
            checking.add(Finding.of(TWICE, place, "other", Long.toString(other.row()), "source", other.source()));
        }
    }

    private void materials() {
        Map<String, Location> known = new LinkedHashMap<>();
        checking.each(
                OutreachKinds.MATERIALS,
                (fact, place) -> known.put(fact.content().id(), place));
        Map<String, Copies> copies = new HashMap<>();
        checking.each(OutreachKinds.MATERIAL_COUNTS, (fact, place) -> {
            MaterialCount count = fact.content();
            if (checking.isLater(count.about().from())) {
                return;
            }
            material(count.material(), known, place);
            checking.unit(count.unit(), count.about(), place, "Số bản", "A count of copies");
            copies.computeIfAbsent(count.material(), first -> new Copies()).take(count);
        });
        checking.each(OutreachKinds.MATERIAL_PLACES, (fact, place) -> {
            MaterialPlace hung = fact.content();
            material(hung.material(), known, place);
            hung.unit().ifPresent(unit -> checking.unit(unit, hung.shown(), place, "Nơi treo", "A place"));
        });
        known.forEach((material, place) -> {
            Copies some = copies.get(material);
            if (some != null && some.isExceeding()) {
                checking.add(Finding.of(
                        COPIES, place, "material", material, "printed", some.printed(), "handed", some.handedOut()));
            }
        });
    }

    private void material(String material, Map<String, Location> known, Location place) {
        if (!known.containsKey(material)) {
            checking.add(Finding.of(MATERIAL_UNKNOWN, place.withColumn("material"), "material", material));
        }
    }
}
