package vn.toso.vietnam;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.skill.Step;
import vn.toso.time.DateRange;

/** Reads {@code checklists.txt}, whose head says how it is written. Not safe for use by several threads. */
final class ChecklistText {
    private final List<String> lines;
    private int at;

    private ChecklistText(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException if it is not as its head says
     */
    static List<Checklist> parse(byte[] file) {
        ChecklistText text = new ChecklistText(new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
        List<Checklist> checklists = new ArrayList<>();
        try {
            while (text.at < text.lines.size()) {
                checklists.add(text.checklist());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException("checklists.txt makes no checklist at: " + text.here(), e);
        }
        return List.copyOf(checklists);
    }

    private String here() {
        return at < lines.size() ? lines.get(at) : "its end";
    }

    private Checklist checklist() {
        String[] words = words("checklist", 3);
        ChecklistHeader header =
                new ChecklistHeader(words[0], words[1], required("vi"), required("en"), DateRange.parse(words[2]));
        List<ChecklistItem> required = new ArrayList<>();
        List<ChecklistItem> optional = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("item ")) {
            boolean asked = lines.get(at).endsWith(" required");
            (asked ? required : optional).add(item());
        }
        return new Checklist(header, required, optional, List.of());
    }

    private ChecklistItem item() {
        String[] words = words("item", 3);
        if (!words[2].equals("required") && !words[2].equals("optional")) {
            throw new IllegalArgumentException("an item is required or optional");
        }
        String of = optional("of");
        String vietnamese = required("vi");
        String english = required("en");
        Integer from = numberOrNull("from");
        Integer possible = numberOrNull("possible");
        Integer until = numberOrNull("until");
        String after = optional("after");
        String holds = optional("holds");
        List<Step> steps = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("step ")) {
            steps.add(new Step(required("step"), required("vi"), required("en")));
        }
        return new ChecklistItem(
                words[0],
                ItemKind.of(words[1]),
                vietnamese,
                english,
                steps,
                after == null ? List.of() : List.of(after.split(" ")),
                new Eligibility(from, until, possible, null),
                holds == null ? null : Period.parse(holds),
                of == null ? SubjectKind.RESIDENT : SubjectKind.of(of));
    }

    private String[] words(String word, int count) {
        String[] words = required(word).split(" ");
        if (words.length != count) {
            throw new IllegalArgumentException("a line " + word + " has " + count + " words behind it");
        }
        return words;
    }

    private String required(String word) {
        String text = optional(word);
        if (text == null) {
            throw new IllegalArgumentException("a line should begin with " + word);
        }
        return text;
    }

    private @Nullable String optional(String word) {
        if (at >= lines.size() || !lines.get(at).startsWith(word + " ")) {
            return null;
        }
        return lines.get(at++).substring(word.length() + 1);
    }

    private @Nullable Integer numberOrNull(String word) {
        String text = optional(word);
        return text == null ? null : Integer.valueOf(text);
    }
}
