package vn.toso.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.toso.unit.UnitRegister;

/** Runs as a named module against the named modules of the library: a consumer on the module path. */
class QuickstartTest {
    @Test
    void runs_as_a_named_module_against_named_modules() {
        assertThat(Quickstart.class.getModule().getName()).isEqualTo("vn.toso.quickstart");
        assertThat(UnitRegister.class.getModule().getName()).isEqualTo("vn.toso.core");
    }

    /** Resolution 1679/NQ-UBTVQH15: all of Hải Hòa's people went to Hải Lạng, Đông Ngũ's are divided. */
    @Test
    void prints_where_the_people_went_and_the_figure_on_both_maps() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsSubsequence(
                        "Xã Hải Hòa      [Xã Hải Lạng]",
                        "Xã Liên Hòa     [Phường Liên Hòa]",
                        "Xã Đông Ngũ     [Xã Tiên Yên, Xã Đông Ngũ]",
                        "teams.commune of 2024-12-31 on the boundaries of 2024-12-31: Tỉnh Quảng Ninh: 1.8 % (3 of 171).",
                        "phones of 2024-12-31 on the boundaries of 2024-12-31: Tỉnh Quảng Ninh: 62.0 % (930 of 1500).",
                        "teams.commune of 2024-12-31 on the boundaries of 2025-12-31: Tỉnh Quảng Ninh: from 5.6 % (3 of"
                                + " 54) to 7.4 % (4 of 54), for it is not known of 2 whether they count.",
                        "  Xã Hải Lạng: 100.0 % (1 of 1).",
                        "phones of 2024-12-31 on the boundaries of 2025-12-31: Tỉnh Quảng Ninh: 62.0 % (930 of 1500).",
                        "  Xã Tiên Yên: from 0.0 % (0 of 190) to 100.0 % (310 of 310), for it is not known of"
                                + " 500 whether they are here or elsewhere.",
                        "  Phường Liên Hòa: 62.0 % (310 of 500).");
    }
}
