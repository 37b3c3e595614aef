package vn.toso.coverage;

import vn.toso.skill.Eligibility;

/**
 * What one subject counts as.
 *
 * @param eligible whether it can count at all
 * @param has whether it is done
 * @param reason why it counts in neither half, if it does not
 */
record Verdict(Eligibility.Verdict eligible, Has has, String reason) {
    /** Whether something is so. */
    enum Has {
        YES,
        NO,
        UNKNOWN;

        static Has of(boolean so) {
            return so ? YES : NO;
        }
    }

    /** Why somebody is in neither half who is not of the age or the group. */
    static final String OUTSIDE = "outside";

    static Verdict of(Eligibility.Verdict eligible, Has has) {
        return new Verdict(eligible, has, OUTSIDE);
    }

    static Verdict excluded(String reason) {
        return new Verdict(Eligibility.Verdict.OUTSIDE, Has.NO, reason);
    }
}
