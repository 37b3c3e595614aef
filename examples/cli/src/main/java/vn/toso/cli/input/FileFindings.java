package vn.toso.cli.input;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What is said of a file as a whole. */
final class FileFindings {
    static final FindingCode EMPTY =
            new FindingCode("list.file.empty", Severity.ERROR, "Tệp không có dòng nào.", "The file has no rows.");
    static final FindingCode BINARY = new FindingCode(
            "list.file.binary",
            Severity.ERROR,
            "Tệp không phải csv hay xlsx. Hãy lưu thành csv (UTF-8) hoặc xlsx.",
            "The file is neither csv nor xlsx. Save it as csv (UTF-8) or xlsx.");
    static final FindingCode XLSX_STREAM = new FindingCode(
            "list.file.xlsx-stream",
            Severity.ERROR,
            "Không đọc được xlsx từ đầu vào chuẩn. Hãy ghi tên tệp thay cho dấu -, hoặc lưu thành csv (UTF-8).",
            "An xlsx cannot be read from standard input. Name the file instead of -, or save it as csv (UTF-8).");
    static final FindingCode OLD_EXCEL = new FindingCode(
            "list.file.old-excel",
            Severity.ERROR,
            "Tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy lưu thành xlsx hoặc csv (UTF-8), không đặt mật khẩu.",
            "The file is an old Excel file (.xls) or has a password. Save it as xlsx or csv (UTF-8) without one.");
    static final FindingCode BOM = new FindingCode(
            "list.file.bom",
            Severity.FIXED,
            "Tệp bắt đầu bằng dấu BOM; đã bỏ.",
            "The file begins with a byte order mark; it was taken off.");
    static final FindingCode ENCODING = new FindingCode(
            "list.file.encoding",
            Severity.ERROR,
            "Số dòng có ký tự không phải UTF-8: {count}, đầu tiên là dòng này. Hãy lưu lại tệp bằng UTF-8.",
            "Rows with signs that are not UTF-8: {count}, this one first. Save the file as UTF-8.");
    static final FindingCode QUOTES = new FindingCode(
            "list.row.quotes",
            Severity.ERROR,
            "Dấu ngoặc kép không đúng quy tắc csv; không đọc được tệp. Hãy sửa dòng này rồi chạy lại.",
            "The double quotes do not follow the rules of csv; the file was not read. Correct this row and try again.");
    static final FindingCode TOO_LONG = new FindingCode(
            "list.row.too-long",
            Severity.ERROR,
            "Dòng hoặc ô dài quá {most} ký tự; không đọc được tệp. Hãy kiểm tra dấu xuống dòng và dấu ngoặc kép.",
            "A row or cell has more than {most} characters; the file was not read. Check its line ends and double quotes.");
    static final FindingCode TOO_MANY = new FindingCode(
            "list.file.too-large",
            Severity.ERROR,
            "Tệp quá lớn: chỉ nhận {rows} dòng và {letters} ký tự; không đọc tệp. Hãy chia nhỏ.",
            "The file is too large: at most {rows} rows and {letters} characters are taken; it was not read. Split it.");
    static final FindingCode ZIP_TOO_LARGE = new FindingCode(
            "list.file.zip-too-large",
            Severity.ERROR,
            "Tệp xlsx giải nén ra quá lớn ({part}); không mở. Hãy xóa phần thừa hoặc lưu thành csv.",
            "The xlsx unpacks to too much ({part}); it was not opened. Take out what is not needed, or save it as csv.");
    static final FindingCode DAMAGED = new FindingCode(
            "list.file.damaged",
            Severity.ERROR,
            "Tệp xlsx hỏng, không mở được. Hãy mở bằng Excel rồi lưu lại.",
            "The xlsx is damaged and cannot be opened. Open it in a spreadsheet program and save it again.");
    static final FindingCode COLUMN_MISSING = new FindingCode(
            "list.column.missing",
            Severity.ERROR,
            "Không tìm thấy cột {column}; các tiêu đề đọc được: {headings}. Hãy sửa tiêu đề hoặc chỉ rõ cột.",
            "There is no column {column}; the headings read are: {headings}. Correct the headings or name the column.");

    private FileFindings() {}
}
