package vn.toso.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Filing;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/** The reading of one line that holds one version of a fact. */
final class LineReading {
    static final FindingCode UNKNOWN_KIND = new FindingCode(
            "json.kind.unknown",
            Severity.ERROR,
            "Không có loại dữ kiện nào tên {kind}. Hãy sửa tên loại, hoặc thêm loại đó vào chương trình.",
            "There is no kind of fact named {kind}. Correct the name, or add the kind to the program.");
    static final FindingCode OTHER_KEY = new FindingCode(
            "json.key.different",
            Severity.ERROR,
            "Khóa của dữ kiện khác với định danh trong nội dung. Hãy để hai chỗ như nhau.",
            "The fact's key is not the id in its content. Make the two the same.");
    static final FindingCode WITHOUT_CONTENT = new FindingCode(
            "json.content.missing",
            Severity.ERROR,
            "Phiên bản 1 không có nội dung; chỉ phiên bản sau, khi rút lại dữ kiện, mới không có. Hãy thêm nội dung (content).",
            "Version 1 has no content; only a later one has none, which withdraws the fact. Add the content.");

    /** In the order in which they are written. */
    static final Names NAMES =
            new Names(List.of("kind", "key", "version", "content", "source", "recordedBy", "legalBasis", "recorded"));

    private final Formats formats;
    private final Cursor in;
    private final boolean erased;
    private final Supplier<@Nullable String> kindAhead;
    private @Nullable KindFormat<?> format;
    private boolean kindSeen;
    private @Nullable String key;
    private @Nullable Long number;
    private boolean contentSeen;
    private @Nullable Object content;
    private @Nullable String source;
    private @Nullable String recordedBy;
    private @Nullable String legalBasis;
    private @Nullable Long recorded;
    private int seen;

    /**
     * @param erased whether a first version may be without content
     * @param kindAhead looks for the name of the kind in the rest of the line, for content that stands before it
     */
    LineReading(Formats formats, Cursor in, boolean erased, Supplier<@Nullable String> kindAhead) {
        this.formats = formats;
        this.in = in;
        this.erased = erased;
        this.kindAhead = kindAhead;
    }

    @Nullable
    Version<?> read() {
        if (!in.object("", NAMES, this::field)) {
            return null;
        }
        for (int i : new int[] {0, 1, 2, 4, 5, 7}) {
            if ((seen & 1 << i) == 0) {
                in.missing(NAMES.get(i));
            }
        }
        KindFormat<?> known = format;
        return known == null ? null : version(known);
    }

    private void field(int place) {
        String name = NAMES.get(place);
        boolean optional = place == 3 || place == 6;
        if (in.isNull() && optional) {
            return;
        }
        seen |= 1 << place;
        switch (place) {
            case 0 -> kind();
            case 1 -> key = Values.id(in, name);
            case 2 -> number = in.number(name, Expected.VERSION, 1, Integer.MAX_VALUE);
            case 3 -> content();
            case 4 -> source = in.notBlank(name);
            case 5 -> recordedBy = in.notBlank(name);
            case 6 -> legalBasis = in.text(name, Expected.TEXT);
            default -> recorded = in.number(name, Expected.POSITION, 0, Values.SAFE);
        }
    }

    private void kind() {
        kindSeen = true;
        String name = in.text("kind", Expected.ID);
        if (name != null) {
            format = formats.find(name);
            if (format == null) {
                // A kind's name begins with a letter; what begins with a digit may be somebody's number.
                in.say(UNKNOWN_KIND, "kind", "kind", name.matches("[0-9].*") ? "…" : Cursor.shown(name));
            }
        }
    }

    private void content() {
        contentSeen = true;
        KindFormat<?> known = format;
        if (known == null && !kindSeen) {
            String name = kindAhead.get();
            known = name == null ? null : formats.find(name);
        }
        if (known == null) {
            in.passOver("content");
        } else {
            content = known.read(in);
        }
    }

    private <T> @Nullable Version<T> version(KindFormat<T> known) {
        if (key == null || number == null || source == null || recordedBy == null || recorded == null) {
            return null;
        }
        @SuppressWarnings("unchecked") // read by this format
        T made = (T) content;
        if (!contentSeen && number == 1 && !erased) {
            in.say(WITHOUT_CONTENT, "content");
            return null;
        }
        if (made != null && !Objects.equals(known.kind().keyOf(made).orElse(key), key)) {
            in.say(OTHER_KEY, "key");
            return null;
        }
        return new Version<>(
                known.kind(),
                key,
                Math.toIntExact(number),
                made,
                new Filing(source, recordedBy, legalBasis),
                KnownAt.of(recorded));
    }
}
