package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toso.tck.Rows.THINGS;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.tck.Rows.Thing;
import vn.toso.time.KnownAt;

/** What {@link vn.toso.store.FactReader} promises, and that what is read is what was recorded. */
abstract class ReaderRules extends TransactionRules {
    @Test
    @DisplayName("S9: facts once given stay as they are")
    void s9_facts_once_given_never_change() {
        add(Thing.of("a", "a", 1));
        Facts before = store.facts();
        try (Stream<Fact<Thing>> half = before.of(THINGS)) {
            var read = half.iterator();
            edit(1, Thing.of("a", "changed", 2));
            add(Thing.of("b", "b", 3));
            assertThat(read.next().content()).isEqualTo(Thing.of("a", "a", 1));
            assertThat(read.hasNext()).isFalse();
        }
        assertThat(contents(before, THINGS)).containsExactly(Thing.of("a", "a", 1));
        assertThat(before.knownAt()).isEqualTo(KnownAt.of(1));
    }

    @Test
    @DisplayName("S11: facts come in the order in which their keys were first recorded")
    void s11_facts_come_in_the_order_of_their_first_versions() {
        add(Thing.of("z", "1", 1), Thing.of("a", "2", 2));
        add(Thing.of("m", "3", 3));
        edit(1, Thing.of("z", "4", 4));

        assertThat(contents(store.facts(), THINGS)).extracting(Thing::id).containsExactly("z", "a", "m");
    }

    @Test
    @DisplayName("S15: a text with half of a character is refused, for it could not come back equal")
    void s15_half_of_a_character_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(Thing.of("a", "x\uD800y", 1)))
                .withMessageNotContaining("\uD800");
        assertThat(store.latest()).isEqualTo(KnownAt.START);
    }

    @Test
    @DisplayName("S15: contents come back equal, to the last code point")
    void s15_what_is_found_is_equal_to_what_was_recorded() {
        add(Rows.ODD.toArray(Thing[]::new));

        assertThat(contents(store.facts(), THINGS)).containsExactlyInAnyOrderElementsOf(Rows.ODD);
        try (Stream<Fact<Thing>> facts = store.facts().of(THINGS)) {
            assertThat(facts.map(Fact::key))
                    .containsExactlyInAnyOrderElementsOf(
                            Rows.ODD.stream().map(Thing::id).toList());
        }
    }
}
