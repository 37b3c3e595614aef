package vn.toso.privacy;

import vn.toso.finding.FindingCode;

/**
 * What was certain enough to be repaired in a number as it was written. Blanks, dots, dashes and brackets are a way of
 * writing and no mistake: leaving them out is not told.
 */
@SuppressWarnings("ImmutableEnumChecker") // a finding code is a record of texts
public enum Correction {
    /** A whole number had become a decimal one ({@code 395678945.0}). */
    DECIMAL_DROPPED(Codes.DECIMAL_DROPPED),
    /** The country code of Viet Nam stood before the number ({@code +84}, {@code 0084} or {@code 84}). */
    COUNTRY_CODE_DROPPED(Codes.COUNTRY_CODE_DROPPED),
    /** A spreadsheet had taken the number for one to compute with, and dropped its leading zero or zeros. */
    ZERO_RESTORED(Codes.ZERO_RESTORED),
    /** A mobile number of 11 digits, from before 2018, became the one of 10 digits. */
    PREFIX_CONVERTED(Codes.PREFIX_CONVERTED);

    private final FindingCode code;

    Correction(FindingCode code) {
        this.code = code;
    }

    /** Returns what a person is told of it; its weight is {@link vn.toso.finding.Severity#FIXED}. */
    public FindingCode code() {
        return code;
    }
}
