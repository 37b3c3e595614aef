package vn.toso.cli.input;

/**
 * How much of a file is taken, so that a hostile one cannot fill the memory.
 *
 * @param rowLetters the most characters of one cell or line
 * @param rows the most rows
 * @param letters the most characters of all rows together
 * @param inflatedBytes the most bytes that an xlsx may unpack to
 */
public record Limits(int rowLetters, int rows, long letters, long inflatedBytes) {
    /** What fits many times over: the longest list of units that there is has 18,000 rows. */
    public static final Limits USUAL = new Limits(1 << 20, 300_000, 40_000_000, 128L << 20);
}
