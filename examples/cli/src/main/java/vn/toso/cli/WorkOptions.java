package vn.toso.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.coverage.CoverageQuery;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** Of whom {@code stuck} and {@code remaining} tell: by which checklist, on which day, where. */
final class WorkOptions {
    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final SkillOptions skills = new SkillOptions();

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable String asOf;

    @Option(names = "--boundaries", paramLabel = "${bundle:label.day}")
    private @Nullable String boundaries;

    @Option(names = "--under", paramLabel = "${bundle:label.code}")
    private @Nullable String under;

    DataOptions data() {
        return data;
    }

    SkillOptions skills() {
        return skills;
    }

    /** Returns the question; without a day it is about today, which is printed. */
    CoverageQuery query(Session session, UnitRegister register) {
        UnitOptions options = new UnitOptions(session, register);
        LocalDate day = options.dayOr("--as-of", asOf, session.today());
        CoverageQuery query = CoverageQuery.asOf(day).withBoundaries(options.dayOr("--boundaries", boundaries, day));
        UnitTree tree = register.on(query.boundaries());
        Optional<AdminUnit> scope = options.under(under, tree);
        return scope.map(unit -> scoped(query, unit)).orElse(query);
    }

    private static CoverageQuery scoped(CoverageQuery query, AdminUnit unit) {
        return query.within(unit.id()).withLevel(unit.level());
    }

    /** Returns whether a unit is small enough that those who work there may see who is left. */
    static boolean isOfTeam(UnitLevel level) {
        return level.equals(UnitLevel.COMMUNE) || level.equals(UnitLevel.VILLAGE);
    }
}
