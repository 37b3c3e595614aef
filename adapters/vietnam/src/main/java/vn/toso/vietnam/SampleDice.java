package vn.toso.vietnam;

/**
 * Chance that comes out alike on every machine: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
 * generators, 2014). Not safe for use by several threads.
 */
final class SampleDice {
    private long state;

    SampleDice(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** True as often as so many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    /** True as often as so many times in a thousand. */
    boolean permille(int chance) {
        return below(1_000) < chance;
    }
}
