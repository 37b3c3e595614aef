package vn.toso.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.toso.fact.FactKind;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;

/**
 * What is known at a position, in a plain map.
 *
 * @param last by kind and key, in the order in which keys were first recorded; empty where a fact was withdrawn
 */
record Known(Map<String, Optional<Told<?>>> last) {
    /** Tells a store everything, batch by batch, and returns what is known at each of its positions, from 0. */
    static List<Known> tell(List<Told<?>> all, Store store) {
        List<Known> positions = new ArrayList<>(List.of(new Known(Map.of())));
        Map<String, Optional<Told<?>>> last = new LinkedHashMap<>();
        Map<String, Integer> versions = new LinkedHashMap<>();
        List<List<Told<?>>> batches = new ArrayList<>();
        for (Told<?> one : all) {
            if (one.opens() || batches.isEmpty()) {
                batches.add(new ArrayList<>());
            }
            batches.get(batches.size() - 1).add(one);
        }
        for (List<Told<?>> batch : batches) {
            KnownAt position = store.write(tx -> batch.forEach(one -> {
                String key = one.kind().name() + "/" + one.key();
                int version = versions.getOrDefault(key, 0);
                one.record(tx, version);
                Object before = last.getOrDefault(key, Optional.empty())
                        .map(Told::contentOrNull)
                        .orElse(null);
                if (!Objects.equals(before, one.contentOrNull())) {
                    versions.put(key, version + 1);
                    last.put(key, one.contentOrNull() == null ? Optional.empty() : Optional.of(one));
                }
            }));
            if (position.position() == positions.size()) {
                positions.add(new Known(new LinkedHashMap<>(last)));
            }
        }
        return positions;
    }

    /** What is known, as facts that were never corrected. */
    List<Told<?>> facts() {
        return last.values().stream().<Told<?>>flatMap(Optional::stream).toList();
    }

    @SuppressWarnings("unchecked")
    <T> List<T> of(FactKind<T> kind) {
        List<T> contents = new ArrayList<>();
        for (Told<?> one : facts()) {
            if (one.kind().equals(kind)) {
                contents.add((T) Objects.requireNonNull(one.contentOrNull()));
            }
        }
        return contents;
    }
}
