package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.fact.Standing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** Any store, whose reader is told of before it gives personal data; made of the ports alone. */
final class WatchedStore extends StoreView {
    private final PersonalReads reads;

    WatchedStore(Store store, PersonalReads reads) {
        super(store);
        this.reads = requireNonNull(reads, "reads");
    }

    /** A kind that has not said tells of persons, as far as anybody knows. */
    private static <T> boolean isPersonal(FactKind<T> kind) {
        return kind.standing().map(Standing::isPersonal).orElse(true);
    }

    private void tell(FactKind<?> kind, @Nullable String keyOrNull) {
        if (isPersonal(kind)) {
            reads.before(kind, keyOrNull);
        }
    }

    @Override
    public Facts facts() {
        return new WatchedFacts(store.facts(), this);
    }

    @Override
    public Facts facts(KnownAt knownAt) {
        return new WatchedFacts(store.facts(knownAt), this);
    }

    @Override
    public <T> List<Version<T>> versions(FactKind<T> kind, String key) {
        tell(kind, key);
        return store.versions(kind, key);
    }

    /** Of each kind it is told once, before the first of its changes is given. */
    @Override
    public Stream<Version<?>> changesSince(KnownAt position) {
        Set<FactKind<?>> told = new HashSet<>();
        return store.changesSince(position).sequential().peek(version -> {
            if (told.add(version.kind())) {
                tell(version.kind(), null);
            }
        });
    }

    @Override
    public KnownAt write(Consumer<? super Transaction> work) {
        return store.write(tx -> work.accept(new WatchedTransaction(tx, this)));
    }

    /** What is read on the way is given to nobody. */
    @Override
    public KnownAt erase(Erasure erasure) {
        return store.erase(erasure);
    }

    /** Returns the store. */
    @Override
    public String toString() {
        return store + " watched";
    }

    /** What was known at a moment. */
    private record WatchedFacts(Facts facts, WatchedStore watched) implements Facts {
        @Override
        public UnitRegister register() {
            return facts.register();
        }

        @Override
        public KnownAt knownAt() {
            return facts.knownAt();
        }

        @Override
        public <T> Stream<Fact<T>> of(FactKind<T> kind) {
            watched.tell(kind, null);
            return facts.of(kind);
        }

        /** Returns the position. */
        @Override
        public String toString() {
            return "Facts[" + knownAt() + "]";
        }
    }

    /** What one write records; what it finds is read. */
    private record WatchedTransaction(Transaction tx, WatchedStore watched) implements Transaction {
        @Override
        public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
            return tx.add(kind, key, content, filing);
        }

        @Override
        public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
            return tx.edit(kind, key, basedOn, content, filing);
        }

        @Override
        public <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing) {
            return tx.withdraw(kind, key, basedOn, filing);
        }

        @Override
        public <T> Optional<Fact<T>> find(FactKind<T> kind, String key) {
            watched.tell(kind, key);
            return tx.find(kind, key);
        }

        /** Returns what it is only. */
        @Override
        public String toString() {
            return "Transaction";
        }
    }
}
