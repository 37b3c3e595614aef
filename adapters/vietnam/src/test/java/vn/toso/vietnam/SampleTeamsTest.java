package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.team.ServiceArea;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

class SampleTeamsTest {
    private static final List<ServiceArea> AREAS = SampleTeams.quangNinh();

    @Test
    void each_of_the_177_communes_of_2023_has_one_team_of_its_own() {
        assertThat(AREAS).hasSize(177);
        assertThat(AREAS).map(ServiceArea::team).doesNotHaveDuplicates().contains("qn-xa-06820");
        assertThat(AREAS).map(ServiceArea::unit).isSorted().doesNotHaveDuplicates();
        assertThat(AREAS)
                .filteredOn(area -> area.team().equals("qn-xa-06820"))
                .map(ServiceArea::unit)
                .containsExactly(UnitId.of("06820@2004-08-31"));
    }

    @Test
    void every_commune_was_there_when_its_team_began_to_serve() {
        UnitTree first = VietnamUnits.register().on(LocalDate.of(2022, 6, 1));
        assertThat(AREAS).allSatisfy(area -> {
            assertThat(area.serves()).hasToString("2022-06-01..");
            assertThat(first.find(area.unit())).isPresent();
        });
    }

    @Test
    void the_sample_is_the_same_each_time_and_labelled_invented() {
        assertThat(SampleTeams.quangNinh()).isEqualTo(AREAS);
        assertThat(SampleTeams.LABEL.vietnamese()).contains("giả định");
        assertThat(SampleTeams.LABEL.english()).contains("invented");
    }
}
