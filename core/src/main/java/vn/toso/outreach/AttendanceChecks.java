package vn.toso.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.Precision;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** Holds who came against the trainings and sessions they came to, and against how many can have come. */
final class AttendanceChecks {
    static final FindingCode UNKNOWN = new FindingCode(
            "attendance.gathering.unknown",
            Severity.ERROR,
            "Không có {what} nào mang định danh {id}, nên dòng này không được tính. Hãy khai báo trước, hoặc sửa định danh.",
            "There is no {what} with the id {id}, so this row does not count. Record it first, or correct the id.");
    static final FindingCode OUTSIDE = new FindingCode(
            "attendance.day.outside",
            Severity.WARNING,
            "Ngày {day} không phải là ngày đã tổ chức {what} này. Hãy sửa ngày, hoặc ngày của {what}.",
            "The day {day} is not one on which this {what} was held. Correct the day, or those of the {what}.");
    static final FindingCode CAPACITY = new FindingCode(
            "attendance.capacity.exceeding",
            Severity.WARNING,
            "Có {count} người tham dự, mà địa điểm chỉ chứa được {most}. Số liệu được giữ nguyên; hãy xem lại số người hoặc sức chứa.",
            "{count} people came, and the venue holds {most}. The figures are kept as they are; see which of the two is wrong.");
    static final FindingCode POPULATION = new FindingCode(
            "attendance.population.exceeding",
            Severity.WARNING,
            "Có {count} người tham dự, mà đơn vị {unit} chỉ có {most} người dân. Số liệu được giữ nguyên; hãy xem lại số người hoặc số dân.",
            "{count} people came, and {unit} has {most} residents. The figures are kept as they are; see which of the two is wrong.");
    static final FindingCode LOW = new FindingCode(
            "attendance.count.low",
            Severity.WARNING,
            "Tổng số người tham dự là {count}, ít hơn {listed} người đã được ghi tên. Hãy sửa con số, hoặc bỏ dòng ghi thừa.",
            "The head-count is {count}, less than the {listed} people recorded one by one. Correct it, or take out who did not come.");

    /** A training, or a session: when and where it was held. */
    private record Held(
            @Nullable DateRange days,
            @Nullable UnitId unit,
            @Nullable Venue venue,
            Location place) {
        boolean isOn(LocalDate day) {
            return days != null && days.contains(day);
        }
    }

    private record Of(Gathering kind, String id) {}

    /** Who came on one day; without a day, over all of them. */
    private record When(Of gathering, @Nullable LocalDate day) {}

    private static final class Came {
        private final Set<String> members = new HashSet<>();
        private final Set<String> residents = new HashSet<>();
        private long all = -1;
        private boolean exact = true;
        private long ofUnits;

        void take(Attendance attendance) {
            attendance.person().ifPresent(members::add);
            attendance.resident().ifPresent(residents::add);
            attendance.heads().ifPresent(heads -> {
                exact &= heads.precision() == Precision.EXACT;
                if (attendance.unit().isPresent()) {
                    ofUnits = saturated(ofUnits, heads.count());
                } else {
                    all = Math.max(all, heads.count());
                }
            });
        }

        private static long saturated(long a, long b) {
            return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
        }

        /** Members of a session help there, and a head-count does not have them. */
        long listed(Gathering kind) {
            return kind == Gathering.SESSION ? residents.size() : (long) residents.size() + members.size();
        }

        long most(Gathering kind) {
            return Math.max(Math.max(all, ofUnits), listed(kind));
        }
    }

    private final Checking checking;
    private final Map<Of, Held> gatherings = new HashMap<>();
    private final Map<When, Came> came = new LinkedHashMap<>();
    private final Map<UnitId, Map<LocalDate, Long>> residents = new HashMap<>();

    AttendanceChecks(Checking checking) {
        this.checking = checking;
    }

    void training(Fact<Training> fact, Location place) {
        Training training = fact.content();
        gatherings.put(
                new Of(Gathering.TRAINING, fact.key()),
                new Held(training.days(), training.unit(), training.venueOrNull(), place));
    }

    void session(Fact<Session> fact, Location place) {
        Session session = fact.content();
        DateRange days = session.heldOn()
                .filter(day -> day.isBefore(LocalDate.MAX))
                .map(DateRange::day)
                .orElse(null);
        gatherings.put(
                new Of(Gathering.SESSION, fact.key()),
                new Held(days, session.unitOrNull(), session.venueOrNull(), place));
    }

    /** Looks at who came, then at each training and session to which somebody came, in the order of who came first. */
    void check() {
        population();
        checking.each(OutreachKinds.ATTENDANCES, (fact, place) -> check(fact.content(), place));
        came.forEach(this::check);
    }

    /** The most residents a unit is said to have on a day, in whatever sense of residing. */
    private void population() {
        try (Stream<Fact<PopulationFigure>> all = checking.facts().of(PeopleKinds.POPULATION_FIGURES)) {
            all.map(Fact::content)
                    .filter(figure -> figure.counts() == SubjectKind.RESIDENT
                            && figure.group().isEmpty())
                    .forEachOrdered(figure -> residents
                            .computeIfAbsent(figure.unit(), first -> new HashMap<>())
                            .merge(figure.day(), figure.count(), Math::max));
        }
    }

    private void check(Attendance attendance, Location place) {
        Gathering kind = attendance.kind();
        Of gathering = new Of(kind, attendance.gathering());
        Held held = gatherings.get(gathering);
        if (isLater(attendance, held)) {
            return;
        }
        checking.person(attendance.personOrNull(), place.withColumn("person"));
        attendance.resident().ifPresent(id -> checking.subject(Subject.resident(id), place));
        if (held == null) {
            checking.add(Finding.of(
                    UNKNOWN,
                    place.withColumn("gathering"),
                    "what.vi",
                    kind.vietnamese(),
                    "what.en",
                    kind.id(),
                    "id",
                    attendance.gathering()));
            return;
        }
        attendance.day().filter(day -> !held.isOn(day)).ifPresent(day -> outside(kind, day, place));
        if (attendance.dayOrNull() == null && held.days() == null) {
            outside(kind, checking.day(), place);
        }
        attendance.unit().ifPresent(unit -> ofUnit(attendance, unit, held, place));
        came.computeIfAbsent(new When(gathering, attendance.dayOrNull()), first -> new Came())
                .take(attendance);
    }

    private boolean isLater(Attendance attendance, @Nullable Held held) {
        DateRange days = held == null ? null : held.days();
        return attendance
                .day()
                .or(() -> Optional.ofNullable(days).map(DateRange::from))
                .filter(checking::isLater)
                .isPresent();
    }

    private void outside(Gathering kind, LocalDate day, Location place) {
        checking.add(Finding.of(
                OUTSIDE,
                place.withColumn("day"),
                "day",
                day.toString(),
                "what.vi",
                kind.vietnamese(),
                "what.en",
                kind.id()));
    }

    private void ofUnit(Attendance attendance, UnitId unit, Held held, Location place) {
        DateRange days = held.days();
        LocalDate day = attendance
                .day()
                .or(() -> Optional.ofNullable(days).map(DateRange::from))
                .orElse(checking.day());
        checking.unit(unit, day, place, "Số người tham dự", "A head-count");
        attendance.heads().ifPresent(heads -> population(heads.count(), unit, day, place.withColumn("heads")));
    }

    private void population(long count, UnitId unit, LocalDate day, Location place) {
        residents(unit, day).ifPresent(most -> {
            if (count > most) {
                checking.add(Finding.of(
                        POPULATION,
                        place,
                        "count",
                        Long.toString(count),
                        "unit",
                        checking.name(unit, day),
                        "most",
                        Long.toString(most)));
            }
        });
    }

    /** Of the latest day up to the one asked for. */
    private OptionalLong residents(UnitId unit, LocalDate day) {
        Map<LocalDate, Long> known = residents.getOrDefault(unit, Map.of());
        return known.keySet().stream()
                .filter(of -> !of.isAfter(day))
                .max(LocalDate::compareTo)
                .map(of -> OptionalLong.of(known.getOrDefault(of, 0L)))
                .orElseGet(OptionalLong::empty);
    }

    private void check(When when, Came some) {
        Gathering kind = when.gathering().kind();
        Held held = gatherings.get(when.gathering());
        DateRange days = held == null ? null : held.days();
        if (held == null || days == null) {
            return;
        }
        LocalDate day = when.day();
        long most = some.most(kind);
        long times = day == null ? ChronoUnit.DAYS.between(days.from(), days.until()) : 1;
        Venue venue = held.venue();
        if (venue != null
                && venue.capacityOrNull() != null
                && most > 0
                && (most - 1) / times >= venue.capacityOrNull()) {
            checking.add(Finding.of(
                    CAPACITY,
                    held.place().withColumn("capacity"),
                    "count",
                    Long.toString(most),
                    "most",
                    Long.toString(venue.capacityOrNull())));
        }
        if (held.unit() != null) {
            population(
                    most,
                    held.unit(),
                    day == null ? days.from() : day,
                    held.place().withColumn("unit"));
        }
        if (some.all >= 0 && some.exact && some.all < some.listed(kind)) {
            checking.add(Finding.of(
                    LOW, held.place(), "count", Long.toString(some.all), "listed", Long.toString(some.listed(kind))));
        }
    }
}
