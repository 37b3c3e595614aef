package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Anchor;
import vn.toso.fact.Filing;
import vn.toso.privacy.HostKey;

/**
 * Who is to be erased, and what that takes (rule D3).
 *
 * @param who a {@code resident}, or a {@code person} of teams
 * @param filing where the wish comes from, and who carries it out; it stays, so it names nobody who is erased
 * @param ids gives random ids, a new one each time: of 128 random bits or more, so that none is given twice
 * @param keyOrNull the host's key, under which the personal ID is marked so that nobody comes back by it; {@code null} if
 *     there is none, and the host's id alone is marked
 */
public record Erasure(
        Anchor who,
        Filing filing,
        Supplier<String> ids,
        @Nullable HostKey keyOrNull) {
    private static final Set<String> KINDS = Set.of(ErasedPersons.RESIDENT, ErasedPersons.PERSON);

    /**
     * @throws IllegalArgumentException if it is of anything but a resident or a person
     */
    public Erasure {
        requireNonNull(filing, "filing");
        requireNonNull(ids, "ids");
        if (!KINDS.contains(who.kind())) {
            throw new IllegalArgumentException(
                    "residents and persons of teams are erased, but this is a " + who.kind());
        }
    }

    /**
     * Returns the erasure of a resident.
     *
     * @param ids gives random ids, a new one each time
     */
    public static Erasure ofResident(String resident, Filing filing, Supplier<String> ids) {
        return new Erasure(new Anchor(ErasedPersons.RESIDENT, resident), filing, ids, null);
    }

    /**
     * Returns the erasure of a person of teams or coordination groups.
     *
     * @param ids gives random ids, a new one each time
     */
    public static Erasure ofPerson(String person, Filing filing, Supplier<String> ids) {
        return new Erasure(new Anchor(ErasedPersons.PERSON, person), filing, ids, null);
    }

    /** Returns this erasure with the key of the host. */
    public Erasure withKey(HostKey key) {
        return new Erasure(who, filing, ids, requireNonNull(key, "key"));
    }

    /** Returns the key, if there is one. */
    public Optional<HostKey> key() {
        return Optional.ofNullable(keyOrNull);
    }

    /** Returns what is erased only. */
    @Override
    public String toString() {
        return "Erasure[" + who.kind() + "]";
    }
}
