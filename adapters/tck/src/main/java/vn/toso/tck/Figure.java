package vn.toso.tck;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageReport;
import vn.toso.unit.UnitId;

/**
 * A figure, as far as it can be counted by hand.
 *
 * @param unit the unit, or {@code all}
 * @param bounds least and greatest value, as fractions in lowest terms; {@code undefined} if there are none
 */
record Figure(String unit, long certain, long eligible, long possible, String bounds, long reporting, long due) {
    static List<Figure> of(CoverageReport report) {
        List<Figure> figures = new java.util.ArrayList<>();
        report.rows()
                .forEach(row -> figures.add(of(row.unit().orElseThrow().id().value(), row)));
        figures.add(of("all", report.total()));
        return figures;
    }

    private static Figure of(String unit, Coverage row) {
        return new Figure(
                unit,
                row.certain(),
                row.denominator(),
                row.possible(),
                row.bounds()
                        .map(b -> new Fraction(b.lower(), b.lowerOf()) + " to " + new Fraction(b.upper(), b.upperOf()))
                        .orElse("undefined"),
                row.completeness().reporting(),
                row.completeness().due());
    }

    /** The same, of which nobody asks who has reported. */
    Figure withoutReports() {
        return new Figure(unit, certain, eligible, possible, bounds, 0, due);
    }

    static String name(Optional<UnitId> unit) {
        return unit.map(UnitId::value).orElse("all");
    }

    /** A value, exactly. */
    record Fraction(long done, long of) implements Comparable<Fraction> {
        Fraction {
            long divisor = BigInteger.valueOf(done).gcd(BigInteger.valueOf(of)).longValueExact();
            done /= divisor;
            of /= divisor;
        }

        @Override
        public int compareTo(Fraction other) {
            return Long.compare(Math.multiplyExact(done, other.of), Math.multiplyExact(other.done, of));
        }

        @Override
        public String toString() {
            return done + "/" + of;
        }
    }
}
