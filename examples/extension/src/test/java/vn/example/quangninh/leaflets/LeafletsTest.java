package vn.example.quangninh.leaflets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Completeness;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonReader;
import vn.toso.json.NdjsonWriter;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/**
 * Three invented teams of three communes of Quảng Ninh hand out leaflets in December 2023. Cộng Hòa is named Hải Hòa from
 * 2024-11-01 on. Resolution 1679/NQ-UBTVQH15 sends all people of Hải Hòa to Hải Lạng and all of Liên Hòa to the ward of
 * that name, and divides those of Đông Ngũ between Tiên Yên and the new Đông Ngũ.
 */
class LeafletsTest {
    private static final LocalDate THEN = LocalDate.of(2023, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2025, 12, 31);
    private static final UnitRegister UNITS = VietnamUnits.register();

    private final Store store = InMemoryStore.on(UNITS, Clock.tickSeconds(ZoneOffset.UTC));

    @BeforeEach
    void three_teams_hand_out_leaflets() {
        Filing list = Filing.of("leaflets-2023-12", "clerk-7");
        FactKeys keys = FactKeys.of("leaflets-2023-12");
        store.write(tx -> {
            area(tx, "cong-hoa", "06799");
            area(tx, "lien-hoa", "07180");
            area(tx, "dong-ngu", "06877");
            tx.add(Leaflets.KIND, keys, new Leaflets("cong-hoa", LocalDate.of(2023, 12, 2), 300), list);
            tx.add(Leaflets.KIND, keys, new Leaflets("cong-hoa", LocalDate.of(2023, 12, 9), 50), list);
            tx.add(Leaflets.KIND, keys, new Leaflets("lien-hoa", LocalDate.of(2023, 12, 9), 200), list);
            tx.add(Leaflets.KIND, keys, new Leaflets("dong-ngu", LocalDate.of(2023, 12, 31), 120), list);
            tx.add(Leaflets.KIND, keys, new Leaflets("dong-ngu", LocalDate.of(2023, 11, 30), 999), list);
        });
    }

    private static void area(Transaction tx, String team, String commune) {
        UnitId unit = UNITS.on(THEN).get(UnitCode.of(commune)).id();
        ServiceArea area = new ServiceArea(team, unit, DateRange.since(LocalDate.of(2022, 6, 1)));
        tx.add(TeamKinds.SERVICE_AREAS, team, area, Filing.of("teams", "clerk-7"));
    }

    private CoverageReport december(LocalDate boundaries) {
        UnitId quangNinh = UNITS.on(boundaries).get(UnitCode.of("22")).id();
        CoverageQuery query = CoverageQuery.during(Period.of(YearMonth.of(2023, 12)))
                .withBoundaries(boundaries)
                .withLevel(UnitLevel.COMMUNE)
                .within(quangNinh);
        return CoverageCalculator.of(store.facts()).calculate(LeafletIndicators.COPIES, query);
    }

    private static Coverage row(CoverageReport report, String code) {
        UnitId unit =
                UNITS.on(report.query().boundaries()).get(UnitCode.of(code)).id();
        return report.row(unit).orElseThrow();
    }

    private static void assertCopies(Coverage figure, long certain, long possible) {
        assertThat(figure.certain()).isEqualTo(certain);
        assertThat(figure.possible()).isEqualTo(possible);
    }

    /** 300 + 50 + 200 + 120; the 999 of November are not of December. */
    @Test
    void on_the_map_of_2023_copies_are_where_they_were_handed_out() {
        CoverageReport report = december(THEN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).hasSize(177);
        assertCopies(report.total(), 670, 670);
        assertCopies(row(report, "06799"), 350, 350);
        assertCopies(row(report, "07180"), 200, 200);
        assertCopies(row(report, "06877"), 120, 120);
    }

    @Test
    void on_the_map_of_2025_they_went_where_the_people_went_and_what_is_divided_is_an_interval() {
        CoverageReport report = december(NOW);
        assertThat(report.rows()).hasSize(54);
        assertCopies(report.total(), 670, 670);
        UnitId haiLang = UNITS.correspondence(THEN, NOW)
                .candidates(UNITS.on(THEN).get(UnitCode.of("06799")).id())
                .units()
                .get(0);
        assertThat(UNITS.on(NOW).get(haiLang).fullName()).isEqualTo("Xã Hải Lạng");
        assertCopies(report.row(haiLang).orElseThrow(), 350, 350);
        assertCopies(row(report, "06799"), 0, 0); // the new Hải Hòa: the same code, and none of the people
        assertCopies(row(report, "06862"), 0, 120); // Tiên Yên
        assertCopies(row(report, "06877"), 0, 120); // the new Đông Ngũ
    }

    @Test
    void a_figure_says_how_many_communes_are_silent_and_what_it_is_made_of() {
        CoverageReport report = december(THEN);
        assertThat(report.total().completeness()).isEqualTo(new Completeness(3, 177));
        assertThat(report.explain().toString()).contains("670");
        assertThat(report.definition().text(Locale.ENGLISH)).isEqualTo("copies of leaflets handed out in the period");
    }

    /** What was published in December can be computed again after the correction of January. */
    @Test
    void a_correction_is_a_newer_version_and_the_older_figure_stays() {
        KnownAt published = store.latest();
        FactKeys keys = FactKeys.of("leaflets-2023-12");
        Leaflets wrong = new Leaflets("cong-hoa", LocalDate.of(2023, 12, 2), 300);
        String key = keys.next(Leaflets.KIND, wrong);
        store.write(tx -> tx.edit(
                Leaflets.KIND,
                key,
                1,
                new Leaflets("cong-hoa", LocalDate.of(2023, 12, 2), 30),
                Filing.of("letter-1", "clerk-7")));
        assertCopies(december(THEN).total(), 400, 400);
        CoverageReport before = CoverageCalculator.of(store.facts(published))
                .calculate(LeafletIndicators.COPIES, december(THEN).query());
        assertCopies(before.total(), 670, 670);
    }

    @Test
    void it_is_a_line_of_json_like_every_other_kind() {
        Version<Leaflets> handedOut = new Version<>(
                Leaflets.KIND,
                "l-1",
                1,
                new Leaflets("cong-hoa", LocalDate.of(2023, 12, 2), 300),
                Filing.of("leaflets-2023-12", "clerk-7"),
                KnownAt.of(1));
        FactLines lines = FactLines.of(Kinds.all().with(Leaflets.KIND));
        byte[] line = lines.write(handedOut);
        assertThat(new String(line, UTF_8))
                .isEqualTo("{\"kind\":\"qn.leaflet\",\"key\":\"l-1\",\"version\":1,"
                        + "\"content\":{\"team\":\"cong-hoa\",\"handedOutOn\":\"2023-12-02\",\"copies\":300},"
                        + "\"source\":\"leaflets-2023-12\",\"recordedBy\":\"clerk-7\",\"recorded\":1}\n");
        assertThat(lines.read(line, Location.of("lines", 1)).value()).contains(handedOut);
    }

    @Test
    void what_one_store_writes_as_lines_another_one_takes_in() {
        FactLines lines = FactLines.of(Kinds.all().with(Leaflets.KIND));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (NdjsonWriter out = NdjsonWriter.to(file, lines);
                Stream<Version<?>> changes = store.changesSince(KnownAt.START)) {
            changes.forEach(out::write);
        }
        Store other = InMemoryStore.on(UNITS, Clock.tickSeconds(ZoneOffset.UTC));
        List<Finding> findings = new ArrayList<>();
        try (NdjsonReader in =
                NdjsonReader.of(new ByteArrayInputStream(file.toByteArray()), "leaflets", lines, findings::add)) {
            other.write(tx -> in.stream().forEach(version -> add(tx, version)));
        }
        assertThat(findings).isEmpty();
        CoverageReport there = CoverageCalculator.of(other.facts())
                .calculate(LeafletIndicators.COPIES, december(NOW).query());
        assertThat(there.rows()).isEqualTo(december(NOW).rows());
        assertCopies(there.total(), 670, 670);
    }

    private static <T> void add(Transaction tx, Version<T> version) {
        tx.add(version.kind(), version.key(), version.content().orElseThrow(), version.filing());
    }

    @Test
    void a_line_that_makes_no_sense_is_a_finding_with_its_place() {
        FactLines lines = FactLines.of(Kinds.all().with(Leaflets.KIND));
        String line = "{\"kind\":\"qn.leaflet\",\"key\":\"l-1\",\"version\":1,"
                + "\"content\":{\"team\":\"cong-hoa\",\"handedOutOn\":\"2023-12-02\",\"copies\":0},"
                + "\"source\":\"leaflets-2023-12\",\"recordedBy\":\"clerk-7\",\"recorded\":1}\n";
        var read = lines.read(line.getBytes(UTF_8), Location.of("lines", 1));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().row()).isEqualTo(1));
    }

    @Test
    void no_leaflets_were_not_handed_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leaflets("cong-hoa", THEN, 0))
                .withMessageContaining("0 copies");
    }
}
