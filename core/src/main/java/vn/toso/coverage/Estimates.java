package vn.toso.coverage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.unit.UnitId;

/** Figures under shares that a user assumes (rule C6): beside the exact ones, never in them. */
final class Estimates {
    static final FindingCode SUM = new FindingCode(
            "coverage.share.sum",
            Severity.ERROR,
            "Tỷ lệ giả định của {unit} cộng lại là {sum}, không phải 1; không dùng để ước tính. Hãy sửa tỷ lệ.",
            "The assumed shares of {unit} add up to {sum}, not to 1; no estimate is made of them. Correct the shares.");

    private final Map<UnitId, Map<UnitId, BigDecimal>> shares = new LinkedHashMap<>();
    /** The open counts of the origins, by candidate set. */
    private final Map<List<UnitId>, Map<UnitId, Counts>> open = new HashMap<>();

    private final Targets targets;
    private final CoverageQuery query;

    Estimates(CoverageQuery query, List<Origin> origins, Targets targets, Collection<Finding> findings) {
        this.targets = targets;
        this.query = query;
        for (AssumedShare share : query.assumed()) {
            shares.computeIfAbsent(share.from(), from -> new LinkedHashMap<>())
                    .merge(share.to(), share.share(), BigDecimal::add);
        }
        shares.entrySet().removeIf(entry -> {
            BigDecimal sum = entry.getValue().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean wrong = sum.compareTo(BigDecimal.ONE) != 0;
            if (wrong) {
                findings.add(
                        Finding.of(SUM, Location.NONE, "unit", entry.getKey().value(), "sum", sum.toPlainString()));
            }
            return wrong;
        });
        if (!shares.isEmpty()) {
            for (Origin origin : origins) {
                if (!origin.isSettled() && !origin.isOrOutside()) {
                    open.computeIfAbsent(origin.candidates(), c -> new LinkedHashMap<>())
                            .merge(origin.unit(), origin.counts(), Counts::plus);
                }
            }
        }
    }

    @Nullable
    Estimate row(int row, Counts settled, List<Pool> pools) {
        return shares.isEmpty() ? null : estimate(settled, pools, unit -> targets.row(unit) == row);
    }

    @Nullable
    Estimate total(Counts settled, List<Pool> pools) {
        UnitId scope = query.scopeOrNull();
        return shares.isEmpty()
                ? null
                : estimate(
                        settled,
                        pools,
                        unit -> scope == null || targets.ways().boundaries().isUnder(unit, scope));
    }

    private @Nullable Estimate estimate(Counts settled, List<Pool> pools, java.util.function.Predicate<UnitId> under) {
        BigDecimal done = BigDecimal.valueOf(settled.done());
        BigDecimal eligible = BigDecimal.valueOf(settled.eligible());
        for (Pool pool : pools) {
            if (pool.orOutside()) {
                return null;
            }
            Map<UnitId, Counts> parts = open.getOrDefault(pool.candidates(), Map.of());
            Counts sum = Counts.ZERO;
            for (Map.Entry<UnitId, Counts> part : parts.entrySet()) {
                sum = sum.plus(part.getValue());
                Map<UnitId, BigDecimal> assumed = shares.get(part.getKey());
                if (assumed == null || !pool.candidates().containsAll(assumed.keySet())) {
                    return null;
                }
                for (Map.Entry<UnitId, BigDecimal> share : assumed.entrySet()) {
                    if (under.test(share.getKey())) {
                        done = done.add(share.getValue()
                                .multiply(BigDecimal.valueOf(part.getValue().done())));
                        eligible = eligible.add(share.getValue()
                                .multiply(BigDecimal.valueOf(part.getValue().eligible())));
                    }
                }
            }
            if (!sum.equals(pool.counts())) {
                return null;
            }
        }
        return new Estimate(done, eligible);
    }
}
