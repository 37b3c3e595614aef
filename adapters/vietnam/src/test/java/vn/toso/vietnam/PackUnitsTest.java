package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step of the build that makes the compact resource. It is no part of the module, so it is compiled here. */
class PackUnitsTest {
    private static final String UNITS = """
            code,since,valid_from,valid_until,level,type,name,parent_code
            00001,2004-08-31,2004-08-31,,commune,xã,A,001
            00004,2004-08-31,2004-08-31,2020-01-01,commune,xã,B,001
            001,2004-08-31,2004-08-31,2019-01-01,district,huyện,C,01
            001,2004-08-31,2019-01-01,,district,thị xã,C,01
            01,2004-08-31,2004-08-31,,province,tỉnh,D,
            """;
    private static final String SUCCESSIONS = """
            effective_on,from_level,from_code,from_since,to_level,to_code,to_since,people,land,legal_act,clause,basis
            2020-01-01,commune,00004,2004-08-31,commune,00001,2004-08-31,all,all,,,reported
            """;

    @TempDir
    static Path classes;

    private static URLClassLoader loader;
    private static MethodHandle pack;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws Exception {
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "--release",
                        "17",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        Path.of("src", "build", "java", "PackUnits.java").toString());
        assertThat(errors).isZero();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        Class<?> program = loader.loadClass("PackUnits");
        pack = MethodHandles.privateLookupIn(program, MethodHandles.lookup())
                .findStatic(program, "pack", MethodType.methodType(byte[].class, Path.class));
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static byte[] pack(Path sources) throws Throwable {
        return (byte[]) pack.invokeExact(sources);
    }

    private byte[] pack(String units, String successions) throws Throwable {
        return pack(units.getBytes(StandardCharsets.UTF_8), successions);
    }

    private byte[] pack(byte[] units, String successions) throws Throwable {
        Files.write(folder.resolve("units.csv"), units);
        Files.writeString(folder.resolve("successions.csv"), successions);
        return pack(folder);
    }

    @Test
    void the_same_sources_give_the_same_bytes_as_the_build_did() throws Throwable {
        assertThat(pack(SourceRows.FOLDER)).isEqualTo(VietnamUnits.resource("units.bin"));
    }

    @Test
    void a_small_pack_is_read_back() throws Throwable {
        PackRows rows = PackDecoder.decode(pack(UNITS, SUCCESSIONS));
        assertThat(rows.states())
                .map(unit -> unit.id() + " " + unit.valid() + " " + unit.fullName() + " " + unit.parent())
                .containsExactly(
                        "00001@2004-08-31 2004-08-31.. Xã A Optional[001@2004-08-31]",
                        "00004@2004-08-31 2004-08-31..2020-01-01 Xã B Optional[001@2004-08-31]",
                        "001@2004-08-31 2004-08-31..2019-01-01 Huyện C Optional[01@2004-08-31]",
                        "001@2004-08-31 2019-01-01.. Thị xã C Optional[01@2004-08-31]",
                        "01@2004-08-31 2004-08-31.. Tỉnh D Optional.empty");
        assertThat(rows.successions())
                .singleElement()
                .hasToString(
                        "Succession[effectiveOn=2020-01-01, from=00004@2004-08-31, to=00001@2004-08-31, people=ALL, land=ALL,"
                                + " basis=REPORTED, actOrNull=null]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã,A,001 | xã,A,002 | units.csv:2: no unit has the parent code on 2004-08-31",
                "xã,A,001 | xã,A, | units.csv:2: all but provinces must have a parent",
                "xã,A,001 | xã,A | units.csv:2: 8 cells are required",
                "xã,A,001 | xã,,001 | units.csv:2: type and name are required",
                "xã,A,001 | xã,\"A\",001 | units.csv:2: quotes are not used",
                "xã,A,001 | xã, A,001 | units.csv:2: no blanks around a cell",
                "00001,2004 | 1,2004 | units.csv:2: the code of a commune has 5 digits",
                "00001,2004 | 0000x,2004 | units.csv:2: the code of a commune has 5 digits",
                "00001,2004 | 00009,2004 | units.csv:3: rows must be sorted and none double",
                "00001,2004 | 00004,2004 | units.csv:3: rows must be sorted and none double",
                "commune,xã,A | village,xã,A | units.csv:2: the level must be province, district or commune, not village",
                "-31,,commune | -31,2004-08-31,commune | units.csv:2: valid_until must be after valid_from",
                "-31,,commune | -31,2005-02-29,commune | units.csv:2: a day is required, not 2005-02-29",
                "2019-01-01,,district | 2018-01-01,,district | units.csv:5: the state before must have ended",
                "code,since | Code,since | units.csv:1: the columns must be code,since",
                "thị | thi\u0323 | units.csv:1: must be in NFC",
            })
    void a_bad_row_of_units_ends_the_build(String good, String bad, String message) {
        assertThatThrownBy(() -> pack(UNITS.replaceFirst(good, bad), SUCCESSIONS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-01,c | 2020-01-02,c | successions.csv:2: from must be there the day before",
                "commune,00001 | commune,00009 | successions.csv:2: to must be there on the day",
                "commune,00001 | district,00001 | successions.csv:2: to must be there on the day",
                "commune,00001 | commune,00004 | successions.csv:2: a unit cannot succeed itself",
                "all,all | all,half | successions.csv:2: people and land must be all, some or none",
                "all,all | none,none | successions.csv:2: people or land must pass",
                ",,reported | ,,law | successions.csv:2: an act is required for law, and only there",
                ",,reported | ,3,reported | successions.csv:2: a clause needs its act",
                ",,reported | ,,rumour | successions.csv:2: the basis must be law or reported",
            })
    void a_bad_row_of_successions_ends_the_build(String good, String bad, String message) {
        assertThatThrownBy(() -> pack(UNITS, SUCCESSIONS.replaceFirst(good, bad)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_row_given_twice_ends_the_build() {
        String row = SUCCESSIONS.lines().toList().get(1);
        assertThatThrownBy(() -> pack(UNITS, SUCCESSIONS + row + "\n"))
                .hasMessageStartingWith("successions.csv:3: rows must be sorted and none double");
    }

    @Test
    void a_file_that_is_not_plain_text_ends_the_build() {
        for (String units : List.of("", UNITS.replace("\n", "\r\n"), "\uFEFF" + UNITS, UNITS.strip())) {
            assertThatThrownBy(() -> pack(units, SUCCESSIONS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("units.csv:1: ");
        }
        assertThatThrownBy(() -> pack(UNITS.getBytes(StandardCharsets.UTF_16BE), SUCCESSIONS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("units.csv");
    }
}
