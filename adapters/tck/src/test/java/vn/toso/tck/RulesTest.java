package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;
import vn.toso.fact.Facts;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** The contract against stores that are wrong: each test can fail, for the right reason, and says which. */
class RulesTest {
    /** The store that is tried; one trial runs at a time. */
    private static volatile Fault fault = Fault.FORGETS_TO_ROLL_BACK;

    private static final class FaultyFixture implements StoreFixture {
        @Override
        public Store create(Kinds kinds, UnitRegister register, Clock clock) {
            return fault.on(new MemoryFixture().create(kinds, register, clock));
        }

        @Override
        public void close() {}
    }

    static class Faulty extends StoreContract {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyUnits extends StoreUnitsContract {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyScopes extends StoreScopesContract {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyScopeLaws extends StoreScopes {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyHistories extends StoreHistories {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyErasures extends StoreErasureContract {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class FaultyErasureLaws extends StoreErasures {
        @Override
        protected StoreFixture fixture() {
            return new FaultyFixture();
        }
    }

    static class Slow extends StoreThreadsContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture() {
                @Override
                public Store create(Kinds kinds, UnitRegister register, Clock clock) {
                    return new Altered(super.create(kinds, register, clock)) {
                        @Override
                        public synchronized KnownAt write(
                                java.util.function.Consumer<? super vn.toso.store.Transaction> work) {
                            return super.write(work);
                        }

                        @Override
                        public synchronized Facts facts(KnownAt knownAt) {
                            return super.facts(knownAt);
                        }
                    };
                }
            };
        }

        @Override
        Duration patience() {
            return Duration.ofMillis(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_store_that_is_wrong_fails_by_the_rules_it_breaks_and_by_no_others(Fault one) {
        fault = one;
        Set<String> broken = new TreeSet<>(Trial.of(Faulty.class).broken());
        broken.addAll(Trial.of(FaultyUnits.class).broken());

        if (one.isOfViews()) {
            broken.addAll(Trial.of(FaultyScopes.class).broken());
        }

        if (one.isOfErasures()) {
            broken.addAll(Trial.of(FaultyErasures.class).broken());
        }

        assertThat(broken).isEqualTo(one.rules());
    }

    @Test
    void a_store_whose_readers_wait_for_writers_fails_by_s9() {
        assertThat(Trial.of(Slow.class).broken()).containsExactly("S9");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "FORGETS_TO_ROLL_BACK",
                "GIVES_THE_LATEST_AT_EVERY_POSITION",
                "EDITS_WHATEVER_VERSION_IS_LAST",
                "GIVES_FACTS_IN_THE_ORDER_OF_KEYS",
                "MISSES_A_BATCH_OF_CHANGES",
                "COUNTS_INSTANTS_IN_SECONDS"
            })
    void histories_find_what_is_wrong_too(Fault one) {
        fault = one;
        Trial trial = Trial.of(FaultyHistories.class);

        assertThat(trial.failures())
                .hasSize(1)
                .allSatisfy(
                        failure -> assertThat(failure).hasMessageContaining("S1 to S4, S6 to S8, S11, S12: what is"));
    }

    @Test
    void laws_of_views_find_what_is_wrong_too() {
        fault = Fault.SHOWS_EVERYBODY_EVERYTHING;

        assertThat(Trial.of(FaultyScopeLaws.class).broken()).containsExactly("S21", "S23");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ERASES_NOBODY", "KEEPS_THE_HISTORY_OF_WHO_WAS_ERASED", "FORGETS_THE_DAYS_OF_BIRTH"})
    void laws_of_erasure_find_what_is_wrong_too(Fault one) {
        fault = one;

        assertThat(Trial.of(FaultyErasureLaws.class).broken()).containsExactly("S24");
    }

    @Test
    void a_failure_says_first_which_rule_is_broken_and_where_it_stands_and_keeps_both_values() {
        fault = Fault.GIVES_FACTS_IN_THE_ORDER_OF_KEYS;

        assertThat(Trial.of(Faulty.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(AssertionError.class)
                        .message()
                        .startsWith("S11: facts come in the order in which their keys were first recorded "
                                + "(see the Javadoc of FactReader)")
                        .contains("\"z\", \"a\", \"m\""));
        AssertionFailedError original = new AssertionFailedError("said", 1, 2);
        Throwable named = Rules.named("S4: instants", original);
        assertThat(named)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("S4: instants (see the Javadoc of Journal)\nsaid");
        assertThat(((AssertionFailedError) named).getExpected().getValue()).isEqualTo(1);
        assertThat(named.getStackTrace()).isEqualTo(original.getStackTrace());
    }

    @Test
    @DisplayName("what is no assertion is told with its rule too, and keeps its own place")
    void an_exception_of_the_store_is_the_cause() {
        IllegalStateException failure = new IllegalStateException("no such table");

        assertThat(Rules.named("S17, S14: units", failure))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("S17, S14: units (see the Javadoc of Store, FactReader)\n"
                        + "unexpectedly: java.lang.IllegalStateException: no such table")
                .hasCause(failure);
    }

    @Test
    void every_rule_of_the_ports_has_its_place_and_stands_there() throws IOException {
        Pattern rule = Pattern.compile("<li><b>(S\\d+)</b>");
        for (String port : Set.copyOf(Rules.PLACES.values())) {
            String source = Files.readString(Path.of("../../core/src/main/java/vn/toso/store", port + ".java"));
            Set<String> numbers = new TreeSet<>();
            for (Matcher found = rule.matcher(source); found.find(); ) {
                numbers.add(found.group(1));
            }
            Set<String> placed = new TreeSet<>(Rules.PLACES.keySet());
            placed.removeIf(number -> !Rules.PLACES.get(number).equals(port));
            assertThat(placed).as(port).isEqualTo(numbers);
        }
        assertThat(Rules.PLACES).hasSize(27);
    }
}
