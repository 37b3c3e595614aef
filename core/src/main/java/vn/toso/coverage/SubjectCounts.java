package vn.toso.coverage;

import java.util.Map;
import java.util.TreeMap;

/** The subjects of one unit, being counted one by one. */
final class SubjectCounts {
    private long done;
    private long eligible;
    private long unknown;
    private final Map<String, Long> excluded = new TreeMap<>();
    private long undecidedDone;
    private long undecided;
    private long undecidedUnknown;

    void add(Verdict verdict) {
        switch (verdict.eligible()) {
            case ELIGIBLE -> {
                eligible++;
                done += verdict.has() == Verdict.Has.YES ? 1 : 0;
                unknown += verdict.has() == Verdict.Has.UNKNOWN ? 1 : 0;
            }
            case UNKNOWN -> {
                undecided++;
                undecidedDone += verdict.has() == Verdict.Has.YES ? 1 : 0;
                undecidedUnknown += verdict.has() == Verdict.Has.UNKNOWN ? 1 : 0;
            }
            case OUTSIDE -> excluded.merge(verdict.reason(), 1L, Long::sum);
        }
    }

    /** Those of whom it is known whether they can count. */
    Counts decided() {
        return new Counts(done, eligible, unknown, excluded);
    }

    /** Those of whom it is not (C5). */
    Counts undecided() {
        return Counts.of(undecidedDone, undecided).withUnknown(undecidedUnknown);
    }

    /** How many there are. */
    long size() {
        return eligible
                + undecided
                + excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
