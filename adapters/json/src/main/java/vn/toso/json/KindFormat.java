package vn.toso.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;

/** How the contents of one kind are written and read. */
final class KindFormat<T> {
    static final FindingCode SENSELESS = new FindingCode(
            "json.content.senseless",
            Severity.ERROR,
            "Các giá trị của dữ kiện loại {kind} không hợp với nhau hoặc không có nghĩa. Hãy sửa dữ kiện này. Lý do (tiếng Anh): {reason}.",
            "The values of this fact of the kind {kind} do not fit together or have no meaning. Correct the fact. The reason: {reason}.");

    private final FactKind<T> kind;
    private final List<Field<T>> fields;
    private final Names names;
    private final String[] paths;
    private final RowCheck check;

    KindFormat(FactKind<T> kind, RowCheck check) {
        this.kind = kind;
        this.check = check;
        this.fields = kind.fields();
        List<String> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.name()));
        this.names = new Names(all);
        this.paths = all.stream().map(name -> Cursor.join("content", name)).toArray(String[]::new);
    }

    FactKind<T> kind() {
        return kind;
    }

    /** The name of the format of documents of the kind. */
    String name() {
        return Formats.PREFIX + kind.name();
    }

    void write(JsonGenerator out, T content) {
        out.writeStartObject();
        for (Field<T> field : fields) {
            Object value = field.of(content);
            if (value != null) {
                out.writeName(field.name());
                Values.write(out, field.type(), value);
            }
        }
        out.writeEndObject();
    }

    /** Reads the content here; what is none is said, and null returned. */
    @Nullable
    T read(Cursor in) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        boolean[] bad = new boolean[fields.size()];
        boolean object = in.object("content", names, i -> {
            if (!in.isNull()) {
                values[i] = Values.read(in, fields.get(i).type(), paths[i]);
                bad[i] = values[i] == null;
            }
        });
        boolean whole = object;
        for (int i = 0; object && i < values.length; i++) {
            if (values[i] == null && !bad[i] && fields.get(i).required()) {
                in.missing(paths[i]);
                bad[i] = true;
            }
            whole &= !bad[i];
        }
        return object ? checked(in, values, whole) : null;
    }

    /** What could be read is checked beside what could not, so that all that is wrong is told at once. */
    private @Nullable T checked(Cursor in, @Nullable Object[] values, boolean whole) {
        Outcome<@Nullable Object[]> checked = check.check(kind, values);
        for (Finding finding : checked.findings()) {
            List<String> arguments = new ArrayList<>();
            finding.arguments().forEach((name, value) -> {
                arguments.add(name);
                arguments.add(value);
            });
            in.say(
                    finding.code(),
                    Cursor.join("content", finding.location().column()),
                    arguments.toArray(String[]::new));
        }
        return whole && !checked.hasErrors() ? made(in, checked.value()) : null;
    }

    /**
     * The library's kinds refuse with the first, and none of their messages holds personal data. A host's may compute
     * something on the way, and what is read must not throw.
     */
    private @Nullable T made(Cursor in, @Nullable Object[] values) {
        try {
            return kind.contentOf(values);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            String reason = e.getMessage();
            in.say(
                    SENSELESS,
                    "content",
                    "kind",
                    kind.name(),
                    "reason",
                    reason == null ? e.getClass().getSimpleName() : reason);
            return null;
        }
    }
}
