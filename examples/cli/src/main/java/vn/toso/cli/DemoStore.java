package vn.toso.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.folder.FolderStore;
import vn.toso.people.PeopleKinds;
import vn.toso.report.ReportKinds;
import vn.toso.store.Store;
import vn.toso.store.StoreException;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;

/**
 * The part of the demo that leaves the sample province in a store, batch by batch and each on its invented day, so that
 * what was known when can be asked of it as of the sample itself. A store with facts of somebody else is left as it is.
 */
final class DemoStore {
    /** A clock that is put on the day of each batch. */
    private static final class Days extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Session session;
    private final @Nullable String named;
    private final Store sample;

    /**
     * @param named the folder that was asked for, or null for the usual one
     * @param sample what is to be in it
     */
    DemoStore(Session session, @Nullable String named, Store sample) {
        this.session = session;
        this.named = named;
        this.sample = sample;
    }

    /**
     * Fills the store and says so, or says why not.
     *
     * @return the exit code: whoever named a folder asked for it to be filled
     */
    int fill() {
        Stores stores = new Stores(session);
        Path folder = stores.folder(named);
        if (Stores.isTaken(folder)) {
            return notFilled(ExitCode.USAGE, session.text("demo.store.folder", folder));
        }
        Days days = new Days();
        try (FolderStore store = stores.openOrCreate(folder, days)) {
            if (!isOwn(store)) {
                return notFilled(ExitCode.USAGE, session.text("demo.store.other", folder));
            }
            if (isOfAnotherSize(store)) {
                return notFilled(ExitCode.USAGE, session.text("demo.store.size", folder));
            }
            session.note(session.text("demo.store.filling", folder));
            KnownAt before = store.latest();
            copy(store, days);
            String key = store.latest().equals(before) ? "demo.store.there" : "demo.store.filled";
            String option = named == null ? "" : " --store " + named;
            session.note(session.text(key, folder, store.latest(), option));
            if (!store.latest().equals(before)
                    && store.recordedAt(store.latest()).isAfter(days.now)) {
                session.note(session.text("demo.store.late"));
            }
            return ExitCode.OK;
        } catch (StoreException e) {
            return notFilled(ExitCode.STORAGE, Stores.reason(e, session.texts()));
        }
    }

    private int notFilled(int exitCode, String why) {
        session.note(why);
        session.note(session.text("demo.store.not-filled"));
        return named == null ? ExitCode.OK : exitCode;
    }

    private static boolean isOwn(Store store) {
        try (Stream<Version<?>> all = store.changesSince(KnownAt.START)) {
            return all.allMatch(version -> Invented.is(version.filing()));
        }
    }

    /** A sample of more or fewer people has other reports and other residents under the same keys. */
    private boolean isOfAnotherSize(Store store) {
        return hasOthers(store, ReportKinds.COUNTS) || hasOthers(store, PeopleKinds.RESIDENTS);
    }

    private <T> boolean hasOthers(Store store, FactKind<T> kind) {
        try (Stream<Fact<T>> all = store.facts().of(kind)) {
            return all.anyMatch(fact -> sample.versions(kind, fact.key()).stream()
                    .noneMatch(own -> fact.content().equals(own.contentOrNull())));
        }
    }

    /** What is there is not recorded again, so a run that was ended in the middle is taken up. */
    private void copy(Store store, Days days) {
        for (long at = 1; at <= sample.latest().position(); at++) {
            KnownAt position = KnownAt.of(at);
            days.now = sample.recordedAt(position);
            List<Version<?>> batch = batch(position);
            store.write(tx -> {
                VersionWriter writer = new VersionWriter(store, tx);
                batch.forEach(writer::write);
            });
        }
    }

    private List<Version<?>> batch(KnownAt position) {
        try (Stream<Version<?>> later = sample.changesSince(KnownAt.of(position.position() - 1))) {
            return later.takeWhile(version -> version.recorded().equals(position))
                    .toList();
        }
    }
}
