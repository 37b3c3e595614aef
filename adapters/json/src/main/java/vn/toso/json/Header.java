package vn.toso.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What stands before everything that is written: the name of the format, and its version. */
final class Header {
    static final FindingCode MISSING = new FindingCode(
            "json.format.missing",
            Severity.ERROR,
            "Tệp không bắt đầu bằng tên định dạng và phiên bản, như {example}, nên không được đọc. Hãy thêm vào đầu tệp, hoặc chọn tệp khác.",
            "The file does not begin with its format and version, such as {example}, so it is not read. Add them, or choose another file.");
    static final FindingCode UNKNOWN = new FindingCode(
            "json.format.unknown",
            Severity.ERROR,
            "Định dạng {format} không đọc được ở đây; ở đây đọc {expected}. Hãy chọn tệp khác, hoặc thêm loại dữ kiện đó vào chương trình.",
            "The format {format} cannot be read here, where {expected} is. Choose another file, or add that kind of fact to the program.");
    static final FindingCode NEWER = new FindingCode(
            "json.format.newer",
            Severity.ERROR,
            "Tệp có phiên bản {version} của định dạng, chương trình này đọc đến phiên bản {known}. Hãy cập nhật chương trình, hoặc xuất lại tệp.",
            "The file has version {version} of the format, and this program reads up to version {known}. Update the program, or export the file again.");

    /** The format of streams of lines. */
    static final String FACTS = "toso.facts";

    /** Of this and every former version everything is read. */
    static final int VERSION = 1;

    private static final Names NAMES = new Names(List.of("format", "version"));

    private Header() {}

    static String written(String format) {
        return "{\"format\":\"" + format + "\",\"version\":" + VERSION;
    }

    /** Reads an object that is a header and nothing else; null if it is not that of this format. */
    static @Nullable Boolean read(Cursor in, String format) {
        String[] name = {null};
        Long[] version = {null};
        boolean[] bad = {false};
        boolean object = in.object("", NAMES, i -> {
            if (i == 0) {
                name[0] = in.text("format", Expected.FORMAT);
                bad[0] |= name[0] == null;
            } else {
                version[0] = in.number("version", Expected.VERSION, 1, Integer.MAX_VALUE);
                bad[0] |= version[0] == null;
            }
        });
        if (!object || bad[0]) {
            return null;
        }
        return check(in, format, name[0], version[0]) ? Boolean.TRUE : null;
    }

    /** Says what is wrong with a format and a version that were read. */
    static boolean check(Cursor in, String expected, @Nullable String format, @Nullable Long version) {
        if (format == null || version == null) {
            in.say(MISSING, "", "example", written(expected) + '}');
            return false;
        }
        if (!format.equals(expected)) {
            in.say(UNKNOWN, "format", "format", Cursor.shown(format), "expected", expected);
            return false;
        }
        if (version > VERSION) {
            in.say(NEWER, "version", "version", version.toString(), "known", Integer.toString(VERSION));
            return false;
        }
        return true;
    }
}
