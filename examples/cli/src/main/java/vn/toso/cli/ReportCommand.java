package vn.toso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code report}: what is handed in. */
@Command(name = "report", synopsisSubcommandLabel = "${bundle:label.command}")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    ReportCommand(Session session) {
        this.session = session;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        throw RefusedException.usage(session.text("refused.report.no-command"));
    }
}
