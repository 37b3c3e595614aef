package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.toso.fact.Anchor;
import vn.toso.fact.FactKeys;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.people.Consent;
import vn.toso.people.ConsentForm;
import vn.toso.people.PeopleChecks;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.Resident;
import vn.toso.unit.UnitRegister;

/** Whose personal data are kept because they agreed, held against who agreed. */
class ConsentChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Filing AGREED = Filing.of("list", "clerk").withLegalBasis("consent: phiếu");

    private final InMemoryStore store =
            InMemoryStore.on(UnitRegister.of(List.of(), List.of()).value(), Clock.systemUTC());

    private void person(String id, Filing filing, Consent... consents) {
        store.write(tx -> {
            tx.add(PeopleKinds.RESIDENTS, Resident.of(id, LocalDate.of(1980, 1, 1)), filing);
            tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData(id, "Nguyễn Thị Lan", null, null), filing);
            FactKeys keys = FactKeys.of("consents-" + id);
            List.of(consents).forEach(consent -> tx.add(PeopleKinds.CONSENTS, keys, consent, filing));
        });
    }

    private List<Finding> found(LocalDate day) {
        return PeopleChecks.check(store.facts(), day).stream()
                .filter(finding -> finding.code().id().startsWith("resident.consent."))
                .toList();
    }

    private static Consent given(String id, LocalDate on) {
        return Consent.given(id, "digital-skills", ConsentForm.WRITTEN, on);
    }

    @Test
    void who_never_agreed_and_who_agrees_no_more_are_told_once_each() {
        person("r-never", AGREED);
        person("r-later", AGREED, given("r-later", DAY.plusDays(1)));
        person("r-holds", AGREED, given("r-holds", DAY));
        person("r-ended", AGREED, given("r-ended", DAY.minusDays(9)).withdrawn(DAY));
        person(
                "r-again",
                AGREED,
                given("r-again", DAY.minusDays(9)).withdrawn(DAY.minusDays(5)),
                given("r-again", DAY));
        person("r-work", Filing.of("list", "clerk").withLegalBasis("state-work: Kế hoạch 12/KH-UBND"));

        List<Finding> findings = found(DAY);

        assertThat(findings)
                .extracting(finding ->
                        finding.code().id() + " " + finding.arguments().get("people"))
                .containsExactly("resident.consent.missing 2", "resident.consent.withdrawn 1");
        assertThat(findings.get(1).message(Locale.ENGLISH)).endsWith("unless there is another basis.");
        assertThat(findings.get(1).message(Locale.forLanguageTag("vi")))
                .contains("Hãy ngừng dùng và xóa dữ liệu của họ");
        assertThat(found(DAY.minusDays(1)))
                .extracting(finding ->
                        finding.code().id() + " " + finding.arguments().get("people"))
                .containsExactly("resident.consent.missing 3", "resident.consent.withdrawn 1");
    }

    @Test
    void consent_is_given_out_with_what_is_kept_of_a_person() {
        person("r-holds", AGREED, given("r-holds", DAY));

        assertThat(PersonalRecord.of(store, new Anchor("resident", "r-holds")).versions())
                .extracting(version -> version.kind().name())
                .contains("resident.consent");
    }

    @Test
    void consent_ends_after_it_began() {
        assertThatIllegalArgumentException().isThrownBy(() -> given("r-1", DAY).withdrawn(DAY.minusDays(1)));
        assertThat(given("r-1", DAY).withdrawn(DAY).holdsOn(DAY)).isFalse();
    }
}
