package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.fact.Anchor;
import vn.toso.fact.FactKind;
import vn.toso.time.KnownAt;

/**
 * All that a store holds of one person: what is given out when somebody asks what is kept of them (Law 91/2025/QH15; it is
 * to be answered within 2 working days).
 *
 * <p>It is every version, also those that were corrected or withdrawn, of every fact that names the person or hangs on
 * them, and of facts about such facts, as a follow-up is about a visit. A fact may name others by their ids, such as who
 * helped; nothing else of them is in it. That somebody recorded facts of others is not among what is kept of them here.
 * Kinds that have not said where their facts stand ({@link FactKind.Builder#scope}) are not looked through.
 */
public final class PersonalRecord {
    /** A resident, by id. */
    public static final String RESIDENT = "resident";
    /** A member of teams, by id. */
    public static final String MEMBER = "person";

    private final Anchor who;
    private final List<Version<?>> versions;

    private PersonalRecord(Anchor who, List<Version<?>> versions) {
        this.who = who;
        this.versions = List.copyOf(versions);
    }

    /**
     * Looks through all that a store, or a view of one, has recorded up to now. That is read twice from beginning to end.
     *
     * @param who a {@link #RESIDENT}, a {@link #MEMBER}, or another thing that facts hang on
     */
    public static PersonalRecord of(Journal store, Anchor who) {
        requireNonNull(who, "who");
        Set<Anchor> about = new HashSet<>();
        about.add(who);
        KnownAt until = store.latest();
        // Facts about the person come before those about such facts, or with them.
        find(store, until, version -> {
            if (isAbout(version, Set.of(who))) {
                about.add(new Anchor(version.kind().name(), version.key()));
            }
        });
        List<Version<?>> found = new ArrayList<>();
        find(store, until, version -> {
            if (isAbout(version, about)) {
                found.add(version);
            }
        });
        return new PersonalRecord(who, found);
    }

    private static void find(Journal store, KnownAt until, Consumer<Version<?>> each) {
        try (Stream<Version<?>> all = store.changesSince(KnownAt.START)) {
            all.filter(version -> version.recorded().position() <= until.position())
                    .forEach(each);
        }
    }

    /** A fact that was corrected and is about somebody else now tells of both, each version of its own. */
    private static <T> boolean isAbout(Version<T> version, Set<Anchor> about) {
        T content = version.contentOrNull();
        FactKind<T> kind = version.kind();
        if (content == null) {
            return about.contains(new Anchor(kind.name(), version.key()));
        }
        return kind.names(content).anyMatch(about::contains)
                || kind.standing()
                        .filter(standing -> standing.isPersonal()
                                && standing.hangsOn(version.key(), content).anyMatch(about::contains))
                        .isPresent();
    }

    /** Returns about whom it is. */
    public Anchor who() {
        return who;
    }

    /** Returns every version, in the order in which they were recorded; none if nothing is kept of the person. */
    public List<Version<?>> versions() {
        return versions;
    }

    /** Returns how many versions there are; not of whom. */
    @Override
    public String toString() {
        return "PersonalRecord[" + versions.size() + " versions]";
    }
}
