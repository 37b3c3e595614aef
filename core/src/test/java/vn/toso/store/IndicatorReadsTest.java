package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** Whatever an indicator reads is among the kinds that stores, files and the command line know. */
class IndicatorReadsTest {
    private static final Checklist CHECKLIST = new Checklist(
            new ChecklistHeader("core", "1", "kỹ năng", "skills", DateRange.since(LocalDate.EPOCH)),
            List.of(new ChecklistItem(
                    "pay",
                    ItemKind.USE,
                    "thanh toán",
                    "paying",
                    List.of(new Step("one", "một", "one"), new Step("two", "hai", "two")),
                    List.of(),
                    Eligibility.fromAge(15),
                    null,
                    SubjectKind.RESIDENT)),
            List.of(),
            List.of());

    /** No facts, and the names of the kinds that were asked for. */
    private static final class Asked implements Facts {
        private final Set<String> kinds = new LinkedHashSet<>();

        @Override
        public UnitRegister register() {
            return UnitRegister.of(List.of(), List.of()).value();
        }

        @Override
        public KnownAt knownAt() {
            return KnownAt.START;
        }

        @Override
        public <T> Stream<Fact<T>> of(FactKind<T> kind) {
            kinds.add(kind.name());
            return Stream.empty();
        }
    }

    private static List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>(Indicators.all());
        all.addAll(OutreachIndicators.all());
        all.add(Indicators.reported("bank-accounts"));
        all.addAll(SkillIndicators.of(CHECKLIST).list());
        all.add(SkillIndicators.of(CHECKLIST).confirmed("pay"));
        return all;
    }

    @Test
    void every_kind_that_an_indicator_reads_is_one_that_everything_knows() {
        for (Indicator indicator : indicators()) {
            Asked facts = new Asked();
            CoverageCalculator.of(facts).calculate(indicator, CoverageQuery.asOf(LocalDate.of(2024, 12, 31)));

            assertThat(facts.kinds)
                    .as(indicator.id())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(indicator.definition().reads())
                    .allMatch(name -> Kinds.all().find(name).isPresent());
        }
        assertThat(indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
    }
}
