package vn.toso.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.SupportCount;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** The months in which teams were at work, each once for each team: {@code allowance.teammonths}. */
final class WorkingMonths {
    static final FindingCode UNDATED = new FindingCode(
            "allowance.month.unknown",
            Severity.WARNING,
            "Có {count} dòng số lượt hỗ trợ trải qua hơn một tháng, hoặc ra ngoài kỳ: không biết tổ hoạt động trong tháng nào, nên không tính tháng nào vì các dòng này. Hãy ghi theo từng tháng.",
            "{count} counts of support are about more than one month, or reach out of the period: nobody knows in which month the team was at work, so none is taken for them. Record them month by month.");

    private record TeamMonth(String team, YearMonth month) {}

    private final DateRange days;
    private final DateRange asked;
    private final Set<TeamMonth> inAsked = new HashSet<>();
    private final DistinctThings<TeamMonth> worked = new DistinctThings<>();
    private final PlacesOfWork places;

    private WorkingMonths(Facts facts, DateRange days, DateRange asked, Consumer<Finding> findings) {
        this.days = days;
        this.asked = asked;
        this.places = new PlacesOfWork(facts, "allowance", days);
        TeamsOfDay.each(facts, OutreachKinds.SESSIONS)
                .filter(one -> one.isHeldIn(days))
                .forEach(one -> worked(one.team(), one.day(), one.unitOrNull()));
        TeamsOfDay.each(facts, OutreachKinds.SUPPORTS)
                .forEach(one -> one.team().ifPresent(team -> worked(team, one.day(), one.unit())));
        TeamsOfDay.each(facts, OutreachKinds.VISITS)
                .forEach(one -> one.team().ifPresent(team -> worked(team, one.day(), one.unit())));
        long[] undated = {0};
        TeamsOfDay.each(facts, OutreachKinds.SUPPORT_COUNTS)
                .filter(one -> one.turns().count() > 0 && one.about().overlaps(days))
                .forEach(one -> undated[0] += counted(one) ? 0 : 1);
        if (undated[0] > 0) {
            findings.accept(Finding.of(UNDATED, Location.NONE, "count", Long.toString(undated[0])));
        }
    }

    /**
     * The team-months of a question.
     *
     * @param mostOrNull how many months of one team in a year are paid at most, the first ones; null without a cap
     */
    static Stream<Thing> things(
            Facts facts, CoverageQuery query, @Nullable Integer mostOrNull, Consumer<Finding> findings) {
        DateRange asked = query.days();
        DateRange read = mostOrNull == null ? asked : DateRange.of(asked.from().withDayOfYear(1), asked.until());
        WorkingMonths of = new WorkingMonths(facts, read, asked, findings);
        if (mostOrNull != null) {
            of.cap(mostOrNull);
        }
        return of.worked.things(size -> Counts.of(size, 0));
    }

    /** Whether it says in which month the team was at work. */
    private boolean counted(SupportCount count) {
        LocalDate last = count.about().until().minusDays(1);
        boolean oneMonth = days.encloses(count.about())
                && YearMonth.from(count.about().from()).equals(YearMonth.from(last));
        if (oneMonth) {
            worked(count.team(), last, count.unit());
        }
        return oneMonth;
    }

    /** A team at work is so for all it serves; where that is not known, for where it worked. */
    private void worked(String team, LocalDate day, @Nullable UnitId unitOrNull) {
        if (!days.contains(day)) {
            return;
        }
        List<UnitId> units = places.areas(team, day);
        if (units.isEmpty() && unitOrNull != null) {
            units = List.of(unitOrNull);
        }
        TeamMonth month = new TeamMonth(team, YearMonth.from(day));
        worked.add(month, places.inEach(units, day));
        if (asked.contains(day)) {
            inAsked.add(month);
        }
    }

    private void cap(int most) {
        List<TeamMonth> all = worked.keys();
        all.sort(Comparator.comparing(TeamMonth::month));
        Map<String, Map<Integer, Integer>> taken = new HashMap<>();
        Set<TeamMonth> paid = new HashSet<>();
        for (TeamMonth one : all) {
            int rank = taken.computeIfAbsent(one.team(), team -> new HashMap<>())
                    .merge(one.month().getYear(), 1, Integer::sum);
            if (rank <= most && inAsked.contains(one)) {
                paid.add(one);
            }
        }
        worked.retain(paid::contains);
    }
}
