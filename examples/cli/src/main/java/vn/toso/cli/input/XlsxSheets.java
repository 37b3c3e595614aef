package vn.toso.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Outcome;

/** Reads the first visible sheet of an xlsx. */
final class XlsxSheets {
    private static final int MOST_COLUMNS = 1_000;

    private final String source;
    private final Limits limits;

    XlsxSheets(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    Outcome<Sheet> read(Path file) throws IOException {
        try {
            Optional<String> tooLarge = new ZipGuard(limits.inflatedBytes()).tooLarge(file);
            return tooLarge.isPresent()
                    ? ListReader.refused(source, FileFindings.ZIP_TOO_LARGE, "part", tooLarge.get())
                    : open(file);
        } catch (ZipException e) {
            return ListReader.refused(source, FileFindings.DAMAGED);
        }
    }

    /** The library below throws whatever comes up when a part is missing or is not what it should be. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private Outcome<Sheet> open(Path file) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true))) {
            Optional<org.dhatim.fastexcel.reader.Sheet> sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            return sheet.isEmpty() ? ListReader.refused(source, FileFindings.EMPTY) : rows(sheet.get());
        } catch (ExcelReaderException e) {
            return ListReader.refused(source, FileFindings.DAMAGED);
        } catch (IOException | RuntimeException e) {
            return ListReader.refused(source, FileFindings.DAMAGED);
        }
    }

    /** Without the part that says which numbers are days, which is optional, there are none. */
    private static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
    }

    private Outcome<Sheet> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        SheetBuilder builder = new SheetBuilder(source, limits);
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (!builder.add(new Sheet.Row(row.getRowNum(), cells(row), integers(row)))) {
                    return builder.tooLarge();
                }
            }
        }
        return builder.build();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static Set<Integer> integers(Row row) {
        Set<Integer> columns = new HashSet<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            if (cell != null
                    && cell.getType() == CellType.NUMBER
                    && !isDay(cell.getDataFormatString())
                    && cell.getRawValue().chars().allMatch(c -> c >= '0' && c <= '9')) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private static boolean isDay(@Nullable String format) {
        return format != null && format.contains("y") && format.contains("d");
    }
}
