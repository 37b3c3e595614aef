package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final int THREADS = 16;

    @Test
    void many_threads_that_ask_at_the_same_time_share_one_thing() throws Exception {
        for (int round = 0; round < 200; round++) {
            AtomicInteger made = new AtomicInteger();
            Once<Object> once = new Once<>(() -> {
                made.incrementAndGet();
                return new Object();
            });
            assertThat(askAtTheSameTime(once)).hasSize(1);
            assertThat(made).hasValue(1);
        }
    }

    @Test
    void the_register_is_loaded_once_whoever_asks_first() throws Exception {
        assertThat(askAtTheSameTime(VietnamUnits::register)).hasSize(1);
        assertThat(VietnamUnits.findings()).isSameAs(VietnamUnits.findings());
    }

    private static Set<Object> askAtTheSameTime(Supplier<?> supplier) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Object> ask = () -> {
            start.await();
            return supplier.get();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Set<Object> answers = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Object> answer : threads.invokeAll(Collections.nCopies(THREADS, ask))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_failure_passes_through_each_time_and_the_next_call_tries_again() {
        AtomicInteger calls = new AtomicInteger();
        Once<List<String>> once = new Once<>(() -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return List.of("made");
        });
        assertThatIllegalStateException().isThrownBy(once::get).withMessage("not yet");
        assertThatIllegalStateException().isThrownBy(once::get).withMessage("not yet");
        assertThat(once.get()).containsExactly("made");
        assertThat(once.get()).isSameAs(once.get());
        assertThat(calls).hasValue(3);
    }
}
