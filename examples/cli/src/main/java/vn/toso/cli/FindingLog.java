package vn.toso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** The findings of a long run: all are counted, and so many of each kind are kept that a hostile file fits. */
final class FindingLog {
    private static final int KEPT = 1000;

    private final Map<FindingCode, Long> counts = new LinkedHashMap<>();
    private final List<Finding> kept = new ArrayList<>();

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1L, Math::addExact) <= KEPT) {
            kept.add(finding);
        }
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** Returns how many of a kind there were beyond those that are kept. */
    long more(FindingCode code) {
        return Math.max(0, counts.getOrDefault(code, 0L) - KEPT);
    }

    boolean hasErrors() {
        return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
    }
}
