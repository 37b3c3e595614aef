package vn.toso.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.input.Days;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitCodes;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Reads the days, levels and units that are typed as options; what cannot be read is refused with a way out. */
final class UnitOptions {
    private static final Map<String, UnitLevel> LEVELS = Map.ofEntries(
            Map.entry("province", UnitLevel.PROVINCE),
            Map.entry("tỉnh", UnitLevel.PROVINCE),
            Map.entry("tinh", UnitLevel.PROVINCE),
            Map.entry("district", UnitLevel.DISTRICT),
            Map.entry("huyện", UnitLevel.DISTRICT),
            Map.entry("huyen", UnitLevel.DISTRICT),
            Map.entry("commune", UnitLevel.COMMUNE),
            Map.entry("xã", UnitLevel.COMMUNE),
            Map.entry("xa", UnitLevel.COMMUNE),
            Map.entry("village", UnitLevel.VILLAGE),
            Map.entry("thôn", UnitLevel.VILLAGE),
            Map.entry("thon", UnitLevel.VILLAGE));

    private final Session session;
    private final UnitRegister register;

    UnitOptions(Session session) {
        this(session, session.register());
    }

    UnitOptions(Session session, UnitRegister register) {
        this.session = session;
        this.register = register;
    }

    LocalDate day(String option, String text) {
        return Days.find(text).orElseThrow(() -> RefusedException.usage(session.text("refused.day", option, text)));
    }

    LocalDate dayOr(String option, @Nullable String text, LocalDate fallback) {
        return text == null ? fallback : day(option, text);
    }

    UnitLevel level(String text) {
        UnitLevel level = LEVELS.get(text.strip().toLowerCase(Locale.ROOT));
        if (level == null) {
            throw RefusedException.usage(session.text("refused.level", text));
        }
        return level;
    }

    /** Returns the unit that an id or a code means on the tree's day. */
    AdminUnit unit(String text, UnitTree tree) {
        if (isId(text)) {
            return byId(text, tree);
        }
        Outcome<List<UnitCode>> codes = codes(text);
        List<AdminUnit> found =
                codes.value().stream().flatMap(code -> tree.all(code).stream()).toList();
        if (found.size() == 1) {
            session.finish(codes.findings());
            return found.get(0);
        }
        if (found.size() > 1) {
            throw refused(session.text("refused.code.several", text, tree.day()), found);
        }
        throw refused(session.text("refused.code.none", text, tree.day()), ever(codes.value()));
    }

    /** Returns the unit under which to look, or empty if none is asked for. */
    Optional<AdminUnit> under(@Nullable String text, UnitTree tree) {
        return Optional.ofNullable(text).map(code -> unit(code, tree));
    }

    /** Returns the one unit that an id means, or a code that only one unit ever had. */
    UnitId unitOfAnyDay(String text) {
        if (isId(text)) {
            UnitId id = UnitId.of(text);
            if (register.history(id).isEmpty()) {
                throw RefusedException.usage(session.text("refused.id.none", text));
            }
            return id;
        }
        Outcome<List<UnitCode>> codes = codes(text);
        List<AdminUnit> ever = ever(codes.value());
        if (ever.isEmpty()) {
            throw RefusedException.usage(session.text("refused.code.never", text));
        }
        if (ever.size() > 1) {
            throw refused(session.text("refused.code.no-day", text), ever);
        }
        session.finish(codes.findings());
        return ever.get(0).id();
    }

    private AdminUnit byId(String text, UnitTree tree) {
        UnitId id = UnitId.of(text);
        List<AdminUnit> history = register.history(id);
        if (history.isEmpty()) {
            throw RefusedException.usage(session.text("refused.id.none", text));
        }
        return tree.find(id)
                .orElseThrow(() -> refused(session.text("refused.id.other-day", text, tree.day()), lives(history)));
    }

    private static boolean isId(String text) {
        return UnitId.isValid(text) && (text.indexOf('@') > 0 || text.indexOf(':') > 0);
    }

    private Outcome<List<UnitCode>> codes(String text) {
        Outcome<List<UnitCode>> codes = UnitCodes.read(text, null, Location.NONE);
        if (codes.value().isEmpty()) {
            throw RefusedException.usage(session.text("refused.code.unreadable", text));
        }
        return codes;
    }

    /** Returns the units that ever had one of the codes, each over all its days with its latest name. */
    private List<AdminUnit> ever(List<UnitCode> codes) {
        return lives(codes.stream()
                .flatMap(code -> register.withCode(code).stream())
                .flatMap(state -> register.history(state.id()).stream())
                .toList());
    }

    private static List<AdminUnit> lives(List<AdminUnit> states) {
        Map<UnitId, AdminUnit> lives = new LinkedHashMap<>();
        for (AdminUnit state : states) {
            lives.merge(
                    state.id(),
                    state,
                    (life, next) -> next.withValid(vn.toso.time.DateRange.of(
                            life.valid().from(), next.valid().until())));
        }
        return List.copyOf(lives.values());
    }

    private RefusedException refused(String sentence, List<AdminUnit> candidates) {
        // Not the session's: villages of a list or a store are in this register only.
        Naming naming = new Naming(session.texts(), register);
        return RefusedException.usage(Stream.concat(
                        Stream.of(sentence), candidates.stream().map(unit -> "  " + naming.candidate(unit)))
                .collect(Collectors.joining("\n")));
    }
}
