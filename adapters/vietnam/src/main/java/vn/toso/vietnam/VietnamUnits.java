package vn.toso.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.toso.finding.Finding;
import vn.toso.finding.Outcome;
import vn.toso.unit.UnitRegister;

/**
 * Every province, district and commune of Vietnam since 2004-08-31, with what each passed to later ones.
 *
 * <p>The data is loaded at the first call that needs it, once, and then shared; all methods are safe for use by several
 * threads. They throw {@link IllegalStateException} or {@link UncheckedIOException} if the resource is missing or
 * damaged, which only a broken jar can cause.
 */
public final class VietnamUnits {
    private static final Once<Outcome<UnitRegister>> REGISTER = new Once<>(VietnamUnits::load);
    private static final Once<PackNotes> NOTES = new Once<>(() -> PackNotes.parse(resource("pack.txt")));

    private VietnamUnits() {}

    /**
     * Returns the register of all units and successions. A host adds its villages and later reforms with
     * {@link UnitRegister#plus}, which leaves this one as it is.
     */
    public static UnitRegister register() {
        return REGISTER.get().value();
    }

    /**
     * Returns what is known to be missing, in the register's order: communes that ended without a known successor
     * ({@code unit.successor.unknown}) and units that began without a known predecessor
     * ({@code unit.predecessor.unknown}). All are warnings; see {@link #limits}.
     */
    public static List<Finding> findings() {
        return REGISTER.get().findings();
    }

    /** Returns the version of the data, which is its date: changes known by this day are in it. */
    public static LocalDate version() {
        return NOTES.get().version();
    }

    /** Returns the last day on which anything changed, as far as this version knows. */
    public static LocalDate lastChange() {
        List<LocalDate> days = register().changeDays();
        return days.get(days.size() - 1);
    }

    /** Returns where the facts come from. */
    public static List<Note> sources() {
        return NOTES.get().sources();
    }

    /** Returns what the facts do not say, to be shown wherever figures rest on them. */
    public static List<Note> limits() {
        return NOTES.get().limits();
    }

    private static Outcome<UnitRegister> load() {
        PackRows rows = PackDecoder.decode(resource("units.bin"));
        return UnitRegister.of(rows.states(), rows.successions());
    }

    /** Reads a resource that lies beside this class. */
    static byte[] resource(String name) {
        try (InputStream in = VietnamUnits.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the data pack is incomplete: vn/toso/vietnam/" + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the data pack cannot be read: vn/toso/vietnam/" + name, e);
        }
    }
}
