package vn.toso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toso.cli.output.Report;

/** {@code predecessors}: where the people of a unit were on an earlier day. */
@Command(name = "predecessors")
final class PredecessorsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LineageOptions asked = new LineageOptions();

    PredecessorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lineage lineage = asked.read(session);
        if (lineage.days().isForwards()) {
            throw RefusedException.usage(session.text("refused.predecessors"));
        }
        Report report = session.report();
        lineage.tell(report);
        session.print(report);
        return ExitCode.OK;
    }
}
