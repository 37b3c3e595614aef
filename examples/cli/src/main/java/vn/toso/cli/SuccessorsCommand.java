package vn.toso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toso.cli.output.Report;

/** {@code successors}: where the people of a unit are on a later day. */
@Command(name = "successors")
final class SuccessorsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final LineageOptions asked = new LineageOptions();

    SuccessorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lineage lineage = asked.read(session);
        if (lineage.days().isBackwards()) {
            throw RefusedException.usage(session.text("refused.successors"));
        }
        Report report = session.report();
        lineage.tell(report);
        session.print(report);
        return ExitCode.OK;
    }
}
