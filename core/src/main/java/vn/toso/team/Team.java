package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;

/**
 * A community digital technology team (tổ công nghệ số cộng đồng). Which units it serves and who its members are changes,
 * and so is said by facts of its own: {@link ServiceArea}, {@link Membership}, {@link TeamStatus}.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; never made from a name
 * @param tier for which kind of unit it was founded
 * @param title what its founding decision calls it; titles repeat from commune to commune
 * @param decisionOrNull its founding decision; {@code null} if not known
 * @param aliases what else it is called, in the order given; later official names too
 * @param foundedOnOrNull the first day it is there; {@code null} if not known, and it is then taken to have been there
 *     on every day until it is dissolved
 */
public record Team(
        @IdText String id,
        @OneOf({"commune", "village"}) TeamTier tier,
        @NotBlankText String title,
        @Nullable FoundingDecision decisionOrNull,
        List<@NotBlankText String> aliases,
        @Nullable LocalDate foundedOnOrNull) {
    /**
     * Copies the aliases and puts the texts in NFC.
     *
     * @throws IllegalArgumentException if the id can be none, or the title or an alias is blank
     */
    public Team {
        Checks.id("a team id", id);
        requireNonNull(tier, "tier");
        title = Checks.text("the title of a team", title);
        aliases = aliases.stream()
                .map(alias -> Checks.text("an alias of a team", alias))
                .toList();
    }

    /**
     * Returns a team without a known decision and without aliases.
     *
     * @throws IllegalArgumentException if the id can be none or the title is blank
     */
    public static Team of(String id, TeamTier tier, String title, LocalDate foundedOn) {
        return new Team(id, tier, title, null, List.of(), requireNonNull(foundedOn, "foundedOn"));
    }

    /** Returns this team with a founding decision. */
    public Team withDecision(FoundingDecision decision) {
        return new Team(id, tier, title, requireNonNull(decision, "decision"), aliases, foundedOnOrNull);
    }

    /**
     * Returns this team with other aliases.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Team withAliases(Collection<String> names) {
        return new Team(id, tier, title, decisionOrNull, List.copyOf(names), foundedOnOrNull);
    }

    /** Returns its founding decision, if known. */
    public Optional<FoundingDecision> decision() {
        return Optional.ofNullable(decisionOrNull);
    }

    /** Returns the first day it is there, if known. */
    public Optional<LocalDate> foundedOn() {
        return Optional.ofNullable(foundedOnOrNull);
    }

    /** Returns whether it had been founded by the day, which counts; an unknown founding day is before every other. */
    public boolean isFoundedBy(LocalDate day) {
        return foundedOnOrNull == null || !foundedOnOrNull.isAfter(day);
    }

    /** Returns id and tier. */
    @Override
    public String toString() {
        return "Team[" + id + ", " + tier.id() + "]";
    }
}
