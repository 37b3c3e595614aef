package vn.toso.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vn.toso.cli.output.Console;
import vn.toso.cli.output.Texts;
import vn.toso.store.StoreException;

/** The command line. Every command is a few calls of the library. */
public final class Toso {
    private static final String STACKTRACE = "toso.stacktrace";

    private final Surroundings surroundings;
    private final Texts texts;

    private Toso(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                Console.open(),
                System.in,
                Locale.getDefault(Locale.Category.DISPLAY),
                Clock.system(ZoneId.systemDefault()),
                Path.of(""));
        System.exit(run(surroundings, Arguments.asTyped(args)));
    }

    /** Runs one command and returns its exit code; nothing is thrown. */
    static int run(Surroundings surroundings, List<String> args) {
        List<String> expanded;
        try {
            expanded = Arguments.expanded(args);
        } catch (RefusedAtFileException e) {
            Texts texts = Texts.of(Arguments.language(args, surroundings.locale()));
            return new Toso(surroundings, texts).end(ExitCode.USAGE, texts.get(e.key(), e.file()));
        }
        Texts texts = Texts.of(Arguments.language(expanded, surroundings.locale()));
        return new Toso(surroundings, texts).run(expanded);
    }

    private int run(List<String> args) {
        try {
            CommandLine commands = Commands.of(new Session(surroundings, texts));
            commands.setOut(surroundings.console().out());
            commands.setErr(surroundings.console().err());
            commands.setParameterExceptionHandler((e, given) -> refuse(e));
            commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
            return written(commands.execute(args.toArray(String[]::new)));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e);
        } catch (OutOfMemoryError e) {
            return end(ExitCode.BUG, texts.get("failed.memory"));
        }
    }

    private int refuse(CommandLine.ParameterException e) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return end(ExitCode.USAGE, new UsageProblems(texts).say(e) + "\n" + texts.get("refused.help", help));
    }

    private int failed(Throwable e) {
        if (e instanceof RefusedException refused) {
            return end(refused.exitCode(), String.valueOf(refused.getMessage()));
        }
        if (e instanceof StoreException refused) {
            return end(ExitCode.STORAGE, Stores.reason(refused, texts));
        }
        if (e instanceof UncheckedIOException) {
            return end(ExitCode.STORAGE, texts.get("failed.io", String.valueOf(e.getMessage())));
        }
        if (Boolean.getBoolean(STACKTRACE)) {
            e.printStackTrace(surroundings.console().err());
        }
        return end(ExitCode.BUG, texts.get("failed.bug", e.getClass().getSimpleName(), STACKTRACE));
    }

    private int written(int exitCode) {
        Console console = surroundings.console();
        console.flush();
        if (!console.hasFailed()) {
            return exitCode;
        }
        return console.isReaderGone() ? exitCode : end(ExitCode.STORAGE, texts.get("failed.output"));
    }

    private int end(int exitCode, String message) {
        Console console = surroundings.console();
        console.out().flush();
        message.lines().forEach(console.err()::println);
        console.flush();
        return exitCode;
    }
}
