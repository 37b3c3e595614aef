package vn.toso.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Writes a charset; what it does not have is written as what comes nearest to it. */
final class PlainWriter extends Writer {
    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '\u00a0', " "));

    private final Writer writer;
    private final CharsetEncoder encoder;
    private final boolean hasAll;
    private boolean readerGone;

    PlainWriter(OutputStream out, Charset charset) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, charset));
        this.encoder = charset.newEncoder();
        this.hasAll = charset.equals(StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] letters, int offset, int length) throws IOException {
        try {
            writer.write(hasAll ? new String(letters, offset, length) : plain(new String(letters, offset, length)));
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, plain));
        return plain.toString();
    }

    private void append(int c, StringBuilder plain) {
        String letter = Character.toString(c);
        if (encoder.canEncode(letter)) {
            plain.append(letter);
        } else if (NEAREST.containsKey(c)) {
            plain.append(NEAREST.get(c));
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            String base = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
            plain.append(encoder.canEncode(base) ? base : "?");
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        String message = e.getMessage();
        readerGone |= message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
        return e;
    }

    boolean isReaderGone() {
        return readerGone;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
