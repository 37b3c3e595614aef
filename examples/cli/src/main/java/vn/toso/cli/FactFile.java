package vn.toso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that facts are read from.
 *
 * @param name what findings call it
 * @param form how it is to be read
 * @param pathOrNull where it lies; null for standard input
 * @param opening opens it
 */
record FactFile(String name, Form form, @Nullable Path pathOrNull, Opening opening) {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** How a file is to be read. */
    enum Form {
        /** NDJSON: one version of a fact in each line. */
        LINES,
        /** One document of JSON. */
        DOCUMENT,
        /** A list, csv or xlsx. */
        LIST;

        /** Returns the form of a file: what it begins with says it, or else its name. */
        static Form of(String name, byte[] start) {
            String text = new String(start, StandardCharsets.ISO_8859_1);
            if (text.startsWith(new String(MARK, StandardCharsets.ISO_8859_1))) {
                text = text.substring(MARK.length);
            }
            text = text.stripLeading();
            boolean json = text.startsWith("{") || text.startsWith("[");
            if (json && text.lines().findFirst().orElse("").contains("\"toso.facts\"")) {
                return LINES;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (isOfLines(lower)) {
                return LINES;
            }
            if (lower.endsWith(".csv") || lower.endsWith(".xlsx")) {
                return LIST;
            }
            return json || lower.endsWith(".json") ? DOCUMENT : LIST;
        }

        /** Returns whether this is how files of lines are called. */
        static boolean isOfLines(String name) {
            return name.endsWith(".ndjson") || name.endsWith(".jsonl");
        }
    }

    /** Opens a file. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
