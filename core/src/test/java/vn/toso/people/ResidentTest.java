package vn.toso.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;

class ResidentTest {
    @ParameterizedTest
    @CsvSource({
        "2010-06-15, 2024-06-14, 13",
        "2010-06-15, 2024-06-15, 14",
        "2010-06-15, 2010-06-15, 0",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16"
    })
    @DisplayName("D3: a year is completed on the birthday, one of 29 February on the last of a February that has none")
    void d3_age_is_in_completed_years(LocalDate born, LocalDate day, int age) {
        assertThat(Resident.of("r-1", born).age(day)).hasValue(age);
    }

    @Test
    void an_age_is_not_known_without_a_birth_or_before_it() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(new Resident("r-1", null, null).age(day)).isEmpty();
        assertThat(Resident.of("r-1", day.plusDays(1)).age(day)).isEmpty();
    }

    @Test
    @DisplayName("T1: a resident is there from the day of birth on, and no longer on the day of death")
    void t1_alive() {
        Resident resident = Resident.of("r-1", LocalDate.of(1950, 3, 1)).withDeath(LocalDate.of(2024, 3, 1));
        assertThat(resident.isAlive(LocalDate.of(1950, 2, 28))).isFalse();
        assertThat(resident.isAlive(LocalDate.of(1950, 3, 1))).isTrue();
        assertThat(resident.isAlive(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(resident.isAlive(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(new Resident("r-2", null, null).isAlive(LocalDate.MIN)).isTrue();
    }

    @Test
    void nothing_personal_is_in_a_text_or_a_message() {
        assertThat(new PersonalData("r-1", "Nông Thị Thử", PhoneNumber.of("0395678945"), PersonalId.of("022085001234"))
                        .toString())
                .isEqualTo("PersonalData");
        assertThat(Resident.of("r-1", LocalDate.of(1950, 3, 1)).toString()).isEqualTo("Resident");
        assertThat(Subject.resident("r-1").toString()).isEqualTo("Subject[resident]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resident("Nông Thị Thử", null, null))
                .withMessageNotContaining("Nông");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonalData("r-1", null, null, null));
    }

    @Test
    void a_fact_of_a_file_has_its_numbers_normalised_or_is_refused_without_showing_them() {
        PersonalData data = PeopleKinds.PERSONAL_DATA.contentOf("r-1", null, "1695678945", "22085001234");
        assertThat(data)
                .isEqualTo(new PersonalData("r-1", null, PhoneNumber.of("0395678945"), PersonalId.of("022085001234")));
        assertThat(PeopleKinds.PERSONAL_DATA.valuesOf(data)).containsExactly("r-1", null, "0395678945", "022085001234");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeopleKinds.PERSONAL_DATA.contentOf("r-1", null, "039567894", null))
                .withMessageContaining("phone.number.length")
                .withMessageNotContaining("9567");
    }
}
