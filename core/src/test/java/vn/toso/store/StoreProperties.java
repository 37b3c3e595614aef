package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toso.store.Rows.FILING;
import static vn.toso.store.Rows.THINGS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.store.Rows.Thing;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** S1, S3, S6 to S8, S11, S12: after any history, what is known at every position is what a plain list of versions says. */
class StoreProperties {
    private static final UnitRegister NONE =
            UnitRegister.of(List.of(), List.of()).value();

    enum Verb {
        ADD,
        EDIT,
        STALE,
        WITHDRAW
    }

    record Step(Verb verb, String key, int number) {}

    record Batch(List<Step> steps, boolean fails) {}

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A version in the plain list. */
    record Said(long position, String key, @Nullable Thing thing) {}

    @Provide
    Arbitrary<List<Batch>> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of("a", "b", "c", "d-with-a-longer-key", "AAAAAAAAAAAAAAAAAAAAAA"),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new);
        Arbitrary<Boolean> fails = Arbitraries.integers().between(0, 4).map(i -> i == 0);
        return Combinators.combine(steps.list().ofMaxSize(8), fails)
                .as(Batch::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void what_is_known_is_what_a_plain_list_of_versions_says(@ForAll("histories") List<Batch> history) {
        Store store = InMemoryStore.on(NONE, new HandClock());
        List<Said> said = new ArrayList<>();
        for (Batch batch : history) {
            List<Said> tried = new ArrayList<>(said);
            long next = store.latest().position() + 1;
            try {
                store.write(tx -> {
                    batch.steps().forEach(step -> play(step, tx, tried, next));
                    if (batch.fails()) {
                        throw new Failure();
                    }
                });
                said = tried;
            } catch (Failure e) {
                assertThat(batch.fails()).isTrue();
            }
        }
        long latest = said.isEmpty() ? 0 : said.get(said.size() - 1).position();
        assertThat(store.latest().position()).isEqualTo(latest);
        for (long position = 0; position <= latest; position++) {
            KnownAt at = KnownAt.of(position);
            try (Stream<Fact<Thing>> facts = store.facts(at).of(THINGS)) {
                assertThat(facts.map(Fact::content)).containsExactlyElementsOf(known(said, position));
            }
            try (Stream<Version<?>> changes = store.changesSince(at)) {
                long since = position;
                assertThat(changes.map(version -> new Said(
                                version.recorded().position(), version.key(), (Thing) version.contentOrNull())))
                        .containsExactlyElementsOf(said.stream()
                                .filter(version -> version.position() > since)
                                .toList());
            }
        }
    }

    private static void play(Step step, Transaction tx, List<Said> said, long position) {
        List<Said> before = said.stream()
                .filter(version -> version.key().equals(step.key()))
                .toList();
        int last = before.size();
        Thing thing = Thing.of(step.key(), "text " + step.number(), step.number());
        switch (step.verb()) {
            case ADD -> {
                if (tx.add(THINGS, thing, FILING) == Transaction.Added.RECORDED) {
                    said.add(new Said(position, step.key(), thing));
                }
                assertThat(last == 0)
                        .isEqualTo(said.size() > 0 && said.get(said.size() - 1).thing() == thing);
            }
            case EDIT, WITHDRAW -> {
                @Nullable Thing to = step.verb() == Verb.EDIT ? thing : null;
                try {
                    int number = to == null
                            ? tx.withdraw(THINGS, step.key(), last, FILING)
                            : tx.edit(THINGS, step.key(), last, to, FILING);
                    if (!Objects.equals(before.get(last - 1).thing(), to)) {
                        assertThat(number).isEqualTo(last + 1);
                        said.add(new Said(position, step.key(), to));
                    } else {
                        assertThat(number).isEqualTo(last);
                    }
                } catch (StaleVersionException e) {
                    assertThat(last).isZero();
                }
            }
            case STALE -> {
                int wrong = last + 1;
                org.assertj.core.api.Assertions.assertThatExceptionOfType(StaleVersionException.class)
                        .isThrownBy(() -> tx.edit(THINGS, step.key(), wrong, thing, FILING));
            }
        }
    }

    private static List<Thing> known(List<Said> said, long position) {
        Map<String, List<Said>> byKey = new LinkedHashMap<>();
        said.stream()
                .filter(version -> version.position() <= position)
                .forEach(version -> byKey.computeIfAbsent(version.key(), key -> new ArrayList<>())
                        .add(version));
        return byKey.values().stream()
                .map(versions -> versions.get(versions.size() - 1).thing())
                .filter(Objects::nonNull)
                .toList();
    }

    @Property(tries = 200)
    void a_dictionary_gives_back_every_id_after_any_growth_and_cutting(
            @ForAll("keys") List<String> keys, @ForAll("keys") List<String> more) {
        Ids ids = new Ids();
        List<Integer> numbers = keys.stream().map(ids::add).toList();
        int size = ids.size();
        more.forEach(ids::add);
        ids.truncate(size);
        more.forEach(ids::add);

        assertThat(numbers.stream().map(ids::get)).containsExactlyElementsOf(keys);
        assertThat(more.stream().map(key -> ids.get(ids.find(key, ids.size())))).containsExactlyElementsOf(more);
        assertThat(ids.size()).isEqualTo((int)
                Stream.concat(keys.stream(), more.stream()).distinct().count());
        assertThat(keys.stream().map(key -> ids.find(key, size))).containsExactlyElementsOf(numbers);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("ABCDEFxyz0189._:@-")
                .ofMinLength(1)
                .ofMaxLength(64);
        Arbitrary<String> hashes =
                Arbitraries.strings().withChars("ABCDEFghi-_019").ofLength(22);
        return Arbitraries.oneOf(any, hashes).list().ofMaxSize(200);
    }
}
