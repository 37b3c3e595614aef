package vn.toso.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.tck.Rows.FILING;
import static vn.toso.tck.Rows.THINGS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Facts;
import vn.toso.store.StaleVersionException;
import vn.toso.store.Version;
import vn.toso.tck.Rows.Thing;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitType;

/**
 * S3, S4, S7 and S9: eight threads write at once, and others read meanwhile. To be extended as {@link StoreContract} is.
 */
public abstract class StoreThreadsContract extends StoreRules {
    /** For the test class of a store. */
    protected StoreThreadsContract() {}

    private static final int THREADS = 8;
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Override
    UnitRegister register() {
        return communes(20);
    }

    /** How long a reader may take. */
    Duration patience() {
        return Duration.ofSeconds(20);
    }

    private static UnitRegister communes(int count) {
        List<AdminUnit> units = new ArrayList<>();
        DateRange always = DateRange.since(LocalDate.of(2020, 1, 1));
        UnitId province = UnitId.of("p");
        units.add(new AdminUnit(province, null, always, UnitLevel.PROVINCE, UnitType.of("tỉnh"), "Mẫu", null));
        for (int i = 0; i < count; i++) {
            units.add(new AdminUnit(
                    UnitId.of("c" + i), null, always, UnitLevel.COMMUNE, UnitType.of("xã"), "Mẫu " + i, province));
        }
        return UnitRegister.of(units, List.of()).value();
    }

    /** Runs the tasks at once and gives back what each returns. */
    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            CyclicBarrier start = new CyclicBarrier(tasks.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("S7: eight threads count one number up, and none of their steps is lost")
    void s7_no_update_is_lost() throws InterruptedException {
        store.write(tx -> tx.add(THINGS, Thing.of("counter", "n", 0), FILING));
        int steps = 200;
        Callable<Integer> counting = () -> {
            int stale = 0;
            for (int done = 0; done < steps; ) {
                Fact<Thing> seen;
                try (Stream<Fact<Thing>> facts = store.facts().of(THINGS)) {
                    seen = facts.findFirst().orElseThrow();
                }
                Thing next = Thing.of("counter", "n", seen.content().number() + 1);
                try {
                    store.write(tx -> tx.edit(THINGS, "counter", seen.version(), next, FILING));
                    done++;
                } catch (StaleVersionException e) {
                    stale++;
                }
            }
            return stale;
        };
        atOnce(IntStream.range(0, THREADS).mapToObj(i -> counting).toList());

        List<Version<Thing>> versions = store.versions(THINGS, "counter");
        assertThat(versions).hasSize(THREADS * steps + 1);
        assertThat(versions.stream()
                        .map(version -> version.content().orElseThrow().number()))
                .containsExactlyElementsOf(LongStream.rangeClosed(0, (long) THREADS * steps)
                        .boxed()
                        .toList());
    }

    @Test
    @DisplayName("S3, S4: positions have no gaps, instants strictly increase, each thread's batches keep their order")
    void s3_batches_of_eight_threads_are_in_one_order() throws InterruptedException {
        int each = 300;
        List<List<KnownAt>> positions = atOnce(IntStream.range(0, THREADS)
                .<Callable<List<KnownAt>>>mapToObj(thread -> () -> IntStream.range(0, each)
                        .mapToObj(i ->
                                store.write(tx -> tx.add(THINGS, Thing.of("t" + thread + "-" + i, "x", i), FILING)))
                        .toList())
                .toList());

        assertThat(store.latest()).isEqualTo(KnownAt.of((long) THREADS * each));
        // Thousands of positions are no help to whoever reads the console.
        assertThat(positions.stream().flatMap(List::stream).distinct().count())
                .as("distinct positions that writes returned")
                .isEqualTo((long) THREADS * each);
        assertThat(positions)
                .as("positions of one thread, in the order of its writes")
                .allMatch(own -> own.equals(own.stream().sorted().toList()), "sorted");
        List<Instant> instants = LongStream.rangeClosed(1, (long) THREADS * each)
                .mapToObj(position -> store.recordedAt(KnownAt.of(position)))
                .toList();
        assertThat(instants.equals(instants.stream().sorted().distinct().toList()))
                .as("instants strictly increase")
                .isTrue();
        try (Stream<Version<?>> changes = store.changesSince(KnownAt.START)) {
            assertThat(changes.map(version -> version.recorded().position())
                            .toList()
                            .equals(LongStream.rangeClosed(1, (long) THREADS * each)
                                    .boxed()
                                    .toList()))
                    .as("changes come batch by batch, one of each")
                    .isTrue();
        }
    }

    @Test
    @DisplayName("S9: reading waits for no writer, and sees nothing of what is being written")
    void s9_a_reader_does_not_wait_for_the_writer() {
        add(Thing.of("before", "a", 1));
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            store.write(tx -> {
                tx.add(THINGS, Thing.of("meanwhile", "b", 2), FILING);
                Future<List<Thing>> read = reader.submit(() -> contents(store.facts(), THINGS));
                assertThat(read)
                        .as("what another thread reads while this one writes")
                        .succeedsWithin(patience())
                        .isEqualTo(List.of(Thing.of("before", "a", 1)));
            });
        } finally {
            reader.shutdownNow();
        }
        assertThat(contents(store.facts(), THINGS)).hasSize(2);
    }

    @Test
    @DisplayName("S9: what a reader was given stays, while eight threads add, edit, fail and withdraw")
    void s9_readers_see_whole_batches_that_never_change() throws InterruptedException {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            tasks.add(() -> {
                for (int i = 0; i < 150; i++) {
                    write(thread, i);
                }
                return 0;
            });
        }
        for (int t = 0; t < 2; t++) {
            tasks.add(() -> {
                int read = 0;
                for (int i = 0; i < 150; i++) {
                    Facts facts = store.facts();
                    List<Thing> once = contents(facts, THINGS);
                    // A batch holds a pair, or edits both.
                    assertThat(once.size() % 2).isZero();
                    assertThat(once.stream().mapToLong(Thing::number).sum()).isZero();
                    assertThat(contents(store.facts(facts.knownAt()), THINGS)).isEqualTo(once);
                    read += once.size();
                }
                return read;
            });
        }
        atOnce(tasks);

        assertThat(contents(store.facts(), THINGS)).hasSize(2 * THREADS * 100);
    }

    /** Of every three, two pairs are added and one write fails; every pair's numbers add up to 0. */
    private void write(int thread, int i) {
        String key = "t" + thread + "-" + i;
        if (i % 3 == 2) {
            try {
                store.write(tx -> {
                    tx.add(THINGS, Thing.of("lost" + key, "x", 99), FILING);
                    tx.edit(THINGS, "nobody", 1, Thing.of("nobody", "x", 1), FILING);
                });
                throw new AssertionError("an edit of nothing was taken");
            } catch (StaleVersionException e) {
                assertThat(e.last()).isZero();
            }
            return;
        }
        store.write(tx -> {
            tx.add(THINGS, Thing.of(key + "a", "x", i), FILING);
            tx.add(THINGS, Thing.of(key + "b", "x", -i), FILING);
        });
        store.write(tx -> {
            tx.edit(THINGS, key + "a", 1, Thing.of(key + "a", "y", i + 5L), FILING);
            tx.edit(THINGS, key + "b", 1, Thing.of(key + "b", "y", -i - 5L), FILING);
        });
    }

    @Test
    @DisplayName(
            "S3, T3: a correction after a report does not change the report's answer, also with eight threads writing")
    void s3_a_published_figure_can_be_computed_again() throws InterruptedException {
        DateRange since = DateRange.since(LocalDate.of(2022, 6, 1));
        KnownAt published = store.write(tx -> {
            FactKeys keys = FactKeys.of("list-2023");
            for (int i = 0; i < 16; i++) {
                tx.add(TeamKinds.SERVICE_AREAS, keys, new ServiceArea("team-" + i, UnitId.of("c" + i), since), FILING);
            }
        });
        CoverageReport report = ask(published);
        assertThat(report.total().numerator()).isEqualTo(16);
        assertThat(report.total().denominator()).isEqualTo(20);

        List<Callable<List<Coverage>>> tasks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            tasks.add(() -> {
                for (int i = 0; i < 20; i++) {
                    String key = "late-" + thread + "-" + i;
                    UnitId unit = UnitId.of("c" + (16 + (thread + i) % 4));
                    store.write(tx -> tx.add(TeamKinds.SERVICE_AREAS, key, new ServiceArea(key, unit, since), FILING));
                }
                return List.of();
            });
        }
        tasks.add(() ->
                IntStream.range(0, 40).mapToObj(i -> ask(published).total()).toList());
        List<List<Coverage>> answers = atOnce(tasks);

        assertThat(answers.get(THREADS)).hasSize(40).containsOnly(report.total());
        assertThat(ask(published).rows()).isEqualTo(report.rows());
        assertThat(ask(store.latest()).total().numerator()).isEqualTo(20);
    }

    private CoverageReport ask(KnownAt knownAt) {
        return CoverageCalculator.of(store.facts(knownAt))
                .calculate(Indicators.TEAMS_COMMUNE, CoverageQuery.asOf(DAY).withLevel(UnitLevel.COMMUNE));
    }
}
