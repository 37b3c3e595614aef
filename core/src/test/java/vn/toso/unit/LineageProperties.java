package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toso.finding.Severity;

class LineageProperties {
    @Provide
    Arbitrary<MadeRegister> registers() {
        return Registers.any();
    }

    @Provide
    Arbitrary<MadeRegister> known() {
        return Registers.known();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registers.days();
    }

    @Property(tries = 500)
    void what_is_made_here_is_sound(@ForAll("registers") MadeRegister made) {
        assertThat(UnitRegister.of(made.states(), made.rows()).findings())
                .noneMatch(finding -> finding.severity() != Severity.WARNING);
    }

    @Property(tries = 1500)
    @Label("U4-U8: candidates are those that stepping day by day along the rules gives, forwards and backwards")
    void candidates_are_those_of_the_rules(
            @ForAll("registers") MadeRegister made, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        LineageOracle oracle = new LineageOracle(made);
        Correspondence correspondence = made.register().correspondence(from, to);
        for (UnitId origin : made.alive(from)) {
            assertThat(correspondence.candidates(origin).units())
                    .as("%s from %s to %s", origin, from, to)
                    .containsExactlyElementsOf(oracle.candidates(origin, from, to));
        }
    }
}
