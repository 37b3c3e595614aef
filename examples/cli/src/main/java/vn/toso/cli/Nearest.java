package vn.toso.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of some ids are the nearest to one that is none of them: what somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** Returns the nearest ids, those that take the fewest changes of one letter first. */
    static List<String> to(String text, List<String> ids, int most) {
        String typed = text.toLowerCase(Locale.ROOT);
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> distance(typed, id)))
                .limit(most)
                .toList();
    }

    /** How many letters are to be put in, taken out or changed to make one text of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
