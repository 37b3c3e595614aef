package vn.toso.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Standing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitReach;
import vn.toso.unit.UnitRegister;

/** A view of any store that is limited to a scope, made of the ports alone (S20 to S23). */
final class ScopedStore extends StoreView {
    /** The units as they were known when they were last asked for, and what is reached of them. */
    private record Reached(UnitRegister register, UnitReach reach) {}

    private final Scope scope;
    private final StandIns standIns = new StandIns();
    private volatile @Nullable Reached reached;

    /** The write that is under way; used by the thread that writes, while the store keeps the others waiting. */
    private @Nullable ScopedTransaction open;

    ScopedStore(Store store, Scope scope) {
        super(store);
        this.scope = requireNonNull(scope, "scope");
        UnitRegister register = store.register(store.latest());
        scope.asOf().map(register::on).ifPresent(tree -> scope.units().forEach(tree::get));
    }

    boolean isLimited() {
        return scope.isLimited();
    }

    boolean showsPersons() {
        return scope.detail() == Detail.PERSONS;
    }

    StandIns standIns() {
        return standIns;
    }

    /** Whether facts of a kind can be in the view at all; where nothing is limited, any can. */
    boolean canHold(FactKind<?> kind) {
        return kind.standing().isPresent() || (!isLimited() && showsPersons());
    }

    /** Whether facts of a kind can be read one by one, and recorded: not if they tell of persons and only counts may be. */
    boolean canName(FactKind<?> kind) {
        return canHold(kind)
                && (showsPersons()
                        || kind.standing()
                                .filter(standing -> !isPersonal(standing))
                                .isPresent());
    }

    private static boolean isPersonal(Standing<?> standing) {
        return standing.isPersonal();
    }

    @Override
    public Facts facts() {
        return within(store.facts());
    }

    @Override
    public Facts facts(KnownAt knownAt) {
        return within(store.facts(knownAt));
    }

    private Facts within(Facts facts) {
        return new ScopedFacts(facts, this, inside(facts));
    }

    Inside inside(Facts facts) {
        return new Inside(facts, scope, reach(facts.register()));
    }

    @SuppressWarnings("ReferenceEquality") // a store gives the same register until the units change
    private UnitReach reach(UnitRegister register) {
        Reached last = reached;
        if (last == null || last.register() != register) {
            last = new Reached(register, scope.reach(register));
            reached = last;
        }
        return last.reach();
    }

    @Override
    public <T> List<Version<T>> versions(FactKind<T> kind, String key) {
        List<Version<T>> all = store.versions(kind, key);
        return all.isEmpty() || !canName(kind) ? List.of() : within(all, inside(store.facts()));
    }

    /** A withdrawal is in the scope if what it withdraws is. */
    private <T> List<Version<T>> within(List<Version<T>> all, Inside inside) {
        List<Version<T>> found = new ArrayList<>(all.size());
        boolean holds = false;
        for (Version<T> version : all) {
            T content = version.contentOrNull();
            if (content != null) {
                holds = !isLimited() || inside.holds(version.kind(), version.key(), content);
            }
            if (holds) {
                found.add(without(version));
            }
        }
        return found;
    }

    /** A version as it is read here: who recorded it is a person, too. */
    private <T> Version<T> without(Version<T> version) {
        return showsPersons()
                ? version
                : new Version<>(
                        version.kind(),
                        version.key(),
                        version.number(),
                        version.contentOrNull(),
                        version.filing()
                                .withRecordedBy(standIns.apply(version.filing().recordedBy())),
                        version.recorded());
    }

    /** The last version of a fact, if it is in the scope; of one that was withdrawn, too. */
    <T> Optional<Version<T>> last(FactKind<T> kind, String key, Inside inside) {
        List<Version<T>> all = store.versions(kind, key);
        List<Version<T>> found = within(all, inside);
        int last = all.size() - 1;
        return found.isEmpty()
                        || found.get(found.size() - 1).number() != all.get(last).number()
                ? Optional.empty()
                : Optional.of(all.get(last));
    }

    @Override
    public Stream<Version<?>> changesSince(KnownAt position) {
        Stream<Version<?>> changes = store.changesSince(position);
        Inside inside = inside(store.facts());
        return changes.filter(version -> canName(version.kind())).flatMap(version -> change(version, inside).stream());
    }

    private <T> Optional<Version<T>> change(Version<T> version, Inside inside) {
        T content = version.contentOrNull();
        if (!isLimited() || (content != null && inside.holds(version.kind(), version.key(), content))) {
            return Optional.of(without(version));
        }
        return content != null
                ? Optional.empty()
                : versions(version.kind(), version.key()).stream()
                        .filter(found -> found.number() == version.number())
                        .findFirst();
    }

    @Override
    public KnownAt write(Consumer<? super Transaction> work) {
        return store.write(tx -> {
            ScopedTransaction outer = open;
            if (outer != null) {
                work.accept(outer);
                return;
            }
            ScopedTransaction transaction = new ScopedTransaction(tx, this, inside(store.facts()));
            open = transaction;
            try {
                work.accept(transaction);
                transaction.requireInside();
            } finally {
                open = null;
            }
        });
    }

    /** S27: who is outside is not found. */
    @Override
    public KnownAt erase(Erasure erasure) {
        if (!showsPersons() || (isLimited() && !inside(store.facts()).holds(erasure.who()))) {
            throw new PersonNotFoundException();
        }
        return store.erase(erasure);
    }

    /** Returns the store and the scope. */
    @Override
    public String toString() {
        return store + " within " + scope;
    }

    /** A fact that was found as it is read here. */
    <T> Optional<Fact<T>> read(FactKind<T> kind, Fact<T> fact) {
        return showsPersons() ? Optional.of(fact) : kind.withoutPersons(fact, standIns);
    }
}
