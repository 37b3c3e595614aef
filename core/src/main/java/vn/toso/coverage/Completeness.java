package vn.toso.coverage;

/**
 * How many of the units that are due have said anything at all (rule C8). One missing village gives 9 of 10, not a
 * smaller figure.
 *
 * @param reporting how many have at least one fact of the indicator's kind in the period, or say that there is nothing
 * @param due how many there are of the reporting level on the boundary day
 */
public record Completeness(long reporting, long due) {
    /**
     * @throws IllegalArgumentException unless {@code 0 <= reporting <= due}
     */
    public Completeness {
        if (reporting < 0 || reporting > due) {
            throw new IllegalArgumentException("of " + due + " units due cannot report " + reporting);
        }
    }

    /** Returns whether every unit that is due has said something. */
    public boolean isComplete() {
        return reporting == due;
    }
}
