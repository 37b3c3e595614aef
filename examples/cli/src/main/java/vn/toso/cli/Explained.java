package vn.toso.cli;

import java.util.ArrayList;
import java.util.List;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.coverage.Explanation;

/** An explanation, a line for each sentence, indented by what it explains. */
final class Explained {
    private record Line(int depth, Explanation explanation) {}

    private final Session session;
    private final List<Line> lines = new ArrayList<>();

    Explained(Session session, Explanation explanation) {
        this.session = session;
        collect(explanation, 0);
    }

    private void collect(Explanation explanation, int depth) {
        lines.add(new Line(depth, explanation));
        explanation.details().forEach(detail -> collect(detail, depth + 1));
    }

    void tell(Report report) {
        tell(report, "explanation");
    }

    void tell(Report report, String table) {
        for (Line line : lines) {
            report.say("  ".repeat(line.depth())
                    + line.explanation().text(session.texts().locale()));
        }
        report.table(Table.of(table, lines)
                .value("depth", line -> (long) line.depth())
                .value("kind", line -> Naming.key(line.explanation().kind()))
                .value("text", line -> line.explanation().text(session.texts().locale())));
    }
}
