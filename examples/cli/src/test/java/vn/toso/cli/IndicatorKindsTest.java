package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.DefaultChecklists;
import vn.toso.vietnam.SamplePeople;

/** What indicators are made from can be brought in, kept and given out; {@link EveryKindTest} does so with each kind. */
class IndicatorKindsTest {
    private static final Facts SAMPLE = SamplePeople.oneIn(1_000).store().facts();

    /** The sample, which remembers what was asked of it. */
    private static final class Watched implements Facts {
        private final Set<String> asked = new TreeSet<>();

        @Override
        public UnitRegister register() {
            return SAMPLE.register();
        }

        @Override
        public KnownAt knownAt() {
            return SAMPLE.knownAt();
        }

        @Override
        public <T> Stream<Fact<T>> of(FactKind<T> kind) {
            asked.add(kind.name());
            return SAMPLE.of(kind);
        }
    }

    static Stream<Indicator> indicators() {
        return Stream.of(
                        Indicators.all().stream(),
                        OutreachIndicators.all().stream(),
                        Stream.of(Indicators.reported("ethnic-minority")),
                        DefaultChecklists.all().stream()
                                .flatMap(checklist -> SkillIndicators.of(checklist).list().stream()),
                        Stream.of(SkillIndicators.of(DefaultChecklists.find(KnownChecklists.PRACTICAL)
                                        .orElseThrow())
                                .confirmed("vneid.level-2")))
                .<Indicator>flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    @DisplayName("an indicator says which kinds it reads, and each of them is imported, stored and exported")
    void reads_what_it_says_and_what_can_be_kept(Indicator indicator) {
        Watched facts = new Watched();
        CoverageQuery query = indicator.definition().about() == Definition.About.PERIOD
                ? CoverageQuery.during(Period.parse("2024-06"))
                : CoverageQuery.asOf(LocalDate.parse("2024-06-30"));
        CoverageCalculator.of(facts).calculate(indicator, query).explain();

        assertThat(facts.asked)
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(indicator.definition().reads()))
                .isSubsetOf(EveryKindTest.kinds().collect(Collectors.toSet()));
    }
}
