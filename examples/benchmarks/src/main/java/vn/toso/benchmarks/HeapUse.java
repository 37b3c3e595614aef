package vn.toso.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;
import vn.toso.vietnam.VietnamUnits;

/** Prints the heap that the whole country takes once all its days have been asked, and stays in use. */
public final class HeapUse {
    private HeapUse() {}

    /** Measures once; start it in a fresh JVM. */
    public static void main(String[] args) {
        long empty = Heap.used();
        UnitRegister register = VietnamUnits.register();
        System.out.printf("loaded: %.1f MB%n", (Heap.used() - empty) / 1e6);
        List<UnitTree> kept = new ArrayList<>();
        long communes = 0;
        for (LocalDate day : register.changeDays()) {
            UnitTree tree = register.on(day);
            communes += tree.atLevel(UnitLevel.COMMUNE).size();
            tree.descendants(tree.get(UnitCode.of("22")).id(), UnitLevel.COMMUNE);
            kept.add(tree);
        }
        System.out.printf("%d days asked, their trees kept: %.1f MB%n", kept.size(), (Heap.used() - empty) / 1e6);
        kept.get(0).named("Hà Nội");
        System.out.printf("and a name looked for: %.1f MB%n", (Heap.used() - empty) / 1e6);
        kept.get(0).named("Không Có Đâu");
        System.out.printf("and a name there is not: %.1f MB%n", (Heap.used() - empty) / 1e6);
        System.out.printf("(%d communes counted, %d trees)%n", communes, kept.size());
    }
}
