package vn.toso.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A batch, as its line says.
 *
 * @param position counts batches from 1
 * @param recordedAt microseconds since 1970
 * @param parts what of it stands in which file, in the order in which the files first got something
 */
record Batch(long position, long recordedAt, List<Part> parts) {
    Instant instant() {
        return Instant.EPOCH.plus(recordedAt, ChronoUnit.MICROS);
    }

    /**
     * What of a batch stands in the file of one kind, next to what was there before.
     *
     * @param kind the name of the kind
     * @param facts how many lines of facts
     * @param bytes how many bytes, with the header if the file begins here
     * @param crc their CRC-32, by which a changed file is noticed
     */
    record Part(String kind, long facts, long bytes, long crc) {
        /**
         * @throws IllegalArgumentException if a number is negative
         */
        Part {
            if (facts < 0 || bytes < 0 || crc < 0) {
                throw new IllegalArgumentException("a part has 0 facts and bytes or more");
            }
        }
    }
}
