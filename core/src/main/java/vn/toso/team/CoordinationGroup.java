package vn.toso.team;

import static java.util.Objects.requireNonNull;

import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.UnitIdText;

/**
 * A group that stands beside the teams of a unit, is trained, and trains them (nhóm điều hành; not a ban chỉ đạo, which
 * is another body). Its members are organisations as well as persons, see {@link GroupMember}. It is no team and is never
 * counted as one.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}
 * @param unit the unit it stands at, as it existed when it was set up; never re-filed
 * @param title what it is called
 * @param valid the days on which it is there
 */
public record CoordinationGroup(
        @IdText String id,
        @UnitIdText UnitId unit,
        @NotBlankText String title,
        DateRange valid) {
    /**
     * Puts the title in NFC.
     *
     * @throws IllegalArgumentException if the id can be none or the title is blank
     */
    public CoordinationGroup {
        Checks.id("a group id", id);
        requireNonNull(unit, "unit");
        title = Checks.text("the title of a group", title);
        requireNonNull(valid, "valid");
    }
}
