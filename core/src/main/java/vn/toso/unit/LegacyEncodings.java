package vn.toso.unit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises Vietnamese text that was written or read in an encoding that is not Unicode, and converts it where there is
 * one way to.
 *
 * <p>A text is suspected only if it has a character no Vietnamese name has, or two vowels no Vietnamese syllable has.
 */
final class LegacyEncodings {
    /**
     * What a text was found to be.
     *
     * @param encoding what happened to it, as people call it
     * @param text the text in Unicode; empty where it cannot be brought back with certainty
     */
    record Recovered(String encoding, String text) {}

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String LETTERS = letters();
    private static final String PUNCTUATION =
            "\u00b0\u00b7\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00b4\u02bc";
    /** Letters that are written for Đ and đ. */
    private static final String STROKED_D = "\u00d0\u00f0\u0189\u0256";

    /** The upper half of code page 437, from 80. */
    private static final String CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
    /** 80 to 9F of code page 1252; bytes it leaves out are read as the control characters of that number. */
    private static final String CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    /** What UTF-8 looks like when it was misread and some of it was lost after that. */
    private static final String[] MISREAD = {"áº", "á»", "Ä‘", "Æ°", "ß║", "ß╗", "─æ", "╞░", "├"};

    /** TCVN 5712:1993 VN3 from A1 to FF; a dot where there is no letter. Its capitals are a matter of the font. */
    private static final String TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ." + ".....àảãáạ.ằẳẵắ." + "......ặầẩẫấậè.ẻẽ" + "éẹềểễếệìỉ...ĩíịò"
            + ".ỏõóọồổỗốộờởỡớợù" + ".ủũúụừửữứựỳỷỹýỵ.";

    /** Letters that VNI writes as one character. */
    private static final Map<Character, String> VNI_LETTERS =
            Map.of('ñ', "đ", 'ô', "ơ", 'ö', "ư", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ", 'í', "í", 'ì', "ì");
    /** What VNI writes after a vowel, and the marks that it stands for. */
    private static final Map<Character, String> VNI_MARKS = vniMarks();

    private static final Pattern TONE = Pattern.compile("[" + TONES + "]");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
            + "(?:(?:[aăâeêioôơuưy]|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uy|uyê|uă)(?:ch|nh|ng|[cmnpt])"
            + "|[aeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uy|uơ|ưa|ưi|ưu"
            + "|iêu|yêu|oai|oay|oeo|uây|uôi|uya|uyu|ươi|ươu)");

    private LegacyEncodings() {}

    /** Returns what the text is, if it is not plain Unicode. */
    static Optional<Recovered> recover(String text) {
        boolean foreign = isForeign(text);
        if (foreign) {
            String cp437 = decoded(text, CP437);
            if (cp437 != null) {
                return Optional.of(new Recovered("UTF-8 → CP437", cp437));
            }
            String cp1252 = decoded(text, CP1252);
            if (cp1252 != null) {
                return Optional.of(new Recovered("UTF-8 → Windows-1252", cp1252));
            }
            if (Stream.of(MISREAD).anyMatch(text::contains)) {
                return Optional.of(new Recovered("UTF-8 → ?", ""));
            }
        }
        if (isLost(text)) {
            return Optional.of(new Recovered("?", ""));
        }
        if (!foreign && !hasVniPair(text)) {
            return Optional.empty();
        }
        String vni = plausible(fromVni(text));
        String tcvn3 = foreign ? plausible(fromTcvn3(text)) : null;
        if (vni != null && tcvn3 != null && isSpelt(vni) != isSpelt(tcvn3)) {
            vni = isSpelt(vni) ? vni : null;
            tcvn3 = isSpelt(tcvn3) ? tcvn3 : null;
        }
        if (vni != null && tcvn3 != null) {
            return Optional.of(new Recovered("VNI / TCVN3", ""));
        }
        return vni != null
                ? Optional.of(new Recovered("VNI", vni))
                : Optional.ofNullable(tcvn3).map(found -> new Recovered("TCVN3", found));
    }

    /** Characters that an encoding could not hold became a question mark or U+FFFD. */
    private static boolean isLost(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if (text.charAt(i) == '\ufffd' || (text.charAt(i) == '?' && inWord)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(String text) {
        return text.chars()
                .anyMatch(c -> c >= 0x80
                        && LETTERS.indexOf(c) < 0
                        && PUNCTUATION.indexOf(c) < 0
                        && STROKED_D.indexOf(c) < 0
                        && !NameKeys.isMark((char) c)
                        && !Texts.isBlank((char) c)
                        && !Texts.isInvisible((char) c));
    }

    /** Returns what the characters are as UTF-8 if they are the bytes of a code page; null if they are no such name. */
    private static @Nullable String decoded(String text, String page) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int at = page.indexOf(c);
            if (at < 0 && c >= 0x80 && (page.length() == 128 || c < 0xa0 || c > 0xff)) {
                return null;
            }
            bytes[i] = (byte) (at < 0 ? c : at + 0x80);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean hasVniPair(String text) {
        for (int i = 1; i < text.length(); i++) {
            char vowel = Character.toLowerCase(text.charAt(i - 1));
            char mark = Character.toLowerCase(text.charAt(i));
            if (("uy".indexOf(vowel) >= 0 && "ùõ".indexOf(mark) >= 0)
                    || (vowel == 'o' && "âùõ".indexOf(mark) >= 0)
                    || (vowel == 'e' && "âáàãùõ".indexOf(mark) >= 0)
                    || (vowel == 'a' && "âáàãêéèúùõ".indexOf(mark) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String fromVni(String text) {
        StringBuilder unicode = new StringBuilder(text.length() + 16);
        String vowel = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char small = Character.toLowerCase(c);
            boolean capitalInside = c != small && i > 0 && Character.isLowerCase(text.charAt(i - 1));
            String letter = VNI_LETTERS.get(small);
            String marks = VNI_MARKS.get(small);
            if (((letter != null || marks != null) && capitalInside) || (marks != null && !takes(vowel, marks))) {
                return null;
            }
            if (marks != null) {
                unicode.append(marks);
                vowel = "";
            } else if (letter != null) {
                unicode.append(c == small ? letter : letter.toUpperCase(Locale.ROOT));
                vowel = letter.equals("ơ") || letter.equals("ư") ? letter : "";
            } else if (c >= 0x80 && Character.isLetter(c)) {
                return null;
            } else {
                unicode.append(c);
                vowel = "aeouy".indexOf(small) >= 0 ? String.valueOf(small) : "";
            }
        }
        return Normalizer.normalize(unicode, Normalizer.Form.NFC);
    }

    private static boolean takes(String vowel, String marks) {
        return switch (marks.charAt(0)) {
            case '\u0302' -> vowel.equals("a") || vowel.equals("e") || vowel.equals("o");
            case '\u0306' -> vowel.equals("a");
            default -> !vowel.isEmpty();
        };
    }

    private static @Nullable String fromTcvn3(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c > 0xa0 && c <= 0xff ? TCVN3.charAt(c - 0xa1) : c;
            if (c > 0xff || (c > 0xa0 && letter == '.')) {
                return null;
            }
            unicode.append(letter);
        }
        return unicode.toString();
    }

    /** Returns the text if its words can be Vietnamese: one tone at most, a vowel, đ only at the beginning. */
    private static @Nullable String plausible(@Nullable String text) {
        if (text == null || isForeign(text)) {
            return null;
        }
        for (String word : NameFolding.words(text)) {
            long tones = word.chars().filter(c -> TONES.indexOf(c) >= 0).count();
            boolean vowel = word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
            if (tones > 1 || word.lastIndexOf('\u0335') > 1 || (word.length() > 1 && !vowel && hasLetter(word))) {
                return null;
            }
        }
        return text;
    }

    /** Returns whether every word is spelt like a syllable of the Vietnamese language; names of other peoples are not. */
    private static boolean isSpelt(String text) {
        return NameFolding.words(text).stream()
                .map(word -> Normalizer.normalize(TONE.matcher(word).replaceAll(""), Normalizer.Form.NFC))
                .allMatch(word -> SYLLABLE.matcher(word.replace("d\u0335", "đ")).matches());
    }

    private static boolean hasLetter(String word) {
        return !NameTables.isRoman(word) && word.chars().anyMatch(c -> c > 0x7f);
    }

    private static String letters() {
        return Stream.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")
                        .flatMap(vowel -> Stream.concat(
                                        Stream.of(""), TONES.chars().mapToObj(Character::toString))
                                .map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                        .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.joining())
                + "đĐ";
    }

    private static Map<Character, String> vniMarks() {
        String characters = "ùøûõïâáàåãäêéèúüë";
        String[] marks = {
            "\u0301",
            "\u0300",
            "\u0309",
            "\u0303",
            "\u0323",
            "\u0302",
            "\u0302\u0301",
            "\u0302\u0300",
            "\u0302\u0309",
            "\u0302\u0303",
            "\u0302\u0323",
            "\u0306",
            "\u0306\u0301",
            "\u0306\u0300",
            "\u0306\u0309",
            "\u0306\u0303",
            "\u0306\u0323"
        };
        return java.util.stream.IntStream.range(0, marks.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(characters::charAt, i -> marks[i]));
    }
}
