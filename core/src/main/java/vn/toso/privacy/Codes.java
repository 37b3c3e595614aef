package vn.toso.privacy;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** The findings about numbers of people; none has arguments, since what was written is personal. */
final class Codes {
    static final FindingCode COUNTRY_CODE_DROPPED = new FindingCode(
            "phone.country-code.dropped",
            Severity.FIXED,
            "Số điện thoại ghi mã quốc gia 84; đã đổi về dạng bắt đầu bằng số 0.",
            "The phone number was written with the country code 84; it was brought to the form that begins with 0.");
    static final FindingCode ZERO_RESTORED = new FindingCode(
            "number.zero.restored",
            Severity.FIXED,
            "Số bị mất số 0 ở đầu; đã thêm lại. Hãy định dạng cột là văn bản.",
            "The number had lost its leading zero, which was put back. Format the column as text.");
    static final FindingCode DECIMAL_DROPPED = new FindingCode(
            "number.decimal.dropped",
            Severity.FIXED,
            "Số bị ghi thành số thập phân; đã bỏ phần sau dấu phẩy. Hãy định dạng cột là văn bản.",
            "The number was written as a decimal; what stands after the point was dropped. Format the column as text.");
    static final FindingCode PREFIX_CONVERTED = new FindingCode(
            "phone.prefix.converted",
            Severity.FIXED,
            "Số di động 11 số của trước năm 2018; đã đổi sang đầu số mới 10 số.",
            "The mobile number was one of 11 digits, from before 2018; it was converted to its 10 digits of today.");

    static final FindingCode UNREADABLE = new FindingCode(
            "number.text.unreadable",
            Severity.ERROR,
            "Ô này có chữ hoặc ký tự không thể thuộc về một số. Hãy chỉ ghi một số.",
            "This cell holds letters or signs that cannot be part of a number. Write one number and nothing else.");
    static final FindingCode ROUNDED = new FindingCode(
            "number.digits.rounded",
            Severity.ERROR,
            "Số bị bảng tính viết gọn bằng chữ E và mất chữ số, không khôi phục được. Hãy nhập lại từ bản gốc.",
            "A spreadsheet wrote this number in short, with an E, and lost digits. Enter it again from where it came from.");
    static final FindingCode PHONE_FOREIGN = new FindingCode(
            "phone.country.foreign",
            Severity.ERROR,
            "Số điện thoại ghi mã của một nước khác, nên không được dùng. Hãy ghi số của Việt Nam, hoặc để trống.",
            "The phone number has the code of another country, so it is not used. Give a number of Viet Nam, or none.");
    static final FindingCode PHONE_LENGTH = new FindingCode(
            "phone.number.length",
            Severity.ERROR,
            "Số điện thoại thừa hoặc thiếu chữ số: di động có 10 số, cố định có 10 hoặc 11 số. Hãy sửa; nếu có hai số trong một ô, hãy giữ lại một.",
            "The phone number has too many or too few digits: a mobile one has 10, a landline 10 or 11. Correct it; of two numbers in a cell keep one.");
    static final FindingCode PHONE_PREFIX = new FindingCode(
            "phone.prefix.unknown",
            Severity.ERROR,
            "Số điện thoại có đầu số không có ở Việt Nam, hoặc mã vùng cũ của trước năm 2017. Hãy sửa.",
            "The phone number has a prefix that does not exist in Viet Nam, or an area code from before 2017. Correct it.");
    static final FindingCode ID_LENGTH = new FindingCode(
            "personal-id.number.length",
            Severity.ERROR,
            "Số định danh cá nhân có 12 chữ số, số này thừa hoặc thiếu. Hãy sửa.",
            "A personal ID has 12 digits; this one has too many or too few. Correct it.");
    static final FindingCode ID_PROVINCE = new FindingCode(
            "personal-id.province.unknown",
            Severity.ERROR,
            "Ba chữ số đầu không phải mã tỉnh nơi đăng ký khai sinh, nên đây không được nhận là số định danh cá nhân. Hãy xem lại trên thẻ.",
            "The first three digits are no code of a province of birth registration, so this is not taken for a personal ID. Look at the card again.");
    static final FindingCode ID_OLD_CARD = new FindingCode(
            "personal-id.card.old",
            Severity.ERROR,
            "Đây là số chứng minh nhân dân cũ (9 số), không phải số định danh cá nhân. Hãy hỏi số 12 chữ số.",
            "This is the number of an old identity card (9 digits), not a personal ID. Ask for the one of 12 digits.");

    private Codes() {}
}
