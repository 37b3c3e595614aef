package vn.toso.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Attainment;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.people.Group;

/** A figure held against what was asked for, for programs and for people. */
record Attained(Attainment attainment) {
    static final List<String> KEYS =
            List.of("target_percent", "target_count", "attained_lower", "attained_upper", "attained");
    /** Digits behind the point of the shares for programs, and of those for people as percentages. */
    private static final int DECIMALS = 6;

    private static final int SHOWN = 1;
    /** Enough that no share of counts falls short of 1 by less. */
    private static final int EXACTLY = 18;

    static Optional<Attained> of(CoverageReport answer, Coverage row) {
        return Attainment.of(answer, row).map(Attained::new);
    }

    static Optional<Attained> of(CoverageReport answer, Coverage row, Group group) {
        return Attainment.of(answer, row, group).map(Attained::new);
    }

    /** What was asked for: a percentage or a count; and the least and the greatest share of it that is reached. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "target_percent",
                attainment
                        .target()
                        .amount()
                        .percent()
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
        values.put(
                "target_count",
                attainment.target().amount().count().isPresent()
                        ? (Object) attainment.target().amount().count().getAsLong()
                        : null);
        values.put("attained_lower", share(lower(DECIMALS)));
        values.put("attained_upper", share(upper(DECIMALS)));
        values.put("attained", Naming.key(attainment.verdict()));
        return values;
    }

    private Optional<BigDecimal> lower(int decimals) {
        return attainment.lower(EXACTLY).map(share -> rounded(share, decimals));
    }

    private Optional<BigDecimal> upper(int decimals) {
        return attainment.upper(EXACTLY).map(share -> rounded(share, decimals));
    }

    /** What falls short by ever so little is not written as if it were all: 99.96 % is 99.9 %, and not 100.0 %. */
    private static BigDecimal rounded(BigDecimal share, int decimals) {
        BigDecimal rounded = share.setScale(decimals, RoundingMode.HALF_UP);
        boolean fallsShort = share.compareTo(BigDecimal.ONE) < 0;
        return fallsShort && rounded.compareTo(BigDecimal.ONE) >= 0
                ? share.setScale(decimals, RoundingMode.DOWN)
                : rounded;
    }

    private static @Nullable String share(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse(null);
    }

    /** Returns what was asked for, as people write it. */
    String target(Texts texts) {
        return attainment.target().amount().text(texts.locale());
    }

    /** Returns {@code đạt 83,1 % chỉ tiêu: chưa đạt}, with both ends where they differ. */
    String sentence(Texts texts) {
        String verdict = verdict(texts);
        Optional<BigDecimal> lower = lower(SHOWN + 2);
        Optional<BigDecimal> upper = upper(SHOWN + 2);
        if (lower.isEmpty() || upper.isEmpty()) {
            return verdict;
        }
        return lower.get().compareTo(upper.get()) == 0
                ? texts.get("attained.exact", percent(lower.get(), texts), verdict)
                : texts.get("attained.open", percent(lower.get(), texts), percent(upper.get(), texts), verdict);
    }

    /** Returns whether it is reached, in a word. */
    String verdict(Texts texts) {
        return texts.get("attained." + Naming.key(attainment.verdict()));
    }

    private static String percent(BigDecimal share, Texts texts) {
        long thousandths = share.movePointRight(SHOWN + 2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
        return texts.percent(thousandths, 1_000);
    }
}
