package vn.toso.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toso.folder.FolderStore;

/** {@code init}: makes an empty store. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Stores stores = new Stores(session);
        Path folder = stores.folder(store);
        if (FolderStore.isIn(folder)) {
            throw RefusedException.usage(session.text("refused.init.store", folder));
        }
        if (Stores.isTaken(folder)) {
            String key = Files.isDirectory(folder) ? "refused.init.folder" : "refused.store.file";
            throw RefusedException.usage(session.text(key, folder));
        }
        try (FolderStore made = stores.create(folder, session.clock())) {
            String option = store == null ? "" : " --store " + store;
            session.print(session.report()
                    .value("store", folder.toString())
                    .value("known_at", made.latest().toString())
                    .say(session.text("init.done", folder, option)));
        }
        return ExitCode.OK;
    }
}
