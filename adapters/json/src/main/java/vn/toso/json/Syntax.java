package vn.toso.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/**
 * What is JSON and what is not: RFC 8259, in UTF-8, within bounds. The parser's own messages quote the text, which may be
 * personal, so none of them is passed on.
 */
final class Syntax {
    static final FindingCode NOT_UTF8 = new FindingCode(
            "json.encoding.invalid",
            Severity.ERROR,
            "Dòng {line}, byte {column}: không phải chữ UTF-8. Hãy lưu tệp lại với bảng mã UTF-8.",
            "Line {line}, byte {column}: this is no UTF-8 text. Save the file again as UTF-8.");
    static final FindingCode MALFORMED = new FindingCode(
            "json.text.malformed",
            Severity.ERROR,
            "Dòng {line}, byte {column}: không đúng cú pháp JSON. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy kép.",
            "Line {line}, byte {column}: this is not JSON. Check the brackets, the commas and the double quotes.");
    static final FindingCode TRUNCATED = new FindingCode(
            "json.text.truncated",
            Severity.ERROR,
            "Dòng {line}, byte {column}: dữ liệu kết thúc giữa chừng. Hãy chép hoặc tải lại tệp.",
            "Line {line}, byte {column}: the text ends in the middle. Copy or fetch the file again.");
    static final FindingCode EXCESSIVE = new FindingCode(
            "json.text.excessive",
            Severity.ERROR,
            "Dòng {line}, byte {column}: lồng quá {depth} tầng, hoặc có số hay tên quá dài. Dữ kiện không có phần nào như thế; hãy kiểm tra nơi xuất tệp.",
            "Line {line}, byte {column}: nested more than {depth} deep, or a number or name is too long. No fact has such a part; check what wrote the file.");

    private static final int DEPTH = 64;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonFactory factory;

    Syntax() {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(Integer.MAX_VALUE) // the whole text has an end
                        .maxNumberLength(100)
                        .maxNameLength(1000)
                        .build())
                .rootValueSeparator((String) null) // lines are ended here, not by the generator
                .build();
    }

    JsonFactory factory() {
        return factory;
    }

    static boolean beginsWithMark(byte[] bytes, int from, int to) {
        return to - from >= 3 && bytes[from] == MARK[0] && bytes[from + 1] == MARK[1] && bytes[from + 2] == MARK[2];
    }

    /**
     * Reads one JSON text to its end.
     *
     * @param line the number of its first line, for people
     * @param reading reads the value that begins with the current token, up to its last token
     * @return what it read, or null if it read nothing or the text is no JSON
     */
    <R> @Nullable R read(
            byte[] bytes, int from, int to, long line, Problems problems, Function<JsonParser, @Nullable R> reading) {
        int invalid = Utf8.firstInvalid(bytes, from, to);
        if (invalid >= 0) {
            say(problems, NOT_UTF8, bytes, from, invalid, line);
            return null;
        }
        if (beginsWithMark(bytes, from, to)) {
            say(problems, MALFORMED, bytes, from, from, line); // the parser would pass over it without a word
            return null;
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            if (parser.nextToken() == null) {
                say(problems, TRUNCATED, bytes, from, to, line);
                return null;
            }
            R result = reading.apply(parser);
            if (parser.nextToken() != null) {
                say(problems, MALFORMED, bytes, from, offset(parser.currentTokenLocation(), from, to), line);
                return null;
            }
            return result;
        } catch (StreamConstraintsException e) {
            say(problems, EXCESSIVE, bytes, from, offset(e.getLocation(), from, to), line);
        } catch (UnexpectedEndOfInputException e) {
            say(problems, TRUNCATED, bytes, from, to, line);
        } catch (StreamReadException e) {
            int at = offset(e.getLocation(), from, to);
            say(problems, at == to ? TRUNCATED : MALFORMED, bytes, from, at, line);
        } catch (JacksonException e) {
            say(problems, MALFORMED, bytes, from, from, line);
        }
        return null;
    }

    /** Returns the text in a field of the object that the bytes are, or null if there is none before they go wrong. */
    @Nullable
    String textAhead(byte[] bytes, int from, int to, String field) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                if (name.equals(field)) {
                    return token == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            return null; // whoever reads the whole text says so
        }
    }

    private static int offset(@Nullable TokenStreamLocation location, int from, int to) {
        long at = location == null ? 0 : Math.max(0, location.getByteOffset());
        return (int) Math.min(to, from + at);
    }

    private static void say(Problems problems, FindingCode code, byte[] bytes, int from, int at, long firstLine) {
        long line = firstLine;
        int start = from;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        problems.addAlone(
                code,
                "line",
                Long.toString(line),
                "column",
                Integer.toString(at - start + 1),
                "depth",
                Integer.toString(DEPTH));
    }
}
