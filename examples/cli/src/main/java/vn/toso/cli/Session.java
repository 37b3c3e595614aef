package vn.toso.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.toso.cli.output.Console;
import vn.toso.cli.output.FindingPrinter;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Texts;
import vn.toso.finding.Finding;
import vn.toso.finding.Severity;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.VietnamUnits;

/** What one call of a command works with: the units, the language, the day, and where to print. */
final class Session {
    private final Surroundings surroundings;
    private final Texts texts;
    private Format format = Format.TABLE;
    private boolean byteOrderMark;

    Session(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Console console() {
        return surroundings.console();
    }

    InputStream in() {
        return surroundings.in();
    }

    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    Clock clock() {
        return surroundings.clock();
    }

    /** Returns the folder in which the store is kept that no option names. */
    Path folder() {
        return surroundings.folder();
    }

    /** Says something beside the answer, at once: what follows may take long. */
    void note(String sentence) {
        console().err().println(sentence);
        console().err().flush();
    }

    UnitRegister register() {
        return VietnamUnits.register();
    }

    Naming naming() {
        return new Naming(texts, register());
    }

    Format format() {
        return format;
    }

    void useFormat(String name) {
        format = Format.find(name).orElseThrow(() -> RefusedException.usage(text("refused.format", name)));
    }

    /** Begins a csv with the mark without which Excel takes it for another encoding. */
    void useByteOrderMark() {
        byteOrderMark = true;
    }

    /** Returns an empty report that already says which version of the units it rests on. */
    Report report() {
        return new Report().value("register", VietnamUnits.version().toString());
    }

    void print(Report report) {
        if (byteOrderMark && format == Format.CSV) {
            console().out().print('\ufeff');
        }
        format.print(report, texts, console());
    }

    /** Prints the findings and returns the exit code they call for. */
    int finish(List<Finding> findings) {
        new FindingPrinter(texts, console()).print(findings);
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.INPUT
                : ExitCode.OK;
    }
}
