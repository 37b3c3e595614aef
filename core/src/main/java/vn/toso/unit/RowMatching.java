package vn.toso.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toso.finding.Outcome;

/** Finds the unit of one row; see {@link UnitMatcher}. */
final class RowMatching {
    private final UnitTree tree;
    private final UnitRow row;
    private final RowVerdict verdict;
    private final String name;
    private final String code;
    private final List<String> above;
    private final RowScope scope;
    private final List<TypeWords.Reading> readings;

    RowMatching(UnitTree tree, UnitRow row) {
        this.tree = tree;
        this.row = row;
        verdict = new RowVerdict(tree, row);
        NameRepair repair = NameRepair.of(row.name(), verdict.at("name"));
        verdict.add(repair.findings());
        // An address: the unit, then those above it.
        List<String> parts = Texts.parts(repair.name()).toList();
        name = parts.get(0);
        code = row.code().isBlank() ? repair.code() : row.code();
        above = Stream.concat(parts.stream().skip(1), row.above().stream().flatMap(Texts::parts))
                .filter(text -> !text.isBlank())
                .toList();
        scope = new RowScope(tree, row, above);
        readings = name.isEmpty() ? List.of() : tree.register().names().types().readings(name);
    }

    UnitMatch match() {
        NameMatches named = named();
        if (RowVerdict.isHeading(name, named)) {
            return verdict.nothing(RowFindings.HEADING, "name", List.of(), "text", Texts.shown(name));
        }
        Outcome<List<UnitCode>> codes = UnitCodes.read(code, row.levelOrNull(), verdict.at("code"));
        verdict.add(codes.findings());
        verdict.add(scope.findings());
        List<AdminUnit> coded = codes.value().stream()
                .flatMap(found -> tree.all(found).stream())
                .filter(scope::atLevel)
                .toList();
        if (verdict.hasErrors()) {
            return verdict.undecided(coded.isEmpty() ? units(named.best()) : coded);
        }
        if (coded.stream().allMatch(unit -> TypeWords.likeness(readings, unit) == null)) {
            coded = withLostZeros(codes.value(), coded);
        }
        boolean hasCode = !codes.value().isEmpty();
        if (hasCode && coded.isEmpty()) {
            return unknownCode(codes.value(), named);
        }
        if (hasCode) {
            return name.isEmpty() ? byCode(coded) : byCodeAndName(coded, named);
        }
        return name.isEmpty() ? verdict.nothing(RowFindings.EMPTY, "", List.of()) : byName(named);
    }

    /** A complete code may still be a longer one that lost its zeros (101 of 00101), if its unit bears the name. */
    private List<AdminUnit> withLostZeros(List<UnitCode> codes, List<AdminUnit> coded) {
        if (row.levelOrNull() != null || codes.size() != 1) {
            return coded;
        }
        List<AdminUnit> longer = UnitCodes.longer(codes.get(0)).stream()
                .flatMap(found -> tree.all(found).stream())
                .filter(unit -> TypeWords.likeness(readings, unit) != null)
                .toList();
        if (longer.isEmpty()) {
            return coded;
        }
        verdict.report(
                UnitCodes.AMBIGUOUS,
                "code",
                "raw",
                Texts.shown(code),
                "candidates",
                Texts.shown(Stream.concat(coded.stream(), longer.stream()).toList()));
        return longer;
    }

    private UnitMatch byCode(List<AdminUnit> coded) {
        List<AdminUnit> inScope = coded.stream().filter(scope::contains).toList();
        if (inScope.isEmpty()) {
            return notUnder(coded, code);
        }
        return inScope.size() == 1
                ? verdict.chosen(inScope.get(0), MatchedBy.CODE, null)
                : verdict.ambiguous(RowFindings.AMBIGUOUS, "code", inScope, code);
    }

    private UnitMatch byCodeAndName(List<AdminUnit> coded, NameMatches named) {
        List<NameMatch> fitting = coded.stream()
                .flatMap(unit -> Stream.ofNullable(TypeWords.likeness(readings, unit))
                        .map(likeness -> new NameMatch(unit, likeness)))
                .sorted(Comparator.comparing(NameMatch::likeness))
                .toList();
        if (fitting.isEmpty()) {
            return contradiction(coded, named);
        }
        List<NameMatch> inScope =
                fitting.stream().filter(match -> scope.contains(match.unit())).toList();
        if (inScope.isEmpty()) {
            return notUnder(units(fitting), code + " " + name);
        }
        NameMatch best = inScope.get(0);
        if (inScope.size() > 1 && inScope.get(1).likeness() == best.likeness()) {
            return verdict.ambiguous(RowFindings.AMBIGUOUS, "", units(inScope), code + " " + name);
        }
        boolean unaccented = best.likeness() == NameLikeness.ACCENTS_MISSING && !NameFolding.hasMarks(name);
        if (best.likeness() != NameLikeness.EXACT && !unaccented && hasBetterNeighbour(best)) {
            return contradiction(coded, named);
        }
        if (best.likeness().compareTo(NameLikeness.ACCENTS_MISSING) <= 0) {
            return verdict.chosen(best.unit(), MatchedBy.CODE_AND_NAME, best.likeness());
        }
        boolean type = best.likeness() == NameLikeness.TYPE_DIFFERS;
        verdict.report(
                type ? RowFindings.TYPE_DIFFERS : RowFindings.SPELLING_DIFFERS,
                "name",
                "text",
                Texts.shown(name),
                "code",
                Texts.shown(code),
                "unit",
                Texts.shown(best.unit()));
        return verdict.chosen(best.unit(), MatchedBy.CODE_AND_NAME, best.likeness());
    }

    /** Whether a unit beside the code's is called more like what is written than the code's own. */
    private boolean hasBetterNeighbour(NameMatch match) {
        Optional<UnitId> parent = tree.parent(match.unit().id()).map(AdminUnit::id);
        return names()
                .find(
                        name,
                        state -> isOn(state)
                                && tree.parent(state.id()).map(AdminUnit::id).equals(parent))
                .candidates()
                .stream()
                .anyMatch(other -> other.likeness().compareTo(match.likeness()) < 0);
    }

    private UnitMatch byName(NameMatches named) {
        List<NameMatch> best = named.best();
        List<AdminUnit> units = units(best);
        if (best.isEmpty() || best.get(0).likeness().compareTo(NameLikeness.TYPE_DIFFERS) > 0) {
            return unknownName(units);
        }
        NameLikeness likeness = best.get(0).likeness();
        // Đăk is no Đắk whose accents are missing, but another spelling.
        if (likeness == NameLikeness.ACCENTS_MISSING
                && units.stream().noneMatch(unit -> TypeWords.isUnaccented(readings, unit))) {
            return unknownName(units(named.candidates()));
        }
        if (likeness == NameLikeness.TYPE_DIFFERS) {
            return verdict.ambiguous(RowFindings.TYPE_WRONG, "name", units, name);
        }
        if (named.lacksAccents() || (likeness == NameLikeness.ACCENTS_MISSING && units.size() > 1)) {
            List<AdminUnit> all = named.candidates().stream()
                    .filter(match -> match.likeness().compareTo(NameLikeness.ACCENTS_MISSING) <= 0)
                    .map(NameMatch::unit)
                    .toList();
            if (all.size() > 1) {
                return verdict.ambiguous(RowFindings.ACCENTS_COLLIDE, "name", all, name);
            }
        }
        if (units.size() > 1 || scope.isUnknown()) {
            return verdict.ambiguous(RowFindings.AMBIGUOUS, "name", units, name);
        }
        if (likeness == NameLikeness.ACCENTS_MISSING) {
            verdict.report(
                    RowFindings.ACCENTS_MISSING, "name", "text", Texts.shown(name), "unit", Texts.shown(units.get(0)));
        }
        return verdict.chosen(units.get(0), MatchedBy.NAME, likeness);
    }

    private UnitMatch unknownCode(List<UnitCode> codes, NameMatches named) {
        List<AdminUnit> ever = codes.stream()
                .flatMap(found -> tree.register().withCode(found).stream())
                .toList();
        Optional<UnitMatch> other = otherDay(ever);
        if (other.isPresent()) {
            return other.get();
        }
        List<AdminUnit> candidates = units(named.best());
        return verdict.nothing(
                RowFindings.CODE_UNKNOWN,
                "code",
                candidates,
                DayWords.arguments(
                        "days",
                        words -> ever.isEmpty() ? "" : " (" + Texts.shownWithDays(ever, words) + ")",
                        "code",
                        Texts.shown(code),
                        "candidates",
                        Texts.shown(candidates)));
    }

    private UnitMatch contradiction(List<AdminUnit> coded, NameMatches named) {
        List<UnitCode> codes =
                coded.stream().flatMap(unit -> unit.code().stream()).distinct().toList();
        Optional<UnitMatch> other = otherDay(codes.stream()
                .flatMap(found -> tree.register().withCode(found).stream())
                .toList());
        if (other.isPresent()) {
            return other.get();
        }
        List<AdminUnit> candidates = Stream.concat(coded.stream(), units(named.best()).stream())
                .distinct()
                .toList();
        return verdict.nothing(
                RowFindings.CONTRADICTS,
                "",
                candidates,
                "code",
                Texts.shown(code),
                "text",
                Texts.shown(name),
                "candidates",
                Texts.shown(candidates));
    }

    /** Says so if code and name together are exactly those of a unit on other days only. */
    private Optional<UnitMatch> otherDay(List<AdminUnit> states) {
        List<AdminUnit> fitting = states.stream()
                .filter(state -> !isOn(state) && TypeWords.likeness(readings, state) == NameLikeness.EXACT)
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(verdict.nothing(
                RowFindings.OTHER_DAY,
                "",
                fitting,
                DayWords.arguments(
                        "candidates",
                        words -> Texts.shownWithDays(fitting, words),
                        "text",
                        Texts.shown(code + " " + name))));
    }

    private UnitMatch unknownName(List<AdminUnit> similar) {
        List<AdminUnit> elsewhere = units(names().withLetters(name, state -> isOn(state) && scope.atLevel(state))
                .best());
        if (!above.isEmpty() && !elsewhere.isEmpty() && elsewhere.stream().noneMatch(similar::contains)) {
            return notUnder(elsewhere, name);
        }
        List<AdminUnit> states = names().withLetters(name, scope::atLevel).best().stream()
                .filter(match -> match.likeness() == NameLikeness.EXACT)
                .map(NameMatch::unit)
                .toList();
        if (states.isEmpty()) {
            return verdict.ambiguous(RowFindings.NAME_UNKNOWN, "name", similar, name);
        }
        return verdict.nothing(
                RowFindings.OTHER_DAY,
                "name",
                Stream.concat(similar.stream(), states.stream()).toList(),
                DayWords.arguments(
                        "candidates", words -> Texts.shownWithDays(states, words), "text", Texts.shown(name)));
    }

    private UnitMatch notUnder(List<AdminUnit> candidates, String text) {
        return verdict.nothing(
                RowFindings.ABOVE_CONTRADICTS,
                "above",
                candidates,
                "text",
                Texts.shown(text),
                "above",
                Texts.shown(String.join(", ", above)),
                "candidates",
                Texts.shown(candidates));
    }

    private NameMatches named() {
        return name.isEmpty()
                ? new NameMatches("", List.of())
                : names().find(name, state -> isOn(state) && scope.contains(state));
    }

    private NameIndex names() {
        return tree.register().names();
    }

    private boolean isOn(AdminUnit state) {
        return state.valid().contains(tree.day());
    }

    private static List<AdminUnit> units(List<NameMatch> matches) {
        return matches.stream().map(NameMatch::unit).toList();
    }
}
