package vn.toso.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.coverage.ThingIndicator.Thing;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Visit;
import vn.toso.outreach.VisitOutcome;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.SubjectKind;

/** The households that were visited in some days, each once: {@code visits}, {@code visits.households}. */
final class VisitedHouseholds {
    static final FindingCode UNKNOWN = new FindingCode(
            "visits.household.unknown",
            Severity.WARNING,
            "Có {count} lần đến nhà một người mà không biết thuộc hộ nào, nên không tính vào hộ nào. Hãy ghi hộ của người đó.",
            "{count} visits were to residents of whom nobody knows the household, so they count for none. Record to which they belong.");

    /** Nobody was met there, or nobody let in. */
    private static final Set<VisitOutcome> IN_VAIN =
            Set.of(VisitOutcome.ABSENT, VisitOutcome.REFUSED, VisitOutcome.MOVED);

    private final DistinctThings<String> households = new DistinctThings<>();
    private long unknown;

    private VisitedHouseholds(Facts facts, CoverageQuery query) {
        Map<String, List<HouseholdMembership>> belongs = new HashMap<>();
        TeamsOfDay.each(facts, PeopleKinds.HOUSEHOLD_MEMBERSHIPS)
                .filter(one -> one.belongs().overlaps(query.days()))
                .forEach(one -> belongs.computeIfAbsent(one.resident(), first -> new ArrayList<>(1))
                        .add(one));
        PlacesOfWork places = new PlacesOfWork(facts, "visit", query.days());
        TeamsOfDay.each(facts, OutreachKinds.VISITS)
                .filter(one -> query.days().contains(one.day()) && !IN_VAIN.contains(one.outcome()))
                .filter(one -> one.subject().kind() != SubjectKind.BUSINESS)
                .forEach(one -> household(one, belongs)
                        .ifPresentOrElse(
                                household -> households.add(household, places.in(one.unit(), one.day())),
                                () -> unknown++));
        households.close();
    }

    static VisitedHouseholds of(Facts facts, CoverageQuery query) {
        return Remembering.of(
                facts,
                VisitedHouseholds.class,
                List.of("visited", query.days()),
                () -> new VisitedHouseholds(facts, query));
    }

    static Stream<Thing> things(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        VisitedHouseholds of = of(facts, query);
        if (of.unknown > 0) {
            findings.accept(Finding.of(UNKNOWN, Location.NONE, "count", Long.toString(of.unknown)));
        }
        return of.households.things(size -> Counts.of(size, 0));
    }

    boolean contains(String household) {
        return households.contains(household);
    }

    /** A resident's is that of the day; of two, the one that began later, then the lesser id, as in a population. */
    private static Optional<String> household(Visit visit, Map<String, List<HouseholdMembership>> belongs) {
        if (visit.subject().kind() == SubjectKind.HOUSEHOLD) {
            return Optional.of(visit.subject().id());
        }
        LocalDate day = visit.day();
        return belongs.getOrDefault(visit.subject().id(), List.of()).stream()
                .filter(one -> one.belongs().contains(day))
                .reduce((a, b) -> {
                    int by = a.belongs().from().compareTo(b.belongs().from());
                    return by > 0 || (by == 0 && a.household().compareTo(b.household()) < 0) ? a : b;
                })
                .map(HouseholdMembership::household);
    }
}
