package vn.toso.cli;

import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.store.Kinds;

/** Facts of the sample province, wherever they went: the sources of all of them begin with {@code mau:}. */
final class Invented {
    private static final String MARK = "mau:";
    /** The source of a document of facts from several sources, if there are invented ones among them. */
    static final String EXPORT = MARK + "export";

    private Invented() {}

    static boolean is(Filing filing) {
        return isSource(filing.source());
    }

    static boolean isSource(String source) {
        return source.startsWith(MARK);
    }

    /** Returns whether there are invented facts among these; then whatever is made of them is no statement about reality. */
    static boolean isAmong(Facts facts) {
        return Kinds.all().list().stream().anyMatch(kind -> isAmong(facts, kind));
    }

    private static <T> boolean isAmong(Facts facts, FactKind<T> kind) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            return all.anyMatch(fact -> is(fact.filing()));
        }
    }
}
