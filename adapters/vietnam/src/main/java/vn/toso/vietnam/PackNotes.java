package vn.toso.vietnam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code pack.txt} says. Each line is a word and a text: {@code version DAY}, {@code source ID} or {@code limit
 * ID}, the latter two followed by {@code vi TEXT} and {@code en TEXT}; blank lines and lines with {@code #} are skipped.
 *
 * @param version the pack's version: its date
 * @param sources where the facts come from
 * @param limits what the facts do not say
 */
record PackNotes(LocalDate version, List<Note> sources, List<Note> limits) {
    /**
     * Reads the file.
     *
     * @throws IllegalStateException if it is not as described above
     */
    static PackNotes parse(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<LocalDate> versions = new ArrayList<>();
        List<Note> sources = new ArrayList<>();
        List<Note> limits = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).startsWith("version ")) {
                versions.add(LocalDate.parse(after("version ", lines, at++)));
            } else {
                String kind = lines.get(at).startsWith("source ") ? "source " : "limit ";
                Note note = new Note(after(kind, lines, at++), after("vi ", lines, at++), after("en ", lines, at++));
                (kind.equals("source ") ? sources : limits).add(note);
            }
        }
        if (versions.size() != 1) {
            throw new IllegalStateException("pack.txt states one version, but this one states " + versions.size());
        }
        return new PackNotes(versions.get(0), List.copyOf(sources), List.copyOf(limits));
    }

    private static String after(String word, List<String> lines, int at) {
        if (at >= lines.size() || !lines.get(at).startsWith(word)) {
            throw new IllegalStateException("pack.txt should have a line that begins with " + word + "after: "
                    + (at == 0 ? "" : lines.get(at - 1)));
        }
        return lines.get(at).substring(word.length());
    }
}
