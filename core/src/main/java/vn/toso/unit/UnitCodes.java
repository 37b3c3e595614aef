package vn.toso.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;

/**
 * Reads what lists and people write as the code of a unit: text, or what a spreadsheet made of it.
 *
 * <p>Codes are text with leading zeros; 3,061 of the 10,035 communes of June 2025 have one, and a spreadsheet drops it.
 * The number 4 may be Cao Bằng (04), Long Biên (004) or Trúc Bạch (00004): only the level, a name or a parent decides.
 */
public final class UnitCodes {
    static final FindingCode BLANKS = new FindingCode(
            "unit.code.blanks",
            Severity.FIXED,
            "Mã “{raw}” có khoảng trắng hoặc ký tự thừa; đã đọc là {code}.",
            "Code “{raw}” holds blanks or other signs; it was read as {code}.");
    static final FindingCode DECIMAL = new FindingCode(
            "unit.code.decimal",
            Severity.FIXED,
            "Mã “{raw}” bị ghi thành số; đã đọc là {code}. Hãy định dạng cột mã là văn bản.",
            "Code “{raw}” was written as a number; it was read as {code}. Format the column of codes as text.");
    static final FindingCode ZEROS_LOST = new FindingCode(
            "unit.code.zeros-lost",
            Severity.FIXED,
            "Mã “{raw}” mất số 0 ở đầu; đã đọc là {code}. Hãy định dạng cột mã là văn bản.",
            "Code “{raw}” lost its leading zeros; it was read as {code}. Format the column of codes as text.");
    static final FindingCode AMBIGUOUS = new FindingCode(
            "unit.code.ambiguous",
            Severity.WARNING,
            "“{raw}” không phải là mã đầy đủ và có thể là {candidates}. Hãy ghi đủ chữ số hoặc cho biết cấp.",
            "“{raw}” is no complete code and may be {candidates}. Write all digits, or say the level.");
    static final FindingCode WRONG_WIDTH = new FindingCode(
            "unit.code.width",
            Severity.ERROR,
            "Mã “{raw}” không phải mã {level}: mã {level} có {width} chữ số. Hãy sửa mã hoặc cột.",
            "Code “{raw}” is not that of a {level}, which has {width} digits. Correct the code or the column.");
    static final FindingCode UNREADABLE = new FindingCode(
            "unit.code.unreadable",
            Severity.ERROR,
            "“{raw}” không phải là mã đơn vị hành chính (2, 3 hoặc 5 chữ số). Hãy sửa mã.",
            "“{raw}” is not the code of a unit (2, 3 or 5 digits). Correct the code.");

    private static final int PROVINCE_WIDTH = 2;
    private static final int DISTRICT_WIDTH = 3;
    private static final int COMMUNE_WIDTH = 5;
    private static final String AROUND = "'\"`\u2018\u2019\u201c\u201d\u00b4=()[]";

    private final String raw;
    private final Location where;
    private final List<Finding> findings = new ArrayList<>(2);

    private UnitCodes(String raw, Location where) {
        this.raw = raw;
        this.where = where;
    }

    /**
     * Reads a code.
     *
     * <p>Where the level is province, district or commune, lost zeros are put back; a code that is too short and still
     * begins with one did not lose them and is none. Where the level is not known, a text of 2, 3
     * or 5 digits is taken as it stands; a shorter or longer one, or one that was a decimal number, is every code it can
     * have been. Where the level is another one, or not known, a text of other letters is a host's own code. The code is
     * not looked up.
     *
     * @param raw what is written; nothing is read of more than 200 characters
     * @param level the level of the unit, if it is known
     * @param where the place, for the findings
     * @return the codes it may be, the shortest first: one where it is certain, none if it is blank or no code. Repairs
     *     are reported as fixed, several readings as a warning, what is no code as an error
     */
    public static Outcome<List<UnitCode>> read(String raw, @Nullable UnitLevel level, Location where) {
        UnitCodes reader = new UnitCodes(raw, where);
        return Outcome.of(reader.read(level), reader.findings);
    }

    /** Returns the longer codes of which this one is what is left without leading zeros. */
    static List<UnitCode> longer(UnitCode code) {
        String digits = code.value();
        boolean complete = digits.length() < COMMUNE_WIDTH && digits.equals(integer(digits)) && digits.charAt(0) != '0';
        return complete
                ? readings(digits, true).stream()
                        .filter(reading -> reading.length() > digits.length())
                        .map(UnitCode::of)
                        .toList()
                : List.of();
    }

    private List<UnitCode> read(@Nullable UnitLevel level) {
        if (raw.length() > NameFolding.MAX_LENGTH) {
            return unreadable();
        }
        String text = trimmed(Normalizer.normalize(raw, Normalizer.Form.NFKC));
        String compact = compact(text);
        String digits = integer(compact);
        int width = level == null ? 0 : width(level);
        if (text.isEmpty()) {
            return List.of();
        }
        if (digits.isEmpty()) {
            boolean own = width == 0 && UnitCode.isValid(text) && text.charAt(0) != '-';
            return own ? certain(text, text) : unreadable();
        }
        boolean decimal = compact.length() > digits.length();
        if (level != null && width > 0) {
            return ofLevel(digits, width, level, compact);
        }
        List<String> readings = level == null ? readings(digits, decimal) : List.of(digits);
        return switch (readings.size()) {
            case 0 -> unreadable();
            case 1 -> readings.get(0).equals(digits) ? certain(digits, compact) : ambiguous(readings);
            default -> ambiguous(readings);
        };
    }

    private List<UnitCode> ofLevel(String digits, int width, UnitLevel level, String compact) {
        boolean shorter = digits.length() < width;
        // A zero that was kept says that none was lost.
        if (digits.length() == width || (shorter && digits.charAt(0) != '0')) {
            return certain("0".repeat(width - digits.length()) + digits, compact);
        }
        int excess = digits.length() - width;
        if (excess > 0 && digits.substring(0, excess).chars().allMatch(c -> c == '0')) {
            return ambiguous(List.of(digits.substring(excess)));
        }
        findings.add(Finding.of(
                WRONG_WIDTH,
                where,
                "raw",
                Texts.shown(raw),
                "level",
                level.name(),
                "level.vi",
                word(width),
                "width",
                String.valueOf(width)));
        return List.of();
    }

    /** All codes of an unknown level that digits may be. */
    private static List<String> readings(String digits, boolean decimal) {
        int length = digits.length();
        boolean complete = length == PROVINCE_WIDTH || length == DISTRICT_WIDTH || length == COMMUNE_WIDTH;
        if ((complete && !decimal) || length == COMMUNE_WIDTH) {
            return List.of(digits);
        }
        if (length > COMMUNE_WIDTH) {
            return digits.charAt(0) == '0' && length == COMMUNE_WIDTH + 1
                    ? List.of(digits.substring(1))
                    : List.of(digits);
        }
        // A zero that was kept says that none was lost.
        return digits.charAt(0) == '0'
                ? List.of()
                : Stream.of(PROVINCE_WIDTH, DISTRICT_WIDTH, COMMUNE_WIDTH)
                        .filter(width -> width >= length)
                        .map(width -> "0".repeat(width - length) + digits)
                        .toList();
    }

    private List<UnitCode> certain(String code, String compact) {
        if (!UnitCode.isValid(code)) {
            return unreadable();
        }
        int before = findings.size();
        if (compact.length() > code.length() || (compact.indexOf('.') > 0 && !compact.equals(code))) {
            findings.add(Finding.of(DECIMAL, where, "raw", Texts.shown(raw), "code", code));
        }
        if (code.length() > integer(compact).length() && !compact.equals(code)) {
            findings.add(Finding.of(ZEROS_LOST, where, "raw", Texts.shown(raw), "code", code));
        }
        if (findings.size() == before && !raw.equals(code)) {
            findings.add(Finding.of(BLANKS, where, "raw", Texts.shown(raw), "code", code));
        }
        return List.of(UnitCode.of(code));
    }

    private List<UnitCode> ambiguous(List<String> readings) {
        findings.add(Finding.of(AMBIGUOUS, where, "raw", Texts.shown(raw), "candidates", String.join(", ", readings)));
        return readings.stream().map(UnitCode::of).toList();
    }

    private List<UnitCode> unreadable() {
        findings.add(Finding.of(UNREADABLE, where, "raw", Texts.shown(raw)));
        return List.of();
    }

    private static int width(UnitLevel level) {
        if (level.equals(UnitLevel.PROVINCE)) {
            return PROVINCE_WIDTH;
        }
        if (level.equals(UnitLevel.DISTRICT)) {
            return DISTRICT_WIDTH;
        }
        return level.equals(UnitLevel.COMMUNE) ? COMMUNE_WIDTH : 0;
    }

    /** The Vietnamese word for the units whose codes have so many digits. */
    private static String word(int width) {
        if (width == PROVINCE_WIDTH) {
            return "tỉnh";
        }
        return width == DISTRICT_WIDTH ? "huyện" : "xã";
    }

    /** Takes blanks, quotes and brackets from both ends. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAround(char c) {
        return Texts.isBlank(c) || Texts.isInvisible(c) || AROUND.indexOf(c) >= 0;
    }

    private static String compact(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Texts.isBlank((char) c) && !Texts.isInvisible((char) c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Returns the digits of an integer, of a decimal number without a fraction, or of one with thousands set apart. */
    private static String integer(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || end == text.length()) {
            return text.substring(0, end);
        }
        String rest = text.substring(end + 1);
        boolean point = text.charAt(end) == '.' || text.charAt(end) == ',';
        if (!point || !rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "";
        }
        boolean zeros = rest.chars().allMatch(c -> c == '0');
        if (rest.length() == 3 && end <= 2) {
            return zeros ? "" : text.substring(0, end) + rest;
        }
        return zeros ? text.substring(0, end) : "";
    }
}
