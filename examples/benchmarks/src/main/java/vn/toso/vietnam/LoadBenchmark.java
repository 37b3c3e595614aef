package vn.toso.vietnam;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.toso.unit.UnitRegister;

/**
 * Loading the whole country, checks included, against only reading the two csv files it was made of.
 *
 * <p>In the pack's package, because the pack itself is loaded once and then shared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LoadBenchmark {
    private Path folder = Path.of("");

    /** Puts the two csv files where a reader of files finds them. */
    @Setup
    public void copyCsv() throws IOException {
        folder = Files.createTempDirectory("toso-benchmark");
        for (String name : List.of("units.csv", "successions.csv")) {
            try (InputStream in = LoadBenchmark.class.getResourceAsStream("/" + name)) {
                Files.copy(Objects.requireNonNull(in), folder.resolve(name));
            }
        }
    }

    /** Removes the files. */
    @TearDown
    public void removeCsv() throws IOException {
        for (String name : List.of("units.csv", "successions.csv")) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** Decodes the resource and builds the register, with all checks. */
    @Benchmark
    public UnitRegister pack() {
        PackRows rows = PackDecoder.decode(VietnamUnits.resource("units.bin"));
        return UnitRegister.of(rows.states(), rows.successions()).value();
    }

    /** Decodes the resource only. */
    @Benchmark
    public PackRows packDecodeOnly() {
        return PackDecoder.decode(VietnamUnits.resource("units.bin"));
    }

    /** Reads the fields of both files, and does nothing with them. */
    @Benchmark
    public long fastcsvReadOnly() throws IOException {
        long fields = 0;
        for (String name : List.of("units.csv", "successions.csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve(name))) {
                for (CsvRecord row : rows) {
                    fields += row.getFieldCount();
                }
            }
        }
        return fields;
    }
}
