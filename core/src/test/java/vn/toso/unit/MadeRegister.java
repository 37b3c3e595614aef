package vn.toso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a register is made of, as it was given.
 *
 * @param states the states of all units
 * @param rows the successions between them
 */
public record MadeRegister(List<AdminUnit> states, List<Succession> rows) {
    /** Copies the lists. */
    public MadeRegister {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /** The register. */
    public UnitRegister register() {
        return UnitRegister.of(states, rows).value();
    }

    /** The ids of all units there are on a day, in order. */
    public List<UnitId> alive(LocalDate day) {
        return states.stream()
                .filter(state -> state.valid().contains(day))
                .map(AdminUnit::id)
                .sorted()
                .toList();
    }

    /** The ids of all units of all times, in order. */
    public List<UnitId> units() {
        return states.stream().map(AdminUnit::id).distinct().sorted().toList();
    }

    /** The first day on which anything is given, and every day on which a state begins or ends or a row holds. */
    public List<LocalDate> days() {
        return List.copyOf(new TreeSet<>(Stream.concat(
                        states.stream()
                                .flatMap(state -> Stream.of(
                                        state.valid().from(), state.valid().until())),
                        rows.stream().map(Succession::effectiveOn))
                .filter(day -> !day.equals(LocalDate.MAX))
                .toList()));
    }

    /** Shortly, one line each, for whoever reads a failure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (AdminUnit state : states) {
            text.append("\n  ")
                    .append(state.id())
                    .append(' ')
                    .append(state.valid())
                    .append(" under ");
            text.append(state.parent().map(UnitId::value).orElse("nothing"));
        }
        for (Succession row : rows) {
            text.append("\n  ")
                    .append(row.effectiveOn())
                    .append(' ')
                    .append(row.from())
                    .append(" -> ");
            text.append(row.to()).append(" people ").append(row.people());
        }
        return text.append('\n').toString();
    }
}
