package vn.toso.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.fact.FactKind;
import vn.toso.fact.UnitKinds;
import vn.toso.report.ReportKinds;
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

    private static final Map<String, List<FactKind<?>>> WORDS = new TreeMap<>(Map.of(
            "units",
            UnitKinds.all(),
            "teams",
            List.of(
                    TeamKinds.TEAMS,
                    TeamKinds.STATUSES,
                    TeamKinds.SERVICE_AREAS,
                    TeamKinds.ORGANISATIONS,
                    TeamKinds.GROUPS,
                    TeamKinds.CHANNELS,
                    ReportKinds.NOTHING),
            "members",
            List.of(TeamKinds.PERSONS, TeamKinds.MEMBERSHIPS, TeamKinds.GROUP_MEMBERS)));

    /** Those that say who is where. */
    private static final List<FactKind<?>> PERSONAL =
            List.of(TeamKinds.PERSONS, TeamKinds.MEMBERSHIPS, TeamKinds.GROUP_MEMBERS);

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

    static boolean isPersonal(FactKind<?> kind) {
        return PERSONAL.contains(kind);
    }
}
