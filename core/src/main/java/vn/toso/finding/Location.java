package vn.toso.finding;

import static java.util.Objects.requireNonNull;

/**
 * Where something was found: in which source, in which row, in which column.
 *
 * @param source a file's name or another name for the source; empty if there is none
 * @param row the row, line or record counted from 1 as a person sees it (a csv's header is row 1); 0 if it is about the
 *     whole source
 * @param column the column's name or the property's path; empty if it is about the whole row
 */
public record Location(String source, long row, String column) {
    /** No place: the finding is about the data as a whole. */
    public static final Location NONE = new Location("", 0, "");

    /**
     * @throws IllegalArgumentException if the row is negative
     */
    public Location {
        requireNonNull(source, "source");
        requireNonNull(column, "column");
        if (row < 0) {
            throw new IllegalArgumentException("rows count from 1, but this is " + row);
        }
    }

    /** Returns the place of a whole source. */
    public static Location of(String source) {
        return new Location(source, 0, "");
    }

    /**
     * Returns the place of a row in a source.
     *
     * @throws IllegalArgumentException if the row is negative
     */
    public static Location of(String source, long row) {
        return new Location(source, row, "");
    }

    /** Returns this place, narrowed to a column. */
    public Location withColumn(String name) {
        return new Location(source, row, name);
    }

    /** Returns {@code source:row [column]}, without the parts that are not known; empty if nothing is. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (row > 0) {
            text.append(':').append(row);
        }
        if (!column.isEmpty()) {
            text.append(text.length() == 0 ? "[" : " [").append(column).append(']');
        }
        return text.toString();
    }
}
