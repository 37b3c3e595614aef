package vn.toso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.folder.FolderStore;
import vn.toso.json.CoverageDocuments;

/**
 * {@link RowsStore} with secrets for all names, phones, numbers and ids of persons, taken in from a file, good and broken:
 * none stands in what commands print, write or log, but in the lists that are the team's own.
 */
class LeakTest {
    private static final String NAME = "Nguyễn Thị Zqxv";
    private static final String PHONE = "0398675309";
    private static final String PERSONAL_ID = "022085917364";
    private static final List<String> NUMBERS = List.of(PHONE.substring(3), PERSONAL_ID.substring(6));
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ .,-]+(?=[0-9])");
    private static final Pattern IDS = Pattern.compile("(?<![A-Za-z0-9])([rph])-(?=[a-z0-9])");
    private static final String DAY = " --as-of 2025-12-31";
    private static final String RESIDENT = "zqxv-r-stuck";

    @TempDir
    private static Path folder;

    private static List<String> lines = List.of();

    @BeforeAll
    static void make() throws IOException {
        RowsStore.make(folder.resolve("plain"));
        Path plain = folder.resolve("plain.ndjson");
        Call export = Call.of(
                "export",
                "all",
                "--personal",
                "--to",
                plain.toString(),
                "--store",
                folder.resolve("plain").toString());
        assertThat(export.exitCode()).as(export.err()).isZero();
        String text = Files.readString(plain);
        String marked = IDS.matcher(text)
                .replaceAll("zqxv-$1-")
                .replace(PeopleStore.NAME, NAME)
                .replace("Người Mẫu", NAME)
                .replace(
                        "\"phone\":\"" + PeopleStore.PHONE + "\"",
                        "\"phone\":\"" + PHONE + "\",\"personalId\":\"" + PERSONAL_ID + "\"")
                .replace("\"recordedBy\":\"clerk\"", "\"recordedBy\":\"zqxv-clerk\"");
        lines = marked.lines().toList();
        Files.writeString(folder.resolve("marked.ndjson"), marked);
        silent("init --store " + folder.resolve("store"));
        Call taken = silent(
                "import " + folder.resolve("marked.ndjson") + " --by zqxv-by --store " + folder.resolve("store"));
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(DemoStoreTest.content(folder.resolve("store")).toString())
                .contains(NAME, PHONE, PERSONAL_ID, RESIDENT);
    }

    @AfterEach
    void nothing_is_logged_of_it() {
        assertThat(CapturedLogs.lines()).noneMatch(LeakTest::hasPerson);
    }

    /** A name or an id; or a part of a number, however it is written. */
    private static boolean hasPerson(String text) {
        return text.toLowerCase(Locale.ROOT).contains("zqxv") || hasNumber(text);
    }

    private static boolean hasNumber(String text) {
        String joined = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return NUMBERS.stream().anyMatch(end -> text.contains(end) || joined.contains(end));
    }

    private static List<String> words(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String said(Call call) {
        return call.out() + call.err();
    }

    /** In both languages and all formats; what was typed is not told again either. */
    private static Call silent(String words, String... more) {
        Call call = run(words, "en", "table", more);
        assertThat(said(call).lines()).as(words).noneMatch(LeakTest::hasPerson);
        return call;
    }

    private static Call run(String words, String language, String format, String... more) {
        List<String> all = new ArrayList<>(words(words));
        all.addAll(List.of(more));
        all.addAll(List.of("--lang", language, "--format", format));
        return Call.in(folder, all.toArray(String[]::new));
    }

    @Test
    void the_detector_finds_what_leaks_also_in_the_log() {
        assertThat(List.of(NAME, "ZQXV-P-1", "+84 398.675.309", "022 085 917 364"))
                .allMatch(LeakTest::hasPerson);
        assertThat(List.of("Nguyễn", "0395000000", "x:thon-1")).noneMatch(LeakTest::hasPerson);
        int before = CapturedLogs.lines().size();
        LoggerFactory.getLogger("vn.toso.test").trace("counted {}", 7);
        assertThat(CapturedLogs.lines()).hasSize(before + 1);
        assertThat(CapturedLogs.lines().get(before)).contains("TRACE vn.toso.test counted {} [7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --on 2025-12-31",
                "check --on 2025-08-01 --under 22",
                "stuck --as-of 2025-12-31",
                "stuck vneid.level-2 --as-of 2025-12-31 --under x:thon-1",
                "remaining vneid.level-2 --as-of 2025-12-31",
                "remaining vneid.level-2 --as-of 2025-12-31 --under 22",
                "movements --period 2025-12",
                "movements --period 2025 --under 22",
                "due --period 2025-12 --all",
                "teams --on 2025-12-31",
                "teams --on 2025-12-31 --count",
                "team t-1 --on 2025-12-31",
                "figure item.vneid.level-2 --as-of 2025-12-31 --explain --min-cell 2",
                "figure item.vneid.level-2 --as-of 2025-12-31 --by age",
                "figure item.vneid.level-2 --as-of 2025-12-31 --known-at-from #0",
                "figure reach.persons --period 2025-12 --explain"
            })
    void commands_for_everybody_name_nobody(String command) {
        for (String language : List.of("vi", "en")) {
            for (String format : List.of("table", "csv", "json")) {
                Call call = run(command + " --store " + folder.resolve("store"), language, format);
                assertThat(call.exitCode()).as(command + call.err()).isIn(0, 1);
                assertThat(said(call).lines()).as(command).noneMatch(LeakTest::hasPerson);
            }
        }
    }

    @Test
    void figures_their_explanations_and_their_documents_name_nobody() {
        try (FolderStore store = OddStore.open(folder.resolve("store"))) {
            CoverageCalculator calculator = CoverageCalculator.of(store.facts());
            CoverageQuery query = CoverageQuery.asOf(LocalDate.parse("2025-12-31"));
            List<Indicator> all = new ArrayList<>(Indicators.all());
            all.addAll(OutreachIndicators.all());
            for (CoverageReport report : calculator.calculate(all, query)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                CoverageDocuments.write(report, out);
                CoverageDocuments.writeExplained(report, out);
                assertThat(out.toString(UTF_8)).contains(report.definition().id());
                assertThat(out.toString(UTF_8).lines()).noneMatch(LeakTest::hasPerson);
            }
            assertThat(store + " " + store.facts()).doesNotMatch(LeakTest::hasPerson);
        }
        for (String id : List.of(
                "members",
                "members.trained",
                "members.mean",
                "teams.village",
                "reach.turns",
                "item.vneid.level-2",
                "skill.online-payment",
                "checklist.all",
                "household.five",
                "stuck.vneid.level-2.police",
                "remaining.vneid.level-2",
                "funnel.vneid.level-2.police.conversion",
                "universal.confirmed",
                "visits",
                "zalo.households",
                "allowance.persondays",
                "reported.bank-accounts",
                "timeliness")) {
            silent("figure " + id + DAY + " --explain --store " + folder.resolve("store"));
            silent("figure " + id + " --period 2025-12 --explain --store " + folder.resolve("store"));
        }
    }

    /**
     * The lists that are there to show the team its own people: {@code remaining} of one village or commune by id, because the team
     * goes to them, by name only where {@code --names} asks for it; and {@code team --roster}, because the team is to know
     * who is in it. No phone and no number is in any.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "remaining vneid.level-2 --as-of 2025-12-31 --under x:thon-1",
                "remaining vneid.level-2 --as-of 2025-12-31 --under 06877",
                "remaining vneid.level-2 --as-of 2025-12-31 --under x:thon-1 --by household --names",
                "team t-1 --on 2025-12-31 --roster"
            })
    void lists_of_the_team_name_its_own_people_and_no_number(String command) {
        for (String format : List.of("table", "csv", "json")) {
            Call call = run(command + " --store " + folder.resolve("store"), "vi", format);
            assertThat(call.exitCode()).as(call.err()).isZero();
            assertThat(call.out()).matches(LeakTest::hasPerson);
            assertThat(call.out().contains(NAME)).isEqualTo(command.matches(".*--(names|roster)"));
            assertThat(said(call).lines()).noneMatch(LeakTest::hasNumber);
            assertThat(call.err().lines()).noneMatch(LeakTest::hasPerson);
        }
    }

    /** The id that was typed is told again, so that whoever typed it sees what was recorded; nothing else is. */
    @Test
    void what_happened_to_a_person_is_recorded_by_the_id_that_was_typed() throws IOException {
        String store = " --store " + folder.resolve("other");
        silent("init" + store);
        silent("import " + folder.resolve("marked.ndjson") + store);
        for (String command : List.of(
                "person move " + RESIDENT + " --to x:thon-2 --on 2026-03-01",
                "person move " + RESIDENT + " --to x:thon-2 --on 2026-03-01",
                "person move " + RESIDENT + " --to 99999 --on 2026-03-01",
                "person move " + RESIDENT + " --to x:thon-1 --on 2025-07-01",
                "person died " + RESIDENT + " --on 2027-03-01",
                "person died " + RESIDENT + " --on 1970-03-01",
                "person died " + RESIDENT + " --on 2026-04-01",
                "person died " + RESIDENT + " --on 2026-04-02",
                "person move " + RESIDENT + " --to x:thon-1 --on 2026-05-01")) {
            for (String format : List.of("table", "json")) {
                Call call = run(command + store, "vi", format);
                assertThat(said(call).replace(RESIDENT, "").lines()).as(command).noneMatch(LeakTest::hasPerson);
            }
        }
        assertThat(run("person died " + PHONE + " --on 2026-04-02" + store, "en", "table")
                        .out())
                .isEmpty();
    }

    private static Stream<String> broken(String line) {
        return Stream.of(
                line.substring(0, line.length() / 2),
                line.substring(0, line.length() - 1),
                line + line,
                line.replace("zqxv-", "zqxv "),
                line.replace("zqxv-", "zqxv-\\ud800"),
                line.replace("zqxv-", "x".repeat(70) + "zqxv-"),
                line.replace("2025", NAME),
                line.replaceAll("\"20[0-9-]+\"", "\"" + NAME + "\""),
                line.replaceAll("\"20[0-9-]+\"", PHONE),
                line.replaceAll("(\"version\"):1", "$1:\"" + PHONE + "\""),
                line.replaceAll("\"content\":\\{", "\"content\":\"" + NAME + "\",\"x\":{"),
                line.replaceAll("\"content\":\\{", "\"content\":[\"" + NAME + "\"],\"x\":{"),
                line.replace(PHONE, PHONE + "7").replace(PERSONAL_ID, "9" + PERSONAL_ID),
                line.replace(PERSONAL_ID, PHONE).replace(PHONE, PERSONAL_ID),
                line.replace("\"" + PHONE + "\"", PHONE).replace("\"" + PERSONAL_ID + "\"", PERSONAL_ID),
                line.replace("\"" + NAME + "\"", "{\"" + NAME + "\":1}"),
                line.replace("\"" + NAME + "\"", "\"  \""),
                line.replaceAll("(\"key\":\")[^\"]*", "$1" + NAME),
                line.replaceAll("(\"kind\":\")[^\"]*", "$1" + PHONE),
                line.replaceAll("(\"kind\":\")[^\"]*", "$1" + PERSONAL_ID),
                line.replaceAll(
                        "(\"kind\":\")(resident|household|done|leader|member|registered|met)\"", "$1" + NAME + "\""),
                line.replaceAll("(\"(?:status|role|tier|outcome|subjectKind|evidence)\":\")[^\"]*", "$1" + NAME),
                line.replaceAll("(\"(?:status|role|tier|outcome|subjectKind|evidence)\":\")[^\"]*", "$1zqxv"),
                line.replaceAll("(\"unit\":\")[^\"]*", "$1" + NAME),
                line.replaceAll("(\"unit\":\")[^\"]*", "$1zqxv-unit"),
                line.replace("\"source\":\"", "\"source\":\"\\ud800" + NAME),
                line.replaceAll("(\"version\"):1", "$1:2"),
                line.replace("1980-05-05", "1981-05-05"),
                line.replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"" + NAME + " Hai\""),
                NAME,
                "\u0000" + line);
    }

    @Test
    void broken_files_are_told_without_what_they_hold() throws IOException {
        String header = lines.get(0) + "\n";
        List<String> some =
                lines.stream().skip(1).collect(Collectors.groupingBy(line -> line.split("\"")[3])).values().stream()
                        .flatMap(ofKind -> ofKind.stream().limit(2))
                        .toList();
        assertThat(some).hasSizeGreaterThan(20);
        int ways = (int) broken(some.get(0)).count();
        int findings = 0;
        for (int way = 0; way < ways; way++) {
            int nth = way;
            String text = some.stream()
                    .map(line -> broken(line).skip(nth).findFirst().orElseThrow())
                    .collect(Collectors.joining("\n", header, "\n"));
            Path file = Files.writeString(folder.resolve("broken-" + way + ".ndjson"), text);
            for (String format : List.of("table", "json")) {
                Call call = run("import --dry-run --store " + folder.resolve("store"), "vi", format, file.toString());
                findings += call.exitCode() == 0 ? 0 : 1;
                assertThat(said(call).lines()).as("way " + way).noneMatch(LeakTest::hasPerson);
            }
            Call document = run(
                    "import --dry-run --store " + folder.resolve("store"),
                    "en",
                    "table",
                    Files.writeString(
                                    folder.resolve("broken-" + way + ".json"),
                                    "{\"format\":\"toso.person\",\"version\":1,\"source\":\"" + NAME
                                            + "\",\"facts\":[\n"
                                            + text.lines().skip(1).collect(Collectors.joining(",\n"))
                                            + "]}")
                            .toString());
            assertThat(said(document).lines()).as("document, way " + way).noneMatch(LeakTest::hasPerson);
        }
        assertThat(findings).isGreaterThan(ways);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team,code,from,name,phone\nt-7,06820,2025-07-01,NAME,PHONE\n",
                "NAME,PHONE,ID\nNAME,PHONE,ID\n",
                "team,NAME,PHONE\nt-7,06820,ID\n",
                "team,code,from\nNAME,06820,2025-07-01\n",
                "team,code,from\nPHONE,NAME,2025-07-01\n",
                "team,code,from\nt-7,PHONE,NAME\n",
                "team,code,from\nt-7,06820,PHONE\n",
                "team,unit,from\nt-7,ID,2025-07-01\n",
                "team,unit,from\nt-7,\"NAME,2025-07-01\n",
                "team;code;from;until;last\nt-7;06820;2025-07-01;NAME;PHONE\n"
            })
    void a_list_that_is_no_list_of_teams_is_told_without_what_it_holds(String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                text.replace("NAME", NAME).replace("PHONE", PHONE).replace("ID", PERSONAL_ID));
        silent("import --as teams --dry-run --store " + folder.resolve("store"), file.toString());
    }

    @Test
    void an_export_is_told_without_what_is_in_it_and_nothing_else_is_written() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path before = folder.resolve("place/out.ndjson");
        silent("export all --personal --to " + before + " --store " + folder.resolve("store"));
        assertThat(Files.readString(before)).contains(NAME, PHONE);
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).containsExactly(before);
        }
        Path without = folder.resolve("place/without.ndjson");
        silent("export residents --to " + without + " --store " + folder.resolve("store"));
        assertThat(Files.readString(without)).doesNotContain(NAME, PHONE, PERSONAL_ID);
        silent("export all --personal --to " + folder.resolve("place/out.ndjson/x") + " --store "
                + folder.resolve("store"));
    }
}
