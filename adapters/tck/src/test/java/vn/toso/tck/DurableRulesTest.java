package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toso.tck.ReplayFixture.Flaw;

/** S17 and S18 against a store that outlives its program, as it should and in ways in which it should not. */
class DurableRulesTest {
    /** What is wrong with the store that is tried; one trial runs at a time. */
    private static volatile Flaw flaw = Flaw.NONE;

    static class Durable extends DurableStoreContract {
        @Override
        protected StoreFixture fixture() {
            return new ReplayFixture(flaw);
        }
    }

    static class DurableHistories extends StoreHistories {
        @Override
        protected StoreFixture fixture() {
            return new ReplayFixture(flaw);
        }
    }

    static class Forgetful extends DurableStoreContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Test
    void a_store_that_is_as_it_should_be_passes() {
        flaw = Flaw.NONE;

        assertThat(Trial.of(Durable.class).failures()).isEmpty();
        assertThat(Trial.of(DurableHistories.class).failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Flaw.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_store_that_forgets_or_shares_fails_by_its_rule(Flaw one) {
        flaw = one;

        assertThat(Trial.of(Durable.class).broken()).containsExactly(one.rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = Flaw.class,
            names = {"STAMPS_BATCHES_ANEW", "FORGETS_WITHDRAWALS"})
    void histories_find_it_too(Flaw one) {
        flaw = one;

        assertThat(Trial.of(DurableHistories.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageStartingWith("S17: a store that outlives"));
    }

    @Test
    void a_store_that_does_not_outlive_its_program_does_not_pass_by_saying_nothing() {
        assertThat(Trial.of(Forgetful.class).events().succeeded().count()).isZero();
    }
}
