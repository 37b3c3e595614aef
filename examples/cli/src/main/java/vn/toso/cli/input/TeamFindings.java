package vn.toso.cli.input;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What is said of the rows of a list of teams. Such a row is left out. */
final class TeamFindings {
    static final FindingCode DAY = new FindingCode(
            "teams.day.invalid",
            Severity.ERROR,
            "“{text}” không phải là một ngày (năm-tháng-ngày hoặc ngày/tháng/năm). Dòng không được dùng.",
            "“{text}” is no day (year-month-day or day/month/year). The row is left out.");
    static final FindingCode ORDER = new FindingCode(
            "teams.day.order",
            Severity.ERROR,
            "Ngày kết thúc {until} không sau ngày bắt đầu {from}. Dòng không được dùng.",
            "It ends on {until}, which is not after {from}, when it begins. The row is left out.");
    static final FindingCode ENDS = new FindingCode(
            "teams.day.two-ends",
            Severity.ERROR,
            "Dòng có hai ngày kết thúc khác nhau: hết ngày {last}, và trước ngày {until}. Dòng không được dùng.",
            "The row has two ends that differ: {last} is its last day, and {until} the first day after it. It is left out.");
    static final FindingCode ID = new FindingCode(
            "teams.unit.id-unknown",
            Severity.ERROR,
            "Không có đơn vị nào mang định danh “{text}” (ví dụ đúng: 06820@2025-07-01). Dòng không được dùng.",
            "There is no unit with the id “{text}” (a right one: 06820@2025-07-01). The row is left out.");
    static final FindingCode UNIT_MISSING = new FindingCode(
            "teams.unit.missing",
            Severity.ERROR,
            "Dòng không có mã và không có định danh đơn vị. Dòng không được dùng.",
            "The row has neither the code nor the id of a unit. It is left out.");
    static final FindingCode NO_FIRST_DAY = new FindingCode(
            "teams.day.missing",
            Severity.ERROR,
            "Mã đơn vị {code} chỉ có nghĩa cùng với ngày, nhưng dòng không có ngày bắt đầu. Dòng không được dùng.",
            "Code {code} means a unit only together with a day, but the row has no first day. It is left out.");
    static final FindingCode UNKNOWN = new FindingCode(
            "teams.unit.unknown",
            Severity.ERROR,
            "Không có đơn vị nào mang mã {code} ngày {day}{days}. Dòng không được dùng.",
            "No unit has the code {code} on {day}{days}. The row is left out.");
    static final FindingCode AMBIGUOUS = new FindingCode(
            "teams.unit.ambiguous",
            Severity.ERROR,
            "Mã {code} ngày {day} có thể là: {candidates}. Dòng không được dùng.",
            "Code {code} may be, on {day}: {candidates}. The row is left out.");

    private TeamFindings() {}
}
