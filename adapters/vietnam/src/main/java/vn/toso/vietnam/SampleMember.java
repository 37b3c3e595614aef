package vn.toso.vietnam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a household of the sample.
 *
 * @param bornOn the day of birth, whether anybody recorded it or not
 * @param bornKnown whether somebody did
 * @param diedOn the day of death in days since 1970-01-01; of the living, one that never comes
 */
record SampleMember(String id, LocalDate bornOn, boolean bornKnown, long diedOn) {
    static final long ALIVE = Integer.MAX_VALUE;

    /** Who stands for households and businesses, which have no age. */
    static final SampleMember NOBODY = new SampleMember("", LocalDate.of(1900, 1, 1), true, ALIVE);

    private static final int LISTED = SamplePlaces.LISTED_ON.getYear();

    int ageAbout() {
        return LISTED - bornOn.getYear();
    }

    /** The first day on which the member is so old, in days since 1970-01-01; a year later is late enough for a leap day. */
    long turns(int age) {
        return bornOn.plusYears(age).toEpochDay() + 1;
    }

    @Nullable
    LocalDate bornOnOrNull() {
        return bornKnown ? bornOn : null;
    }

    @Nullable
    LocalDate diedOnOrNull() {
        return diedOn == ALIVE ? null : LocalDate.ofEpochDay(diedOn);
    }
}
