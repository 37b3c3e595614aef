package vn.toso.unit;

/** How like a written name is to a unit's, best first. */
public enum NameLikeness {
    /**
     * The name is the same, and so is the type if one was written. The same are: tone marks placed otherwise (Hòa, Hoà),
     * y for i (Mỹ, Mĩ), capital letters, hyphens, apostrophes and blanks, roman and arabic numerals, abbreviations. Đăk,
     * Đắk and Đak are three names.
     */
    EXACT,
    /** Every mark written is the unit's, but at least one of the unit's is missing: {@code quang yen}. */
    ACCENTS_MISSING,
    /** The name is the same, but another type is written than the unit has: xã Yên Giang, which is a phường. */
    TYPE_DIFFERS,
    /** Only the letters are the same: marks contradict, or marks are missing and the type is another as well. */
    ACCENTS_DIFFER,
    /** The letters are the same but for blanks and at most one letter: Ea Bia, EaBia; Pờ Y, Bờ Y. */
    SIMILAR
}
