package vn.toso.privacy;

/** The sex as registered at birth (giới tính), as far as a {@link PersonalId} tells it. */
public enum Sex {
    /** Male (nam). */
    MALE("male", "nam"),
    /** Female (nữ). */
    FEMALE("female", "nữ");

    private final String id;
    private final String vietnamese;

    Sex(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the word files and groups of people know it by: {@code male}, {@code female}. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese word. */
    public String vietnamese() {
        return vietnamese;
    }
}
