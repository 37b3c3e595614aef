package vn.toso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code --columns name=Tên,code=Mã,parent=#3}. */
final class ColumnsOption {
    private static final Set<String> ROLES = Set.of("name", "code", "parent");

    private ColumnsOption() {}

    /** Returns the headings or numbers of each role; none if nothing was given. */
    static Map<String, List<String>> read(@Nullable String text, Session session) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        if (text == null) {
            return columns;
        }
        for (String part : text.split(",", -1)) {
            int at = part.indexOf('=');
            String role = at < 0 ? "" : part.substring(0, at).strip();
            String heading = part.substring(at + 1).strip();
            if (!ROLES.contains(role) || heading.isEmpty()) {
                throw RefusedException.usage(session.text("refused.columns", part.strip()));
            }
            columns.computeIfAbsent(role, r -> new ArrayList<>()).add(heading);
        }
        if (!columns.containsKey("name") && !columns.containsKey("code")) {
            throw RefusedException.usage(session.text("refused.columns", text));
        }
        return columns;
    }
}
