package vn.toso.folder;

import java.nio.file.Path;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.store.StoreException;

/** Why a folder cannot be used, and what to do. */
final class FolderFindings {
    static final FindingCode ABSENT = new FindingCode(
            "store.folder.absent",
            Severity.ERROR,
            "Thư mục {folder} không có kho dữ liệu. Hãy kiểm tra đường dẫn, hoặc tạo kho mới ở đó.",
            "There is no store in the folder {folder}. Check the path, or make a new store there.");

    static final FindingCode OCCUPIED = new FindingCode(
            "store.folder.occupied",
            Severity.ERROR,
            "Thư mục {folder} đã có dữ liệu, nên không tạo kho mới ở đó. Hãy chọn thư mục trống hoặc chưa có.",
            "The folder {folder} holds something already, so no new store is made there. Choose one that is empty or not there yet.");

    static final FindingCode IN_USE = new FindingCode(
            "store.folder.in-use",
            Severity.ERROR,
            "Kho trong thư mục {folder} đang được một chương trình khác sử dụng. Hãy đợi chương trình đó kết thúc, hoặc đóng nó, rồi làm lại.",
            "The store in the folder {folder} is in use by another program. Wait until that has ended, or close it, and try again.");

    static final FindingCode NEWER = new FindingCode(
            "store.folder.newer",
            Severity.ERROR,
            "Kho trong thư mục {folder} không phải do phiên bản này ghi. Hãy dùng phiên bản mới hơn của chương trình.",
            "The store in the folder {folder} was not written by this version. Use a newer version of the program.");

    static final FindingCode UNKNOWN_KIND = new FindingCode(
            "store.kind.unknown",
            Severity.ERROR,
            "Kho trong thư mục {folder} có loại dữ kiện {kind} mà chương trình này không biết. Hãy mở bằng chương trình đã ghi loại đó.",
            "The store in the folder {folder} holds facts of the kind {kind}, which this program does not know. Open it with the program that records them.");

    static final FindingCode DAMAGED = new FindingCode(
            "store.file.damaged",
            Severity.ERROR,
            "Tệp {file} trong thư mục {folder} đã bị sửa hoặc bị hỏng{line.vi}. Hãy lấy lại bản sao lưu của cả thư mục; không có gì bị thay đổi.",
            "The file {file} in the folder {folder} was changed or is damaged{line.en}. Restore the whole folder from a copy; nothing was changed.");

    static final FindingCode UNREADABLE = new FindingCode(
            "store.folder.unreadable",
            Severity.ERROR,
            "Không đọc được kho trong thư mục {folder}. Hãy kiểm tra quyền truy cập và ổ đĩa.",
            "The store in the folder {folder} cannot be read. Check the rights and the disk.");

    static final FindingCode UNWRITABLE = new FindingCode(
            "store.folder.unwritable",
            Severity.ERROR,
            "Không ghi được vào thư mục {folder}, nên không có gì được ghi nhận. Hãy kiểm tra quyền truy cập và dung lượng còn trống.",
            "The folder {folder} cannot be written to, so nothing was recorded. Check the rights and the free space.");

    static final FindingCode CLOSED = new FindingCode(
            "store.folder.closed",
            Severity.ERROR,
            "Kho trong thư mục {folder} đã đóng, hoặc không chắc lần ghi cuối đã được lưu. Hãy mở lại kho.",
            "The store in the folder {folder} is closed, or it is not certain that the last write was kept. Open it again.");

    private FolderFindings() {}

    static StoreException because(FindingCode code, Path folder) {
        return new StoreException(finding(code, folder));
    }

    static StoreException because(FindingCode code, Path folder, Throwable cause) {
        return new StoreException(finding(code, folder), cause);
    }

    static StoreException unknownKind(Path folder, String kind) {
        return new StoreException(Finding.of(UNKNOWN_KIND, Location.NONE, "folder", folder.toString(), "kind", kind));
    }

    /**
     * What was found in a file that nobody but a store writes.
     *
     * @param line the line where it was found, or 0
     */
    static StoreException damaged(Path folder, String file, long line) {
        return new StoreException(Finding.of(
                DAMAGED,
                Location.of(file, line),
                "folder",
                folder.toString(),
                "file",
                file,
                "line.vi",
                line == 0 ? "" : ", ở dòng " + line,
                "line.en",
                line == 0 ? "" : ", in line " + line));
    }

    private static Finding finding(FindingCode code, Path folder) {
        return Finding.of(code, Location.NONE, "folder", folder.toString());
    }
}
