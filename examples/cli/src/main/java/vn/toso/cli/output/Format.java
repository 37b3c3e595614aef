package vn.toso.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a report can be written in. */
public enum Format {
    /** Sentences and aligned tables, for people. */
    TABLE {
        @Override
        void write(Report report, Texts texts, Writer out) throws IOException {
            new TextWriter(texts, out).write(report);
        }
    },
    /** The first table, for programs and spreadsheets. */
    CSV {
        @Override
        void write(Report report, Texts texts, Writer out) throws IOException {
            CsvReports.write(report, out);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        void write(Report report, Texts texts, Writer out) throws IOException {
            new JsonWriter(out).write(report);
        }
    };

    abstract void write(Report report, Texts texts, Writer out) throws IOException;

    /** Returns the format of this name, in whatever case, or empty. */
    public static Optional<Format> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Writes a report to the console's standard output. */
    public void print(Report report, Texts texts, Console console) {
        try {
            write(report, texts, console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
