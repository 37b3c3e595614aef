package vn.toso.cli.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;

/** Reads csv. */
final class CsvSheets {
    private final String source;
    private final Limits limits;

    CsvSheets(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    Outcome<Sheet> read(InputStream in, Charset charset, CsvDialect dialect) throws IOException {
        SheetBuilder sheet = new SheetBuilder(source, limits);
        // Not closed: closing it would close the caller's stream.
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.rowLetters())
                .build(
                        CsvRecordHandler.of(handler ->
                                handler.maxFieldSize(limits.rowLetters()).maxRecordSize(limits.rowLetters())),
                        new InputStreamReader(in, charset));
        long number = 0;
        try {
            CloseableIterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                boolean heading = number == 1 && dialect.saysSo();
                if (!heading && !sheet.add(new Sheet.Row(number, record.getFields()))) {
                    return sheet.tooLarge();
                }
            }
        } catch (CsvParseException e) {
            return broken(e, number + 1);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
        return sheet.build();
    }

    private Outcome<Sheet> broken(CsvParseException e, long number) {
        String message = String.valueOf(e.getMessage())
                + (e.getCause() == null ? "" : e.getCause().getMessage());
        FindingCode code = message.contains("aximum") ? FileFindings.TOO_LONG : FileFindings.QUOTES;
        Finding finding = Finding.of(code, Location.of(source, number), "most", String.valueOf(limits.rowLetters()));
        return Outcome.of(new Sheet(source, List.of()), List.of(finding));
    }
}
