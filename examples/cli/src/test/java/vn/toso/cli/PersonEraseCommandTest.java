package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toso.fact.Filing;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.privacy.PersonalId;

class PersonEraseCommandTest {
    private static final String NUMBER = "001180000123";

    @TempDir
    private Path folder;

    private String store = "";
    private String key = "";

    @BeforeEach
    void make() throws IOException {
        PeopleStore.make(folder.resolve("store"));
        store = folder.resolve("store").toString();
        key = Files.writeString(folder.resolve("host.key"), "a key of the host's")
                .toString();
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            kept.write(tx -> tx.add(
                    PeopleKinds.PERSONAL_DATA,
                    new PersonalData("r-begun", "Tên Thử", null, PersonalId.of(NUMBER)),
                    Filing.of("list", "clerk")));
        }
    }

    private Call toso(String... words) {
        return Call.of(
                Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new));
    }

    private long position() {
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            return kept.latest().position();
        }
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void says_what_is_removed_and_what_stays_and_leaves_nothing_of_the_person() throws IOException {
        Call call = toso("person", "erase", "r-stuck-2");
        assertThat(call.exitCode()).as(call.err()).isZero();
        call = toso("person", "erase", "r-begun", "--by", "clerk");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("r-begun is erased.", "resident.personal", "removed", "progress", "stays without the person")
                .doesNotContain("Tên Thử", NUMBER, "1980");
        assertThat(bytes())
                .doesNotContain("r-begun", "r-stuck-2", "Tên Thử", NUMBER)
                .contains("r-stuck");
        assertThat(position()).isEqualTo(4);
        Path export = folder.resolve("all.ndjson");
        assertThat(toso("export", "all", "--personal", "--to", export.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(export)).doesNotContain("r-begun", "r-stuck-2", "Tên Thử", NUMBER);
    }

    @Test
    void a_trial_erases_nothing_and_twice_is_once() {
        Call trial = toso("person", "erase", "r-begun", "--dry-run");
        assertThat(trial.exitCode()).as(trial.err()).isZero();
        assertThat(trial.out()).contains("A trial, nothing was recorded.");
        assertThat(position()).isEqualTo(2);

        toso("person", "erase", "r-begun");
        Call again = toso("person", "erase", "r-begun");

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("r-begun was erased before; there is nothing to do.");
        assertThat(position()).isEqualTo(3);
    }

    @Test
    void who_is_not_known_and_what_is_no_key_are_refused() {
        assertThat(toso("person", "erase", "r-99").exitCode()).isEqualTo(2);
        assertThat(toso("person", "erase", "r-99").err()).contains("no resident with the id “r-99”");
        assertThat(toso("person", "erase", "r-begun", "--member").err()).contains("nothing of a member");
        Call call = toso(
                "person", "erase", "r-begun", "--key", folder.resolve("none").toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("is no file with a key");
        assertThat(position()).isEqualTo(2);
    }

    @Test
    void an_import_refuses_who_was_erased_by_id_and_by_personal_id() throws IOException {
        Path list = folder.resolve("list.ndjson");
        assertThat(toso("export", "all", "--personal", "--to", list.toString()).exitCode())
                .isZero();
        assertThat(toso("person", "erase", "r-begun", "--key", key).exitCode()).isZero();
        long position = position();

        Call same = toso("import", list.toString());

        assertThat(same.exitCode()).isEqualTo(1);
        assertThat(same.out() + same.err())
                .contains("is about somebody who was erased")
                .doesNotContain("r-begun", "Tên Thử", NUMBER);
        assertThat(position()).as("all else is there").isEqualTo(position);

        Files.writeString(list, Files.readString(list).replace("r-begun", "r-other"));
        Call other = toso("import", list.toString(), "--key", key);

        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.out() + other.err()).contains("whose personal ID is that of a person who was erased");
        assertThat(position()).isEqualTo(position);
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            assertThat(List.of(kept.versions(PeopleKinds.RESIDENTS, "r-other"))).containsExactly(List.of());
        }
        assertThat(bytes()).doesNotContain("r-begun", "r-other", NUMBER);
        assertThat(toso("import", list.toString(), "--dry-run", "--key", key).exitCode())
                .isEqualTo(1);
    }

    /** The number is looked for in all rows before any is taken in, and rows that come by standard input come once. */
    @Test
    void who_comes_back_by_standard_input_with_a_phone_that_is_none_is_refused_too() {
        assertThat(toso("person", "erase", "r-begun", "--key", key).exitCode()).isZero();
        long position = position();
        String lines = """
                {"format":"toso.facts","version":1}
                {"kind":"resident","key":"r-new","version":1,"content":{"id":"r-new"},"source":"list","recordedBy":"clerk","recorded":1}
                {"kind":"resident.personal","key":"r-new","version":1,"content":{"id":"r-new","phone":"12","personalId":"%s"},"source":"list","recordedBy":"clerk","recorded":1}
                {"kind":"resident","key":"r-else","version":1,"content":{"id":"r-else"},"source":"list","recordedBy":"clerk","recorded":1}
                """.formatted(NUMBER);

        Call call = Call.reading(lines, "import", "-", "--key", key, "--store", store);

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err())
                .contains("whose personal ID is that of a person who was erased")
                .doesNotContain(NUMBER);
        assertThat(position()).isEqualTo(position + 1);
        try (FolderStore kept = OddStore.open(folder.resolve("store"))) {
            assertThat(kept.versions(PeopleKinds.RESIDENTS, "r-new")).isEmpty();
            assertThat(kept.versions(PeopleKinds.RESIDENTS, "r-else")).hasSize(1);
        }
    }
}
