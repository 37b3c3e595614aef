package vn.toso.people;

import java.util.Optional;

/** Of whom something is said or counted. A closed list: each kind has its own rules of where it is on a day. */
public enum SubjectKind {
    /** A person who lives somewhere (người dân). */
    RESIDENT("resident", "người dân"),
    /** Persons who live together (hộ gia đình). */
    HOUSEHOLD("household", "hộ gia đình"),
    /** A household business or enterprise (hộ kinh doanh, doanh nghiệp). */
    BUSINESS("business", "cơ sở kinh doanh");

    private final String id;
    private final String vietnamese;

    SubjectKind(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    /** Returns the kind whose {@link #id} this is, or empty. */
    public static Optional<SubjectKind> find(String id) {
        for (SubjectKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the kind whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SubjectKind of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("a subject is a resident, household or business"));
    }

    /** Returns the word in files and tables: {@code resident}, {@code household}, {@code business}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }
}
