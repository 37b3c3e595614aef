package vn.toso.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.toso.cli.output.Texts;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.LegalAct;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** How units, levels, days and acts are written for people. Units always carry the field's own words: xã, phường. */
final class Naming {
    private final Texts texts;
    private final UnitRegister register;

    Naming(Texts texts, UnitRegister register) {
        this.texts = texts;
        this.register = register;
    }

    /** Returns type and name within a sentence: {@code phường Hà Tu}. */
    String name(AdminUnit unit) {
        return unit.type() + " " + unit.name();
    }

    /** Returns type and name, of a village with its commune, for many bear one number: {@code Thôn 10, xã Thượng Yên Công}. */
    String distinct(AdminUnit unit, UnitTree tree) {
        return unit.code().isPresent()
                ? unit.fullName()
                : tree.parent(unit.id())
                        .map(above -> unit.fullName() + ", " + name(above))
                        .orElse(unit.fullName());
    }

    /** Returns type, name and identity: {@code phường Hà Tu (06652@2025-07-01)}. */
    String full(AdminUnit unit) {
        return name(unit) + " (" + unit.id() + ")";
    }

    /** Returns the same at the start of a sentence: {@code Phường Hà Tu (06652@2025-07-01)}. */
    String fullAtStart(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ")";
    }

    /** Returns the unit as it was on the day; if it was not there, as it was last before or first after. */
    AdminUnit state(UnitId id, LocalDate day) {
        List<AdminUnit> states = register.history(id);
        AdminUnit nearest = states.get(0);
        for (AdminUnit state : states) {
            if (!state.valid().from().isAfter(day)) {
                nearest = state;
            }
        }
        return nearest;
    }

    String full(UnitId id, LocalDate day) {
        return full(state(id, day));
    }

    String all(Collection<UnitId> ids, LocalDate day) {
        return ids.stream().map(id -> full(id, day)).collect(Collectors.joining(", "));
    }

    /** Returns the units above, the nearest first: {@code thị xã Quảng Yên, tỉnh Quảng Ninh}. */
    String above(AdminUnit unit, UnitTree tree) {
        return tree.ancestors(unit.id()).stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Returns unit, code and days on one line, for a choice between candidates. */
    String candidate(AdminUnit unit) {
        String above = above(unit, register.on(lastDay(unit.valid())));
        return texts.get(
                "unit.candidate", unit.id(), name(unit) + (above.isEmpty() ? "" : ", " + above), days(unit.valid()));
    }

    /** Returns the last day of the range; if it is open, one on which all changes have happened that are known. */
    LocalDate lastDay(DateRange range) {
        List<LocalDate> changes = register.changeDays();
        LocalDate last = changes.get(changes.size() - 1);
        return range.lastDay().orElse(last.isAfter(range.from()) ? last : range.from());
    }

    /** Returns {@code từ 2004-08-31 đến hết 2025-06-30}; the last day is the last on which it held. */
    String days(DateRange range) {
        if (range.isOpenStarted()) {
            return range.lastDay().map(last -> texts.get("days.until", last)).orElseGet(() -> texts.get("days.always"));
        }
        return range.lastDay()
                .map(last -> texts.get("days.closed", range.from(), last))
                .orElseGet(() -> texts.get("days.open", range.from()));
    }

    /** Returns the word for units of a level: {@code xã, phường, đặc khu}. */
    String level(UnitLevel level) {
        return UnitLevel.national().contains(level) ? texts.get("level." + level.name()) : level.name();
    }

    String act(LegalAct act) {
        return act.clause()
                .map(clause -> texts.get("act.clause", act.number(), clause))
                .orElse(act.number());
    }

    /** Returns the word for a constant of the library: people, land, basis, likeness ... */
    String word(String kind, Enum<?> constant) {
        return texts.get(kind + "." + key(constant));
    }

    /** Returns a constant's name for programs, and the last part of its text's key. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
