package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** What it says when it refuses; that it keeps the rules of stores is tested by the kit, in the module tck. */
class InMemoryStoreTest {
    private static final FactKind<String> NOTES =
            FactKind.<String>named("test.note").text("note", note -> note).madeBy(v -> v.text("note"));
    private static final Filing FILING = Filing.of("list-1", "clerk-7");

    private final Clock clock = Clock.fixed(Instant.parse("2026-10-01T05:00:00Z"), ZoneOffset.UTC);
    private final Store store =
            InMemoryStore.on(UnitRegister.of(List.of(), List.of()).value(), clock);

    @Test
    void says_how_far_it_has_come() {
        store.write(tx -> tx.add(NOTES, "a", "text", FILING));

        assertThat(store).hasToString("InMemoryStore[#1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.facts(KnownAt.of(2)))
                .withMessage("the store has come to #1, and not yet to #2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.knownAt(clock.instant().plusSeconds(1)))
                .withMessageContaining("not known yet");
    }

    @Test
    void names_the_kind_whose_name_is_taken() {
        store.write(tx -> tx.add(NOTES, "a", "text", FILING));
        FactKind<String> other =
                FactKind.<String>named("test.note").text("text", note -> note).madeBy(v -> v.text("text"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(tx -> tx.add(other, "b", "text", FILING)))
                .withMessageContaining("test.note");
    }

    @Test
    void names_both_versions_of_a_stale_edit() {
        store.write(tx -> tx.add(NOTES, "a", "one", FILING));
        store.write(tx -> tx.edit(NOTES, "a", 1, "two", FILING));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> store.write(tx -> tx.edit(NOTES, "a", 1, "three", FILING)))
                .withMessage("the edit of a fact of test.note is based on version 1, but the last is 2");
    }
}
