package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
    /** N14: spellings of the law and of the statistics office. */
    @ParameterizedTest
    @CsvSource({
        "Pờ Y,Bờ Y",
        "Prao,P Rao",
        "Hua Bum,Hua Bun",
        "Sà Phìn,Xà Phìn",
        "Kim Trung,Kim Chung",
        "Xá Nhè,Xá Nh",
        "EaBia,Ea Bia",
        "Hòa Tú II,Hòa Tu 2"
    })
    void names_one_letter_or_blank_apart_are_similar(String one, String other) {
        assertThat(SimilarNames.areSimilar(NameFolding.exact(one), NameFolding.exact(other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Phường 5,Phường 6",
        "Khu 1,Khu 11",
        "Tây A,Tây B",
        "Hòa Tú,Hòa Tú 2",
        "Xá Nhè,Sáng Nhè",
        "Ba,Ca",
        "Hà Tu,Hà Tiên"
    })
    void other_names_are_not(String one, String other) {
        assertThat(SimilarNames.areSimilar(NameFolding.exact(one), NameFolding.exact(other)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withChars("ab i2")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(NameFolding::bare);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return keys().list().ofMaxSize(8);
    }

    @Property
    void finds_what_comparing_with_every_name_finds(
            @ForAll("keys") String sought, @ForAll("lists") List<String> names) {
        int[] expected = IntStream.range(0, names.size())
                .filter(i -> SimilarNames.areSimilar(sought, names.get(i)))
                .toArray();
        assertThat(new SimilarNames(names).find(sought)).containsExactly(expected);
    }
}
