package vn.toso.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.toso.store.Store;
import vn.toso.time.KnownAt;

/** What {@code --known-at} means: a position, or an instant, which the store resolves to one. */
final class Positions {
    private final Session session;

    Positions(Session session) {
        this.session = session;
    }

    /** Returns the position that was given, or the last one if none was. */
    KnownAt of(Store store, @Nullable String text) {
        if (text == null) {
            return store.latest();
        }
        // A position has no colon, and an instant has at least one.
        KnownAt position = text.indexOf(':') < 0 ? position(text) : resolved(store, instant(text), text);
        if (position.compareTo(store.latest()) > 0) {
            throw RefusedException.usage(session.text("refused.known-at.later", position, store.latest()));
        }
        return position;
    }

    private KnownAt position(String text) {
        try {
            return KnownAt.parse(text.startsWith("#") ? text : "#" + text);
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    private Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    private KnownAt resolved(Store store, Instant instant, String text) {
        Instant now = session.clock().instant();
        try {
            return store.knownAt(instant);
        } catch (IllegalArgumentException e) {
            // The clock of the sample stopped at its last batch.
            if (instant.isAfter(now)) {
                throw RefusedException.usage(session.text("refused.known-at.future", text));
            }
            return store.latest();
        }
    }

    private RefusedException unreadable(String text) {
        return RefusedException.usage(session.text("refused.known-at", text));
    }
}
