package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Succession;
import vn.toso.vietnam.SourceRows.SuccessionRow;
import vn.toso.vietnam.SourceRows.UnitRow;

class PackDecoderTest {
    private static final byte[] RESOURCE = VietnamUnits.resource("units.bin");
    private static final PackRows ROWS = PackDecoder.decode(RESOURCE);

    @Test
    void holds_exactly_the_rows_of_units_csv() {
        Map<String, List<UnitRow>> byCode = SourceRows.UNITS.stream().collect(Collectors.groupingBy(UnitRow::code));
        Function<AdminUnit, UnitRow> plain = unit -> new UnitRow(
                unit.id().value(),
                unit.code().orElseThrow().value(),
                unit.valid().from(),
                unit.valid().until(),
                unit.level().name(),
                unit.type().word(),
                unit.name(),
                unit.parent().map(parent -> codeOf(parent.value())).orElse(""));
        assertThat(ROWS.states()).hasSize(17_642).map(plain).containsExactlyElementsOf(SourceRows.UNITS);
        assertThat(ROWS.states())
                .allSatisfy(unit -> unit.parent()
                        .ifPresent(parent -> assertThat(byCode.get(codeOf(parent.value())))
                                .as("the parent of %s is the unit that has the code on the first day", unit)
                                .anyMatch(row -> row.id().equals(parent.value())
                                        && row.isOn(unit.valid().from()))));
    }

    private static String codeOf(String id) {
        return id.substring(0, id.indexOf('@'));
    }

    @Test
    void holds_exactly_the_rows_of_successions_csv() {
        Function<Succession, SuccessionRow> plain = row -> new SuccessionRow(
                row.effectiveOn(),
                row.from().value(),
                row.to().value(),
                row.people().name().toLowerCase(Locale.ROOT),
                row.land().name().toLowerCase(Locale.ROOT),
                row.act().map(LegalAct::number).orElse(""),
                row.act().flatMap(LegalAct::clause).orElse(""),
                row.basis().name().toLowerCase(Locale.ROOT));
        assertThat(ROWS.successions()).hasSize(11_491).map(plain).containsExactlyElementsOf(SourceRows.SUCCESSIONS);
    }

    @Test
    void rows_come_in_the_order_the_register_wants() {
        assertThat(ROWS.states())
                .isSortedAccordingTo(Comparator.comparing(AdminUnit::id)
                        .thenComparing(unit -> unit.valid().from()));
        assertThat(ROWS.successions())
                .isSortedAccordingTo(Comparator.comparing(Succession::effectiveOn)
                        .thenComparing(Succession::from)
                        .thenComparing(Succession::to));
    }

    @Test
    void each_id_day_range_and_act_is_made_once() {
        assertThat(distinct(AdminUnit::id)).hasSize(15_237);
        assertThat(distinct(unit -> unit.valid().from())).hasSize(210);
        assertThat(distinct(AdminUnit::valid))
                .hasSameSizeAs(ROWS.states().stream().map(AdminUnit::valid).collect(Collectors.toSet()));
        assertThat(distinct(AdminUnit::type)).hasSizeLessThanOrEqualTo(10);
    }

    private static Set<Object> distinct(Function<AdminUnit, ?> part) {
        Set<Object> things = Collections.newSetFromMap(new IdentityHashMap<>());
        ROWS.states().forEach(unit -> things.add(part.apply(unit)));
        return things;
    }

    @Test
    void the_resource_stays_small() {
        assertThat(RESOURCE.length).isLessThan(400_000);
    }

    @Test
    void one_wrong_byte_anywhere_is_noticed() {
        Random places = new Random(20261123);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = RESOURCE.clone();
            damaged[places.nextInt(damaged.length)] ^= (byte) (1 << places.nextInt(8));
            assertThatIllegalStateException()
                    .isThrownBy(() -> PackDecoder.decode(damaged))
                    .withMessageStartingWith("the data pack is damaged");
        }
    }

    @Test
    void a_resource_cut_short_is_noticed() {
        for (int length : new int[] {0, 1, 9, 10, 11, 1000, RESOURCE.length - 1}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PackDecoder.decode(Arrays.copyOf(RESOURCE, length)))
                    .withMessageStartingWith("the data pack is damaged");
        }
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VietnamUnits.resource("absent.bin"))
                .withMessage("the data pack is incomplete: vn/toso/vietnam/absent.bin is missing");
    }

    @Test
    void an_open_end_is_the_last_day_java_knows() {
        assertThat(ROWS.states())
                .filteredOn(unit -> unit.valid().until().equals(LocalDate.MAX))
                .hasSize(34 + 3321);
    }
}
