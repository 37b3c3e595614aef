package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.BoundedDays;
import vn.toso.validation.IdText;
import vn.toso.validation.UnitIdText;

/**
 * How often a team helped on a day or over some days, where nobody wrote the turns down one by one ("240 lượt, 180
 * người"). Turns recorded as {@link Support} are not among them.
 *
 * @param team the team's id
 * @param unit where, as it existed then
 * @param about the days; never open
 * @param itemOrNull with which item of a checklist, or a word of the host's; {@code null} for all together
 * @param turns how often
 * @param personsOrNull how many persons these were, each once; {@code null} if not said
 */
public record SupportCount(
        @IdText String team,
        @UnitIdText UnitId unit,
        @BoundedDays DateRange about,
        @IdText @Nullable String itemOrNull,
        Turns turns,
        @Nullable Persons personsOrNull) {
    /**
     * @throws IllegalArgumentException if an id can be none, or the days are open
     */
    public SupportCount {
        Checks.id("a team id", team);
        requireNonNull(unit, "unit");
        Checks.idOrNull("an item's id", itemOrNull);
        requireNonNull(turns, "turns");
        if (about.isOpenStarted() || about.isOpenEnded()) {
            throw new IllegalArgumentException("turns are counted from a first to a last day, but this is " + about);
        }
    }

    /** Returns with which item; empty for all together. */
    public Optional<String> item() {
        return Optional.ofNullable(itemOrNull);
    }

    /** Returns how many persons these were, if said. */
    public Optional<Persons> persons() {
        return Optional.ofNullable(personsOrNull);
    }
}
