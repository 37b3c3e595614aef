package vn.toso.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** Takes values out of a JSON text; what is of the wrong type is said and passed over. */
final class Cursor {
    static final FindingCode UNKNOWN = new FindingCode(
            "json.field.unknown",
            Severity.ERROR,
            "Không có trường nào tên {field} ở đây. Hãy sửa tên, hoặc bỏ trường đó.",
            "There is no field {field} here. Correct its name, or leave it out.");
    static final FindingCode IGNORED = new FindingCode(
            "json.field.ignored",
            Severity.WARNING,
            "Không có trường nào tên {field} ở đây nên trường đó bị bỏ qua.",
            "There is no field {field} here, so it is ignored.");
    static final FindingCode REPEATED = new FindingCode(
            "json.field.repeated",
            Severity.ERROR,
            "Trường {field} có nhiều lần. Hãy giữ một lần.",
            "The field {field} is there more than once. Keep one of them.");
    static final FindingCode MISSING = new FindingCode(
            "json.field.missing",
            Severity.ERROR,
            "Thiếu trường {field}. Hãy thêm vào.",
            "The field {field} is missing. Add it.");
    static final FindingCode MISMATCHED = new FindingCode(
            "json.value.mismatched",
            Severity.ERROR,
            "Trường {field} phải là {expected}, nhưng ở đây là {found}. Hãy sửa lại; mã và định danh luôn viết trong dấu nháy kép.",
            "The field {field} holds {expected}, but here it is {found}. Correct it; codes and ids always stand in double quotes.");
    static final FindingCode HALVED = new FindingCode(
            "json.text.halved",
            Severity.ERROR,
            "Trường {field} có nửa ký tự (mã \\u lẻ đôi). Hãy nhập lại chữ.",
            "The field {field} has half of a character in it (one \\u of a pair). Type the text again.");

    /** Shown names look like ours; anything else may be somebody's data in a wrong place. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");

    private final JsonParser parser;
    private final Problems problems;
    private final boolean ignoring;
    private String prefix = "";
    private int row;

    Cursor(JsonParser parser, Problems problems, boolean ignoring) {
        this.parser = parser;
        this.problems = problems;
        this.ignoring = ignoring;
    }

    /**
     * Says where the next values stand: what comes before their paths, for example {@code facts[3].}, and their row, 0 for
     * that of the whole.
     */
    void place(String before, int line) {
        prefix = before;
        row = line;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    boolean isNull() {
        return token() == JsonToken.VALUE_NULL;
    }

    boolean isText() {
        return token() == JsonToken.VALUE_STRING;
    }

    void say(FindingCode code, String path, String... more) {
        String full = prefix + path;
        if (path.isEmpty() && !prefix.isEmpty()) {
            full = prefix.substring(0, prefix.length() - 1);
        }
        String[] arguments = new String[more.length + 2];
        arguments[0] = "field";
        arguments[1] = full;
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.addAt(row, code, full, arguments);
    }

    void missing(String path) {
        say(MISSING, path);
    }

    /** Reads the object here: each of its fields once, at its value. What is no object is said, and false returned. */
    boolean object(String path, Names names, IntConsumer field) {
        if (token() != JsonToken.START_OBJECT) {
            mismatch(path, Expected.OBJECT);
            return false;
        }
        boolean[] seen = new boolean[names.size()];
        @Nullable Set<String> ignored = null;
        int expected = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            int place = names.find(name, expected);
            if (place < 0) {
                ignored = ignored == null ? new HashSet<>() : ignored;
                unknown(path, name, ignored);
            } else if (seen[place]) {
                say(REPEATED, join(path, name));
                parser.skipChildren();
            } else {
                seen[place] = true;
                expected = place + 1;
                field.accept(place);
            }
        }
        return true;
    }

    private void unknown(String path, String name, Set<String> ignored) {
        String shown = join(path, shown(name));
        if (!ignored.add(name)) {
            say(REPEATED, shown);
        } else {
            say(ignoring ? IGNORED : UNKNOWN, shown);
        }
        passOver(shown);
    }

    /** Passes over a value nobody asked for, which must be JSON without repeated names all the same. */
    void passOver(String path) {
        if (token() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                passOver(path);
            }
        } else if (token() == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (!names.add(name)) {
                    say(REPEATED, path);
                }
                parser.nextToken();
                passOver(path);
            }
        } else if (token() == JsonToken.VALUE_STRING && Utf8.hasHalves(parser.getString())) {
            say(HALVED, path);
        }
    }

    /** Reads the list here, calling for each of its elements, at its value. */
    boolean list(String path, Expected what, Runnable element) {
        if (token() != JsonToken.START_ARRAY) {
            mismatch(path, what);
            return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
        return true;
    }

    /** Reads the text here. */
    @Nullable
    String text(String path, Expected what) {
        if (token() != JsonToken.VALUE_STRING) {
            mismatch(path, what);
            return null;
        }
        String text = parser.getString();
        if (Utf8.hasHalves(text)) {
            say(HALVED, path);
            return null;
        }
        return text;
    }

    /** Reads the text here, which is not blank. */
    @Nullable
    String notBlank(String path) {
        String text = text(path, Expected.NOT_BLANK);
        if (text != null && text.isBlank()) {
            mismatch(path, Expected.NOT_BLANK);
            return null;
        }
        return text;
    }

    /** Reads the texts here. */
    @Nullable
    List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        boolean[] bad = {false};
        boolean list = list(path, Expected.TEXTS, () -> {
            String text = text(path, Expected.TEXTS);
            if (text == null) {
                bad[0] = true;
            } else {
                texts.add(text);
            }
        });
        return list && !bad[0] ? List.copyOf(texts) : null;
    }

    /** Reads the whole number here, which is between the bounds. */
    @Nullable
    Long number(String path, Expected what, long least, long most) {
        if (token() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                || parser.getLongValue() < least
                || parser.getLongValue() > most) {
            mismatch(path, what);
            return null;
        }
        return parser.getLongValue();
    }

    void mismatch(String path, Expected expected) {
        Expected.Found found = Expected.found(token());
        say(
                MISMATCHED,
                path,
                "expected",
                expected.english(),
                "expected.vi",
                expected.vietnamese(),
                "found",
                found.english(),
                "found.vi",
                found.vietnamese());
        parser.skipChildren();
    }

    /** A name as findings show it: as it is if it looks like one. */
    static String shown(String name) {
        return SHOWN.matcher(name).matches() ? name : "?";
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
