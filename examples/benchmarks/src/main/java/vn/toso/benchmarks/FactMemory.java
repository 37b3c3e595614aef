package vn.toso.benchmarks;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toso.benchmarks.SampleCopies.Row;
import vn.toso.fact.FactKeys;
import vn.toso.store.InMemoryStore;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.SampleProvince;
import vn.toso.vietnam.VietnamUnits;

/**
 * Prints the heap that a fact takes in a store in memory, with its key and envelope and what finds it, beside the same
 * records in a HashMap by the same keys, which has no versions, no source and no past. The team facts of the sample
 * province once, 10 times and 100 times.
 */
public final class FactMemory {
    private FactMemory() {}

    /** Measures once; start it in a fresh JVM with room for a few gigabytes. */
    public static void main(String[] args) {
        UnitRegister register = VietnamUnits.register();
        // Everything that is there only once is made before it is measured.
        int each = SampleCopies.all(1).size();
        System.out.printf(
                "%d facts in the sample of %d teams%n",
                each, SampleProvince.teams().size());
        System.out.printf("%6s %10s %14s %14s%n", "times", "facts", "store, B/fact", "map, B/fact");
        filled(register, 1);
        map(1);
        for (int times : List.of(1, 10, 100)) {
            long before = Heap.used();
            InMemoryStore store = filled(register, times);
            long inStore = Heap.used() - before;
            long facts = (long) each * times;
            require(SampleCopies.count(store) == facts);
            before = Heap.used();
            Map<String, Object> map = map(times);
            long inMap = Heap.used() - before;
            require(map.size() == facts);
            System.out.printf(
                    "%6d %10d %14.1f %14.1f%n", times, facts, (double) inStore / facts, (double) inMap / facts);
        }
    }

    private static InMemoryStore filled(UnitRegister register, int times) {
        InMemoryStore store = InMemoryStore.on(register, Clock.systemUTC());
        for (int number = 1; number <= times; number++) {
            SampleCopies.file(SampleCopies.all(number), number, store);
        }
        return store;
    }

    private static Map<String, Object> map(int times) {
        Map<String, Object> map = new HashMap<>();
        for (int number = 1; number <= times; number++) {
            FactKeys keys = FactKeys.of(SampleCopies.document(number));
            for (Row<?> row : SampleCopies.all(number)) {
                map.put(row.key(keys), row.content());
            }
        }
        return map;
    }

    private static void require(boolean complete) {
        if (!complete) {
            throw new IllegalStateException("not all facts are there, so the figures mean nothing");
        }
    }
}
