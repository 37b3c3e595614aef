package vn.toso.folder;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The host's clock; while a batch is being recorded, the instant that its line says. */
final class BatchClock extends Clock {
    private final Clock host;
    private volatile @Nullable Instant said;

    BatchClock(Clock host) {
        this.host = host;
    }

    void stop(Instant instant) {
        said = instant;
    }

    void go() {
        said = null;
    }

    @Override
    public Instant instant() {
        Instant now = said;
        return now == null ? host.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return host.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return host.withZone(zone);
    }
}
