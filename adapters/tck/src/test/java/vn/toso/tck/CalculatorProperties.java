package vn.toso.tck;

import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;

class CalculatorProperties extends EngineContract {
    @Override
    protected StoreFixture fixture() {
        return new MemoryFixture();
    }

    @Override
    protected CoverageReport calculate(Store store, KnownAt knownAt, Indicator indicator, CoverageQuery query) {
        return CoverageCalculator.of(store.facts(knownAt)).calculate(indicator, query);
    }
}
