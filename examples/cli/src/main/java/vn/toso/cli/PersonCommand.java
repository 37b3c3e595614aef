package vn.toso.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code person}: what happens to people, recorded as facts. */
@Command(name = "person", synopsisSubcommandLabel = "${bundle:label.command}")
final class PersonCommand implements Callable<Integer> {
    private final Session session;

    PersonCommand(Session session) {
        this.session = session;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        throw RefusedException.usage(session.text("refused.person.no-command"));
    }
}
