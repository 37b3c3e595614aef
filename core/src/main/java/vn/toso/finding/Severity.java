package vn.toso.finding;

/** How much a finding weighs, from what stops a row to what has been mended. */
public enum Severity {
    /** Something cannot be used as it is: the row, unit or change is left out or widened (lỗi). */
    ERROR("Lỗi", "Error"),
    /** Something is used, and a person should look at it (cảnh báo). */
    WARNING("Cảnh báo", "Warning"),
    /** Something was certain enough to be repaired, and was (đã sửa). */
    FIXED("Đã sửa", "Fixed");

    private final String vietnamese;
    private final String english;

    Severity(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the Vietnamese word people see: Lỗi, Cảnh báo or Đã sửa. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the English word people see. */
    public String english() {
        return english;
    }
}
