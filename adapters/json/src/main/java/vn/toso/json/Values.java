package vn.toso.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.toso.fact.FieldType;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** How the value of each type of field is written and read. */
final class Values {
    /** The largest whole number that every reader of JSON keeps exactly. */
    static final long SAFE = (1L << 53) - 1;

    private static final Names RANGE = new Names(List.of("from", "until"));
    private static final Pattern LARGE = Pattern.compile("-?[1-9][0-9]{15,18}");

    private Values() {}

    static void write(JsonGenerator out, FieldType type, Object value) {
        switch (type) {
            case DAYS -> write(out, (DateRange) value);
            case NUMBER -> writeNumber(out, (Long) value);
            case TEXTS -> {
                out.writeStartArray();
                ((List<?>) value).forEach(text -> writeText(out, (String) text));
                out.writeEndArray();
            }
            case TEXT -> writeText(out, (String) value);
            default -> out.writeString(value.toString());
        }
    }

    /**
     * @throws IllegalArgumentException if the text has half of a character in it: the generator would write another one
     */
    static void writeText(JsonGenerator out, String text) {
        if (Utf8.hasHalves(text)) {
            throw new IllegalArgumentException("a text has half of a character in it, which UTF-8 cannot hold");
        }
        out.writeString(text);
    }

    static void writeNumber(JsonGenerator out, long number) {
        if (isSafe(number)) {
            out.writeNumber(number);
        } else {
            out.writeString(Long.toString(number));
        }
    }

    static void write(JsonGenerator out, DateRange days) {
        out.writeStartObject();
        if (!days.isOpenStarted()) {
            out.writeStringProperty("from", days.from().toString());
        }
        if (!days.isOpenEnded()) {
            out.writeStringProperty("until", days.until().toString());
        }
        out.writeEndObject();
    }

    private static boolean isSafe(long number) {
        return number >= -SAFE && number <= SAFE;
    }

    /** Reads a value of a type; what is none is said, and null returned. */
    static @Nullable Object read(Cursor in, FieldType type, String path) {
        return switch (type) {
            case TEXT -> in.text(path, Expected.TEXT);
            case ID -> id(in, path);
            case UNIT -> {
                String id = id(in, path);
                yield id == null ? null : UnitId.of(id);
            }
            case DAY -> day(in, path);
            case DAYS -> days(in, path);
            case NUMBER -> number(in, path);
            case TEXTS -> in.texts(path);
        };
    }

    static @Nullable String id(Cursor in, String path) {
        String text = in.text(path, Expected.ID);
        if (text != null && !UnitId.isValid(text)) {
            in.mismatch(path, Expected.ID);
            return null;
        }
        return text;
    }

    private static @Nullable LocalDate day(Cursor in, String path) {
        String text = in.text(path, Expected.DAY);
        if (text == null) {
            return null;
        }
        LocalDate day = dayOrNull(text);
        if (day == null) {
            in.mismatch(path, Expected.DAY);
        }
        return day;
    }

    /** Years of four digits are what there is; others are written as {@link LocalDate} writes them. */
    private static @Nullable LocalDate dayOrNull(String text) {
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                int year = digits(text, 0, 4);
                int month = digits(text, 5, 7);
                int day = digits(text, 8, 10);
                return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
            }
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable DateRange days(Cursor in, String path) {
        LocalDate[] ends = {LocalDate.MIN, LocalDate.MAX};
        boolean[] bad = {false};
        boolean object = in.object(path, RANGE, end -> {
            if (!in.isNull()) {
                LocalDate day = day(in, Cursor.join(path, RANGE.get(end)));
                if (day == null) {
                    bad[0] = true;
                } else {
                    ends[end] = day;
                }
            }
        });
        if (!object || bad[0]) {
            return null;
        }
        if (!ends[0].isBefore(ends[1])) {
            in.mismatch(path, Expected.DAYS);
            return null;
        }
        return DateRange.of(ends[0], ends[1]);
    }

    private static @Nullable Long number(Cursor in, String path) {
        if (in.isText()) {
            String text = in.text(path, Expected.NUMBER);
            Long number = text == null ? null : largeOrNull(text);
            if (number == null && text != null) {
                in.mismatch(path, Expected.NUMBER);
            }
            return number;
        }
        return in.number(path, Expected.NUMBER, -SAFE, SAFE);
    }

    private static @Nullable Long largeOrNull(String text) {
        if (!LARGE.matcher(text).matches()) {
            return null;
        }
        try {
            long number = Long.parseLong(text);
            return isSafe(number) ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
