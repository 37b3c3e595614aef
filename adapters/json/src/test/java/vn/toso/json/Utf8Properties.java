package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The first byte that is no UTF-8 text is where Java's own decoder finds it, or an earlier zero byte. */
class Utf8Properties {
    @Property
    void the_first_invalid_byte_is_where_the_decoder_finds_it(
            @ForAll("nearlyTexts") byte[] bytes, @ForAll @IntRange(max = 9) int before) {
        byte[] within = new byte[before + bytes.length + 3];
        System.arraycopy(bytes, 0, within, before, bytes.length);
        int expected = expected(bytes);

        assertThat(Utf8.firstInvalid(within, before, before + bytes.length))
                .isEqualTo(expected < 0 ? -1 : before + expected);
    }

    private static int expected(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int invalid = result.isError() ? in.position() : -1;
        for (int i = 0; i < (invalid < 0 ? bytes.length : invalid); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return invalid;
    }

    /** Texts, some with one byte changed. */
    @Provide
    Arbitrary<byte[]> nearlyTexts() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aZ0 {\"\u0001\u007f\u0111\u1ebf\u20ac")
                .ofMaxLength(40);
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 200);
        return texts.flatMap(text -> any.flatMap(value -> places.map(place -> {
            byte[] bytes = text.getBytes(UTF_8);
            if (place < bytes.length) {
                bytes[place] = value;
            }
            return bytes;
        })));
    }
}
