package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S1, S9: every id and key once, whatever was added and taken away again. */
class IdsProperties {
    @Property(tries = 200)
    void a_dictionary_gives_back_every_id_after_any_growth_and_cutting(
            @ForAll("keys") List<String> keys, @ForAll("keys") List<String> more) {
        Ids ids = new Ids();
        List<Integer> numbers = keys.stream().map(ids::add).toList();
        int size = ids.size();
        more.forEach(ids::add);
        ids.truncate(size);
        more.forEach(ids::add);

        assertThat(numbers.stream().map(ids::get)).containsExactlyElementsOf(keys);
        assertThat(more.stream().map(key -> ids.get(ids.find(key, ids.size())))).containsExactlyElementsOf(more);
        assertThat(ids.size()).isEqualTo((int)
                Stream.concat(keys.stream(), more.stream()).distinct().count());
        assertThat(keys.stream().map(key -> ids.find(key, size))).containsExactlyElementsOf(numbers);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("ABCDEFxyz0189._:@-")
                .ofMinLength(1)
                .ofMaxLength(64);
        Arbitrary<String> hashes =
                Arbitraries.strings().withChars("ABCDEFghi-_019").ofLength(22);
        return Arbitraries.oneOf(any, hashes).list().ofMaxSize(200);
    }
}
