package vn.toso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    static List<String> wrongCalls() {
        return List.of(
                "",
                "nothing",
                "units",
                "units --on",
                "units --on 2025-02-30",
                "units --on yesterday",
                "units --on 2025-06-30 --level town",
                "units --on 2025-06-30 --under 99",
                "units --on 2025-06-30 --format xml",
                "units --on 2025-06-30 --lang fr",
                "units --on 2025-06-30 --on 2025-06-29",
                "units --on 2025-06-30 --kount",
                "unit",
                "unit 06820 06821",
                "find",
                "match",
                "match no-such-file.csv",
                "match . --on 2025-06-30",
                "match x.csv --columns nme=1",
                "edition no-such-file.csv",
                "successors 06820 --from 2025-06-30",
                "figure teams.commune",
                "figure teams.commune --as-of 2025-06-30 --period 2025-06",
                "figure teams.commune --period 2025-13",
                "figure teams.commune --period 2025-06-30..",
                "figure teams.other --teams sample --as-of 2025-06-30",
                "figure teams.commune --teams no-such-file.csv --as-of 2025-06-30",
                "teams",
                "teams --on 2023-12-31 --state asleep",
                "teams --on 2023-12-31 --tier district",
                "teams --on 2023-12-31 --under 206 --state dissolved",
                "teams --on 2025-12-31 --under 206",
                "teams --on 2019-12-31 --under mau:06877-01",
                "teams --on 2023-12-31 --teams no-such-file.csv",
                "team --on 2023-12-31",
                "team qn-xa-06664",
                "team no-such-team --on 2023-12-31",
                "team qn-xa-06664 --on 2022-05-31",
                "check",
                "check --on 2023-12-31 --policy none",
                "check --on 2023-12-31 --known-at 99",
                "check --on 2023-12-31 --known-at yesterday",
                "check --on 2023-12-31 --known-at 2026-11-24",
                "check --on 2023-12-31 --known-at 2026-11-24T00:00:00Z",
                "check --on 2023-12-31 --store no-such-folder",
                "check --on 2023-12-31 --store x --teams sample",
                "check --on 2023-12-31 --store x --villages-placed",
                "check --on 2023-12-31 --store x --teams x.csv",
                "stuck no-such-item",
                "stuck --as-of tomorrow",
                "remaining",
                "remaining no-such-item --as-of 2025-12-31",
                "remaining vneid.level-2 --by village",
                "remaining vneid.level-2 --names",
                "person",
                "person move x --on 2025-12-31",
                "person died x",
                "init --store pom.xml",
                "init --store src",
                "init here",
                "import",
                "import no-such-file.ndjson",
                "import pom.xml",
                "import src",
                "import pom.xml --as units",
                "import - --as no-such-kind",
                "import - --as team --by=",
                "import - --as teams --store no-such-folder",
                "export",
                "export all",
                "export all --to facts.ndjson",
                "export all --to facts.xml",
                "export all --to no-such-folder/facts.ndjson",
                "export all --to pom.xml/",
                "export no-such-kind --to -",
                "demo --store",
                "demo --format csv",
                "@no-such-file");
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void refuses_wrong_usage_in_both_languages_without_a_stack_trace(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        Call english = Call.of(args);
        Call vietnamese = Call.inVietnamese(args);

        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(vietnamese.exitCode()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(vietnamese.err()).isNotBlank().isNotEqualTo(english.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "units",
                "unit",
                "find",
                "match",
                "successors",
                "predecessors",
                "edition",
                "figure",
                "coverage",
                "teams",
                "team",
                "check",
                "init",
                "import",
                "export"
            })
    void explains_every_command_in_both_languages(String command) {
        String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "-h"};
        Call english = Call.of(args);
        Call vietnamese = Call.inVietnamese(args);

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: toso", "Examples:", "--format", "--lang", "Prints this help");
        assertThat(vietnamese.out()).contains("Cách dùng: toso", "Ví dụ:", "In phần trợ giúp này");
        assertThat(vietnamese.out() + english.out()).doesNotContain("${", "null");
    }

    @Test
    void speaks_vietnamese_only_where_the_locale_does() {
        assertThat(Call.with(Locale.FRENCH, new byte[0], "units").err()).contains("is missing");
        assertThat(Call.with(Locale.ROOT, new byte[0], "units").err()).contains("is missing");
        assertThat(Call.with(Locale.forLanguageTag("vi"), new byte[0], "units").err())
                .contains("Thiếu");
        assertThat(Call.of("units", "--lang", "vi").err()).contains("Thiếu");
        assertThat(Call.inVietnamese("units", "--lang=en").err()).contains("is missing");
    }

    @Test
    void takes_options_before_and_after_the_command() {
        assertThat(Call.of("--format", "json", "units", "--on", "2025-06-30", "--level", "province", "--count")
                        .out())
                .contains("\"count\": 63");
        assertThat(Call.of("units", "--on", "2025-06-30", "--format", "JSON", "--level", "province", "--count")
                        .out())
                .contains("\"count\": 63");
    }

    @Test
    void writes_a_byte_order_mark_only_where_it_is_asked_for() {
        String[] question = {"units", "--on", "2025-06-30", "--level", "province", "--format", "csv"};
        String plain = Call.of(question).out();

        assertThat(plain).startsWith("code,id,");
        assertThat(Call.of("--excel", "units", "--on", "2025-06-30", "--level", "province", "--format", "csv")
                        .out())
                .isEqualTo("\ufeff" + plain);
    }

    @Test
    void reads_arguments_from_a_file_in_utf_8() throws Exception {
        Path file = folder.resolve("args");
        Files.writeString(file, "\ufeff# a comment\nfind \"thị xã quảng yên\"\n  --on 2024-01-01 --lang vi\n");

        Call call = Call.of("@" + file);

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("là thị xã Quảng Yên (206@2004-08-31)");
    }

    @Test
    void takes_two_at_signs_for_one() {
        assertThat(Call.of("find", "@@x", "--on", "2024-01-01").out()).contains("“@x”");
    }

    @Test
    void refuses_a_file_of_arguments_that_is_not_utf_8() throws Exception {
        Path file = Files.write(folder.resolve("args"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(Call.of("@" + file).exitCode()).isEqualTo(2);
        assertThat(Call.of("@" + file).err()).contains("not in UTF-8");
    }

    @Test
    void writes_letters_a_terminal_does_not_have_without_their_accents() {
        Call call = Call.with(
                Locale.ENGLISH,
                new byte[0],
                StandardCharsets.US_ASCII,
                "successors",
                "06877",
                "--from",
                "2025-06-30",
                "--to",
                "2025-07-01",
                "--lang",
                "vi");

        assertThat(call.out())
                .startsWith("Nguoi dan cua xa Dong Ngu (06877@2004-08-31) ngay 2025-06-30 chia ve 2 noi co the")
                .doesNotContain("?");
    }
}
