package vn.toso.json;

import tools.jackson.core.JsonToken;

/** What can be expected at a place, in the words of a finding. */
enum Expected {
    OBJECT("một đối tượng {…}", "an object {…}"),
    FACTS("một danh sách […] các dữ kiện", "a list […] of facts"),
    TEXT("chữ trong dấu nháy kép", "a text in double quotes"),
    NOT_BLANK("chữ trong dấu nháy kép, không để trống", "a text in double quotes that is not blank"),
    TEXTS("danh sách […] các đoạn chữ trong dấu nháy kép", "a list […] of texts in double quotes"),
    ID(
            "định danh trong dấu nháy kép: 1 đến 64 ký tự A-Z a-z 0-9 . _ : @ -",
            "an id in double quotes: 1 to 64 characters of A-Z a-z 0-9 . _ : @ -"),
    DAY("một ngày có thật, như \"2024-02-29\"", "a day that exists, such as \"2024-02-29\""),
    DAYS(
            "khoảng ngày, như {\"from\":\"2024-01-01\",\"until\":\"2025-01-01\"}, ngày cuối sau ngày đầu",
            "a range of days, such as {\"from\":\"2024-01-01\",\"until\":\"2025-01-01\"}, which ends after it begins"),
    NUMBER(
            "số nguyên; từ 9007199254740992 trở lên thì viết trong dấu nháy kép",
            "a whole number; from 9007199254740992 on in double quotes"),
    VERSION("số thứ tự phiên bản từ 1", "the number of a version, from 1 on"),
    POSITION("vị trí ghi, số nguyên từ 0", "a position, a whole number from 0 on"),
    FORMAT("tên định dạng trong dấu nháy kép", "the name of a format in double quotes");

    private final String vietnamese;
    private final String english;

    Expected(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    /** What was found instead, never its value: that may be personal. */
    record Found(String vietnamese, String english) {}

    static Found found(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> new Found("một đối tượng", "an object");
            // Its fields have been read, and together they are not what is asked for.
            case END_OBJECT -> new Found("một đối tượng khác", "another object");
            case START_ARRAY -> new Found("một danh sách", "a list");
            case VALUE_STRING -> new Found("chữ khác", "another text");
            case VALUE_NUMBER_INT -> new Found("một số", "a number");
            case VALUE_NUMBER_FLOAT ->
                new Found("một số có phần lẻ hoặc số mũ", "a number with a fraction or an exponent");
            case VALUE_TRUE, VALUE_FALSE -> new Found("true hoặc false", "true or false");
            default -> new Found("null", "null");
        };
    }
}
