package vn.toso.team;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which body or trade somebody sits in a team for, or of what kind an organisation is.
 *
 * <p>An open list: any id is an affiliation. Of those of {@link #known()}, which have been seen in founding decisions,
 * the library also knows the Vietnamese term.
 *
 * @param id lower case, words joined by {@code -}, 1 to 40 characters
 */
public record Affiliation(String id) {
    /** Stands first, because the constants below need it. */
    private static final Pattern ID = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /** Head of a village (trưởng thôn, bản, khu phố). */
    public static final Affiliation VILLAGE_HEAD = new Affiliation("village-head");
    /** Party cell (chi bộ). */
    public static final Affiliation PARTY_CELL = new Affiliation("party-cell");
    /** Youth union (Đoàn Thanh niên). */
    public static final Affiliation YOUTH_UNION = new Affiliation("youth-union");
    /** Women's union (Hội Phụ nữ). */
    public static final Affiliation WOMENS_UNION = new Affiliation("womens-union");
    /** Farmers' union (Hội Nông dân). */
    public static final Affiliation FARMERS_UNION = new Affiliation("farmers-union");
    /** Fatherland Front (Mặt trận Tổ quốc). */
    public static final Affiliation FRONT = new Affiliation("front");
    /** Police (công an). */
    public static final Affiliation POLICE = new Affiliation("police");
    /** Teacher (giáo viên). */
    public static final Affiliation TEACHER = new Affiliation("teacher");
    /** Pupil or student (học sinh, sinh viên). */
    public static final Affiliation STUDENT = new Affiliation("student");
    /** Health worker (nhân viên y tế). */
    public static final Affiliation HEALTH_WORKER = new Affiliation("health-worker");
    /** Official of the commune (cán bộ, công chức xã). */
    public static final Affiliation COMMUNE_OFFICIAL = new Affiliation("commune-official");
    /** Telecom operator (doanh nghiệp viễn thông). */
    public static final Affiliation TELECOM = new Affiliation("telecom");
    /** Bank (ngân hàng). */
    public static final Affiliation BANK = new Affiliation("bank");
    /** IT firm (doanh nghiệp công nghệ thông tin). */
    public static final Affiliation IT_FIRM = new Affiliation("it-firm");
    /** Resident, for nobody else (người dân). */
    public static final Affiliation RESIDENT = new Affiliation("resident");

    private static final Map<Affiliation, String> VIETNAMESE = terms();

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public Affiliation {
        if (!ID.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "an affiliation is written in lower case, words joined by -, in 1 to 40 characters");
        }
    }

    /**
     * Returns the affiliation with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static Affiliation of(String id) {
        return new Affiliation(id);
    }

    /** Returns the affiliation with this id, null for null. */
    static @Nullable Affiliation orNull(@Nullable String id) {
        return id == null ? null : new Affiliation(id);
    }

    /** Returns the affiliations of which the library knows the term. */
    public static List<Affiliation> known() {
        return List.copyOf(VIETNAMESE.keySet());
    }

    /** Returns the Vietnamese term, or empty for an affiliation that is not {@link #known()}. */
    public Optional<String> vietnamese() {
        return Optional.ofNullable(VIETNAMESE.get(this));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private static Map<Affiliation, String> terms() {
        Map<Affiliation, String> terms = new LinkedHashMap<>();
        terms.put(VILLAGE_HEAD, "trưởng thôn");
        terms.put(PARTY_CELL, "chi bộ");
        terms.put(YOUTH_UNION, "Đoàn Thanh niên");
        terms.put(WOMENS_UNION, "Hội Phụ nữ");
        terms.put(FARMERS_UNION, "Hội Nông dân");
        terms.put(FRONT, "Mặt trận Tổ quốc");
        terms.put(POLICE, "công an");
        terms.put(TEACHER, "giáo viên");
        terms.put(STUDENT, "học sinh, sinh viên");
        terms.put(HEALTH_WORKER, "nhân viên y tế");
        terms.put(COMMUNE_OFFICIAL, "cán bộ, công chức xã");
        terms.put(TELECOM, "doanh nghiệp viễn thông");
        terms.put(BANK, "ngân hàng");
        terms.put(IT_FIRM, "doanh nghiệp công nghệ thông tin");
        terms.put(RESIDENT, "người dân");
        return Collections.unmodifiableMap(terms);
    }
}
