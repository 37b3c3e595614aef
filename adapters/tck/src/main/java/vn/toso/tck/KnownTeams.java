package vn.toso.tck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Session;
import vn.toso.report.ReportKinds;
import vn.toso.team.Membership;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamState;
import vn.toso.team.TeamStatus;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** The teams of a question's day, for {@link AllWorlds}: plain loops over what is known. */
record KnownTeams(Known known, CoverageQuery query) {
    /** A thing that is counted, and the units it is in. */
    record Counted(long done, long eligible, Set<UnitId> units) {}

    /** A unit has said something. */
    record Said(UnitId unit, DateRange about, boolean ofNothing) {}

    private Optional<Team> record(String team) {
        return known.of(TeamKinds.TEAMS).stream()
                .filter(one -> one.id().equals(team))
                .findFirst();
    }

    /** Known not to be there: not founded yet, or dissolved by the last word that holds. */
    private boolean isGone(String team) {
        if (record(team).filter(one -> !one.isFoundedBy(query.asOf())).isPresent()) {
            return true;
        }
        TeamStatus last = null;
        for (TeamStatus status : known.of(TeamKinds.STATUSES)) {
            if (status.team().equals(team) && !status.effectiveOn().isAfter(query.asOf())) {
                boolean later = last == null
                        || status.effectiveOn().isAfter(last.effectiveOn())
                        || (status.effectiveOn().equals(last.effectiveOn()) && status.state() == TeamState.DISSOLVED);
                last = later ? status : last;
            }
        }
        return last != null && last.state() == TeamState.DISSOLVED;
    }

    private List<ServiceArea> areas() {
        return known.of(TeamKinds.SERVICE_AREAS).stream()
                .filter(area -> area.serves().contains(query.asOf()) && !isGone(area.team()))
                .toList();
    }

    private Set<String> there() {
        Set<String> there = new LinkedHashSet<>();
        known.of(TeamKinds.TEAMS).stream()
                .map(Team::id)
                .filter(team -> !isGone(team))
                .forEach(there::add);
        areas().forEach(area -> there.add(area.team()));
        return there;
    }

    private Set<UnitId> units(String team) {
        Set<UnitId> units = new LinkedHashSet<>();
        areas().stream().filter(area -> area.team().equals(team)).forEach(area -> units.add(area.unit()));
        return units;
    }

    private List<Membership> memberships() {
        Set<String> there = there();
        return known.of(TeamKinds.MEMBERSHIPS).stream()
                .filter(one -> one.serves().contains(query.asOf()) && there.contains(one.team()))
                .toList();
    }

    /** The units on which something stands that a unit indicator counts, there or not. */
    Set<UnitId> marked(Indicator indicator) {
        Set<UnitId> units = new LinkedHashSet<>();
        for (ServiceArea area : areas()) {
            boolean ofVillages = record(area.team())
                    .filter(team -> team.tier() == TeamTier.VILLAGE)
                    .isPresent();
            if (!(indicator.equals(Indicators.TEAMS_COMMUNE) && ofVillages)) {
                units.add(area.unit());
            }
        }
        return units;
    }

    /** What an indicator of things counts. */
    List<Counted> counted(Indicator indicator) {
        List<Counted> counted = new ArrayList<>();
        if (indicator.equals(Indicators.MEMBERS)) {
            Set<String> persons = new LinkedHashSet<>();
            memberships().forEach(one -> persons.add(one.person()));
            for (String person : persons) {
                Set<UnitId> units = new LinkedHashSet<>();
                memberships().stream()
                        .filter(one -> one.person().equals(person))
                        .forEach(one -> units.addAll(units(one.team())));
                counted.add(new Counted(1, 0, units));
            }
            return counted;
        }
        for (String team : there()) {
            long size = memberships().stream()
                    .filter(one -> one.team().equals(team))
                    .count();
            boolean active = known.of(OutreachKinds.SESSIONS).stream()
                    .anyMatch(one -> one.team().equals(team) && one.isHeldIn(query.days()));
            counted.add(
                    indicator.equals(Indicators.MEMBERSHIPS)
                            ? new Counted(size, 0, units(team))
                            : indicator.equals(Indicators.MEAN_SIZE)
                                    ? new Counted(size, 1, units(team))
                                    : new Counted(active ? 1 : 0, 1, units(team)));
        }
        return counted;
    }

    /** Who has said something of the indicator's kind, of whatever days. */
    List<Said> reports(Indicator indicator) {
        boolean sessions = indicator.id().equals("teams.active");
        List<Said> said = new ArrayList<>();
        for (ServiceArea area : known.of(TeamKinds.SERVICE_AREAS)) {
            if (!sessions) {
                said.add(new Said(area.unit(), area.serves(), false));
            }
            for (Session session : known.of(OutreachKinds.SESSIONS)) {
                boolean its =
                        session.team().equals(area.team()) && area.serves().contains(session.day());
                if (sessions && its && session.isHeldIn(query.days())) {
                    said.add(new Said(area.unit(), DateRange.day(session.day()), false));
                }
            }
        }
        known.of(ReportKinds.RECEIVED).stream()
                .filter(one -> one.kind().equals(sessions ? "sessions" : "teams"))
                .forEach(one -> said.add(new Said(one.unit(), one.period(), true)));
        return said;
    }
}
