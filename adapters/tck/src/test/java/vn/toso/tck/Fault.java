package vn.toso.tck;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.finding.Outcome;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Resident;
import vn.toso.store.Detail;
import vn.toso.store.Erasure;
import vn.toso.store.Scope;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** What can be wrong with a store, each with the rules that it breaks. */
enum Fault {
    FORGETS_TO_ROLL_BACK("S1 S16", store -> new Altered(store) {
        @Override
        public KnownAt write(Consumer<? super Transaction> work) {
            RuntimeException[] failure = new RuntimeException[1];
            KnownAt position = store.write(tx -> {
                try {
                    work.accept(tx);
                } catch (RuntimeException e) {
                    failure[0] = e;
                }
            });
            if (failure[0] != null) {
                throw failure[0];
            }
            return position;
        }
    }),
    SAYS_THAT_NOTHING_IS_A_BATCH("S2 S8", store -> new Altered(store) {
        @Override
        public KnownAt write(Consumer<? super Transaction> work) {
            KnownAt before = latest();
            KnownAt after = store.write(work);
            return after.equals(before) ? KnownAt.of(before.position() + 1) : after;
        }
    }),
    GIVES_THE_LATEST_AT_EVERY_POSITION("S1 S3 S9", store -> new Altered(store) {
        @Override
        public Facts facts(KnownAt knownAt) {
            store.facts(knownAt);
            return new Read(store.facts()) {
                @Override
                public <T> Stream<Fact<T>> of(FactKind<T> kind) {
                    return store.facts().of(kind);
                }

                @Override
                public KnownAt knownAt() {
                    return knownAt;
                }
            };
        }
    }),
    COUNTS_INSTANTS_IN_SECONDS("S4 S5", store -> new Altered(store) {
        @Override
        public Instant recordedAt(KnownAt knownAt) {
            return store.recordedAt(knownAt).truncatedTo(ChronoUnit.SECONDS);
        }
    }),
    FORGETS_WHICH_INSTANTS_IT_RESOLVED("S5", store -> new Altered(store) {
        @Override
        public KnownAt knownAt(Instant instant) {
            if (latest().equals(KnownAt.START) || instant.isAfter(recordedAt(latest()))) {
                // As far as it may be asked for at all; the store is not told of it.
                if (instant.isAfter(HandClock.NOON.plusSeconds(3_600))) {
                    throw new IllegalArgumentException("not yet");
                }
                return latest();
            }
            return store.knownAt(instant);
        }
    }),
    OVERWRITES_WHAT_IS_ADDED_AGAIN("S6", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
                    Added added = tx.add(kind, key, content, filing);
                    if (added == Added.DIFFERENT) {
                        tx.edit(kind, key, tx.find(kind, key).orElseThrow().version(), content, filing);
                    }
                    return added;
                }
            };
        }
    }),
    TELLS_KEYS_APART_BY_KEY_ALONE("S6", store -> new Altered(store) {
        private final Set<String> keys = new TreeSet<>();

        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
                    return keys.add(key) || tx.find(kind, key).isPresent()
                            ? tx.add(kind, key, content, filing)
                            : Added.DIFFERENT;
                }
            };
        }
    }),
    EDITS_WHATEVER_VERSION_IS_LAST("S7", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
                    try {
                        return tx.edit(kind, key, basedOn, content, filing);
                    } catch (StaleVersionException e) {
                        return tx.edit(kind, key, e.last(), content, filing);
                    }
                }
            };
        }
    }),
    LOSES_WHO_RECORDED("S7", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
                    return tx.edit(kind, key, basedOn, content, Rows.FILING);
                }
            };
        }
    }),
    BRINGS_BACK_NOTHING("S8", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
                    return basedOn > 1 && tx.find(kind, key).isEmpty()
                            ? tx.withdraw(kind, key, basedOn, filing)
                            : tx.edit(kind, key, basedOn, content, filing);
                }
            };
        }
    }),
    LEAVES_TRANSACTIONS_USABLE("S10", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> java.util.Optional<Fact<T>> find(FactKind<T> kind, String key) {
                    try {
                        return tx.find(kind, key);
                    } catch (IllegalStateException e) {
                        return java.util.Optional.empty();
                    }
                }
            };
        }
    }),
    FINDS_ONLY_WHAT_IS_COMMITTED("S10", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> java.util.Optional<Fact<T>> find(FactKind<T> kind, String key) {
                    return tx.find(kind, key).isEmpty()
                            ? java.util.Optional.empty()
                            : versions(kind, key).stream()
                                    .flatMap(version -> version.fact().stream())
                                    .reduce((a, b) -> b);
                }
            };
        }
    }),
    GIVES_FACTS_IN_THE_ORDER_OF_KEYS("S11", store -> new Altered(store) {
        @Override
        public Facts facts(KnownAt knownAt) {
            return new Read(store.facts(knownAt)) {
                @Override
                public <T> Stream<Fact<T>> of(FactKind<T> kind) {
                    return facts.of(kind).sorted(Comparator.comparing(Fact::key));
                }
            };
        }
    }),
    MISSES_A_BATCH_OF_CHANGES("S12", store -> new Altered(store) {
        @Override
        public Stream<Version<?>> changesSince(KnownAt position) {
            return store.changesSince(position)
                    .filter(version -> version.recorded().position() != 2);
        }
    }),
    TAKES_ANOTHER_KIND_OF_THE_NAME("S13", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
                    return kind == Rows.IMPOSTOR ? Added.RECORDED : tx.add(kind, key, content, filing);
                }
            };
        }
    }),
    FORGETS_UNITS("S14", store -> new Altered(store) {
        @Override
        public Outcome<UnitRegister> units(KnownAt knownAt) {
            return store.units(KnownAt.START);
        }
    }),
    TRIMS_TEXTS("S15", store -> new Altered(store) {
        @Override
        Transaction altered(Transaction tx) {
            return new Tx(tx) {
                @Override
                @SuppressWarnings("unchecked")
                public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
                    T trimmed = content instanceof Thing thing && thing.text().length() > 1_000
                            ? (T) Thing.of(thing.id(), thing.text().strip(), thing.number())
                            : content;
                    return tx.add(kind, key, trimmed, filing);
                }
            };
        }
    }),
    SHOWS_EVERYBODY_EVERYTHING("S20 S21 S22 S23", store -> new Altered(store) {
        @Override
        public Store within(Scope scope) {
            return store;
        }
    }),
    GIVES_THE_CHANGES_OF_ALL("S20 S21 S23", store -> new Altered(store) {
        @Override
        public Store within(Scope scope) {
            Store whole = store;
            return new Altered(store.within(scope)) {
                @Override
                public Stream<Version<?>> changesSince(KnownAt position) {
                    return whole.changesSince(position);
                }
            };
        }
    }),
    WRITES_PAST_THE_SCOPE("S21 S22 S23", store -> new Altered(store) {
        @Override
        public Store within(Scope scope) {
            Store whole = store;
            return new Altered(store.within(scope)) {
                @Override
                public KnownAt write(Consumer<? super Transaction> work) {
                    return whole.write(work);
                }
            };
        }
    }),
    COUNTS_WITH_PERSONS("S20 S23", store -> new Altered(store) {
        @Override
        public Store within(Scope scope) {
            return store.within(scope.with(Detail.PERSONS));
        }
    }),
    ERASES_NOBODY("S24 S25 S26 S27", store -> new Altered(store) {
        @Override
        public KnownAt erase(Erasure erasure) {
            return latest();
        }
    }),
    ERASES_PAST_THE_SCOPE("S27", store -> new Altered(store) {
        @Override
        public Store within(Scope scope) {
            Store whole = store;
            return new Altered(store.within(scope)) {
                @Override
                public KnownAt erase(Erasure erasure) {
                    return whole.erase(erasure);
                }
            };
        }
    }),
    KEEPS_THE_HISTORY_OF_WHO_WAS_ERASED("S24 S25 S27", store -> new Altered(store) {
        private final List<Version<?>> before = new ArrayList<>();

        @Override
        public KnownAt erase(Erasure erasure) {
            before.addAll(StoreRules.changesSince(store, KnownAt.START));
            return store.erase(erasure);
        }

        @Override
        public Stream<Version<?>> changesSince(KnownAt position) {
            return before.isEmpty() ? store.changesSince(position) : before.stream();
        }
    }),
    FORGETS_THE_DAYS_OF_BIRTH("S24 S25", store -> new Altered(store) {
        private final Set<String> erased = new TreeSet<>();

        @Override
        public KnownAt erase(Erasure erasure) {
            Set<String> before = residents();
            KnownAt position = store.erase(erasure);
            erased.addAll(residents());
            erased.removeAll(before);
            return position;
        }

        private Set<String> residents() {
            return StoreRules.changesSince(store, KnownAt.START).stream()
                    .filter(version -> version.kind().equals(PeopleKinds.RESIDENTS))
                    .map(Version::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Facts facts(KnownAt knownAt) {
            return new Read(store.facts(knownAt)) {
                @Override
                @SuppressWarnings("unchecked")
                public <T> Stream<Fact<T>> of(FactKind<T> kind) {
                    return facts.of(kind)
                            .map(fact -> fact.content() instanceof Resident one && erased.contains(one.id())
                                    ? new Fact<>(
                                            fact.key(),
                                            fact.version(),
                                            (T) new Resident(one.id(), null, one.diedOnOrNull()),
                                            fact.filing(),
                                            fact.recorded())
                                    : fact);
                }
            };
        }
    }),
    PRINTS_WHAT_IT_HOLDS("S19", store -> new Altered(store) {
        @Override
        public String toString() {
            return StoreRules.contents(facts(), Rows.THINGS).toString();
        }
    });

    private final Set<String> rules;
    private final Function<Store, Store> spoil;

    Fault(String rules, Function<Store, Store> spoil) {
        this.rules = new TreeSet<>(List.of(rules.split(" ")));
        this.spoil = spoil;
    }

    /** The rules it breaks, and no others. */
    Set<String> rules() {
        return rules;
    }

    /** Whether it breaks a rule of views, which a store does that makes its own. */
    boolean isOfViews() {
        return rules.contains("S23");
    }

    /** Whether it breaks a rule of erasures. */
    boolean isOfErasures() {
        return rules.contains("S24") || rules.contains("S27");
    }

    Store on(Store store) {
        return spoil.apply(store);
    }
}
