package vn.toso.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.day;
import static vn.toso.unit.SampleUnits.id;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.fact.Facts;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.people.Subject;
import vn.toso.time.Period;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * Periods of every kind on the boundaries of other days (T1), counted by hand. On 2025-07-01 the communes a and b become m;
 * c stays. Residents were helped on these days:
 *
 * <pre>
 * 2024-12-31  an in c            2025-06-30  binh in b     2025-07-06  an in c
 * 2025-06-02  an in a            2025-07-01  an in m       2025-07-07  chi in m
 * 2025-06-30  an in a            2025-07-01  an in c
 * </pre>
 */
class PeriodsOfWorkTest {
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31..2025-07-01"),
                    commune("b", "p", "2004-08-31..2025-07-01"),
                    commune("c", "p", "2004-08-31.."),
                    commune("m", "p", "2025-07-01..")),
            all("2025-07-01", "a", "m"),
            all("2025-07-01", "b", "m"));

    private static final Facts FACTS = Facts.on(REGISTER)
            .with(
                    OutreachKinds.SUPPORTS,
                    List.of(
                            helped("an", "c", "2024-12-31"),
                            helped("an", "a", "2025-06-02"),
                            helped("an", "a", "2025-06-30"),
                            helped("binh", "b", "2025-06-30"),
                            helped("an", "m", "2025-07-01"),
                            helped("an", "c", "2025-07-01"),
                            helped("an", "c", "2025-07-06"),
                            helped("chi", "m", "2025-07-07")));

    private static Support helped(String resident, String unit, String on) {
        return new Support(null, "t", Subject.resident(resident), null, id(unit), day(on), null, null);
    }

    /** Before the reform m is not there: what was done in it may have been in a or b, and is in neither for certain. */
    @DisplayName("T1, C1, C3: by day, week, month, quarter, year and any days, before the reform and after")
    @ParameterizedTest(name = "{0} on {1}: turns {2}, persons {3}")
    @CsvSource({
        "2025-06-30..2025-07-01, 2025-06-30, a 1 b 1 c 0 all 2,       a 1 b 1 c 0 all 2",
        "2025-06-30..2025-07-01, 2025-07-01, c 0 m 2 all 2,           c 0 m 2 all 2",
        "2025-07-01..2025-07-02, 2025-06-30, a 0-1 b 0-1 c 1 all 2,   a 0-1 b 0-1 c 1 all 1",
        "2025-W27,               2025-07-06, c 2 m 3 all 5,           c 1 m 2 all 2",
        "2025-W27,               2025-06-30, a 1-2 b 1-2 c 2 all 5,   a 1 b 1-2 c 1 all 2",
        "2025-06,                2025-06-30, a 2 b 1 c 0 all 3,       a 1 b 1 c 0 all 2",
        "2025-06,                2025-12-31, c 0 m 3 all 3,           c 0 m 2 all 2",
        "2025-07,                2025-07-31, c 2 m 2 all 4,           c 1 m 2 all 2",
        "2025-07,                2025-06-30, a 0-2 b 0-2 c 2 all 4,   a 0-2 b 0-2 c 1 all 2",
        "2025-Q2,                2025-12-31, c 0 m 3 all 3,           c 0 m 2 all 2",
        "2025-Q3,                2025-12-31, c 2 m 2 all 4,           c 1 m 2 all 2",
        "2025,                   2025-12-31, c 2 m 5 all 7,           c 1 m 3 all 3",
        "2024,                   2025-12-31, c 1 m 0 all 1,           c 1 m 0 all 1",
        "2024-12-15..2025-06-15, 2025-12-31, c 1 m 1 all 2,           c 1 m 1 all 1",
    })
    void work_of_a_period(String period, String boundaries, String turns, String persons) {
        CoverageQuery query = CoverageQuery.during(Period.parse(period.strip()))
                .withBoundaries(day(boundaries.strip()))
                .withLevel(UnitLevel.COMMUNE);

        assertThat(Map.of(
                        "turns", told(OutreachIndicators.REACH_TURNS, query),
                        "persons", told(OutreachIndicators.REACH_PERSONS, query)))
                .containsEntry("turns", turns)
                .containsEntry("persons", persons);
    }

    private static String told(Indicator indicator, CoverageQuery query) {
        CoverageReport report = CoverageCalculator.of(FACTS).calculate(indicator, query);
        return report.rows().stream()
                        .map(row -> row.unit().orElseThrow().id() + " " + count(row))
                        .collect(Collectors.joining(" "))
                + " all " + count(report.total());
    }

    private static String count(Coverage row) {
        Bounds bounds = row.bounds().orElseThrow();
        return bounds.isExact() ? "" + bounds.lower() : bounds.lower() + "-" + bounds.upper();
    }
}
