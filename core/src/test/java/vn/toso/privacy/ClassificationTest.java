package vn.toso.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.toso.people.GroupTag;
import vn.toso.people.PersonalData;
import vn.toso.people.Resident;
import vn.toso.skill.Progress;
import vn.toso.team.Person;

/** What the records of core hold of people is classified, and what must not be held has no place. */
class ClassificationTest {
    private static final Pattern OF_PEOPLE =
            words("name|surname|phone|telephone|mobile|email|address|born|birth|birthday|died"
                    + "|sex|gender|ethnic|ethnicity|religion|health|disability|relative|kin");
    private static final Pattern NUMBER_OF_PERSON =
            Pattern.compile("(personal|citizen|identity|national|card|passport)(id|number|no)");
    private static final Pattern FORBIDDEN = words("password|passcode|passphrase|pin|otp|token|secret|credential|login"
            + "|account|bank|iban|cvv|image|photo|picture|scan|face|fingerprint|biometric|card");

    /** Names of things, which identify nobody. */
    private static final Set<String> OF_THINGS = Set.of(
            "vn.toso.fact.Field.name",
            "vn.toso.privacy.BirthProvince.name",
            "vn.toso.team.Organisation.name",
            "vn.toso.time.Period.name",
            "vn.toso.unit.AdminUnit.name",
            "vn.toso.unit.NameRepair.name",
            "vn.toso.unit.UnitLevel.name",
            "vn.toso.unit.UnitRow.name",
            "vn.toso.outreach.Training.organiserNameOrNull");

    private static Pattern words(String alternatives) {
        return Pattern.compile(" (" + alternatives + ") ");
    }

    private static List<RecordComponent> components() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.toso").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(one -> Arrays.stream(one.getRecordComponents()))
                        .toList();
    }

    private static String path(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }

    /** {@code personalIdOrNull} is " personal id or null ". */
    private static String spaced(RecordComponent component) {
        return " " + component.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + " ";
    }

    private static boolean looksPersonal(RecordComponent component) {
        String words = spaced(component);
        return OF_PEOPLE.matcher(words).find()
                || NUMBER_OF_PERSON.matcher(words.replace(" ", "")).find()
                || List.of(PhoneNumber.class, PersonalId.class, Sex.class, BirthProvince.class)
                        .contains(component.getType());
    }

    @Test
    void every_component_that_looks_personal_is_classified_or_of_a_thing() {
        assertThat(components()).hasSizeGreaterThan(200);
        assertThat(components().stream()
                        .filter(ClassificationTest::looksPersonal)
                        .filter(component -> !component.isAnnotationPresent(Personal.class))
                        .map(ClassificationTest::path))
                .containsExactlyInAnyOrderElementsOf(OF_THINGS);
    }

    @Test
    void nothing_is_named_like_what_must_not_be_held() {
        assertThat(components().stream()
                        .filter(component ->
                                FORBIDDEN.matcher(spaced(component)).find())
                        .map(ClassificationTest::path))
                .isEmpty();
    }

    @Test
    void what_is_known_of_people_is_classified() {
        assertThat(classified(PersonalData.class))
                .containsExactly("nameOrNull BASIC", "phoneOrNull BASIC", "personalIdOrNull BASIC");
        assertThat(classified(Resident.class)).containsExactly("bornOnOrNull BASIC", "diedOnOrNull BASIC");
        assertThat(classified(Person.class)).containsExactly("name BASIC");
        assertThat(classified(GroupTag.class)).containsExactly("group SENSITIVE");
        assertThat(classified(Progress.class)).containsExactly("status SENSITIVE");
    }

    private static List<String> classified(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(component -> component.getName() + " "
                        + component.getAnnotation(Personal.class).value())
                .toList();
    }
}
