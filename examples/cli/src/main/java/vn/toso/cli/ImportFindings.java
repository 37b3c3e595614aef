package vn.toso.cli;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What is said of facts that were read and not recorded. Keys and contents may be personal, and are not named. */
final class ImportFindings {
    static final FindingCode LEFT_OUT = new FindingCode(
            "import.kind.left-out",
            Severity.WARNING,
            "Có {count} dữ kiện loại {kind} không thuộc {group} được yêu cầu nên bị bỏ qua. Muốn nhập cả loại này thì đổi hoặc bỏ --as.",
            "Facts of the kind {kind}, {count} of them, are not among the {group} that were asked for and are left out. To take them too, change --as or leave it away.");
    static final FindingCode DIFFERENT = new FindingCode(
            "import.fact.different",
            Severity.ERROR,
            "Trong kho đã có dữ kiện loại {kind} với cùng khóa nhưng nội dung khác; nội dung trong kho được giữ. Muốn sửa thì nhập phiên bản kế tiếp của dữ kiện đó.",
            "The store has a fact of the kind {kind} with the same key and another content, which stays. To correct it, import the next version of that fact.");
    static final FindingCode WITHDRAWN = new FindingCode(
            "import.fact.withdrawn",
            Severity.WARNING,
            "Dữ kiện loại {kind} này đã bị rút lại trong kho và vẫn như vậy. Muốn khôi phục thì nhập phiên bản kế tiếp của nó.",
            "This fact of the kind {kind} was withdrawn in the store and stays so. To bring it back, import its next version.");
    static final FindingCode EARLY = new FindingCode(
            "import.version.early",
            Severity.ERROR,
            "Đây là phiên bản {version} của một dữ kiện loại {kind}, nhưng kho chưa có phiên bản ngay trước nó. Hãy nhập các phiên bản trước đã.",
            "This is version {version} of a fact of the kind {kind}, but the store does not have the one before it. Import the earlier versions first.");

    static final FindingCode ERASED = new FindingCode(
            "import.person.erased",
            Severity.ERROR,
            "Dữ kiện loại {kind} này nói về một người đã được xóa theo yêu cầu, nên không được ghi nhận. Hãy xóa người đó khỏi danh sách gốc. Nếu người đó đồng ý được ghi nhận lại thì đặt một định danh mới.",
            "This fact of the kind {kind} is about somebody who was erased, and is not recorded. Take them out of the list it comes from. If they agree to be recorded again, give them a new id.");
    static final FindingCode ERASED_BY_NUMBER = new FindingCode(
            "import.person.erased-number",
            Severity.ERROR,
            "Dữ kiện loại {kind} này mang một định danh mới của một người có số định danh cá nhân đã được xóa theo yêu cầu, nên mọi dòng về người đó không được ghi nhận. Hãy xóa người đó khỏi danh sách gốc; nếu người đó đồng ý được ghi nhận lại thì nhập mà không nêu --key.",
            "This fact of the kind {kind} is about somebody whose personal ID is that of a person who was erased, under another id, so no row about them is recorded. Take them out of the list it comes from; if they agree to be recorded again, import without --key.");

    private ImportFindings() {}
}
