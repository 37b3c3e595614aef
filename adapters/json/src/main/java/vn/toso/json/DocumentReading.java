package vn.toso.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKeys;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** The reading of one document. */
final class DocumentReading<T> {
    static final FindingCode REPEATED_KEY = new FindingCode(
            "json.key.repeated",
            Severity.ERROR,
            "Khóa của dữ kiện này đã có ở một dữ kiện trước trong tệp; dữ kiện trước được giữ. Hãy bỏ một trong hai, hoặc sửa khóa.",
            "A fact before this one in the file has the same key, and that one stays. Leave one of the two out, or correct the key.");

    private static final Names NAMES = new Names(List.of("format", "version", "source", "facts"));
    private static final Names ROW = new Names(List.of("key", "content"));

    private final @Nullable KindFormat<T> format;
    private final Cursor in;
    private final Problems problems;
    private final List<Read<T>> rows = new ArrayList<>();
    private @Nullable String name;
    private @Nullable Long version;
    private @Nullable String source;
    private boolean factsSeen;
    private boolean sourceSeen;
    private int errorsOfRows;
    private int number;

    private record Read<T>(String path, int line, @Nullable String key, T content) {}

    /**
     * @param format that of the kind that the document names, or null if there is none
     */
    DocumentReading(@Nullable KindFormat<T> format, Cursor in, Problems problems) {
        this.format = format;
        this.in = in;
        this.problems = problems;
    }

    @Nullable
    FactDocument<T> read() {
        if (!in.object("", NAMES, this::field)) {
            return null;
        }
        if (!sourceSeen) {
            in.missing("source");
        }
        if (!factsSeen) {
            in.missing("facts");
        }
        Header.check(in, format == null ? "toso.*" : format.name(), name, version);
        if (problems.errors() > errorsOfRows || source == null || format == null) {
            return null;
        }
        return new FactDocument<>(format.kind(), source, keyed(format, source));
    }

    private void field(int place) {
        switch (place) {
            case 0 -> name = in.text("format", Expected.FORMAT);
            case 1 -> version = in.number("version", Expected.VERSION, 1, Integer.MAX_VALUE);
            case 2 -> {
                sourceSeen = true;
                source = in.notBlank("source");
            }
            default -> {
                factsSeen = true;
                KindFormat<T> known = format;
                if (known == null) {
                    in.passOver("facts");
                } else {
                    in.list("facts", Expected.FACTS, () -> row(known));
                }
            }
        }
    }

    private void row(KindFormat<T> known) {
        int before = problems.errors();
        String path = "facts[" + number++ + ']';
        int line = in.line();
        in.place(path + '.', line);
        List<T> content = new ArrayList<>(1);
        String[] key = {null};
        boolean[] contentSeen = {false};
        boolean object = in.object("", ROW, i -> {
            if (i == 0) {
                key[0] = in.isNull() ? null : Values.id(in, "key");
            } else {
                contentSeen[0] = true;
                T made = known.read(in);
                if (made != null) {
                    content.add(made);
                }
            }
        });
        if (object && !contentSeen[0]) {
            in.missing("content");
        }
        if (problems.errors() == before && !content.isEmpty()) {
            T made = content.get(0);
            String own = known.kind().keyOf(made).orElse(key[0]);
            if (own != null && key[0] != null && !own.equals(key[0])) {
                in.say(LineReading.OTHER_KEY, "key");
            } else {
                rows.add(new Read<>(path, line, own, made));
            }
        }
        errorsOfRows += problems.errors() - before;
        in.place("", 0);
    }

    /** Keys that are missing are made of all rows without one, in their order. */
    private List<FactDocument.Row<T>> keyed(KindFormat<T> known, String from) {
        FactKeys keys = FactKeys.of(from);
        Set<String> given = new HashSet<>();
        List<FactDocument.Row<T>> keyed = new ArrayList<>(rows.size());
        for (Read<T> row : rows) {
            String key = row.key() == null ? keys.next(known.kind(), row.content()) : row.key();
            if (given.add(key)) {
                keyed.add(new FactDocument.Row<>(key, row.content()));
            } else {
                in.place("", row.line());
                in.say(REPEATED_KEY, row.path());
            }
        }
        return keyed;
    }
}
