package vn.toso.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.fact.FactKind;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.report.ReportKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.store.Kinds;
import vn.toso.team.TeamKinds;

/**
 * Kinds of facts that are taken in and given out together.
 *
 * @param name a word such as {@code teams}, the name of one kind of facts, or {@code all}
 * @param kinds the kinds, in the order of {@link Kinds}
 */
record FactGroup(String name, List<FactKind<?>> kinds) {
    static final FactGroup ALL = new FactGroup("all", Kinds.all().list());

    /**
     * Where somebody lives is of residents and households alike, so both groups have it; so it is with who came to
     * trainings and sessions. That a unit has no team is told with the teams, and is a report received.
     */
    private static final Map<String, List<FactKind<?>>> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("units", UnitKinds.all()),
            Map.entry(
                    "teams",
                    List.of(
                            TeamKinds.TEAMS,
                            TeamKinds.STATUSES,
                            TeamKinds.SERVICE_AREAS,
                            TeamKinds.ORGANISATIONS,
                            TeamKinds.GROUPS,
                            TeamKinds.CHANNELS,
                            ReportKinds.RECEIVED)),
            Map.entry("members", List.of(TeamKinds.PERSONS, TeamKinds.MEMBERSHIPS, TeamKinds.GROUP_MEMBERS)),
            Map.entry(
                    "residents",
                    List.of(
                            PeopleKinds.RESIDENTS,
                            PeopleKinds.RESIDENCES,
                            PeopleKinds.GROUP_TAGS,
                            PeopleKinds.CONSENTS,
                            PeopleKinds.ERASED)),
            Map.entry(
                    "households",
                    List.of(PeopleKinds.HOUSEHOLDS, PeopleKinds.HOUSEHOLD_MEMBERSHIPS, PeopleKinds.RESIDENCES)),
            Map.entry("businesses", List.of(PeopleKinds.BUSINESSES)),
            Map.entry(
                    "checklists", List.of(SkillKinds.CHECKLISTS, SkillKinds.CHECKLIST_ITEMS, SkillKinds.STEP_MAPPINGS)),
            Map.entry("progress", List.of(SkillKinds.PROGRESS)),
            Map.entry("trainings", List.of(OutreachKinds.TRAININGS, OutreachKinds.ATTENDANCES)),
            Map.entry("sessions", List.of(OutreachKinds.SESSIONS, OutreachKinds.SCHEDULES, OutreachKinds.ATTENDANCES)),
            Map.entry("support", List.of(OutreachKinds.SUPPORTS, OutreachKinds.SUPPORT_COUNTS)),
            Map.entry("visits", List.of(OutreachKinds.VISITS, OutreachKinds.FOLLOW_UPS)),
            Map.entry(
                    "materials",
                    List.of(OutreachKinds.MATERIALS, OutreachKinds.MATERIAL_COUNTS, OutreachKinds.MATERIAL_PLACES)),
            Map.entry("population", List.of(PeopleKinds.POPULATION_FIGURES, PeopleKinds.COMPLETE_REGISTERS)),
            Map.entry("reported", List.of(ReportKinds.COUNTS)),
            Map.entry("due", List.of(ReportKinds.DUE)),
            Map.entry("received", List.of(ReportKinds.RECEIVED)),
            Map.entry("targets", List.of(ReportKinds.TARGETS))));

    /** Those that say who somebody is, who is or was where, or how far somebody is. */
    private static final List<FactKind<?>> PERSONAL = List.of(
            TeamKinds.PERSONS,
            TeamKinds.MEMBERSHIPS,
            TeamKinds.GROUP_MEMBERS,
            PeopleKinds.RESIDENTS,
            PeopleKinds.PERSONAL_DATA,
            PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
            PeopleKinds.RESIDENCES,
            PeopleKinds.GROUP_TAGS,
            PeopleKinds.CONSENTS,
            SkillKinds.PROGRESS,
            OutreachKinds.ATTENDANCES,
            OutreachKinds.SUPPORTS,
            OutreachKinds.VISITS,
            OutreachKinds.FOLLOW_UPS);

    /**
     * Returns the group of this name.
     *
     * @throws RefusedException if there is none; it says which there are
     */
    static FactGroup named(String name, Session session) {
        if (name.equals(ALL.name())) {
            return ALL;
        }
        List<FactKind<?>> group = WORDS.get(name);
        if (group != null) {
            return new FactGroup(
                    name, ALL.kinds().stream().filter(group::contains).collect(Collectors.toUnmodifiableList()));
        }
        return Kinds.all()
                .find(name)
                .map(kind -> new FactGroup(name, List.of(kind)))
                .orElseThrow(() -> RefusedException.usage(session.text("refused.kind", name, names())));
    }

    private static String names() {
        return Stream.concat(
                        Stream.concat(Stream.of(ALL.name()), WORDS.keySet().stream()),
                        ALL.kinds().stream().map(FactKind::name))
                .collect(Collectors.joining(", "));
    }

    boolean has(FactKind<?> kind) {
        return kinds.contains(kind);
    }

    /**
     * Returns the group as it is given out: names, phones and numbers of residents only where they are asked for, by
     * {@code --personal} or by the name of their kind.
     *
     * @throws RefusedException if they are asked for beside kinds that are not of residents
     */
    FactGroup given(boolean withPersonalData, Session session) {
        boolean alone = kinds.equals(List.of(PeopleKinds.PERSONAL_DATA));
        boolean ofResidents = alone || kinds.contains(PeopleKinds.RESIDENTS);
        if (withPersonalData && !ofResidents) {
            throw RefusedException.usage(session.text("refused.export.personal", name));
        }
        List<FactKind<?>> given = ALL.kinds().stream()
                .filter(kind ->
                        kind.equals(PeopleKinds.PERSONAL_DATA) ? alone || withPersonalData : kinds.contains(kind))
                .collect(Collectors.toUnmodifiableList());
        return new FactGroup(name, given);
    }

    static boolean isPersonal(FactKind<?> kind) {
        return PERSONAL.contains(kind);
    }
}
