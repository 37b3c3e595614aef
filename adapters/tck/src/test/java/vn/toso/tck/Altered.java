package vn.toso.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.finding.Outcome;
import vn.toso.store.Erasure;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** A store that does what another one does, until a subclass spoils something. */
class Altered implements Store {
    final Store store;

    Altered(Store store) {
        this.store = store;
    }

    @Override
    public KnownAt write(Consumer<? super Transaction> work) {
        return store.write(tx -> work.accept(altered(tx)));
    }

    Transaction altered(Transaction tx) {
        return tx;
    }

    @Override
    public Facts facts(KnownAt knownAt) {
        return store.facts(knownAt);
    }

    @Override
    public Facts facts() {
        return facts(latest());
    }

    @Override
    public Outcome<UnitRegister> units(KnownAt knownAt) {
        return store.units(knownAt);
    }

    @Override
    public <T> List<Version<T>> versions(FactKind<T> kind, String key) {
        return store.versions(kind, key);
    }

    @Override
    public KnownAt latest() {
        return store.latest();
    }

    @Override
    public KnownAt knownAt(Instant instant) {
        return store.knownAt(instant);
    }

    @Override
    public Instant recordedAt(KnownAt knownAt) {
        return store.recordedAt(knownAt);
    }

    @Override
    public Stream<Version<?>> changesSince(KnownAt position) {
        return store.changesSince(position);
    }

    @Override
    public KnownAt erase(Erasure erasure) {
        return store.erase(erasure);
    }

    static class Tx implements Transaction {
        final Transaction tx;

        Tx(Transaction tx) {
            this.tx = tx;
        }

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
            return tx.find(kind, key);
        }
    }

    abstract static class Read implements Facts {
        final Facts facts;

        Read(Facts facts) {
            this.facts = facts;
        }

        @Override
        public UnitRegister register() {
            return facts.register();
        }

        @Override
        public KnownAt knownAt() {
            return facts.knownAt();
        }
    }
}
