package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;

/** Computes figures: a pure function of register, question and facts. Immutable and safe for use by several threads. */
public final class CoverageCalculator {
    private final UnitRegister register;

    private CoverageCalculator(UnitRegister register) {
        this.register = requireNonNull(register, "register");
    }

    /** Returns a calculator over a register. */
    public static CoverageCalculator of(UnitRegister register) {
        return new CoverageCalculator(register);
    }

    /**
     * Answers a question about units.
     *
     * @throws UnitNotFoundException if the question's scope is not there on the boundary day
     */
    public CoverageReport calculate(UnitIndicator indicator, CoverageQuery query, Facts facts) {
        return new UnitCount(register, indicator, query, facts).report();
    }
}
