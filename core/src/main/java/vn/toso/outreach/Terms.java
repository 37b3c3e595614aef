package vn.toso.outreach;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the known ones of an open list of ids are called. Filled once, where the list is declared. */
final class Terms<T> {
    private record Names(String vietnamese, String english) {}

    private final Map<T, Names> names = new LinkedHashMap<>();

    Terms<T> with(T one, String vietnamese, String english) {
        names.put(one, new Names(requireNonNull(vietnamese), requireNonNull(english)));
        return this;
    }

    List<T> known() {
        return List.copyOf(names.keySet());
    }

    Optional<String> vietnamese(T one) {
        return Optional.ofNullable(names.get(one)).map(Names::vietnamese);
    }

    Optional<String> english(T one) {
        return Optional.ofNullable(names.get(one)).map(Names::english);
    }
}
