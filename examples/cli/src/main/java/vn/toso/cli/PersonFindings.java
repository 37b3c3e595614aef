package vn.toso.cli;

import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;

/** What is said of what is to be recorded of a person. Where somebody lived or when somebody was born is not named. */
final class PersonFindings {
    static final FindingCode FUTURE = new FindingCode(
            "person.day.future",
            Severity.ERROR,
            "Ngày {day} còn ở sau hôm nay, {today}. Hãy ghi nhận khi việc ấy đã xảy ra.",
            "The day {day} is after today, {today}. Record it when it has happened.");
    static final FindingCode BEFORE_BIRTH = new FindingCode(
            "person.day.before-birth",
            Severity.ERROR,
            "Ngày {day} ở trước ngày sinh đã ghi nhận của người này. Hãy sửa một trong hai ngày.",
            "The day {day} lies before the day of birth on record. Correct one of them.");
    static final FindingCode DEAD = new FindingCode(
            "person.resident.dead",
            Severity.ERROR,
            "Theo kho, người này đã mất từ ngày ấy hoặc trước đó. Hãy xem lại ngày, hoặc ngày mất.",
            "By the store this person was dead on that day. See whether the day or that of the death is wrong.");
    static final FindingCode OTHER_DEATH = new FindingCode(
            "person.death.other",
            Severity.ERROR,
            "Kho đã có một ngày mất khác của người này; ngày ấy được giữ. Muốn sửa thì nhập phiên bản kế tiếp của dữ kiện.",
            "The store has another day of death, which stays. To correct it, import the next version of the fact.");
    static final FindingCode LATER = new FindingCode(
            "person.residence.later",
            Severity.ERROR,
            "Kho đã có một nơi cư trú cùng loại bắt đầu từ ngày {day} hoặc sau đó; nơi ấy được giữ. Muốn sửa thì nhập phiên bản kế tiếp của dữ kiện.",
            "The store has a residence of this kind that begins on {day} or later, which stays. To correct it, import the next version of the fact.");
    static final FindingCode NOWHERE = new FindingCode(
            "person.residence.none",
            Severity.WARNING,
            "Trước ngày {day} không ghi nhận nơi cư trú nào cùng loại, nên chỉ có nơi mới được ghi nhận.",
            "No residence of this kind is on record on {day}, so only the new one is recorded.");

    private PersonFindings() {}
}
