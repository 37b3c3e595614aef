package vn.toso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands, under the name {@code toso}, with the options that every one of them has. */
@Command(name = "toso", synopsisSubcommandLabel = "${bundle:label.command}")
final class Commands implements Callable<Integer> {
    private static final int HELP_WIDTH = 100;

    @Option(names = "--format", paramLabel = "table|csv|json", scope = ScopeType.INHERIT)
    private @Nullable String format;

    @Option(names = "--excel", scope = ScopeType.INHERIT)
    private boolean excel;

    /** Looked for before anything is parsed, since it decides in which language the parser speaks. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // the parser itself acts on it
    private boolean help;

    private final Session session;

    private Commands(Session session) {
        this.session = session;
    }

    static CommandLine of(Session session) {
        Commands root = new Commands(session);
        CommandLine commands = new CommandLine(root);
        List.of(
                        new DemoCommand(session),
                        new UnitsCommand(session),
                        new UnitCommand(session),
                        new FindCommand(session),
                        new MatchCommand(session),
                        new SuccessorsCommand(session),
                        new PredecessorsCommand(session),
                        new EditionCommand(session),
                        new FigureCommand(session),
                        new TeamsCommand(session),
                        new TeamCommand(session),
                        new StuckCommand(session),
                        new RemainingCommand(session),
                        new MovementsCommand(session),
                        new DueCommand(session),
                        new CheckCommand(session),
                        new InitCommand(session),
                        new ImportCommand(session),
                        new ExportCommand(session))
                .forEach(commands::addSubcommand);
        commands.addSubcommand(new CommandLine(new PersonCommand(session))
                .addSubcommand(new PersonMoveCommand(session))
                .addSubcommand(new PersonDiedCommand(session))
                .addSubcommand(new PersonEraseCommand(session))
                .addSubcommand(new PersonExportCommand(session)));
        commands.addSubcommand(
                new CommandLine(new ReportCommand(session)).addSubcommand(new ReportTableCommand(session)));
        commands.setResourceBundle(session.texts().bundle());
        commands.setExpandAtFiles(false);
        commands.setUsageHelpWidth(HELP_WIDTH);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setExecutionStrategy(parsed -> {
            try {
                root.checkSharedOptions();
            } catch (RefusedException e) {
                // Anything else thrown here would be printed by picocli, with its stack.
                throw new CommandLine.ExecutionException(commands, "refused", e);
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return commands;
    }

    private void checkSharedOptions() {
        if (format != null) {
            session.useFormat(format);
        }
        if (excel) {
            session.useByteOrderMark();
        }
        if (language != null && !language.equals("vi") && !language.equals("en")) {
            throw RefusedException.usage(session.text("refused.lang", language));
        }
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        throw RefusedException.usage(session.text("refused.no-command"));
    }
}
