package vn.example.quangninh.leaflets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.folder.FolderStore;
import vn.toso.store.Kinds;
import vn.toso.store.Scope;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Version;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/** A province's own facts in a folder: one program records them, another one counts them. */
class KeptLeafletsTest {
    private static final Kinds KINDS = Kinds.all().with(Leaflets.KIND);
    private static final UnitRegister UNITS = VietnamUnits.register();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate DAY = LocalDate.of(2023, 12, 9);

    @TempDir
    private Path temp;

    private static CoverageReport copies(Store store, KnownAt knownAt) {
        return CoverageCalculator.of(store.facts(knownAt))
                .calculate(LeafletIndicators.COPIES, CoverageQuery.during(Period.of(YearMonth.of(2023, 12))));
    }

    @Test
    void what_one_program_recorded_another_one_counts_before_and_after_a_correction() {
        Path folder = temp.resolve("toso-data");
        Filing list = Filing.of("leaflets-2023-12", "clerk-7");
        try (FolderStore store = FolderStore.create(folder, KINDS, UNITS, CLOCK)) {
            store.write(tx -> {
                ServiceArea area = new ServiceArea(
                        "cong-hoa",
                        UNITS.on(DAY).get(UnitCode.of("06799")).id(),
                        DateRange.since(LocalDate.of(2022, 6, 1)));
                tx.add(TeamKinds.SERVICE_AREAS, "cong-hoa", area, list);
                tx.add(Leaflets.KIND, "l-1", new Leaflets("cong-hoa", DAY, 300), list);
                tx.add(Leaflets.KIND, "l-2", new Leaflets("cong-hoa", DAY, 50), list);
            });
        }
        try (FolderStore store = FolderStore.open(folder, KINDS, UNITS, CLOCK)) {
            store.write(tx -> tx.edit(Leaflets.KIND, "l-2", 1, new Leaflets("cong-hoa", DAY, 55), list));
        }
        try (FolderStore store = FolderStore.open(folder, KINDS, UNITS, CLOCK)) {
            assertThat(copies(store, KnownAt.of(1)).total().certain()).isEqualTo(350);
            assertThat(copies(store, store.latest()).total().certain()).isEqualTo(355);
            assertThat(store.versions(Leaflets.KIND, "l-2"))
                    .extracting(version -> version.content().orElseThrow().copies())
                    .containsExactly(50L, 55L);
        }
        assertThat(folder.resolve("facts.qn.leaflet.ndjson")).content().hasLineCount(4).contains("\"copies\":55");
    }

    @Test
    void the_leaflets_of_a_team_are_in_the_view_of_todays_ward_that_took_it_over() {
        LocalDate today = LocalDate.of(2025, 12, 31);
        UnitId old = UNITS.on(DAY).get(UnitCode.of("06799")).id();
        UnitId ward = UNITS.correspondence(DAY, today).candidates(old).only().orElseThrow();
        UnitId other = UNITS.on(today).atLevel(UnitLevel.COMMUNE).stream()
                .map(AdminUnit::id)
                .filter(id -> !id.equals(ward))
                .findFirst()
                .orElseThrow();
        Filing list = Filing.of("leaflets-2023-12", "clerk-7");
        try (FolderStore store = FolderStore.create(temp.resolve("toso-data"), KINDS, UNITS, CLOCK)) {
            store.write(tx -> {
                ServiceArea area = new ServiceArea("cong-hoa", old, DateRange.since(LocalDate.of(2022, 6, 1)));
                tx.add(TeamKinds.SERVICE_AREAS, "cong-hoa", area, list);
                tx.add(Leaflets.KIND, "l-1", new Leaflets("cong-hoa", DAY, 300), list);
            });

            assertThat(store.within(Scope.of(ward, today)).versions(Leaflets.KIND, "l-1"))
                    .hasSize(1);
            assertThat(store.within(Scope.of(other, today)).versions(Leaflets.KIND, "l-1"))
                    .isEmpty();
        }
    }

    @Test
    void a_list_that_is_read_by_two_programs_is_recorded_once() {
        Path folder = temp.resolve("toso-data");
        FolderStore.create(folder, KINDS, UNITS, CLOCK).close();
        for (int time = 0; time < 2; time++) {
            try (FolderStore store = FolderStore.open(folder, KINDS, UNITS, CLOCK)) {
                FactKeys keys = FactKeys.of("leaflets-2023-12");
                store.write(tx -> {
                    for (long copies : List.of(300L, 300L, 50L)) {
                        tx.add(
                                Leaflets.KIND,
                                keys,
                                new Leaflets("cong-hoa", DAY, copies),
                                Filing.of("leaflets-2023-12", "clerk-7"));
                    }
                });
                assertThat(store.latest()).isEqualTo(KnownAt.of(1));
                assertThat(store.changesSince(KnownAt.START).map(Version::number)).containsExactly(1, 1, 1);
            }
        }
    }

    @Test
    void a_program_that_does_not_know_leaflets_refuses_the_folder_rather_than_count_without_them() {
        Path folder = temp.resolve("toso-data");
        try (FolderStore store = FolderStore.create(folder, KINDS, UNITS, CLOCK)) {
            store.write(tx -> tx.add(
                    Leaflets.KIND, "l-1", new Leaflets("cong-hoa", DAY, 300), Filing.of("form-1", "clerk-7")));
        }

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> FolderStore.open(folder, Kinds.all(), UNITS, CLOCK))
                .withMessageContaining("qn.leaflet");
    }
}
