package vn.toso.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFoldingProperties {
    private static final String[] WORDS = {
        "Phường", "xã", "Hòa", "Hoà", "Thuỷ", "Quý", "Kỳ", "Mỹ", "Đắk", "Đăk", "R'Măng", "K'", "N.T", "TP.HCM", "IV",
        "07", "Vị", "Xuyên", "ÊÊ", "Ơ", "Ước", "-", "2A", "(001)", "Yến", "oăc", "ỵ", "Ð", "ngoèo", "Ngoài", "Khuỷu"
    };

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of(WORDS), Arbitraries.strings().all().ofMaxLength(6));
        return words.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }

    @Property
    void folding_a_key_gives_the_key(@ForAll("names") String name) {
        String key = NameFolding.exact(name);
        assertThat(NameFolding.exact(key)).isEqualTo(key);
        String bare = NameFolding.bare(name);
        assertThat(NameFolding.bare(bare)).isEqualTo(bare);
    }

    @Property
    void case_composition_and_blanks_never_change_the_exact_key(@ForAll("vietnamese") String name) {
        String key = NameFolding.exact(name);
        assertThat(NameFolding.exact(name.toUpperCase(Locale.ROOT))).isEqualTo(key);
        assertThat(NameFolding.exact(name.toLowerCase(Locale.ROOT))).isEqualTo(key);
        assertThat(NameFolding.exact(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(NameFolding.exact("\n\ufeff " + name.replace(" ", "\u00a0\u200b  ") + "\u2003"))
                .isEqualTo(key);
    }

    @Property
    void moving_the_tone_within_a_syllable_never_changes_the_exact_key(@ForAll("vietnamese") String name) {
        StringBuilder moved = new StringBuilder();
        for (String word : Normalizer.normalize(name, Normalizer.Form.NFD).split(" ")) {
            String tones = word.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = word.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            boolean oneSyllable = rest.chars().allMatch(c -> Character.isLetter(c) || NameKeys.isMark((char) c));
            moved.append(' ').append(oneSyllable ? rest + tones : word);
        }
        assertThat(NameFolding.exact(moved.toString())).isEqualTo(NameFolding.exact(name));
    }

    @Property
    void the_bare_key_is_that_of_the_text_without_accents(@ForAll("vietnamese") String name) {
        String stripped = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('Ð', 'D');
        assertThat(NameFolding.bare(stripped)).isEqualTo(NameFolding.bare(name));
    }

    @Property
    void a_name_without_its_accents_is_the_name_with_accents_missing(@ForAll("vietnamese") String name) {
        String key = NameFolding.exact(name);
        String bare = NameFolding.bare(name);
        assertThat(NameKeys.likeness(bare, key))
                .isEqualTo(bare.equals(key) ? NameLikeness.EXACT : NameLikeness.ACCENTS_MISSING);
        assertThat(NameKeys.likeness(key, bare))
                .isEqualTo(bare.equals(key) ? NameLikeness.EXACT : NameLikeness.ACCENTS_DIFFER);
    }
}
