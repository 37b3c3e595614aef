package vn.toso.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.coverage.AssumedShare;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Definition;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.coverage.Place;
import vn.toso.fact.Facts;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/**
 * Answers of every sort. Commune 00003 of province 01 is divided between 00004 and 00005 on 2025-07-01, nobody knows who
 * went where: of its 10 people 7 are done, and 00005 has 1 of 1 of its own after that day.
 */
final class Answers {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final UnitId C3 = UnitId.of("00003@2020-01-01");
    private static final UnitId C4 = UnitId.of("00004@2025-07-01");
    private static final UnitId C5 = UnitId.of("00005@2025-07-01");

    private Answers() {}

    private static AdminUnit unit(String id, UnitLevel level, String type, String parentOrNull, String days) {
        return new AdminUnit(
                UnitId.of(id),
                UnitCode.of(id.substring(0, id.indexOf('@'))),
                DateRange.parse(days),
                level,
                UnitType.of(type),
                "Thử",
                parentOrNull == null ? null : UnitId.of(parentOrNull));
    }

    private static UnitRegister register() {
        String province = "01@2020-01-01";
        return UnitRegister.of(
                        List.of(
                                unit(province, UnitLevel.PROVINCE, "tỉnh", null, "2020-01-01.."),
                                unit(C3.value(), UnitLevel.COMMUNE, "xã", province, "2020-01-01..2025-07-01"),
                                unit(C4.value(), UnitLevel.COMMUNE, "xã", province, "2025-07-01.."),
                                unit(C5.value(), UnitLevel.COMMUNE, "xã", province, "2025-07-01..")),
                        List.of(
                                new Succession(
                                        LocalDate.of(2025, 7, 1), C3, C4, Passed.SOME, Passed.SOME, Basis.LAW, null),
                                new Succession(
                                        LocalDate.of(2025, 7, 1), C3, C5, Passed.SOME, Passed.SOME, Basis.LAW, null)))
                .value();
    }

    static CoverageReport restated() {
        PeopleIndicator people = PeopleIndicator.of(
                Definition.ofDay("test.people", "thử", "test").withParameter("least", "1"),
                (facts, query) -> Stream.of(new Group(
                        Place.on(BEFORE, C3),
                        new Counts(7, 10, 1, Map.of("moved", 2L, "abroad", 9_007_199_254_740_992L)))));
        return CoverageCalculator.of(Facts.on(register()))
                .calculate(
                        people,
                        CoverageQuery.asOf(BEFORE)
                                .withBoundaries(AFTER)
                                .withLevel(UnitLevel.COMMUNE)
                                .within(UnitId.of("01@2020-01-01"))
                                .assuming(new AssumedShare(C3, C4, new BigDecimal("0.25")))
                                .assuming(new AssumedShare(C3, C5, new BigDecimal("0.75"))));
    }

    static Stream<CoverageReport> all() {
        CoverageCalculator calculator = CoverageCalculator.of(Facts.on(register()));
        Stream<CoverageReport> library = Indicators.all().stream()
                .map(indicator ->
                        calculator.calculate(indicator, CoverageQuery.during(Period.of(YearMonth.of(2025, 12)))));
        return Stream.concat(Stream.of(restated()), library);
    }
}
