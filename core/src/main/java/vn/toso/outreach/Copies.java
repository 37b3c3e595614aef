package vn.toso.outreach;

import java.math.BigInteger;
import vn.toso.fact.Precision;

/** How many copies of one material there can be, and how many were handed out at least. */
final class Copies {
    private BigInteger printed = BigInteger.ZERO;
    private BigInteger handedOut = BigInteger.ZERO;
    private boolean anyPrinted;
    private boolean exact = true;

    /** A rough number bounds nothing, and of printed ones a lower bound says nothing of the most there can be. */
    void take(MaterialCount count) {
        BigInteger copies = BigInteger.valueOf(count.count());
        if (count.figure() == MaterialFigure.PRINTED) {
            anyPrinted = true;
            exact &= count.precision() == Precision.EXACT;
            printed = printed.add(copies);
        } else if (count.figure() == MaterialFigure.HANDED_OUT && count.precision() != Precision.ABOUT) {
            handedOut = handedOut.add(copies);
        }
    }

    boolean isExceeding() {
        return anyPrinted && exact && handedOut.compareTo(printed) > 0;
    }

    String printed() {
        return printed.toString();
    }

    String handedOut() {
        return handedOut.toString();
    }
}
