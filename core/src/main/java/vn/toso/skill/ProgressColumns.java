package vn.toso.skill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toso.fact.Fact;
import vn.toso.people.Subject;

/**
 * Takes facts one by one into columns of numbers, and puts the rows in order: by subject, item and day, and the one that
 * holds last among those of one day. A fact takes 28 bytes here, whatever its texts. Not safe for use by several threads.
 */
final class ProgressColumns {
    private static final int FEW = 24;

    /** What a fact says, apart from whom it is about, of which item and when. */
    record Said(Status status, EvidenceLevel evidence) {}

    private final Map<Subject, Integer> subjects = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<Said, Integer> saidNumbers = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    private final Ints subjectOf = new Ints();
    private final Ints itemOf = new Ints();
    private final Ints dayOf = new Ints();
    private final Ints saidOf = new Ints();
    private final Ints positionHigh = new Ints();
    private final Ints positionLow = new Ints();
    private final Ints versionOf = new Ints();

    void add(Fact<Progress> fact) {
        Progress progress = fact.content();
        subjectOf.add(number(subjects, progress.subject()));
        itemOf.add(number(items, progress.item()));
        dayOf.add(epoch(progress.day()));
        Said what = new Said(progress.status(), progress.evidence());
        Integer known = saidNumbers.get(what);
        if (known == null) {
            known = said.size();
            saidNumbers.put(what, known);
            said.add(what);
        }
        saidOf.add(known);
        positionHigh.add((int) (fact.recorded().position() >>> 32));
        positionLow.add((int) fact.recorded().position());
        versionOf.add(fact.version());
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = numbers.size();
            numbers.put(key, known);
        }
        return known;
    }

    /** Days beyond what an int can hold are as good as its ends. */
    static int epoch(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    ProgressLog log() {
        int n = subjectOf.size();
        int[] first = new int[subjects.size() + 1];
        for (int row = 0; row < n; row++) {
            first[subjectOf.get(row) + 1]++;
        }
        for (int s = 0; s < subjects.size(); s++) {
            first[s + 1] += first[s];
        }
        int[] order = new int[n];
        int[] next = Arrays.copyOf(first, first.length);
        for (int row = 0; row < n; row++) {
            order[next[subjectOf.get(row)]++] = row;
        }
        int kept = 0;
        int from = 0;
        for (int s = 0; s < subjects.size(); s++) {
            int until = first[s + 1];
            sort(order, from, until);
            for (int at = from; at < until; at++) {
                if (at + 1 == until || !isOfSameDay(order[at], order[at + 1])) {
                    order[kept++] = order[at];
                }
            }
            from = until;
            first[s + 1] = kept;
        }
        int[] item = new int[kept];
        int[] day = new int[kept];
        int[] what = new int[kept];
        for (int at = 0; at < kept; at++) {
            item[at] = itemOf.get(order[at]);
            day[at] = dayOf.get(order[at]);
            what[at] = saidOf.get(order[at]);
        }
        return new ProgressLog(Map.copyOf(items), subjects, List.copyOf(said), first, item, day, what, n);
    }

    private boolean isOfSameDay(int a, int b) {
        return itemOf.get(a) == itemOf.get(b) && dayOf.get(a) == dayOf.get(b);
    }

    /** The few facts of a subject are sorted where they stand; many of one subject would take too long that way. */
    private void sort(int[] order, int from, int until) {
        if (until - from > FEW) {
            Integer[] rows = Arrays.stream(order, from, until).boxed().toArray(Integer[]::new);
            Arrays.sort(rows, this::compare);
            for (int i = 0; i < rows.length; i++) {
                order[from + i] = rows[i];
            }
            return;
        }
        for (int i = from + 1; i < until; i++) {
            int row = order[i];
            int at = i;
            for (; at > from && compare(order[at - 1], row) > 0; at--) {
                order[at] = order[at - 1];
            }
            order[at] = row;
        }
    }

    /** The latest day, then the stronger evidence, then the later record; of two that are alike so far, the less done. */
    private int compare(int a, int b) {
        int by = Integer.compare(itemOf.get(a), itemOf.get(b));
        if (by == 0) {
            by = Integer.compare(dayOf.get(a), dayOf.get(b));
        }
        Said saidA = said.get(saidOf.get(a));
        Said saidB = said.get(saidOf.get(b));
        if (by == 0) {
            by = saidA.evidence().compareTo(saidB.evidence());
        }
        if (by == 0) {
            by = Integer.compare(positionHigh.get(a), positionHigh.get(b));
        }
        if (by == 0) {
            by = Integer.compareUnsigned(positionLow.get(a), positionLow.get(b));
        }
        if (by == 0) {
            by = Integer.compare(versionOf.get(a), versionOf.get(b));
        }
        return by == 0 ? StatusWords.ORDER.compare(saidA.status(), saidB.status()) : by;
    }
}
