package vn.toso.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;
import vn.toso.store.Kinds;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.unit.UnitRegister;

/** Two kinds of facts to fill folders with, in batches of which it can be said whether they are whole. */
final class Notes {
    record Note(String id, String text) {}

    record Sum(long batch, long notes) {}

    static final FactKind<Note> NOTES = FactKind.<Note>named("test.note")
            .key(Note::id)
            .text("text", Note::text)
            .madeBy(v -> new Note(v.text("id"), v.text("text")));

    static final FactKind<Sum> SUMS = FactKind.<Sum>named("test.sum")
            .number("batch", Sum::batch)
            .number("notes", Sum::notes)
            .madeBy(v -> new Sum(v.number("batch"), v.number("notes")));

    static final Kinds KINDS = Kinds.all().with(NOTES).with(SUMS);
    static final UnitRegister NO_UNITS = UnitRegister.of(List.of(), List.of()).value();
    static final Instant NOON = Instant.parse("2026-10-01T05:00:00Z");
    static final Filing FILING = Filing.of("list-1", "clerk-7");

    private Notes() {}

    static FolderStore create(Path folder) {
        return FolderStore.create(folder, KINDS, NO_UNITS, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    static FolderStore open(Path folder) {
        return FolderStore.open(folder, KINDS, NO_UNITS, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Adds so many notes as there are numbers to the batch's, edits one of the batch before, and says how many it added. */
    static void fill(Transaction tx, long batch) {
        long notes = batch % 4 + 1;
        for (long i = 0; i < notes; i++) {
            tx.add(NOTES, new Note(batch + "." + i, "ghi chú ".repeat((int) (batch % 7) + 1)), FILING);
        }
        String last = batch - 1 + ".0";
        tx.find(NOTES, last)
                .ifPresent(fact -> tx.edit(NOTES, last, fact.version(), new Note(last, "edited in " + batch), FILING));
        tx.add(SUMS, "sum-" + batch, new Sum(batch, notes), FILING);
    }

    static <T> List<T> contents(Store store, FactKind<T> kind) {
        try (Stream<Fact<T>> facts = store.facts().of(kind)) {
            return facts.map(Fact::content).toList();
        }
    }

    /** All that a store says: every version with its position, and the instants of all batches. */
    static List<String> all(Store store) {
        try (var changes = store.changesSince(vn.toso.time.KnownAt.START)) {
            return changes.map(v -> String.join(
                            "|",
                            v.kind().name(),
                            v.key(),
                            Integer.toString(v.number()),
                            String.valueOf(v.contentOrNull()),
                            v.filing().source(),
                            v.filing().recordedBy(),
                            String.valueOf(v.filing().legalBasisOrNull()),
                            v.recorded().toString(),
                            store.recordedAt(v.recorded()).toString()))
                    .toList();
        }
    }
}
