package vn.toso.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Choices that were made beforehand: some numbers, used one after the other and again from the first.
 */
final class Picks {
    private final List<Integer> numbers;
    private int next;

    Picks(List<Integer> numbers) {
        this.numbers = numbers;
    }

    private int number() {
        return numbers.isEmpty() ? 0 : numbers.get(next++ % numbers.size());
    }

    boolean yes() {
        return number() % 2 == 1;
    }

    <T> Optional<T> from(List<T> options) {
        return options.isEmpty() ? Optional.empty() : Optional.of(options.get(number() % options.size()));
    }

    <T> Optional<T> other(List<T> options, T than) {
        return from(options.stream().filter(option -> !option.equals(than)).toList());
    }

    /** One to so many of the options, each once; none only if there is none. */
    <T> List<T> some(List<T> options, int most) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i == 0 || i < most && yes(); i++) {
            from(options.stream().filter(option -> !chosen.contains(option)).toList())
                    .ifPresent(chosen::add);
        }
        return chosen;
    }
}
