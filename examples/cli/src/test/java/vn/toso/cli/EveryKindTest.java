package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.fact.FactKind;
import vn.toso.people.PeopleKinds;
import vn.toso.store.Kinds;

/** Every kind of fact that the library has goes in, stays, and comes out by the command line, as json and as ndjson. */
class EveryKindTest {
    /** One document of each kind, which every later version reads; GoldenTest of the json adapter holds them. */
    private static final Path GOLDEN = Path.of(
                    "..", "..", "adapters", "json", "src", "test", "resources", "golden", "v1")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    static Stream<String> kinds() {
        return Kinds.all().list().stream().map(FactKind::name);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Call sound(String... args) {
        Call call = Call.of(args);
        assertThat(call.exitCode()).as(call.out() + call.err()).isZero();
        return call;
    }

    /** What one file became; findings about units that it does not bring are no matter here. */
    private Call taken(Path file, String store, String... more) {
        List<String> args = new ArrayList<>(
                List.of("import", file.toString(), "--store", file(store), "--by", "clerk", "--format", "csv"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_imported_stored_and_exported(String kind) throws IOException {
        sound("init", "--store", file("one"));
        sound("init", "--store", file("two"));
        sound("init", "--store", file("three"));
        Call first = taken(GOLDEN.resolve(kind + ".json"), "one", "--as", kind);
        long facts = Files.readString(GOLDEN.resolve(kind + ".json")).lines().count() - 2;

        assertThat(first.lines())
                .as(first.err())
                .anyMatch(line -> line.startsWith(kind + ".json," + kind + "," + facts + ",0,0,0,0,0"));
        assertThat(sound("export", kind, "--to", file("one.json"), "--store", file("one"), "--format", "csv")
                        .lines())
                .contains(kind + "," + facts + ",one.json");
        sound("export", kind, "--to", file("one.ndjson"), "--store", file("one"));
        taken(folder.resolve("one.json"), "two");
        taken(folder.resolve("one.ndjson"), "three");
        sound("export", kind, "--to", file("two.json"), "--store", file("two"));
        sound("export", kind, "--to", file("three.ndjson"), "--store", file("three"));

        assertThat(folder.resolve("two.json")).hasSameTextualContentAs(folder.resolve("one.json"));
        assertThat(folder.resolve("three.ndjson")).hasSameTextualContentAs(folder.resolve("one.ndjson"));
        assertThat(taken(folder.resolve("one.ndjson"), "one").lines())
                .anyMatch(line -> line.startsWith("one.ndjson," + kind + ",0," + facts + ","));
    }

    @Test
    void every_kind_is_in_a_group_but_names_and_numbers_of_residents() {
        Set<String> named = new TreeSet<>();
        for (String group : List.of(
                "units",
                "teams",
                "members",
                "residents",
                "households",
                "businesses",
                "checklists",
                "progress",
                "trainings",
                "sessions",
                "support",
                "visits",
                "materials",
                "due",
                "received",
                "population",
                "reported",
                "targets")) {
            FactGroup.named(group, null).kinds().forEach(kind -> named.add(kind.name()));
        }
        assertThat(Kinds.all().list().stream().map(FactKind::name).filter(name -> !named.contains(name)))
                .containsExactly(PeopleKinds.PERSONAL_DATA.name());
    }

    @Test
    void names_and_numbers_of_residents_are_given_out_only_if_they_are_asked_for() throws IOException {
        sound("init", "--store", file("store"));
        taken(GOLDEN.resolve("people.ndjson"), "store");
        Call all = sound("export", "all", "--to", file("all.ndjson"), "--store", file("store"));
        Call group = sound("export", "residents", "--to", file("residents.ndjson"), "--store", file("store"));
        sound("export", "residents", "--personal", "--to", file("personal.ndjson"), "--store", file("store"));
        sound("export", "resident.personal", "--to", file("kind.ndjson"), "--store", file("store"));

        assertThat(Files.readString(folder.resolve("all.ndjson"))).doesNotContain("resident.personal");
        assertThat(Files.readString(folder.resolve("residents.ndjson"))).doesNotContain("resident.personal");
        assertThat(all.err()).contains("Left out: ", "--personal", "personal data");
        assertThat(group.err()).contains("Left out: ");
        assertThat(Files.readString(folder.resolve("personal.ndjson"))).contains("\"resident.personal\"");
        assertThat(Files.readString(folder.resolve("kind.ndjson"))).contains("\"resident.personal\"");
        assertThat(Call.of("export", "teams", "--personal", "--to", "-", "--store", file("store"))
                        .exitCode())
                .isEqualTo(2);
    }
}
