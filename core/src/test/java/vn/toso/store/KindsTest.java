package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.UnitKinds;
import vn.toso.outreach.OutreachKinds;
import vn.toso.people.PeopleKinds;
import vn.toso.report.ReportKinds;
import vn.toso.skill.SkillKinds;
import vn.toso.team.TeamKinds;

class KindsTest {
    private static final FactKind<String> MINE =
            FactKind.<String>named("province.note").text("note", note -> note).madeBy(v -> v.text("note"));

    @Test
    void knows_every_kind_of_the_library_things_before_what_refers_to_them() {
        assertThat(Kinds.all().list())
                .hasSize(42)
                .containsSequence(UnitKinds.all())
                .containsSequence(TeamKinds.all())
                .containsSequence(PeopleKinds.all())
                .containsSequence(SkillKinds.all())
                .containsSequence(OutreachKinds.all())
                .endsWith(ReportKinds.COUNTS, ReportKinds.TARGETS, ReportKinds.DUE, ReportKinds.RECEIVED);
        assertThat(Kinds.all().list().indexOf(UnitKinds.UNITS))
                .isLessThan(Kinds.all().list().indexOf(TeamKinds.SERVICE_AREAS));
    }

    @Test
    void finds_kinds_by_name() {
        assertThat(Kinds.all().find("team.area")).containsSame(TeamKinds.SERVICE_AREAS);
        assertThat(Kinds.all().find("team.areas")).isEmpty();
        assertThat(Kinds.all().find("")).isEmpty();
    }

    @Test
    void a_host_adds_kinds_of_its_own_and_the_ones_before_stay_as_they_were() {
        Kinds more = Kinds.all().with(MINE);
        assertThat(more.find("province.note")).containsSame(MINE);
        assertThat(more.list()).hasSize(43).endsWith(MINE);
        assertThat(Kinds.all().find("province.note")).isEmpty();
        assertThat(more.with(MINE).list()).isEqualTo(more.list());
    }

    @Test
    void s13_two_different_kinds_of_one_name_are_refused() {
        FactKind<String> other = FactKind.<String>named("province.note")
                .text("note", note -> note)
                .madeBy(v -> v.text("note"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kinds.of(List.of(MINE, other)))
                .withMessage("two different kinds have the name province.note");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kinds.all().with(MINE).with(other));
    }
}
