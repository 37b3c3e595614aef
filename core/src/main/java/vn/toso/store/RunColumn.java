package vn.toso.store;

/** Numbers by row that rarely change from one row to the next: batches, filings. To be read as {@link IntColumn} is. */
final class RunColumn {
    private final IntColumn starts = new IntColumn();
    private final IntColumn values = new IntColumn();

    int runs() {
        return starts.size();
    }

    void add(int row, int value) {
        int runs = runs();
        if (runs == 0 || values.get(runs - 1) != value) {
            starts.add(row);
            values.add(value);
        }
    }

    void truncate(int rows) {
        int runs = runs();
        while (runs > 0 && starts.get(runs - 1) >= rows) {
            runs--;
        }
        starts.truncate(runs);
        values.truncate(runs);
    }

    /** The value of a row, among so many runs. */
    int get(int row, int runs) {
        return values.get(runOf(row, runs));
    }

    private int runOf(int row, int runs) {
        int low = 0;
        int high = runs - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Of values that only rise: the first row whose value is above this one, or the number of rows. */
    int firstAbove(long value, int runs, int rows) {
        int low = 0;
        int high = runs;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values.get(middle) > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == runs ? rows : starts.get(low);
    }

    /** Reads row after row without a search for each. */
    final class Cursor {
        private final int runs;
        private int from;
        private int until;
        private int value;

        Cursor(int runs) {
            this.runs = runs;
        }

        int get(int row) {
            if (row < from || row >= until) {
                int run = runOf(row, runs);
                from = starts.get(run);
                until = run + 1 < runs ? starts.get(run + 1) : Integer.MAX_VALUE;
                value = values.get(run);
            }
            return value;
        }
    }
}
