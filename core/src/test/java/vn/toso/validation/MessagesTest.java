package vn.toso.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Finding;
import vn.toso.privacy.Refusal;
import vn.toso.team.TeamKinds;

class MessagesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Class<?>> CONSTRAINTS = List.of(
            BoundedDays.class,
            CommuneCode.class,
            CountedWords.class,
            ExpiryText.class,
            HourText.class,
            IdText.class,
            LowerCaseWord.class,
            NotBlankText.class,
            OneOf.class,
            PercentText.class,
            PersonalIdNumber.class,
            UnitCodeText.class,
            UnitIdText.class,
            VietnamesePhone.class);

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/ContributorValidationMessages" + language + ".properties"),
                UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Finding blankName(ValidatorFactory factory) {
        return RowCheck.of(factory)
                .check(TeamKinds.PERSONS, new Object[] {"p-1", " "})
                .findings()
                .get(0);
    }

    @Test
    void every_constraint_has_its_message_in_both_languages() {
        Set<String> keys = CONSTRAINTS.stream()
                .filter(one -> one.isAnnotationPresent(Constraint.class))
                .map(one -> one.getName() + ".message")
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("vn.toso.skill.Evidence.sha256.message");
        for (Refusal refusal : Refusal.values()) {
            keys.add(refusal.code().id());
        }

        assertThat(bundle("").stringPropertyNames()).isEqualTo(keys);
        assertThat(bundle("_vi").stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("jakarta."))
                        .collect(Collectors.toSet()))
                .isEqualTo(keys);
    }

    @Test
    void a_refused_number_is_spoken_of_as_its_refusal_says() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(bundle("").getProperty(refusal.code().id()))
                    .isEqualTo(refusal.code().english());
            assertThat(bundle("_vi").getProperty(refusal.code().id()))
                    .isEqualTo(refusal.code().vietnamese());
        }
    }

    @Test
    void no_message_asks_for_an_expression_language() {
        assertThat(bundle("").values()).noneMatch(text -> text.toString().contains("$"));
        assertThat(bundle("_vi").values()).noneMatch(text -> text.toString().contains("$"));
    }

    @Test
    void whoever_asks_in_english_is_answered_in_english_on_a_vietnamese_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(VIETNAMESE);
            Finding finding = blankName(Provider.made());

            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("The text is blank. Fill it in, or leave it out where it may be missing.");
            assertThat(finding.message(VIETNAMESE)).isEqualTo("Ô để trống. Hãy điền, hoặc bỏ hẳn nếu không bắt buộc.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_host_says_it_in_its_own_words(@TempDir Path host) throws IOException {
        String key = "vn.toso.validation.NotBlankText.message = ";
        Files.writeString(host.resolve("ValidationMessages.properties"), key + "No name?");
        Files.writeString(host.resolve("ValidationMessages_vi.properties"), key + "Thiếu tên?");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {host.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Finding finding = blankName(Provider.made());

            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("No name?");
            assertThat(finding.message(VIETNAMESE)).isEqualTo("Thiếu tên?");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
