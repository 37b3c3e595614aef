package vn.toso.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;

/** Reads a csv or xlsx file, by what it holds and not by its name, and takes no more of it than its limits allow. */
public final class ListReader {
    private static final int LOOKED_AT = 1 << 16;

    private final Limits limits;

    /** Returns a reader with these limits. */
    public ListReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param source its name, for findings
     * @param bytes what is in it; not closed
     * @param fileOrNull the file itself, which an xlsx is read from; null if there is only the stream
     * @return the rows; none if the file is damaged, with the finding that says so
     * @throws IOException if reading fails
     */
    public Outcome<Sheet> read(String source, InputStream bytes, @Nullable Path fileOrNull) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, LOOKED_AT);
        in.mark(LOOKED_AT);
        byte[] start = in.readNBytes(LOOKED_AT - 1);
        in.reset();
        if (start.length == 0) {
            return refused(source, FileFindings.EMPTY);
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return fileOrNull == null
                    ? refused(source, FileFindings.XLSX_STREAM)
                    : new XlsxSheets(source, limits).read(fileOrNull);
        }
        if (begins(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            return refused(source, FileFindings.OLD_EXCEL);
        }
        return csv(source, in, start);
    }

    private Outcome<Sheet> csv(String source, InputStream in, byte[] start) throws IOException {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            mark = 3;
        } else if (begins(start, 0xff, 0xfe)) {
            mark = 2;
            charset = StandardCharsets.UTF_16LE;
        } else if (begins(start, 0xfe, 0xff)) {
            mark = 2;
            charset = StandardCharsets.UTF_16BE;
        }
        if (charset.equals(StandardCharsets.UTF_8) && holdsZero(start)) {
            return refused(source, FileFindings.BINARY);
        }
        in.skipNBytes(mark);
        String text = new String(start, mark, start.length - mark, charset);
        Outcome<Sheet> sheet = new CsvSheets(source, limits).read(in, charset, CsvDialect.of(text));
        if (mark == 0 || sheet.hasErrors()) {
            return sheet;
        }
        Finding taken = Finding.of(FileFindings.BOM, Location.of(source));
        return Outcome.of(
                sheet.value(),
                Stream.concat(Stream.of(taken), sheet.findings().stream()).toList());
    }

    static Outcome<Sheet> refused(String source, FindingCode code, String... arguments) {
        return Outcome.of(new Sheet(source, List.of()), List.of(Finding.of(code, Location.of(source), arguments)));
    }

    private static boolean begins(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
