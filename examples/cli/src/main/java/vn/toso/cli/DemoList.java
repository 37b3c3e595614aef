package vn.toso.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.toso.cli.input.Limits;
import vn.toso.cli.input.ListReader;
import vn.toso.cli.input.Sheet;
import vn.toso.cli.input.UnitList;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.vietnam.VietnamUnits;

/** The part of the demo about a list as people bring them: dated first, then matched row by row. */
final class DemoList {
    private static final String LIST = "demo-list.csv";

    private final Session session;
    private final Report report;

    DemoList(Session session, Report report) {
        this.session = session;
        this.report = report;
    }

    void tell() {
        report.heading(session.text("demo.list"));
        Outcome<Sheet> sheet = sheet();
        UnitList list = UnitList.of(sheet.value(), Map.of()).value();
        report.say(session.text("demo.list.what", LIST, list.rows().size()));
        Dating dating = Dating.of(session.register(), list);
        dating.tell(session, report);
        LocalDate day = dating.lastDay().orElseGet(VietnamUnits::version);
        Matching matching = Matching.of(session.register().on(day), list);
        report.say("");
        report.say(session.text(
                "match.sentence", matching.matched(), matching.rows().size(), day));
        report.table(matching.table(session));
        report.say("");
        report.say(session.text("demo.list.findings"));
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.addAll(matching.findings());
        report.table(findings(findings));
    }

    private Table<Finding> findings(List<Finding> findings) {
        return Table.of("findings", findings)
                .column(
                        "row",
                        finding -> finding.location().row(),
                        finding -> finding.location().row() == 0
                                ? ""
                                : String.valueOf(finding.location().row()))
                .column(
                        "severity",
                        finding -> Naming.key(finding.severity()),
                        finding -> session.text("severity." + Naming.key(finding.severity())))
                .text("finding", finding -> finding.code().id())
                .text("message", finding -> finding.message(session.texts().locale()));
    }

    private static Outcome<Sheet> sheet() {
        try (InputStream in = requireNonNull(DemoList.class.getResourceAsStream(LIST), LIST)) {
            return new ListReader(Limits.USUAL).read(LIST, in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
