package vn.toso.cli;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toso.coverage.CoverageQuery;
import vn.toso.time.Period;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Of which day or period figures are, on which boundaries, of which place, and with rows of which level. */
final class QueryOptions {
    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable String asOf;

    @Option(names = "--period", paramLabel = "${bundle:label.period}")
    private @Nullable String period;

    @Option(names = "--boundaries", paramLabel = "${bundle:label.day}")
    private @Nullable String boundaries;

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    @Option(names = "--level", paramLabel = "${bundle:label.level}")
    private @Nullable String level;

    /** Returns whether a level was given. */
    boolean hasLevel() {
        return level != null;
    }

    /** Returns the question. */
    CoverageQuery query(Session session, UnitRegister register) {
        UnitOptions options = new UnitOptions(session, register);
        CoverageQuery query = when(session, options);
        query = query.withBoundaries(options.dayOr("--boundaries", boundaries, query.boundaries()));
        UnitTree tree = register.on(query.boundaries());
        Optional<AdminUnit> scope = options.under(under, tree);
        if (scope.isPresent()) {
            query = query.within(scope.get().id()).withLevel(below(scope.get(), tree));
        }
        return level == null ? query : query.withLevel(options.level(level));
    }

    /**
     * Returns the same question about another day or period.
     *
     * @param text a day if the question is about a day, else a period
     */
    CoverageQuery about(String option, String text, CoverageQuery query, Session session, UnitRegister register) {
        CoverageQuery other = query.periodOrNull() == null
                ? CoverageQuery.asOf(new UnitOptions(session, register).day(option, text))
                : CoverageQuery.during(period(text, session));
        other = other.withBoundaries(query.boundaries()).withLevel(query.level());
        return query.scope().isPresent() ? other.within(query.scope().get()) : other;
    }

    /** One day or one period, never both and never none: nothing is asked of a day that the clock says. */
    private CoverageQuery when(Session session, UnitOptions options) {
        if ((asOf == null) == (period == null)) {
            throw RefusedException.usage(session.text("refused.when"));
        }
        if (asOf != null) {
            return CoverageQuery.asOf(options.day("--as-of", asOf));
        }
        return CoverageQuery.during(period(Objects.requireNonNull(period), session));
    }

    private static Period period(String text, Session session) {
        try {
            return Period.parse(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw RefusedException.usage(session.text("refused.period", text));
        }
    }

    /** Rows of the level just below the scope say more than one row for the scope itself. */
    private static UnitLevel below(AdminUnit scope, UnitTree tree) {
        List<AdminUnit> children = tree.children(scope.id());
        return children.isEmpty() ? scope.level() : children.get(0).level();
    }
}
