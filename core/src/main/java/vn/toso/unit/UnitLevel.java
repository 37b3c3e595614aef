package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;

/**
 * A level of the tree of units. Levels are ordered values, not a closed list (rule U9): a host may have its own.
 *
 * <p>At an <em>administrative</em> level the register lists every unit there is, so such a unit is carried through
 * reforms by its lowest units and their successions (rule U5: what the rules call pack units). Units of other levels
 * (villages) are the host's; they carry only what is filed under them.
 *
 * @param name a short name in lower case, for example {@code commune}
 * @param rank the order: a parent's rank is smaller than its child's
 * @param administrative whether the units of this level are administrative units by law, all of them listed
 */
public record UnitLevel(
        @NotBlankText String name,
        int rank,
        @OneOf({"all", "some"}) boolean administrative) implements Comparable<UnitLevel> {
    /** Tỉnh, thành phố. */
    public static final UnitLevel PROVINCE = new UnitLevel("province", 10, true);
    /** Quận, huyện, thị xã, thành phố of a province; until 2025-06-30. */
    public static final UnitLevel DISTRICT = new UnitLevel("district", 20, true);
    /** Xã, phường, thị trấn (until 2025-06-30), đặc khu (since 2025-07-01). */
    public static final UnitLevel COMMUNE = new UnitLevel("commune", 30, true);
    /** Thôn, bản, ấp, khu phố, tổ dân phố ...: in law no administrative unit, without an official code. */
    public static final UnitLevel VILLAGE = new UnitLevel("village", 40, false);

    private static final List<UnitLevel> NATIONAL = List.of(PROVINCE, DISTRICT, COMMUNE, VILLAGE);

    /**
     * @throws IllegalArgumentException if the name is empty
     */
    public UnitLevel {
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a level has a name");
        }
    }

    /** Returns the four national levels, from province to village. */
    public static List<UnitLevel> national() {
        return NATIONAL;
    }

    /** Returns the national level of this name, or empty. */
    public static Optional<UnitLevel> find(String name) {
        return NATIONAL.stream().filter(level -> level.name.equals(name)).findFirst();
    }

    /** Returns whether units of this level stand above units of the other in the tree. */
    public boolean isAbove(UnitLevel other) {
        return rank < other.rank;
    }

    /** Compares by rank, then by name. */
    @Override
    public int compareTo(UnitLevel other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : name.compareTo(other.name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
