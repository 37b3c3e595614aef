package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.report.ReportKinds;
import vn.toso.store.Store;
import vn.toso.tck.Altered.Read;
import vn.toso.team.TeamKinds;
import vn.toso.time.KnownAt;

/** The contract against engines that are wrong: what each finds. */
class EngineRulesTest {
    enum Fault {
        KNOWS_WHAT_CAME_LATER("C1 C2 T3") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                return CoverageCalculator.of(store.facts()).calculate(indicator, query);
            }
        },
        ANSWERS_AS_IT_WAS("C1 C2") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                CoverageQuery other = query.isRestated() && query.scope().isEmpty()
                        ? CoverageQuery.asOf(query.asOf()).withLevel(query.level())
                        : query;
                return CoverageCalculator.of(store.facts(knownAt)).calculate(indicator, other);
            }
        },
        COUNTS_MEMBERSHIPS_AS_MEMBERS("C1 C2") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                Indicator other = indicator == Indicators.MEMBERS ? Indicators.MEMBERSHIPS : indicator;
                return CoverageCalculator.of(store.facts(knownAt)).calculate(other, query);
            }
        },
        FORGETS_WHO_HAS_NOTHING_TO_REPORT("C1 C2") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                return CoverageCalculator.of(without(store.facts(knownAt), ReportKinds.RECEIVED, 0))
                        .calculate(indicator, query);
            }
        },
        FORGETS_THE_LAST_AREA("C1 C2") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                return CoverageCalculator.of(without(store.facts(knownAt), TeamKinds.SERVICE_AREAS, 2))
                        .calculate(indicator, query);
            }
        },
        DROPS_WHAT_STANDS_ON_UNITS_THAT_ARE_GONE("C1 C2") {
            @Override
            CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
                Facts facts = store.facts(knownAt);
                // Whatever is filed under a unit that is gone is dropped, instead of being carried.
                return CoverageCalculator.of(new Read(facts) {
                            @Override
                            public <T> Stream<Fact<T>> of(FactKind<T> kind) {
                                return facts.of(kind)
                                        .filter(fact -> !(fact.content() instanceof vn.toso.team.ServiceArea area)
                                                || register()
                                                        .on(query.boundaries())
                                                        .find(area.unit())
                                                        .isPresent());
                            }
                        })
                        .calculate(indicator, query);
            }
        };

        private final Set<String> rules;

        Fault(String rules) {
            this.rules = new TreeSet<>(List.of(rules.split(" ")));
        }

        abstract CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query);

        private static Facts without(Facts facts, FactKind<?> one, int from) {
            return new Read(facts) {
                @Override
                public <T> Stream<Fact<T>> of(FactKind<T> kind) {
                    return kind == one ? facts.of(kind).limit(from) : facts.of(kind);
                }
            };
        }
    }

    /** What is wrong with the engine that is tried; one trial runs at a time. */
    private static volatile Fault fault = Fault.ANSWERS_AS_IT_WAS;

    static class Faulty extends EngineContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }

        @Override
        protected CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
            return fault.calculate(store, knownAt, indicator, query);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_engine_that_is_wrong_differs_from_all_worlds_and_from_the_calculator(Fault one) {
        fault = one;

        assertThat(Trial.of(Faulty.class).broken()).containsAll(one.rules).contains("C1", "C2");
    }
}
