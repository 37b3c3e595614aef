package vn.example.validation8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.people.PersonalData;
import vn.toso.store.Version;

class HostTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Host host = new Host();

    @AfterEach
    void close() {
        host.close();
    }

    private Outcome<Optional<Version<?>>> read(String kind, String key, String content) {
        String line = "{\"kind\":\"" + kind + "\",\"key\":\"" + key + "\",\"version\":1,\"content\":" + content
                + ",\"source\":\"s\",\"recordedBy\":\"r\",\"recorded\":1}";
        return host.lines().read(line.getBytes(UTF_8), Location.of("lines", 2));
    }

    private static List<String> told(Outcome<?> read, Locale locale) {
        return read.findings().stream()
                .map(finding -> finding.code().id() + " "
                        + finding.location().column() + ": " + finding.message(locale))
                .toList();
    }

    @Test
    void a_good_line_is_read() {
        assertThat(read("person", "p-1", "{\"id\":\"p-1\",\"name\":\"A\"}").findings()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_two_languages_and_the_hosts_words() {
        var read = read(
                "resident.personal",
                "r-1",
                "{\"id\":\"r-1\",\"name\":\" \",\"phone\":\"0395\",\"personalId\":\"22085001234\"}");

        assertThat(told(read, VIETNAMESE))
                .containsExactly(
                        "value.not-blank-text.left-out content.name: Đây là điện thoại của ai? Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.",
                        "value.vietnamese-phone.left-out content.phone: Số điện thoại thừa hoặc thiếu chữ số: di động có 10 số, cố định có 10 hoặc 11 số. Hãy sửa; nếu có hai số trong một ô, hãy giữ lại một. Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.",
                        "number.zero.restored content.personalId: Số bị mất số 0 ở đầu; đã thêm lại. Hãy định dạng cột là văn bản.");
        assertThat(told(read, Locale.ENGLISH).get(0))
                .isEqualTo(
                        "value.not-blank-text.left-out content.name: Whose phone is it? This value is left out, and the rest of the row is used.");
        assertThat(read.value().orElseThrow().contentOrNull())
                .isInstanceOfSatisfying(PersonalData.class, data -> assertThat(data.personalId())
                        .isPresent());
    }

    @Test
    void lists_and_numbers_are_checked_too() {
        var visit = read(
                "visit",
                "v-1",
                "{\"id\":\"v-1\",\"subjectKind\":\"house\",\"subject\":\"h-1\",\"unit\":\"u-1\",\"day\":\"2025-07-01\",\"outcome\":\"met\",\"visitors\":[\"p-1\",\"p 2\"]}");

        assertThat(visit.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "value.one-of.invalid at lines:2 [content.subjectKind]",
                        "value.id-text.invalid at lines:2 [content.visitors[1]]");
        assertThat(visit.findings().get(0).message(VIETNAMESE))
                .isEqualTo("Từ này không thuộc các từ [resident, household, business]. Hãy chọn một trong số đó.");
    }

    @Test
    void a_kind_of_the_hosts_is_checked_by_its_own_constraints() {
        var read = read("host.leaflets", "l-1", "{\"commune\":\"4\",\"title\":\"A\",\"leaflets\":1001}");

        assertThat(told(read, VIETNAMESE))
                .containsExactly(
                        "value.commune-code.invalid content.commune: Mã xã, phường, đặc khu có 5 chữ số, kể cả số 0 ở đầu, như 06820. Hãy sửa.",
                        "value.max.invalid content.leaflets: Phải nhỏ hơn hoặc bằng 1000.");
        assertThat(told(read, Locale.ENGLISH).get(1))
                .isEqualTo("value.max.invalid content.leaflets: must be less than or equal to 1000");
    }

    @Test
    void runs_on_the_module_path_with_version_8_of_the_provider() {
        assertThat(RowCheck.class.getModule().getName()).isEqualTo("vn.toso.core");
        assertThat(jar(HibernateValidator.class)).contains("hibernate-validator-8.");
        assertThat(jar(Validator.class)).contains("jakarta.validation-api-3.0.");
    }

    private static String jar(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
