package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toso.fact.FactKind;
import vn.toso.fact.Standing;

/** Where facts of every kind stand, and what they tell of persons, in one table: a kind that has not said so fails it. */
class ScopesOfKindsTest {
    private static final String TABLE = """
            unit: everywhere; of nobody
            succession: everywhere; of nobody
            villages.complete: everywhere; of nobody
            team: on team; of nobody
            team.status: on team; of nobody
            team.area: in a unit; puts team; of nobody
            person: on person; of persons all through
            membership: on team; puts person; of persons by person
            organisation: on organisation; of nobody
            coordination-group: in a unit; puts coordination-group; of nobody
            group-member: on coordination-group; puts person; puts organisation; of persons by person
            channel: on team; of nobody
            resident: on resident; of persons by id as resident; months of bornOn
            resident.personal: on resident; of persons all through
            household: on household; of persons by id as household
            household.member: on resident; puts household; of persons by resident, household
            business: in a unit; puts business; of persons by business
            residence: in a unit; puts what it names; of persons by subject as subjectKind says
            resident.group: on resident; of persons by resident
            population.figure: in a unit; of nobody
            register.complete: in a unit; of nobody
            resident.erased: everywhere; of persons all through
            resident.consent: on resident; of persons by resident
            checklist: everywhere; of nobody
            checklist.item: everywhere; of nobody
            checklist.mapping: everywhere; of nobody
            progress: on what it names; of persons by subject as subjectKind says; without evidenceKind, evidenceUri, evidenceSha256
            training: in a unit; puts training; of nobody
            session: in a unit; on team; puts session; of nobody
            session.schedule: in a unit; on team; of nobody
            attendance: in a unit; on what it names; of persons by person, resident
            support: in a unit; of persons by helper as person, subject as subjectKind says
            support.count: in a unit; on team; of nobody
            visit: in a unit; puts visit; of persons by id as visit, subject as subjectKind says, visitors as person
            visit.follow-up: on visit; of persons by id as visit, person, closedBy as closedByKind says
            material: everywhere; of nobody
            material.count: in a unit; of nobody
            material.place: everywhere for some; in a unit; of nobody
            report.count: in a unit; of nobody
            target: in a unit; of nobody
            report.due: in a unit; of nobody
            report.received: in a unit; of nobody
            """;

    @Test
    void every_kind_has_said_where_its_facts_stand_and_what_they_tell_of_persons() {
        assertThat(Kinds.all().list().stream()
                        .map(kind -> kind + ": "
                                + kind.standing().map(Standing::toString).orElse("not decided"))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(TABLE);
    }

    @Test
    void a_kind_that_says_nothing_is_in_no_scope_and_one_that_says_half_is_personal() {
        FactKind<String> silent =
                FactKind.<String>named("host.note").text("text", text -> text).madeBy(v -> v.text("text"));
        FactKind<String> half = FactKind.<String>named("host.note")
                .text("text", text -> text)
                .scope(s -> s.everywhere())
                .madeBy(v -> v.text("text"));

        assertThat(silent.standing()).isEmpty();
        assertThat(half.standing()).get().extracting(Standing::isPersonal).isEqualTo(true);
    }

    @Test
    void fields_that_a_kind_does_not_have_or_cannot_leave_empty_are_refused() {
        FactKind.Builder<String> missing = FactKind.<String>named("host.note")
                .text("text", text -> text)
                .scope(s -> s.everywhere().naming("resident", "resident"));
        FactKind.Builder<String> required = FactKind.<String>named("host.note")
                .text("text", text -> text)
                .scope(s -> s.everywhere().naming("person", "text").hiding("text"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> missing.madeBy(v -> v.text("text")))
                .withMessageContaining("resident");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required.madeBy(v -> v.text("text")))
                .withMessageContaining("text");
    }
}
