package vn.toso.tck;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.toso.fact.Filing;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** A store that outlives its program, as far as a test needs one: a journal that is played into a new store in memory. */
class ReplayFixture implements StoreFixture {
    /** What lies on the disk, so to say. */
    static final class Journaled {
        final List<Version<?>> versions = new ArrayList<>();
        final Map<Long, Instant> instants = new TreeMap<>();
        Instant resolved = Instant.MIN;
    }

    /** What may be wrong with it, and which rule that breaks. */
    enum Flaw {
        NONE(""),
        FORGETS_WHICH_INSTANTS_WERE_RESOLVED("S17"),
        STAMPS_BATCHES_ANEW("S17"),
        FORGETS_WHO_RECORDED("S17"),
        FORGETS_WITHDRAWALS("S17"),
        KEEPS_WHAT_FAILED("S17"),
        LETS_TWO_WRITE("S18");

        final String rule;

        Flaw(String rule) {
            this.rule = rule;
        }
    }

    static final class Replayed extends Altered {
        final Journaled journal;
        private final Flaw flaw;

        Replayed(Store store, Journaled journal, Flaw flaw) {
            super(store);
            this.journal = journal;
            this.flaw = flaw;
        }

        @Override
        public synchronized KnownAt write(Consumer<? super Transaction> work) {
            KnownAt before = latest();
            KnownAt after = super.write(work);
            // Inner writes are a part of the outer one, which has not come to its end.
            for (Version<?> version : StoreRules.changesSince(store, before)) {
                journal.versions.add(version);
                journal.instants.put(version.recorded().position(), recordedAt(version.recorded()));
            }
            return after;
        }

        @Override
        Transaction altered(Transaction tx) {
            if (flaw == Flaw.KEEPS_WHAT_FAILED) {
                return new Tx(tx) {
                    @Override
                    public <T> Added add(vn.toso.fact.FactKind<T> kind, String key, T content, Filing filing) {
                        if (key.equals("lost")) {
                            journal.versions.add(new Version<>(kind, key, 1, content, filing, KnownAt.of(2)));
                            journal.instants.put(2L, HandClock.NOON.plusSeconds(1));
                        }
                        return tx.add(kind, key, content, filing);
                    }
                };
            }
            return tx;
        }

        @Override
        public synchronized KnownAt knownAt(Instant instant) {
            KnownAt known = super.knownAt(instant);
            if (flaw != Flaw.FORGETS_WHICH_INSTANTS_WERE_RESOLVED && instant.isAfter(journal.resolved)) {
                journal.resolved = instant;
            }
            return known;
        }
    }

    private final Flaw flaw;

    ReplayFixture(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public Store create(Kinds kinds, UnitRegister register, Clock clock) {
        return open(new Journaled(), register, clock);
    }

    @Override
    public Optional<Store> reopen(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        return Optional.of(open(((Replayed) store).journal, register, clock));
    }

    @Override
    public Optional<Store> openAgain(Store store, Kinds kinds, UnitRegister register, Clock clock) {
        if (flaw != Flaw.LETS_TWO_WRITE) {
            throw new StoreException("it is open already");
        }
        return reopen(store, kinds, register, clock);
    }

    @Override
    public void close() {}

    private Store open(Journaled journal, UnitRegister register, Clock clock) {
        HandClock then = new HandClock();
        boolean[] replaying = {true};
        Store store = InMemoryStore.on(register, new Clock() {
            @Override
            public Instant instant() {
                return replaying[0] ? then.instant() : clock.instant();
            }

            @Override
            public java.time.ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        journal.versions.stream()
                .collect(Collectors.groupingBy(
                        version -> version.recorded().position(), TreeMap::new, Collectors.toList()))
                .forEach((position, versions) -> {
                    if (flaw != Flaw.STAMPS_BATCHES_ANEW) {
                        then.set(journal.instants.get(position));
                    }
                    store.write(tx -> versions.forEach(version -> replay(tx, version)));
                });
        if (journal.resolved.isAfter(Instant.MIN)) {
            then.set(journal.resolved.isAfter(then.instant()) ? journal.resolved : then.instant());
            store.knownAt(journal.resolved);
        }
        replaying[0] = false;
        return new Replayed(store, journal, flaw);
    }

    private <T> void replay(Transaction tx, Version<T> version) {
        Filing filing = flaw == Flaw.FORGETS_WHO_RECORDED ? Rows.FILING : version.filing();
        T content = version.contentOrNull();
        if (version.number() == 1) {
            tx.add(version.kind(), version.key(), content, filing);
        } else if (content == null) {
            if (flaw != Flaw.FORGETS_WITHDRAWALS) {
                tx.withdraw(version.kind(), version.key(), version.number() - 1, filing);
            }
        } else {
            tx.edit(version.kind(), version.key(), version.number() - 1, content, filing);
        }
    }
}
