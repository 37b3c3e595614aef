package vn.toso.cli;

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

/** {@code edition}: on which days a list can have been written, and which of its rows do not fit them. */
@Command(name = "edition")
final class EditionCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private String file = "";

    @Option(names = "--columns", paramLabel = "${bundle:label.columns}")
    private @Nullable String columns;

    EditionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var named = ColumnsOption.read(columns, session);
        Outcome<Sheet> sheet = new InputFiles(session).read(file);
        Outcome<UnitList> list = UnitList.of(sheet.value(), named);
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(list.findings());
        if (!list.hasErrors() && !list.value().headings().isNone()) {
            Dating dating = Dating.of(session.register(), list.value());
            Report report = session.report();
            dating.tell(session, report);
            session.print(report);
            findings.addAll(dating.findings());
        }
        return session.finish(findings);
    }
}
