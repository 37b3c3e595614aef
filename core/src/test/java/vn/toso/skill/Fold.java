package vn.toso.skill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.toso.fact.Fact;

/** The rule of conflicts, word by word. */
final class Fold {
    private Fold() {}

    static Status status(List<Fact<Progress>> facts, String item, LocalDate asOf) {
        return facts.stream()
                .filter(fact -> fact.content().item().equals(item))
                .filter(fact -> fact.content().subject().equals(Samples.RESIDENT))
                .filter(fact -> !fact.content().day().isAfter(asOf))
                .max(Comparator.comparing(
                                (Fact<Progress> fact) -> fact.content().day())
                        .thenComparing(fact -> fact.content().evidence())
                        .thenComparing(Fact::recorded)
                        .thenComparing(Fact::version)
                        .thenComparing(fact -> fact.content().status(), StatusWords.ORDER))
                .map(fact -> fact.content().status())
                .orElse(new Status.Unknown());
    }
}
