package vn.toso.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.CountedAs;
import vn.toso.coverage.CountedUnit;
import vn.toso.coverage.CountedUnit.Standing;
import vn.toso.coverage.Counts;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Mark;
import vn.toso.coverage.Origin;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** The units behind a figure: those that are counted, or those under which something is filed. Never persons. */
final class Behind {
    /** What is filed under one unit and can be in the same places. */
    private record Source(UnitId unit, LocalDate day, List<UnitId> candidates, CountedAs as) {}

    private final Session session;
    private final Texts texts;
    private final UnitRegister register;
    private final CoverageReport answer;

    Behind(Session session, UnitRegister register, CoverageReport answer) {
        this.session = session;
        this.register = register;
        this.texts = session.texts();
        this.answer = answer;
    }

    Table<?> table() {
        return answer.units().isEmpty() ? origins() : units();
    }

    /** The counted units, those with nothing first, then those that perhaps have something, then the others. */
    private Table<CountedUnit> units() {
        UnitTree tree = register.on(answer.query().boundaries());
        TeamNaming naming = new TeamNaming(session, tree);
        List<CountedUnit> units = Stream.of(Standing.NONE, Standing.POSSIBLE, Standing.CERTAIN)
                .flatMap(standing -> answer.units(standing).stream())
                .toList();
        return Table.of("units", units)
                .column(
                        "standing",
                        unit -> Naming.key(unit.standing()),
                        unit -> isHere(unit, tree)
                                ? standing(unit)
                                : texts.get("standing.elsewhere", texts.get("standing." + Naming.key(unit.standing()))))
                .value("within", unit -> isHere(unit, tree) ? "certain" : "possible")
                .column(
                        "code",
                        unit -> unit.unit().code().map(Object::toString).orElse(null),
                        unit -> unit.unit().code().map(Object::toString).orElse(""))
                .value("unit_id", unit -> unit.unit().id().toString())
                .text("unit_name", unit -> unit.unit().fullName())
                .shown("above", unit -> naming.above(unit.unit()))
                .value("reporting", unit -> isHere(unit, tree) ? (Object) unit.reporting() : null)
                .column(
                        "teams",
                        unit -> unit.by().stream().map(Mark::by).toList(),
                        unit -> Figure.joined(unit.by().stream().map(Mark::by).toList()));
    }

    /** Whether a unit is certainly in the scope, not perhaps in a unit beside it (U8). */
    private boolean isHere(CountedUnit unit, UnitTree tree) {
        return answer.query()
                .scope()
                .map(scope -> answer.definition().reportingLevel().administrative()
                        || tree.isUnder(unit.unit().id(), scope)
                        || tree
                                .register()
                                .correspondence(tree.day(), tree.day())
                                .candidates(unit.unit().id())
                                .units()
                                .stream()
                                .allMatch(candidate -> tree.isUnder(candidate, scope)))
                .orElse(true);
    }

    private String standing(CountedUnit unit) {
        if (unit.standing() == Standing.NONE) {
            return texts.get(unit.reporting() ? "standing.none.said" : "standing.none.silent");
        }
        return texts.get("standing." + Naming.key(unit.standing()));
    }

    private Table<Map.Entry<Source, Counts>> origins() {
        UnitTree tree = register.on(answer.query().boundaries());
        Map<Source, Counts> sources = new LinkedHashMap<>();
        for (Origin origin : answer.origins()) {
            boolean inside = answer.query()
                    .scope()
                    .map(scope -> origin.candidates().stream().anyMatch(unit -> tree.isUnder(unit, scope)))
                    .orElse(true);
            if (inside) {
                sources.merge(
                        new Source(origin.unit(), origin.day(), origin.candidates(), origin.as()),
                        origin.counts(),
                        Counts::plus);
            }
        }
        return Table.of("origins", List.copyOf(sources.entrySet()))
                .text("unit_id", source -> source.getKey().unit().toString())
                .text("unit_name", source -> name(source.getKey()))
                .text("on", source -> source.getKey().day().toString())
                .number("done", texts, source -> source.getValue().done())
                .number("eligible", texts, source -> source.getValue().eligible())
                .number("unknown", texts, source -> source.getValue().unknown())
                .column(
                        "candidates",
                        source -> source.getKey().candidates().stream()
                                .map(Object::toString)
                                .toList(),
                        source -> Figure.joined(source.getKey().candidates().stream()
                                .map(unit -> tree.get(unit).fullName())
                                .toList()))
                .value("counted_as", source -> Naming.key(source.getKey().as()));
    }

    private String name(Source source) {
        return register.on(source.day()).get(source.unit()).fullName();
    }
}
