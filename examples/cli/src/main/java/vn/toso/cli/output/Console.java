package vn.toso.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;

/**
 * Standard output and standard error. Files and pipes get UTF-8 whatever the locale; a terminal gets its own charset, in
 * which letters it does not have are written without their accents ({@code Quang Yen}) and never as question marks.
 */
public final class Console {
    private final PlainWriter outEnd;
    private final PrintWriter out;
    private final PrintWriter err;

    private Console(OutputStream out, Charset outCharset, OutputStream err, Charset errCharset) {
        this.outEnd = new PlainWriter(out, outCharset);
        this.out = new PrintWriter(outEnd, false);
        this.err = new PrintWriter(new PlainWriter(err, errCharset), false);
    }

    /** Returns a console that writes UTF-8, as to files and pipes. */
    public static Console of(OutputStream out, OutputStream err) {
        return of(out, err, StandardCharsets.UTF_8);
    }

    /** Returns a console that writes this charset, as to a terminal. */
    public static Console of(OutputStream out, OutputStream err, Charset charset) {
        return new Console(out, charset, err, charset);
    }

    /** Returns the console of this process. */
    public static Console open() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                charset("stdout"),
                new FileOutputStream(FileDescriptor.err),
                charset("stderr"));
    }

    /** JDK 17 and 18 set sun.stdout.encoding on a terminal only; later ones set stdout.encoding always. */
    private static Charset charset(String stream) {
        String ofTerminal = System.getProperty("sun." + stream + ".encoding");
        if (ofTerminal == null && isTerminal()) {
            ofTerminal = System.getProperty(stream + ".encoding");
        }
        try {
            return ofTerminal == null || !Charset.isSupported(ofTerminal)
                    ? StandardCharsets.UTF_8
                    : Charset.forName(ofTerminal);
        } catch (IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @SuppressWarnings("SystemConsoleNull") // null before JDK 22; since then isTerminal() says it
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns standard output, for what was asked. */
    public PrintWriter out() {
        return out;
    }

    /** Returns standard error, for messages and findings. */
    public PrintWriter err() {
        return err;
    }

    /** Returns standard output for lines that are UTF-8; closing it passes on what is held back, and no more. */
    public OutputStream outLines() {
        return new LinesStream(out);
    }

    /** Writes out what is still held back. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /** Returns whether standard output could not be written in full. */
    public boolean hasFailed() {
        return out.checkError();
    }

    /** Returns whether it failed because the reader at the other end went away ({@code | head}). */
    public boolean isReaderGone() {
        return hasFailed() && outEnd.isReaderGone();
    }
}
