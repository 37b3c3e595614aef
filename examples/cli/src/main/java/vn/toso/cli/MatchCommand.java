package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.UnitList;
import vn.toso.cli.output.Report;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;

/** {@code match}: the rows of a list get the units they mean. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private String file = "";

    @Option(names = "--on", paramLabel = "${bundle:label.day}")
    private @Nullable String on;

    @Option(names = "--columns", paramLabel = "${bundle:label.columns}")
    private @Nullable String columns;

    MatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate day = new UnitOptions(session).dayOr("--on", on, session.today());
        var named = ColumnsOption.read(columns, session);
        Outcome<Sheet> sheet = new InputFiles(session).read(file);
        Outcome<UnitList> list = UnitList.of(sheet.value(), named);
        Matching matching = Matching.of(session.register().on(day), list.value());
        Report report = session.report()
                .value("on", day.toString())
                .value("rows", (long) matching.rows().size())
                .value("matched", matching.matched());
        if (!list.hasErrors() && !list.value().headings().isNone()) {
            report.say(session.text(
                    "match.sentence", matching.matched(), matching.rows().size(), day));
            report.table(matching.table(session));
            session.print(report);
        }
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(list.findings());
        findings.addAll(matching.findings());
        return session.finish(findings);
    }
}
