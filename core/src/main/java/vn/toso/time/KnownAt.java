package vn.toso.time;

import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * What was known: everything recorded up to a position in the order in which a store committed its batches (rule T3).
 *
 * <p>A position is no clock. An instant is resolved to one by the store that holds the facts, and what is known at a
 * position never changes, whatever was being written at the time. Positions of different stores have nothing to do with
 * each other. The text form is {@code #12}.
 *
 * @param position how many batches had been committed; 0 when nothing was
 */
public record KnownAt(long position) implements Comparable<KnownAt> {
    /** Before anything was recorded. */
    public static final KnownAt START = new KnownAt(0);

    private static final Pattern TEXT = Pattern.compile("#(?:0|[1-9]\\d{0,17})");

    /**
     * @throws IllegalArgumentException if the position is negative
     */
    public KnownAt {
        if (position < 0) {
            throw new IllegalArgumentException("positions count from 0, but this is " + position);
        }
    }

    /**
     * Returns the position after so many batches.
     *
     * @throws IllegalArgumentException if the position is negative
     */
    public static KnownAt of(long position) {
        return new KnownAt(position);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws DateTimeParseException if the text is no {@code #} followed by a number without leading zeros
     */
    public static KnownAt parse(CharSequence text) {
        if (!TEXT.matcher(text).matches()) {
            throw new DateTimeParseException("a position is written as # and a number", text, 0);
        }
        return new KnownAt(Long.parseLong(text.subSequence(1, text.length()).toString()));
    }

    /** Returns whether something recorded in the batch of the other position was known here. */
    public boolean includes(KnownAt recorded) {
        return recorded.position <= position;
    }

    @Override
    public int compareTo(KnownAt other) {
        return Long.compare(position, other.position);
    }

    /** Returns {@code #} and the position, which {@link #parse} reads. */
    @Override
    public String toString() {
        return "#" + position;
    }
}
