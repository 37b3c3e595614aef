package vn.toso.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.fact.RowCheck;
import vn.toso.json.FactLines;
import vn.toso.json.NdjsonReader;
import vn.toso.json.NdjsonWriter;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/** What checking the values of good rows costs, beside reading the rows from JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ValidationBenchmark {
    private static final int ROWS = 10_000;

    /** Facts about teams and their sessions, or names, phones and personal IDs. */
    @Param({"teams", "people"})
    public String of = "";

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final RowCheck check = RowCheck.of(factory);
    private final FactLines checkedLines = FactFile.LINES.checkedBy(check);
    private final List<FactKind<?>> kinds = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private byte[] lines = {};

    /** Makes the rows, and the lines they are read from. */
    @Setup
    public void make() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out, FactFile.LINES)) {
            if (of.equals("teams")) {
                FactFile.versions(ROWS, version -> add(version, writer));
            } else {
                for (int i = 0; i < ROWS; i++) {
                    add(person(i), writer);
                }
            }
        }
        lines = out.toByteArray();
    }

    private <T> void add(Version<T> version, NdjsonWriter writer) {
        writer.write(version);
        kinds.add(version.kind());
        rows.add(version.kind().valuesOf(version.content().orElseThrow()));
    }

    private static Version<PersonalData> person(int i) {
        String id = "r-" + i;
        String digits = String.format("%06d", i);
        return new Version<>(
                PeopleKinds.PERSONAL_DATA,
                id,
                1,
                new PersonalData(
                        id, "Người Thử " + i, PhoneNumber.of("0395" + digits), PersonalId.of("022085" + digits)),
                Filing.of("measurement", "measurement"),
                KnownAt.of(1));
    }

    /** Closes the provider. */
    @TearDown
    public void close() {
        factory.close();
    }

    /** The lines as versions of facts, not checked. */
    @Benchmark
    public long read() {
        return read(FactFile.LINES);
    }

    /** The values of the same rows, checked and nothing else. */
    @Benchmark
    public long check() {
        long findings = 0;
        for (int i = 0; i < rows.size(); i++) {
            findings += check.check(kinds.get(i), rows.get(i)).findings().size();
        }
        return good(rows.size() - findings);
    }

    /** The lines as versions of facts, each checked before it is made. */
    @Benchmark
    public long readChecked() {
        return read(checkedLines);
    }

    private long read(FactLines how) {
        long facts = 0;
        try (NdjsonReader reader =
                NdjsonReader.of(new ByteArrayInputStream(lines), "lines", how, ValidationBenchmark::refuse)) {
            while (reader.next().isPresent()) {
                facts++;
            }
        }
        return good(facts);
    }

    private static void refuse(Object finding) {
        throw new IllegalStateException("the rows are good, so the figures mean nothing: " + finding);
    }

    private static long good(long facts) {
        if (facts != ROWS) {
            throw new IllegalStateException("not all rows are there, so the figures mean nothing");
        }
        return facts;
    }
}
