package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** {@code units}: the units of a day, listed or counted. */
@Command(name = "units")
final class UnitsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}")
    private String on = "";

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    @Option(names = "--level", paramLabel = "${bundle:label.level}")
    private @Nullable String level;

    @Option(names = "--count")
    private boolean count;

    UnitsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UnitOptions options = new UnitOptions(session);
        LocalDate day = options.day("--on", on);
        List<UnitLevel> levels = level == null ? UnitLevel.national() : List.of(options.level(level));
        UnitTree tree = session.register().on(day);
        Optional<AdminUnit> scope = options.under(under, tree);
        List<AdminUnit> units =
                levels.stream().flatMap(one -> units(tree, scope, one)).toList();
        Report report = session.report().value("on", day.toString());
        scope.ifPresent(unit -> report.value("under", unit.id().toString()));
        if (count) {
            count(report, levels, units);
        } else {
            list(report, tree, units);
        }
        session.print(report);
        return ExitCode.OK;
    }

    private static Stream<AdminUnit> units(UnitTree tree, Optional<AdminUnit> scope, UnitLevel level) {
        return scope.map(unit -> tree.descendants(unit.id(), level)).orElseGet(() -> tree.atLevel(level)).stream();
    }

    private void count(Report report, List<UnitLevel> levels, List<AdminUnit> units) {
        if (levels.size() == 1) {
            report.value("level", levels.get(0).name()).value("count", (long) units.size());
            report.say(String.valueOf(units.size()));
            return;
        }
        report.table(Table.of("levels", levels)
                .column("level", UnitLevel::name, session.naming()::level)
                .number(
                        "count",
                        session.texts(),
                        one -> units.stream()
                                .filter(unit -> unit.level().equals(one))
                                .count()));
    }

    private void list(Report report, UnitTree tree, List<AdminUnit> units) {
        Naming naming = session.naming();
        report.say(session.text("units.count", units.size(), tree.day()));
        if (units.isEmpty() && UnitLevel.VILLAGE.name().equals(level) && session.format() == Format.TABLE) {
            report.say(session.text("units.villages"));
        }
        report.table(Table.of("units", units)
                .text("code", unit -> unit.code().map(Object::toString).orElse(""))
                .text("id", unit -> unit.id().toString())
                .column("level", unit -> unit.level().name(), unit -> naming.level(unit.level()))
                .text("type", unit -> unit.type().word())
                .text("name", AdminUnit::name)
                .value("parent_id", unit -> unit.parent().map(Object::toString).orElse(null))
                .shown("above", unit -> naming.above(unit, tree)));
    }
}
