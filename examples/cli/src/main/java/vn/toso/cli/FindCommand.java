package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.NameMatch;
import vn.toso.unit.NameMatches;
import vn.toso.unit.UnitTree;

/** {@code find}: the units that a name can mean. None is ever chosen among several. */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "name", arity = "1..*")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "${bundle:label.day}")
    private @Nullable String on;

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    FindCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UnitOptions options = new UnitOptions(session);
        LocalDate day = options.dayOr("--on", on, session.today());
        UnitTree tree = session.register().on(day);
        Optional<AdminUnit> scope = options.under(under, tree);
        String name = String.join(" ", words);
        NameMatches matches = scope.map(unit -> tree.named(name, unit.id())).orElseGet(() -> tree.named(name));
        Report report = session.report()
                .value("name", name)
                .value("on", day.toString())
                .value("under", scope.map(unit -> unit.id().toString()).orElse(null))
                .value("only", matches.only().map(unit -> unit.id().toString()).orElse(null));
        report.say(sentence(matches, name, day, scope));
        session.print(report.table(candidates(matches, tree)));
        return matches.only().isPresent() ? ExitCode.OK : ExitCode.USAGE;
    }

    private String sentence(NameMatches matches, String name, LocalDate day, Optional<AdminUnit> scope) {
        String place = scope.map(
                        unit -> session.text("find.under", session.naming().name(unit)))
                .orElse("");
        int count = matches.candidates().size();
        if (matches.only().isPresent()) {
            return session.text(
                    "find.only",
                    name,
                    day,
                    place,
                    session.naming().full(matches.only().get()));
        }
        String key = count == 0 ? "find.none" : count == 1 ? "find.uncertain" : "find.several";
        return session.text(key, name, day, place, count);
    }

    private Table<NameMatch> candidates(NameMatches matches, UnitTree tree) {
        Naming naming = session.naming();
        return Table.of("candidates", matches.candidates())
                .text("code", match -> match.unit().code().map(Object::toString).orElse(""))
                .text("id", match -> match.unit().id().toString())
                .column(
                        "level",
                        match -> match.unit().level().name(),
                        match -> naming.level(match.unit().level()))
                .text("type", match -> match.unit().type().word())
                .text("name", match -> match.unit().name())
                .value(
                        "parent_id",
                        match -> match.unit().parent().map(Object::toString).orElse(null))
                .shown("above", match -> naming.above(match.unit(), tree))
                .column(
                        "likeness",
                        match -> Naming.key(match.likeness()),
                        match -> naming.word("likeness", match.likeness()));
    }
}
