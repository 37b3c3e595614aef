package vn.toso.cli.output;

/** How much room a text takes on a console, and texts made fit for one. */
final class Width {
    private static final String ELLIPSIS = "…";

    private Width() {}

    /** Returns the columns a text fills: none for marks set above or below a letter, two for East Asian letters. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** Returns the text on one line, without what could steer a terminal or turn its direction. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || Character.isSpaceChar(c)) {
                line.append(' ');
            } else if (Character.isISOControl(c)) {
                line.append('\ufffd');
            } else if (Character.getType(c) != Character.FORMAT) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Returns the text, cut to at most this many columns. */
    static String cut(String text, int most) {
        if (text.length() <= most && of(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            width += of(c);
            if (width >= most) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append(ELLIPSIS).toString();
    }
}
