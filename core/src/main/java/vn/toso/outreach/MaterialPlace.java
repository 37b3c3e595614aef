package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.UnitIdText;

/**
 * A material is to be seen at a place over some days: a panel hangs at a market, a clip is published on a channel.
 *
 * @param material the material's id
 * @param place where, as people call it, in NFC: "cổng chợ Rừng", "kênh QTV"; never somebody's address
 * @param unitOrNull in which unit, as it existed then; {@code null} for what is published everywhere
 * @param shown the days; open where nobody has taken it down
 */
public record MaterialPlace(
        @IdText String material,
        @NotBlankText String place,
        @UnitIdText @Nullable UnitId unitOrNull,
        DateRange shown) {
    /**
     * @throws IllegalArgumentException if the material's id can be none, or the place is blank
     */
    public MaterialPlace {
        Checks.id("a material's id", material);
        place = Checks.text("a place", place);
        requireNonNull(shown, "shown");
    }

    /** Returns in which unit; empty for what is published everywhere. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitOrNull);
    }
}
