package vn.toso.team;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;

/**
 * On a day a team has a channel, and so many households are in it. Every count is a fact of its own day; an earlier one
 * stays what it was. A channel that was given up is counted once more, with no household in it.
 *
 * <p>Households of two channels are not added: one household may be in both.
 *
 * @param id the channel's id, the host's; 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param team the team's id
 * @param kind what it is: {@link #ZALO_GROUP} or a word of the host's, of the same characters as an id
 * @param householdsOrNull how many households are in it, 0 or more; {@code null} if not counted
 * @param asOf the day of the count
 */
public record TeamChannel(
        @IdText String id,
        @IdText String team,
        @IdText String kind,
        @PositiveOrZero @Nullable Long householdsOrNull,
        LocalDate asOf) {
    /** A Zalo group (nhóm Zalo). */
    public static final String ZALO_GROUP = "zalo-group";

    /**
     * @throws IllegalArgumentException if an id or the kind can be none, or the households are below 0
     */
    public TeamChannel {
        Checks.id("a channel id", id);
        Checks.id("a team id", team);
        Checks.id("the kind of a channel", kind);
        requireNonNull(asOf, "asOf");
        if (householdsOrNull != null && householdsOrNull < 0) {
            throw new IllegalArgumentException("households are counted from 0, but these are " + householdsOrNull);
        }
    }

    /** Returns how many households are in it, if counted. */
    public OptionalLong households() {
        return householdsOrNull == null ? OptionalLong.empty() : OptionalLong.of(householdsOrNull);
    }
}
