package vn.toso.unit;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What {@link UnitMatcher} says of rows. Errors leave the row without a unit. */
final class RowFindings {
    static final FindingCode EMPTY = new FindingCode(
            "unit.row.empty",
            Severity.ERROR,
            "Dòng không có mã và không có tên đơn vị. Hãy điền hoặc bỏ dòng.",
            "The row has neither the code nor the name of a unit. Fill it in or take the row out.");
    static final FindingCode HEADING = new FindingCode(
            "unit.row.heading",
            Severity.ERROR,
            "“{text}” là tiêu đề cột hoặc dòng tổng, không phải đơn vị. Hãy kiểm tra dòng tiêu đề và xem các mã có bị lệch một dòng không.",
            "“{text}” is a heading or a total, not a unit. Check where the header ends and whether codes have slipped by a row.");
    static final FindingCode AMBIGUOUS = new FindingCode(
            "unit.row.ambiguous",
            Severity.ERROR,
            "“{text}” ngày {day} có thể là: {candidates}. Hãy cho biết mã hoặc đơn vị cấp trên.",
            "“{text}” may be, on {day}: {candidates}. Give the code or a unit above it.");
    static final FindingCode ACCENTS_COLLIDE = new FindingCode(
            "unit.name.unaccented",
            Severity.ERROR,
            "“{text}” viết không dấu, ngày {day} có thể là: {candidates}. Hãy viết đủ dấu hoặc cho biết mã.",
            "“{text}” lacks its accents and may be, on {day}: {candidates}. Write the accents or give the code.");
    static final FindingCode ACCENTS_MISSING = new FindingCode(
            "unit.name.accents-missing",
            Severity.WARNING,
            "“{text}” thiếu dấu; đã hiểu là {unit}, đơn vị duy nhất phù hợp ngày {day}.",
            "“{text}” lacks accents; it was taken for {unit}, the only one that fits on {day}.");
    static final FindingCode CONTRADICTS = new FindingCode(
            "unit.row.contradiction",
            Severity.ERROR,
            "Mã {code} và tên “{text}” không cùng một đơn vị ngày {day}; có thể là: {candidates}. Hãy sửa mã hoặc tên.",
            "Code {code} and name “{text}” are not of one unit on {day}; it may be: {candidates}. Correct one of them.");
    static final FindingCode OTHER_DAY = new FindingCode(
            "unit.row.other-day",
            Severity.ERROR,
            "“{text}” không khớp ngày {day} mà khớp với {candidates}. Hãy dùng ngày của danh sách.",
            "“{text}” does not fit {day} but is {candidates}. Use the day the list is of.");
    static final FindingCode CODE_UNKNOWN = new FindingCode(
            "unit.code.unknown",
            Severity.ERROR,
            "Không có đơn vị nào mang mã “{code}” ngày {day}{days}. Hãy sửa mã; đơn vị trùng tên: {candidates}",
            "No unit has the code “{code}” on {day}{days}. Correct the code; units of that name: {candidates}");
    static final FindingCode NAME_UNKNOWN = new FindingCode(
            "unit.name.unknown",
            Severity.ERROR,
            "Không có đơn vị nào tên “{text}” ngày {day}; gần giống: {candidates}. Hãy sửa tên hoặc cho biết mã.",
            "No unit is called “{text}” on {day}; similar ones: {candidates}. Correct the name or give the code.");
    static final FindingCode TYPE_WRONG = new FindingCode(
            "unit.type.wrong",
            Severity.ERROR,
            "“{text}” ghi sai loại đơn vị ngày {day}; có thể là: {candidates}. Hãy sửa loại hoặc cho biết mã.",
            "“{text}” is of another type on {day}; it may be: {candidates}. Correct the type or give the code.");
    static final FindingCode TYPE_DIFFERS = new FindingCode(
            "unit.type.differs",
            Severity.WARNING,
            "“{text}” ghi khác loại đơn vị: mã {code} ngày {day} là {unit}; đã theo mã. Hãy sửa loại.",
            "“{text}” says another type: code {code} is {unit} on {day}; the code was followed. Correct the type.");
    static final FindingCode SPELLING_DIFFERS = new FindingCode(
            "unit.name.differs",
            Severity.WARNING,
            "“{text}” viết khác tên: mã {code} ngày {day} là {unit}; đã theo mã. Hãy đối chiếu tên.",
            "“{text}” is spelt otherwise: code {code} is {unit} on {day}; the code was followed. Compare the names.");
    static final FindingCode ABOVE_UNKNOWN = new FindingCode(
            "unit.above.unknown",
            Severity.WARNING,
            "Không có đơn vị cấp trên “{text}” ngày {day}. Hãy sửa tên hoặc dùng ngày của danh sách.",
            "There is no unit “{text}” to be above this one on {day}. Correct it or use the day the list is of.");
    static final FindingCode ABOVE_INEXACT = new FindingCode(
            "unit.above.inexact",
            Severity.WARNING,
            "Đơn vị cấp trên “{text}” viết không đúng; đã hiểu là: {candidates}.",
            "The unit above, “{text}”, is not written correctly; it was taken for: {candidates}.");
    static final FindingCode ABOVE_CONTRADICTS = new FindingCode(
            "unit.above.contradiction",
            Severity.ERROR,
            "“{text}” không thuộc đơn vị cấp trên đã ghi ({above}) ngày {day}; có thể là: {candidates}. Hãy sửa một trong hai.",
            "“{text}” is not under the units given above it ({above}) on {day}; it may be: {candidates}. Correct one of them.");

    private RowFindings() {}
}
