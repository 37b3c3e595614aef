package vn.toso.vietnam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** The readable sources, read in the plainest way: what the pack must agree with. */
final class SourceRows {
    static final Path FOLDER = Path.of("src", "data");
    static final List<UnitRow> UNITS =
            rows("units.csv").stream().map(UnitRow::of).toList();
    static final List<SuccessionRow> SUCCESSIONS =
            rows("successions.csv").stream().map(SuccessionRow::of).toList();

    private SourceRows() {}

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<UnitRow> on(LocalDate day) {
        return UNITS.stream().filter(row -> row.isOn(day)).toList();
    }

    static TreeSet<LocalDate> changeDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        UNITS.forEach(row -> days.addAll(List.of(row.from, row.until)));
        days.remove(LocalDate.MAX);
        return days;
    }

    record UnitRow(
            String id,
            String code,
            LocalDate from,
            LocalDate until,
            String level,
            String type,
            String name,
            String parentCode) {
        static UnitRow of(String[] cells) {
            return new UnitRow(
                    cells[0] + "@" + cells[1],
                    cells[0],
                    LocalDate.parse(cells[2]),
                    cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]),
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7]);
        }

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    record SuccessionRow(
            LocalDate day,
            String from,
            String to,
            String people,
            String land,
            String act,
            String clause,
            String basis) {
        static SuccessionRow of(String[] cells) {
            return new SuccessionRow(
                    LocalDate.parse(cells[0]),
                    cells[2] + "@" + cells[3],
                    cells[5] + "@" + cells[6],
                    cells[7],
                    cells[8],
                    cells[9],
                    cells[10],
                    cells[11]);
        }
    }
}
