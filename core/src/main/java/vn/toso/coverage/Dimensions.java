package vn.toso.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.toso.unit.UnitId;

/**
 * By what people are told apart in every host (rule C9). Everybody has exactly one value in a dimension, or
 * {@link #UNKNOWN}; a host's own dimensions are {@link vn.toso.people.GroupTag}s.
 */
public final class Dimensions {
    /** The value of whom it is not known. */
    public static final String UNKNOWN = "unknown";

    /**
     * By age in completed years on the day: {@code under-14}, {@code 14-17}, {@code 18-59}, {@code 60-plus}. From 14 an
     * e-identity is expected, with 18 somebody is an adult, and with 60 an older person (Law 39/2009/QH12, Article 2).
     */
    public static final String AGE = "age";

    /**
     * By the type of the unit on the boundary day: {@code urban} (phường, thị trấn), {@code rural} (xã); a special zone
     * (đặc khu) is unknown. Who may be in units of both is unknown. It turned for 592 whole townships and 564 whole
     * communes on 2025-07-01 with nobody moving.
     */
    public static final String LOCALITY = "locality";

    private Dimensions() {}

    static String age(OptionalInt age) {
        if (age.isEmpty()) {
            return UNKNOWN;
        }
        int years = age.getAsInt();
        if (years < 14) {
            return "under-14";
        }
        if (years < 18) {
            return "14-17";
        }
        return years < 60 ? "18-59" : "60-plus";
    }

    /** The locality of all units that something may be in, if they have one. */
    static String locality(Ways ways, Collection<UnitId> candidates) {
        Set<String> met = new HashSet<>();
        candidates.forEach(unit -> met.add(locality(ways, unit)));
        return met.size() == 1 ? met.iterator().next() : UNKNOWN;
    }

    private static String locality(Ways ways, UnitId unit) {
        Optional<Boolean> urban = ways.boundaries().get(unit).type().urban();
        if (!ways.boundaries().get(unit).level().administrative()) {
            urban = ways.boundaries()
                    .parent(unit)
                    .flatMap(commune -> commune.type().urban());
        }
        return urban.map(is -> is ? "urban" : "rural").orElse(UNKNOWN);
    }
}
