package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.Facts;
import vn.toso.people.Group;
import vn.toso.report.ReportKinds;
import vn.toso.report.Target;
import vn.toso.unit.UnitId;

/**
 * A figure held against what was asked for (đạt bao nhiêu so với chỉ tiêu): its value divided by the target, a ratio by a
 * ratio or a count by a count.
 *
 * @param target what was asked for
 * @param figure what there is
 */
public record Attainment(Target target, Coverage figure) {
    /** Whether a target is reached. */
    public enum Verdict {
        /** Whoever went where: it is. */
        MET,
        /** It may be. */
        POSSIBLE,
        /** It cannot be. */
        MISSED,
        /** There is nothing to hold against it, or the target is 0. */
        UNDEFINED
    }

    /** Stores both. */
    public Attainment {
        requireNonNull(target, "target");
        requireNonNull(figure, "figure");
    }

    /**
     * Returns the figure of a row against the target of its unit; of several for the day the one whose period began last,
     * then that with the greater key.
     *
     * @param report the answer the row is of
     * @param row a row that is about a unit
     * @return empty if nothing was asked of the unit on the question's day by this indicator
     */
    public static Optional<Attainment> of(CoverageReport report, Coverage row) {
        return of(report, row, Optional.empty());
    }

    /**
     * Returns the same for the people of a group, against what was asked for them.
     *
     * @param report the answer for the group, one of {@link CoverageCalculator#calculateByGroup}
     * @param row a row that is about a unit
     * @param group the dimension and the value the answer is about
     * @return empty if nothing was asked of these people of the unit on the question's day by this indicator
     */
    public static Optional<Attainment> of(CoverageReport report, Coverage row, Group group) {
        return of(report, row, Optional.of(group));
    }

    private static Optional<Attainment> of(CoverageReport report, Coverage row, Optional<Group> group) {
        return row.unit()
                .flatMap(unit -> Asked.of(report).find(unit.id(), group))
                .map(target -> new Attainment(target, row));
    }

    /** What was asked for by one indicator on one day, read once for all rows of an answer. */
    private record Asked(Map<UnitId, Map<Optional<Group>, Fact<Target>>> byUnit) {
        private static final Comparator<Fact<Target>> LATER = Comparator.comparing(
                        (Fact<Target> fact) -> fact.content().period().from())
                .thenComparing(Fact::key);

        static Asked of(CoverageReport report) {
            String indicator = report.definition().id();
            LocalDate day = report.query().asOf();
            return Remembering.of(
                    report.facts(),
                    Asked.class,
                    List.of("asked", indicator, day),
                    () -> of(report.facts(), indicator, day));
        }

        private static Asked of(Facts facts, String indicator, LocalDate day) {
            Map<UnitId, Map<Optional<Group>, Fact<Target>>> byUnit = new HashMap<>();
            try (Stream<Fact<Target>> targets = facts.of(ReportKinds.TARGETS)) {
                targets.filter(fact -> fact.content().indicator().equals(indicator)
                                && fact.content().period().contains(day))
                        .forEach(fact -> byUnit.computeIfAbsent(fact.content().unit(), unit -> new HashMap<>(2))
                                .merge(fact.content().group(), fact, BinaryOperator.maxBy(LATER)));
            }
            return new Asked(byUnit);
        }

        Optional<Target> find(UnitId unit, Optional<Group> group) {
            return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(group))
                    .map(Fact::content);
        }
    }

    /** Returns the least value over the target, rounded half up; 1 is the target. Empty if undefined. */
    public Optional<BigDecimal> lower(int decimals) {
        return value(false, decimals, RoundingMode.HALF_UP);
    }

    /** Returns the greatest value over the target, rounded half up. Empty if undefined. */
    public Optional<BigDecimal> upper(int decimals) {
        return value(true, decimals, RoundingMode.HALF_UP);
    }

    /** Returns whether the target is reached, exactly and not rounded. */
    public Verdict verdict() {
        Optional<BigDecimal> lower = value(false, 18, RoundingMode.DOWN);
        Optional<BigDecimal> upper = value(true, 18, RoundingMode.DOWN);
        if (lower.isEmpty() || upper.isEmpty()) {
            return Verdict.UNDEFINED;
        }
        if (lower.get().compareTo(BigDecimal.ONE) >= 0) {
            return Verdict.MET;
        }
        // Who has not reported may bring a count up to what was asked for; a share is of those who have.
        boolean isOpen = target.amount().count().isPresent()
                && figure.completeness().reporting() < figure.completeness().due();
        return isOpen || upper.get().compareTo(BigDecimal.ONE) >= 0 ? Verdict.POSSIBLE : Verdict.MISSED;
    }

    private Optional<BigDecimal> value(boolean greatest, int decimals, RoundingMode rounding) {
        Optional<BigDecimal> ratio = target.amount().ratio();
        if (ratio.isPresent()) {
            return figure.bounds()
                    .filter(bounds -> ratio.get().signum() > 0)
                    .map(bounds -> BigDecimal.valueOf(greatest ? bounds.upper() : bounds.lower())
                            .divide(
                                    BigDecimal.valueOf(greatest ? bounds.upperOf() : bounds.lowerOf())
                                            .multiply(ratio.get()),
                                    decimals,
                                    rounding));
        }
        long asked = target.amount().count().orElseThrow();
        return asked == 0 || figure.isUndefined()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(greatest ? figure.possible() : figure.certain())
                        .divide(BigDecimal.valueOf(asked), decimals, rounding));
    }
}
