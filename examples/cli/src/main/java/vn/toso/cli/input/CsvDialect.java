package vn.toso.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * How the cells of a csv are set apart, judged by its first lines.
 *
 * @param separator the sign between cells
 * @param saysSo whether the first line only says what the sign is ({@code sep=;}, as Excel writes it)
 */
record CsvDialect(char separator, boolean saysSo) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LINES = 30;
    private static final int LONGEST_LINE = 20_000;

    /** Judges by the beginning of a file. */
    static CsvDialect of(String start) {
        if (start.startsWith("sep=") && start.length() > 5 && "\r\n".indexOf(start.charAt(5)) >= 0) {
            return new CsvDialect(start.charAt(4), true);
        }
        List<String> lines = lines(start);
        char best = ',';
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            long score = score(lines, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return new CsvDialect(best, false);
    }

    /** How many lines have the most usual number of the sign; among equals the greater number wins. */
    private static long score(List<String> lines, char separator) {
        long best = 0;
        for (String line : lines) {
            long count = count(line, separator);
            long same = lines.stream()
                    .filter(other -> count(other, separator) == count)
                    .count();
            if (count > 0) {
                best = Math.max(best, same * LONGEST_LINE + count);
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The first lines, without what stands in quotes. */
    private static List<String> lines(String start) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < start.length() && lines.size() < LINES; i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (line.length() > 0) {
                    lines.add(line.toString());
                }
                line.setLength(0);
            } else if (!quoted && line.length() < LONGEST_LINE) {
                line.append(c);
            }
        }
        if (lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
