package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.tck.Rows.FILING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKeys;
import vn.toso.fact.UnitKinds;
import vn.toso.fact.UnitKinds.CompleteVillages;
import vn.toso.store.Store;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/** S14: the units are known at a position too, in every store. To be extended as {@link StoreContract} is. */
public abstract class StoreUnitsContract extends StoreRules {
    /** For the test class of a store. */
    protected StoreUnitsContract() {}

    private static final AdminUnit PROVINCE = unit("1", UnitLevel.PROVINCE, "tỉnh", "Mẫu", null);
    private static final AdminUnit OLD = unit("2", UnitLevel.COMMUNE, "xã", "Cũ", PROVINCE.id());
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Override
    UnitRegister register() {
        return UnitRegister.of(List.of(PROVINCE, OLD), List.of()).value();
    }

    private static AdminUnit unit(String id, UnitLevel level, String type, String name, @Nullable UnitId parent) {
        return new AdminUnit(
                UnitId.of(id), null, DateRange.since(LocalDate.of(2020, 1, 1)), level, UnitType.of(type), name, parent);
    }

    @Test
    @DisplayName("S14, T4, U9: a resolution that is recorded is known from its position on, and none before")
    void s14_units_are_known_at_a_position_too() {
        AdminUnit successor = unit("3", UnitLevel.COMMUNE, "xã", "Mới", PROVINCE.id());
        AdminUnit born = new AdminUnit(
                successor.id(),
                UnitCode.of("00003"),
                DateRange.since(DAY),
                successor.level(),
                successor.type(),
                successor.name(),
                PROVINCE.id());
        AdminUnit ended = new AdminUnit(
                OLD.id(),
                null,
                DateRange.of(OLD.valid().from(), DAY),
                OLD.level(),
                OLD.type(),
                OLD.name(),
                PROVINCE.id());
        Succession merged = new Succession(DAY, OLD.id(), born.id(), Passed.ALL, Passed.ALL, Basis.LAW, null);
        KnownAt before = store.write(tx -> tx.add(Rows.ROWS, "a", new Rows.Row("a", 1), FILING));
        KnownAt after = store.write(tx -> {
            FactKeys keys = FactKeys.of("resolution-1");
            tx.add(UnitKinds.UNITS, keys, born, FILING);
            tx.add(UnitKinds.UNITS, keys, ended, FILING);
            tx.add(UnitKinds.SUCCESSIONS, keys, merged, FILING);
        });

        assertThat(store.register(before).on(DAY).descendants(PROVINCE.id(), UnitLevel.COMMUNE))
                .extracting(AdminUnit::name)
                .containsExactly("Cũ");
        assertThat(store.register(after).on(DAY).descendants(PROVINCE.id(), UnitLevel.COMMUNE))
                .extracting(AdminUnit::name)
                .containsExactly("Mới");
        assertThat(store.register(after)
                        .correspondence(DAY.minusDays(1), DAY)
                        .candidates(OLD.id())
                        .units())
                .containsExactly(born.id());
        assertThat(store.facts().register().on(DAY).find(UnitCode.of("00003"))).isPresent();
        assertThat(store.units(after).findings()).isEmpty();
        assertThat(contents(store.facts(), UnitKinds.UNITS)).containsExactlyInAnyOrder(born, ended);
        assertThat(contents(store.facts(), UnitKinds.SUCCESSIONS)).containsExactly(merged);
    }

    @Test
    @DisplayName("S14, U9: the same change in newer national lists is recognised and absorbed")
    void s14_a_change_that_the_lists_bring_later_is_absorbed() {
        AdminUnit ended = new AdminUnit(
                OLD.id(),
                null,
                DateRange.of(OLD.valid().from(), DAY),
                OLD.level(),
                OLD.type(),
                OLD.name(),
                PROVINCE.id());
        AdminUnit born = new AdminUnit(
                UnitId.of("3"), null, DateRange.since(DAY), UnitLevel.COMMUNE, UnitType.of("xã"), "Mới", PROVINCE.id());
        Succession merged = new Succession(DAY, OLD.id(), born.id(), Passed.ALL, Passed.ALL, Basis.LAW, null);
        UnitRegister newer =
                UnitRegister.of(List.of(PROVINCE, ended, born), List.of(merged)).value();
        Store later = opened().create(Rows.KINDS, newer, clock);
        later.write(tx -> {
            FactKeys keys = FactKeys.of("resolution-1");
            tx.add(UnitKinds.UNITS, keys, ended, FILING);
            tx.add(UnitKinds.UNITS, keys, born, FILING);
            tx.add(UnitKinds.SUCCESSIONS, keys, merged, FILING);
        });

        assertThat(later.units(later.latest()).findings())
                .extracting(finding -> finding.code().id())
                .isNotEmpty()
                .allMatch(code -> code.endsWith(".absorbed") || code.endsWith(".repeated"));
        UnitRegister register = later.register(later.latest());
        assertThat(register.on(DAY).descendants(PROVINCE.id(), UnitLevel.COMMUNE))
                .hasSize(1);
        assertThat(register.successionsFrom(OLD.id())).containsExactly(merged);
    }

    @Test
    @DisplayName("S14, U5: a list of villages that is complete is known from its position on")
    void s14_complete_villages_are_facts_too() {
        AdminUnit village = unit("mau:1", UnitLevel.VILLAGE, "thôn", "1", OLD.id());
        store.write(tx -> {
            tx.add(UnitKinds.UNITS, FactKeys.of("villages"), village, FILING);
            tx.add(UnitKinds.COMPLETE_VILLAGES, "ok", new CompleteVillages(OLD.id(), DateRange.since(DAY)), FILING);
            tx.add(
                    UnitKinds.COMPLETE_VILLAGES,
                    "early",
                    new CompleteVillages(OLD.id(), DateRange.since(LocalDate.of(2000, 1, 1))),
                    FILING);
        });

        assertThat(store.register(store.latest()).on(DAY).children(OLD.id())).containsExactly(village);
        assertThat(store.units(store.latest()).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit.village-list.absent");
        assertThat(contents(store.facts(), UnitKinds.COMPLETE_VILLAGES)).hasSize(2);
    }
}
