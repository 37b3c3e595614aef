package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.team.EndedArea;
import vn.toso.team.FoundingDecision;
import vn.toso.team.GroupOnDay;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamChannel;
import vn.toso.team.TeamKinds;
import vn.toso.team.TeamOnDay;
import vn.toso.team.TeamRoster;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** What is known of one team on a day. Names of persons only in its roster, which is the team's own list. */
final class TeamDetails {
    private final Session session;
    private final Facts facts;
    private final TeamRoster teams;
    private final TeamOnDay team;
    private final UnitTree tree;
    private final TeamNaming naming;
    private final TeamPeople people;

    TeamDetails(Session session, Facts facts, TeamRoster teams, TeamOnDay team) {
        this.session = session;
        this.facts = facts;
        this.teams = teams;
        this.team = team;
        this.tree = facts.register().on(teams.day());
        this.naming = new TeamNaming(session, tree);
        this.people = new TeamPeople(session, facts, team, naming);
    }

    /** Adds all of it; the roster, if it is asked for, is the first table. */
    void tell(Report report, boolean withRoster) {
        values(report);
        sentences(report);
        if (withRoster) {
            section(report, "team.roster", people.roster());
        }
        section(report, "team.areas", areas());
        section(report, "team.members", people.members());
        section(report, "team.channels", channels());
        section(report, "team.groups", groups());
    }

    /** A table without rows is for programs only. */
    private <R> void section(Report report, String heading, Section<R> section) {
        if (section.isEmpty()) {
            report.table(section.table().unshown());
        } else {
            report.heading(session.text(heading)).table(section.table());
        }
    }

    record Section<R>(boolean isEmpty, Table<R> table) {}

    private void values(Report report) {
        report.value("on", teams.day().toString())
                .value("id", team.id())
                .value("tier", team.team().map(record -> record.tier().id()).orElse(null))
                .value("title", team.team().map(Team::title).orElse(null))
                .value("aliases", team.team().map(Team::aliases).orElse(List.of()))
                .value(
                        "founded_on",
                        team.team()
                                .flatMap(Team::foundedOn)
                                .map(LocalDate::toString)
                                .orElse(null))
                .value("decision", decision(FoundingDecision::number))
                .value(
                        "decision_signed_on",
                        decision(decision ->
                                decision.signedOn().map(LocalDate::toString).orElse(null)))
                .value("decision_issuer", decision(decision -> decision.issuer().orElse(null)))
                .value("state", team.state().id())
                .value("stale", team.isStale())
                .value("persons", (long) team.size())
                .value("memberships", (long) team.memberships().size())
                .value("leader", team.leader().isPresent());
    }

    private @Nullable String decision(java.util.function.Function<FoundingDecision, @Nullable String> part) {
        FoundingDecision decision = team.team().map(Team::decisionOrNull).orElse(null);
        return decision == null ? null : part.apply(decision);
    }

    private void sentences(Report report) {
        report.say(session.text(
                "team.sentence",
                TeamNaming.title(team),
                team.id(),
                team.team().map(record -> naming.tier(record.tier())).orElse(session.text("word.unknown")),
                naming.state(team.state(), team.isStale()),
                teams.day()));
        team.team().ifPresent(record -> {
            record.decision()
                    .ifPresent(decision -> report.say(session.text(
                            "team.decision",
                            Stream.of(
                                            decision.number(),
                                            decision.signedOn()
                                                    .map(LocalDate::toString)
                                                    .orElse(""),
                                            decision.issuer().orElse(""))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", ")))));
            if (!record.aliases().isEmpty()) {
                report.say(session.text("team.aliases", String.join("; ", record.aliases())));
            }
        });
        report.say(
                team.memberships().isEmpty()
                        ? session.text("team.size.none")
                        : session.text(
                                "team.size", team.size(), team.memberships().size()));
    }

    /** An area: on a unit of the day, on one that has ended, or on one that is not there. */
    private record Area(
            String kind,
            UnitId id,
            @Nullable AdminUnit unitOrNull,
            @Nullable EndedArea endedOrNull) {
        List<AdminUnit> candidates() {
            return endedOrNull == null ? List.of() : endedOrNull.candidates();
        }

        @Nullable
        String endedOn() {
            return endedOrNull == null ? null : endedOrNull.endedOn().toString();
        }
    }

    private Section<Area> areas() {
        List<Area> areas = new ArrayList<>();
        team.serves().forEach(unit -> areas.add(new Area("serves", unit.id(), unit, null)));
        team.ended()
                .forEach(area -> areas.add(new Area(
                        area.reassigned() ? "reassigned" : "ended", area.unit().id(), area.unit(), area)));
        team.misplaced().stream()
                .map(ServiceArea::unit)
                .forEach(unit -> areas.add(new Area("misplaced", unit, null, null)));
        Table<Area> table = Table.of("areas", areas)
                .column("area", Area::kind, area -> session.text("area." + area.kind()))
                .text("unit_id", area -> area.id().toString())
                .column(
                        "unit_name",
                        area -> area.unitOrNull() == null
                                ? null
                                : area.unitOrNull().fullName(),
                        area -> area.unitOrNull() == null
                                ? ""
                                : area.unitOrNull().fullName())
                .shown(
                        "above",
                        area -> area.unitOrNull() == null || area.endedOrNull() != null
                                ? ""
                                : naming.above(area.unitOrNull()))
                .value("ended_on", Area::endedOn)
                .value("candidates", area -> TeamNaming.ids(area.candidates()));
        if (!team.ended().isEmpty()) {
            table.shown("ended_on", area -> area.endedOn() == null ? "" : area.endedOn())
                    .shown("now_in", area -> TeamNaming.names(area.candidates()));
        }
        return new Section<>(areas.isEmpty(), table);
    }

    /** The last count of each channel by the day. */
    private List<TeamChannel> lastCounts() {
        Map<String, TeamChannel> last = new TreeMap<>();
        try (Stream<TeamChannel> all = facts.of(TeamKinds.CHANNELS).map(Fact::content)) {
            all.filter(channel ->
                            channel.team().equals(team.id()) && !channel.asOf().isAfter(teams.day()))
                    .forEach(channel ->
                            last.merge(channel.id(), channel, (a, b) -> b.asOf().isBefore(a.asOf()) ? a : b));
        }
        return List.copyOf(last.values());
    }

    private Section<TeamChannel> channels() {
        List<TeamChannel> channels = lastCounts();
        Table<TeamChannel> table = Table.of("channels", channels)
                .text("channel", TeamChannel::id)
                .text("kind", TeamChannel::kind)
                .column("households", TeamChannel::householdsOrNull, this::households)
                .text("as_of", channel -> channel.asOf().toString());
        return new Section<>(channels.isEmpty(), table);
    }

    private String households(TeamChannel channel) {
        return channel.households().isPresent()
                ? session.texts().number(channel.households().getAsLong())
                : session.text("word.unknown");
    }

    /** The coordination groups of the communes that the team's areas are, or were when they were decided, in. */
    private List<GroupOnDay> groupsOfCommune() {
        Set<UnitId> communes = new HashSet<>();
        Stream.concat(team.serves().stream(), team.ended().stream().map(EndedArea::unit))
                .forEach(unit -> {
                    communes.add(unit.id());
                    unit.parent().ifPresent(communes::add);
                });
        team.serves().forEach(unit -> tree.ancestors(unit.id()).forEach(above -> communes.add(above.id())));
        return teams.groups().stream()
                .filter(group -> communes.contains(group.group().unit()) && isOfCommune(group))
                .toList();
    }

    private boolean isOfCommune(GroupOnDay group) {
        return facts.register().history(group.group().unit()).stream()
                .anyMatch(state -> state.level().equals(UnitLevel.COMMUNE));
    }

    private Section<GroupOnDay> groups() {
        List<GroupOnDay> groups = groupsOfCommune();
        Naming units = new Naming(session.texts(), facts.register());
        Table<GroupOnDay> table = Table.of("groups", groups)
                .text("id", group -> group.group().id())
                .text("title", group -> group.group().title())
                .value("unit_id", group -> group.group().unit().toString())
                .text(
                        "unit_name",
                        group -> units.state(group.group().unit(), teams.day()).fullName())
                .number("members", session.texts(), group ->
                        (long) group.members().size());
        return new Section<>(groups.isEmpty(), table);
    }
}
