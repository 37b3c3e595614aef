package vn.toso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.toso.finding.FindingCode;

class CodesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final List<FindingCode> CODES = List.of(
            Syntax.NOT_UTF8,
            Syntax.MALFORMED,
            Syntax.TRUNCATED,
            Syntax.EXCESSIVE,
            Cursor.UNKNOWN,
            Cursor.IGNORED,
            Cursor.REPEATED,
            Cursor.MISSING,
            Cursor.MISMATCHED,
            Cursor.HALVED,
            KindFormat.SENSELESS,
            LineReading.UNKNOWN_KIND,
            LineReading.OTHER_KEY,
            LineReading.WITHOUT_CONTENT,
            DocumentReading.REPEATED_KEY,
            Header.MISSING,
            Header.UNKNOWN,
            Header.NEWER,
            FactLines.TOO_LONG,
            FactDocuments.TOO_LONG,
            NdjsonReader.MARK);

    @Test
    void every_code_has_an_id_of_its_own_in_this_area() {
        assertThat(CODES).doesNotHaveDuplicates().allMatch(code -> code.id().startsWith("json."));
    }

    @Test
    void both_texts_fill_the_same_places() {
        assertThat(CODES).allSatisfy(code -> {
            assertThat(places(code.vietnamese())).isEqualTo(places(code.english()));
            assertThat(code.vietnamese()).isNotEqualTo(code.english()).endsWith(".");
        });
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> names = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
