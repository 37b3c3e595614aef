package vn.toso.privacy;

import vn.toso.finding.FindingCode;

/** Why something written is not the number it was to be. Hosts may store the ids of the {@link #code() codes}. */
@SuppressWarnings("ImmutableEnumChecker") // a finding code is a record of texts
public enum Refusal {
    /** It holds something that is no part of a number, or is longer than 200 characters. */
    UNREADABLE(Codes.UNREADABLE),
    /** A spreadsheet wrote it in powers of ten ({@code 2.21E+10}), and its last digits are lost. */
    ROUNDED(Codes.ROUNDED),
    /** A phone number of another country. */
    PHONE_FOREIGN(Codes.PHONE_FOREIGN),
    /** A phone number has 10 digits, or 11 if it is a landline or from before 2018. */
    PHONE_LENGTH(Codes.PHONE_LENGTH),
    /** No phone number begins like this today. */
    PHONE_PREFIX(Codes.PHONE_PREFIX),
    /** A personal ID has 12 digits. */
    ID_LENGTH(Codes.ID_LENGTH),
    /** A personal ID begins with the code of a {@link BirthProvince}. */
    ID_PROVINCE(Codes.ID_PROVINCE),
    /** 9 digits are the number of an old identity card (chứng minh nhân dân, CMND), which is no personal ID. */
    ID_OLD_CARD(Codes.ID_OLD_CARD);

    private final FindingCode code;

    Refusal(FindingCode code) {
        this.code = code;
    }

    /** Returns what a person is told of it; its weight is {@link vn.toso.finding.Severity#ERROR}. */
    public FindingCode code() {
        return code;
    }
}
