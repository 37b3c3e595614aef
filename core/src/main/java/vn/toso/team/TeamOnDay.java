package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/**
 * A team as it is on a day: its state, where it serves, and who is in it.
 *
 * @param id the team's id
 * @param teamOrNull its record; {@code null} if only areas of it are known
 * @param state its state, never {@link TeamState#DISSOLVED}: it would not be there
 * @param serves the units of the day that its areas are on, each once, in the order of ids
 * @param ended its areas on units that have ended, in the order of the units' ids
 * @param misplaced its areas on units that are not there yet or that nobody knows, in the order of the units' ids
 * @param memberships its memberships of the day, by role, the leader first, then in the order of the facts
 */
public record TeamOnDay(
        String id,
        @Nullable Team teamOrNull,
        TeamState state,
        List<AdminUnit> serves,
        List<EndedArea> ended,
        List<ServiceArea> misplaced,
        List<Membership> memberships) {
    /** Copies the lists. */
    public TeamOnDay {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        serves = List.copyOf(serves);
        ended = List.copyOf(ended);
        misplaced = List.copyOf(misplaced);
        memberships = List.copyOf(memberships);
    }

    /** Returns its record, or empty if only areas of it are known. */
    public Optional<Team> team() {
        return Optional.ofNullable(teamOrNull);
    }

    /** Returns whether it serves at least one unit of the day, so that it covers something. */
    public boolean isCovering() {
        return !serves.isEmpty();
    }

    /** Returns whether it serves this unit itself; units above and below are not asked. */
    public boolean serves(UnitId unit) {
        return serves.stream().anyMatch(served -> served.id().equals(unit));
    }

    /**
     * Returns whether it is stale (rule C11): one of its areas is on a unit that has ended, and it has not been assigned
     * anew since. A team that lost one of two villages is stale and {@link #isCovering covering}: somebody has to decide.
     */
    public boolean isStale() {
        return ended.stream().anyMatch(area -> !area.reassigned());
    }

    /** Returns how many persons are in it, each once, whatever their roles. */
    public int size() {
        return (int) memberships.stream().map(Membership::person).distinct().count();
    }

    /** Returns its leader; empty if nobody is, or more than one. */
    public Optional<Membership> leader() {
        List<Membership> leaders = in(Role.LEADER);
        return leaders.stream().map(Membership::person).distinct().count() == 1
                ? Optional.of(leaders.get(0))
                : Optional.empty();
    }

    /** Returns its memberships in a role, in the order of the facts. */
    public List<Membership> in(Role role) {
        return memberships.stream()
                .filter(membership -> membership.role() == role)
                .toList();
    }

    /** Returns whether its title or an alias is this one, but for case and white space. */
    boolean isNamed(String folded) {
        return teamOrNull != null
                && Stream.concat(Stream.of(teamOrNull.title()), teamOrNull.aliases().stream())
                        .anyMatch(name -> folded(name).equals(folded));
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns id, state and how many units and members it has; not who. */
    @Override
    public String toString() {
        return "TeamOnDay[" + id + ", " + state.id() + ", " + serves.size() + " units, " + memberships.size()
                + " memberships]";
    }
}
