package vn.toso.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.UnitKinds;
import vn.toso.fact.UnitKinds.CompleteVillages;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitNotFoundException;
import vn.toso.unit.UnitRegister;

/**
 * The units as they were known (S14): made when asked for, and kept for the last few positions at which they differ. Safe
 * for use by several threads.
 */
final class KnownUnits {
    static final FindingCode ABSENT = new FindingCode(
            "unit.village-list.absent",
            Severity.WARNING,
            "Danh sách thôn của {unit} được khai là đủ từ ngày {day}, nhưng ngày đó không có đơn vị này. Hãy sửa ngày hoặc đơn vị.",
            "The list of villages of {unit} is declared complete from {day}, but the unit is not there on that day. Correct the day or the unit.");

    private static final int KEPT = 4;

    private final UnitRegister base;
    private final Map<List<Integer>, Outcome<UnitRegister>> known = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Integer>, Outcome<UnitRegister>> eldest) {
            return size() > KEPT;
        }
    };

    KnownUnits(UnitRegister base) {
        this.base = base;
    }

    Outcome<UnitRegister> at(Published published, KnownAt position) {
        List<Integer> rows = new ArrayList<>();
        for (FactKind<?> kind : UnitKinds.all()) {
            TableView view = published.tables().get(kind.name());
            rows.add(view == null ? 0 : view.rowsAt(position));
        }
        synchronized (known) {
            return known.computeIfAbsent(rows, r -> make(published, position));
        }
    }

    private Outcome<UnitRegister> make(Published published, KnownAt position) {
        List<CompleteVillages> complete = contents(published, position, UnitKinds.COMPLETE_VILLAGES);
        var units = contents(published, position, UnitKinds.UNITS);
        var successions = contents(published, position, UnitKinds.SUCCESSIONS);
        if (units.isEmpty() && successions.isEmpty() && complete.isEmpty()) {
            return Outcome.of(base, List.of());
        }
        Outcome<UnitRegister> together = base.plus(units, successions);
        List<Finding> findings = new ArrayList<>(together.findings());
        UnitRegister register = together.value();
        for (CompleteVillages list : complete) {
            try {
                register = register.withCompleteVillages(list.commune(), list.on());
            } catch (UnitNotFoundException e) {
                findings.add(Finding.of(
                        ABSENT,
                        Location.NONE,
                        "unit",
                        list.commune().value(),
                        "day",
                        list.on().from().toString()));
            }
        }
        return Outcome.of(register, findings);
    }

    private static <T> List<T> contents(Published published, KnownAt position, FactKind<T> kind) {
        TableView view = published.tables().get(kind.name());
        if (view == null) {
            return List.of();
        }
        try (Stream<Fact<T>> facts = view.facts(kind, position)) {
            return facts.map(Fact::content).toList();
        }
    }
}
