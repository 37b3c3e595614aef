package vn.toso.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;

/**
 * What one write records through a view. Whether all of it is in the scope is asked at the end (S22), for a resident is
 * recorded before the residence.
 */
final class ScopedTransaction implements Transaction {
    private record Key(FactKind<?> kind, String key) {}

    private record Written<T>(FactKind<T> kind, String key, T content) {
        Stream<Anchor> hangsOn() {
            return kind.standing().stream().flatMap(standing -> standing.hangsOn(key, content));
        }

        Stream<Anchor> puts() {
            return kind.standing().stream().flatMap(standing -> standing.puts(key, content));
        }

        boolean isIn(Inside inside, Set<Anchor> more) {
            return inside.holds(kind, key, content, more);
        }
    }

    private final Transaction tx;
    private final ScopedStore view;
    private final Inside inside;
    private final List<Written<?>> written = new ArrayList<>();
    /** Facts that this write has recorded, and may touch again before it is known whether they are in the scope. */
    private final Set<Key> own = new HashSet<>();

    ScopedTransaction(Transaction tx, ScopedStore view, Inside inside) {
        this.tx = tx;
        this.view = view;
        this.inside = inside;
    }

    @Override
    public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
        requireWritable(kind, content);
        Added added = tx.add(kind, key, content, filing);
        if (added == Added.RECORDED) {
            record(kind, key, content);
        } else if (added != Added.ERASED && !isVisible(kind, key)) {
            throw new OutOfScopeException(kind);
        }
        return added;
    }

    @Override
    public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
        requireWritable(kind, content);
        requireVisible(kind, key, basedOn);
        int number = tx.edit(kind, key, basedOn, content, filing);
        record(kind, key, content);
        return number;
    }

    @Override
    public <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing) {
        requireVisible(kind, key, basedOn);
        return tx.withdraw(kind, key, basedOn, filing);
    }

    @Override
    public <T> Optional<Fact<T>> find(FactKind<T> kind, String key) {
        return tx.find(kind, key).filter(fact -> isVisible(kind, key)).flatMap(fact -> view.read(kind, fact));
    }

    private <T> void record(FactKind<T> kind, String key, T content) {
        written.add(new Written<>(kind, key, content));
        own.add(new Key(kind, key));
    }

    private <T> void requireWritable(FactKind<T> kind, T content) {
        boolean shared = kind.standing()
                .filter(standing -> standing.isEverywhere(content))
                .isPresent();
        if (!view.canName(kind) || (view.isLimited() && shared)) {
            throw new OutOfScopeException(kind);
        }
    }

    /** What is outside is refused as what is not there. */
    private <T> void requireVisible(FactKind<T> kind, String key, int basedOn) {
        if (!isVisible(kind, key)) {
            throw new StaleVersionException(kind, basedOn, 0);
        }
    }

    private <T> boolean isVisible(FactKind<T> kind, String key) {
        if (!view.canName(kind)) {
            return false;
        }
        return !view.isLimited()
                || own.contains(new Key(kind, key))
                || view.last(kind, key, inside).isPresent();
    }

    /**
     * Refuses the write if something of it is not in the scope: what hangs on a thing outside, or would bring a thing into
     * the scope that is known and is not in it. Things that nobody knew are in it if the write puts them there.
     */
    void requireInside() {
        if (!view.isLimited()) {
            return;
        }
        Set<Anchor> open = written.stream()
                .flatMap(one -> Stream.concat(one.hangsOn(), one.puts()))
                .filter(thing -> !inside.holds(thing))
                .collect(Collectors.toCollection(HashSet::new));
        Set<Anchor> strangers = inside.known(open);
        open.removeAll(strangers);
        Set<Anchor> fresh = new HashSet<>();
        int before;
        do {
            before = fresh.size();
            written.stream()
                    .filter(one -> one.isIn(inside, fresh))
                    .flatMap(Written::puts)
                    .filter(open::contains)
                    .forEach(fresh::add);
        } while (fresh.size() > before);
        for (Written<?> one : written) {
            if (!one.isIn(inside, fresh) || one.puts().anyMatch(strangers::contains)) {
                throw new OutOfScopeException(one.kind());
            }
        }
    }
}
