package vn.toso.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;

/**
 * A cell with the name of a unit, mended before it is matched: what is certain is repaired and said, what is no name is
 * reported.
 *
 * @param name the name, mended; empty if the cell is blank or holds no name
 * @param code the code that stood in brackets behind the name; empty if none did
 * @param findings what was found
 */
record NameRepair(String name, String code, List<Finding> findings) {
    static final FindingCode TOO_LONG = new FindingCode(
            "unit.name.too-long",
            Severity.ERROR,
            "Ô tên dài {length} ký tự, không thể là tên đơn vị (“{text}”). Hãy kiểm tra dấu phân cách của tệp.",
            "The cell has {length} characters and cannot be a unit's name (“{text}”). Check the file's separators.");
    static final FindingCode BLANKS = new FindingCode(
            "unit.name.blanks",
            Severity.FIXED,
            "Tên “{text}” có khoảng trắng thừa, ký tự ẩn hoặc xuống dòng; đã bỏ.",
            "The name “{text}” had needless blanks, hidden characters or line breaks; they were taken out.");
    static final FindingCode DECOMPOSED = new FindingCode(
            "unit.name.decomposed",
            Severity.FIXED,
            "Tên “{text}” dùng Unicode tổ hợp; đã chuyển sang dựng sẵn (NFC).",
            "The name “{text}” was in decomposed Unicode; it was composed (NFC).");
    static final FindingCode CODE_INSIDE = new FindingCode(
            "unit.name.code-inside",
            Severity.FIXED,
            "Tên “{text}” kèm mã {code} trong ngoặc; đã tách mã khỏi tên.",
            "The name “{text}” carried the code {code} in brackets; name and code were parted.");
    static final FindingCode RECOVERED = new FindingCode(
            "unit.name.recovered",
            Severity.WARNING,
            "Tên “{text}” sai bảng mã ({encoding}); đã đọc là “{name}”. Hãy lưu lại tệp bằng Unicode (UTF-8).",
            "The name “{text}” is in a wrong encoding ({encoding}); it was read as “{name}”. Save the file as UTF-8.");
    static final FindingCode ENCODING = new FindingCode(
            "unit.name.encoding",
            Severity.ERROR,
            "Tên “{text}” hỏng bảng mã ({encoding}) và không khôi phục chắc chắn được. Hãy lấy lại tệp gốc, lưu UTF-8.",
            "The name “{text}” is broken ({encoding}) and cannot be restored with certainty. Save the original as UTF-8.");
    static final FindingCode PLACEHOLDER = new FindingCode(
            "unit.name.placeholder",
            Severity.ERROR,
            "“{text}” không phải là tên đơn vị. Hãy điền tên hoặc để trống.",
            "“{text}” is not a unit's name. Fill in the name or leave the cell empty.");

    /** Copies the findings. */
    NameRepair {
        findings = List.copyOf(findings);
    }

    /** Mends a cell. */
    static NameRepair of(String raw, Location where) {
        List<Finding> findings = new ArrayList<>(2);
        String trimmed = raw.strip();
        if (trimmed.length() > NameFolding.MAX_LENGTH) {
            return refused(Finding.of(
                    TOO_LONG, where, "text", Texts.shown(trimmed), "length", String.valueOf(trimmed.length())));
        }
        String text = raw.length() > NameFolding.MAX_LENGTH ? trimmed : raw;
        Optional<LegacyEncodings.Recovered> recovered = LegacyEncodings.recover(text);
        if (recovered.isPresent()) {
            String encoding = recovered.get().encoding();
            String unicode = recovered.get().text();
            if (unicode.isEmpty()) {
                return refused(Finding.of(ENCODING, where, "text", Texts.shown(text), "encoding", encoding));
            }
            findings.add(Finding.of(
                    RECOVERED, where, "text", Texts.shown(text), "encoding", encoding, "name", Texts.shown(unicode)));
            text = unicode;
        }
        String single = singleSpaced(text);
        if (!single.equals(text)) {
            findings.add(Finding.of(BLANKS, where, "text", Texts.shown(single)));
        }
        String composed = Normalizer.normalize(single, Normalizer.Form.NFC);
        if (!composed.equals(single)) {
            findings.add(Finding.of(DECOMPOSED, where, "text", Texts.shown(composed)));
        }
        String name = TypeWords.withoutCode(composed).strip();
        String code = "";
        if (name.length() < composed.length() && !name.isEmpty()) {
            int close = composed.lastIndexOf(')');
            code = composed.substring(composed.lastIndexOf('(') + 1, close);
            findings.add(Finding.of(CODE_INSIDE, where, "text", Texts.shown(composed), "code", code));
        }
        String key = NameFolding.bare(name);
        if (NameTables.PLACEHOLDERS.contains(key) || (key.isEmpty() && !name.isEmpty())) {
            return refused(Finding.of(PLACEHOLDER, where, "text", Texts.shown(name)));
        }
        return new NameRepair(name, code, findings);
    }

    private static NameRepair refused(Finding finding) {
        return new NameRepair("", "", List.of(finding));
    }

    private static String singleSpaced(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Texts.isBlank(c)) {
                blank = true;
            } else if (!Texts.isInvisible(c)) {
                if (blank && line.length() > 0) {
                    line.append(' ');
                }
                blank = false;
                line.append(c);
            }
        }
        return line.toString();
    }
}
