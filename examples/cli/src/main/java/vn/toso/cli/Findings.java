package vn.toso.cli;

import java.util.List;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.finding.Finding;

/** Findings as rows for programs. */
final class Findings {
    private Findings() {}

    static Table<Finding> table(List<Finding> findings, Texts texts) {
        return Table.of("findings", findings)
                .text("finding", finding -> finding.code().id())
                .value("severity", finding -> Naming.key(finding.severity()))
                .value("source", finding -> finding.location().source())
                .value("row", finding -> finding.location().row())
                .value("column", finding -> finding.location().column())
                .value("message", finding -> finding.message(texts.locale()));
    }
}
