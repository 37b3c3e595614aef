package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.Resident;
import vn.toso.store.Version;

class PersonCommandTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make() {
        PeopleStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private Call person(String... words) {
        return Call.of(Stream.concat(Stream.concat(Stream.of("person"), Stream.of(words)), Stream.of("--store", store))
                .toArray(String[]::new));
    }

    /** Every residence of a resident in its last version, as kind, unit and days, and how many versions it has. */
    private List<String> residences(String resident) throws IOException {
        try (FolderStore kept = OddStore.open(folder.resolve("store"));
                var all = kept.facts(kept.latest()).of(PeopleKinds.RESIDENCES)) {
            return all.filter(fact -> fact.content().subject().id().equals(resident))
                    .map(fact -> said(fact.content()) + " v" + fact.version() + " "
                            + fact.filing().legalBasis().orElse("none"))
                    .toList();
        }
    }

    private static String said(Residence residence) {
        return residence.kind().id() + " " + residence.unit() + " " + residence.lives();
    }

    private long position() {
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            return kept.latest().position();
        }
    }

    @Test
    void a_move_ends_one_residence_and_begins_another_in_one_batch() throws IOException {
        Call call = person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01", "--by", "clerk");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).isEqualTo("The new residence of r-stuck is recorded.\n");
        assertThat(call.out() + call.err()).doesNotContain("thon-1", PeopleStore.NAME, "1980");
        assertThat(residences("r-stuck"))
                .containsExactly(
                        "registered x:thon-1 2025-07-01..2026-03-01 v2 Luật 91/2025/QH15",
                        "registered x:thon-2 2026-03-01.. v1 Luật 91/2025/QH15");
        assertThat(position()).isEqualTo(2);
        String[] left = {"remaining", "vneid.level-2", "--store", store, "--as-of", "2026-03-01", "--under"};
        assertThat(Call.of(with(left, "x:thon-1")).out())
                .doesNotContain("r-stuck ")
                .contains("r-stuck-2");
        assertThat(Call.of(with(left, "x:thon-2")).out()).contains("r-stuck ");
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void the_same_move_again_records_nothing() throws IOException {
        person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01");
        Call again = person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01");

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("nothing to record");
        assertThat(residences("r-stuck")).hasSize(2);
        assertThat(position()).isEqualTo(2);
    }

    @Test
    void one_kind_of_residence_changes_and_the_others_stay() throws IOException {
        Call call = person("move", "r-stuck", "--to", "06820", "--on", "2026-03-01", "--kind", "actual");

        assertThat(call.exitCode()).isZero();
        assertThat(call.err()).contains("Warning [person.residence.none]");
        assertThat(residences("r-stuck"))
                .containsExactly(
                        "registered x:thon-1 2025-07-01.. v1 Luật 91/2025/QH15",
                        "actual 06820@2025-07-01 2026-03-01.. v1 Luật 91/2025/QH15");
    }

    @Test
    void a_death_is_a_newer_version_of_the_resident() {
        Call call = person("died", "r-stuck", "--on", "2026-03-01", "--format", "json");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(Json.object(call.out()))
                .containsEntry("person", "r-stuck")
                .containsEntry("on", "2026-03-01")
                .containsEntry("changes", true)
                .containsEntry("dry_run", false)
                .containsEntry("known_at", "#2");
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            List<Version<Resident>> versions = kept.versions(PeopleKinds.RESIDENTS, "r-stuck");
            assertThat(versions).hasSize(2);
            assertThat(versions.get(1).contentOrNull().diedOn()).hasToString("Optional[2026-03-01]");
            assertThat(versions.get(1).contentOrNull().bornOn())
                    .isEqualTo(versions.get(0).contentOrNull().bornOn());
        }
        assertThat(person("died", "r-stuck", "--on", "2026-03-01").out()).contains("nothing to record");
        assertThat(person("died", "r-stuck", "--on", "2026-03-02").err()).contains("Error [person.death.other]");
        assertThat(person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01")
                        .err())
                .contains("Error [person.resident.dead]");
        assertThat(position()).isEqualTo(2);
    }

    @Test
    void a_trial_says_the_same_and_records_nothing() {
        Call move = person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01", "--dry-run");
        Call died = person("died", "r-stuck", "--on", "2026-03-01", "--dry-run");

        assertThat(move.out())
                .isEqualTo("A trial, nothing was recorded. Else: The new residence of r-stuck is recorded.\n");
        assertThat(died.exitCode()).isZero();
        assertThat(position()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_a_finding_and_nothing_is_recorded() {
        List<Call> calls = List.of(
                person("died", "r-stuck", "--on", "2026-11-24"),
                person("died", "r-stuck", "--on", "1980-05-04"),
                person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-11-24"),
                person("move", "r-child", "--to", "06877@2004-08-31", "--on", "2019-12-31"),
                person("move", "r-stuck", "--to", "x:thon-2", "--on", "2025-07-01"));

        assertThat(calls).extracting(Call::exitCode).containsOnly(1);
        assertThat(calls).extracting(Call::out).containsOnly("Nothing is recorded.\n");
        assertThat(calls)
                .extracting(call -> call.err().replaceAll("(?s).*\\[(person[a-z.-]+)].*", "$1"))
                .containsExactly(
                        "person.day.future",
                        "person.day.before-birth",
                        "person.day.future",
                        "person.day.before-birth",
                        "person.residence.later");
        assertThat(position()).isEqualTo(1);
    }

    @Test
    void whom_or_what_nobody_knows_is_refused() {
        assertThat(person("died", "nobody", "--on", "2026-03-01").err()).contains("no resident with the id “nobody”");
        List<Call> calls = List.of(
                person("died", "nobody", "--on", "2026-03-01"),
                person("died", "không ai", "--on", "2026-03-01"),
                person("move", "r-stuck", "--to", "99999", "--on", "2026-03-01"),
                person("move", "r-stuck", "--to", "06877@2004-08-31", "--on", "2026-03-01"),
                person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-02-30"),
                person("move", "r-stuck", "--to", "x:thon-2", "--on", "2026-03-01", "--kind", "holiday"),
                person("died", "r-stuck", "--on", "2026-03-01", "--by="),
                person("move", "r-stuck", "--on", "2026-03-01"),
                Call.of("person"),
                Call.of("person", "died", "r-stuck", "--on", "2026-03-01", "--store", "no-such-folder"));

        assertThat(calls).extracting(Call::exitCode).containsOnly(2);
        assertThat(position()).isEqualTo(1);
    }

    @Test
    void all_that_is_kept_of_a_person_is_given_out_and_only_that() throws IOException {
        person("died", "r-stuck", "--on", "2026-03-01");
        Path file = folder.resolve("r-stuck.ndjson");

        Call call = person("export", "r-stuck", "--to", file.toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("They are personal data").doesNotContain(PeopleStore.NAME, PeopleStore.PHONE);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines)
                .filteredOn(line -> line.contains(PeopleStore.NAME) && line.contains(PeopleStore.PHONE))
                .hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"resident\",") && line.contains("bornOn"))
                .as("both versions of the resident")
                .hasSize(2);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("r-stuck"));
        assertThat(person("export", "nobody", "--to", file.toString()).exitCode())
                .isEqualTo(2);
        assertThat(person("export", "r-stuck", "--member", "--to", file.toString())
                        .err())
                .contains("no member of the id");
        assertThat(person("export", "r-stuck", "--to", folder.resolve("r.csv").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(person(
                                "export",
                                "r-stuck",
                                "--to",
                                folder.resolve("store/r.ndjson").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("store/r.ndjson")).doesNotExist();
    }
}
