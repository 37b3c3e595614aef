package vn.toso.cli.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.RowCheck;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportReceived;
import vn.toso.team.ServiceArea;
import vn.toso.team.TeamKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitCodes;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;

/**
 * A list of teams: a team, a unit it serves, and on which days. A row without a team says that the unit has none.
 *
 * <p>The columns are found by their headings: team, unit (an id) or code (a code, looked up on the row's first day), from,
 * and until (the first day no longer served) or last day. A code is that of a commune where the heading says so.
 */
public final class TeamList {
    private static final String TEAM = "team";
    private static final String UNIT = "unit";
    private static final String CODE = "code";
    private static final String COMMUNE_CODE = "commune.code";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String LAST = "last";

    private static final Map<String, String> KNOWN = UnitHeadings.table(
            TEAM, "to, ma to, team, team id",
            UNIT, "dinh danh, dinh danh don vi, id don vi, unit, unit id",
            CODE, "ma, ma don vi, ma dvhc, ma don vi hanh chinh, code, unit code",
            COMMUNE_CODE,
                    "ma xa, ma phuong, ma phuong xa, ma xa phuong, ma xa phuong thi tran, commune code, ward code",
            FROM, "tu, tu ngay, ngay bat dau, bat dau, from, since, start",
            UNTIL, "truoc ngay, den truoc ngay, until, end",
            LAST, "den, den ngay, den het, den het ngay, ngay ket thuc, last, last day");

    /** Blanks of every kind, also those that do not break a line. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}\\ufeff]+$");

    /** Where the fields of facts stand in a row. */
    private static final Map<String, String> COLUMNS =
            Map.of("team", TEAM, "unit", UNIT, "serves", FROM, "period", FROM);

    private final UnitRegister register;
    private final RowCheck check;
    private final Headings headings;
    private final String source;
    private final List<ServiceArea> areas = new ArrayList<>();
    private final List<ReportReceived> nothing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private TeamList(UnitRegister register, RowCheck check, Headings headings, String source) {
        this.register = register;
        this.check = check;
        this.headings = headings;
        this.source = source;
    }

    /**
     * Reads the rows of a sheet; those that cannot be used are in the findings.
     *
     * @param check what is asked of the values of a row before a fact is made of them
     */
    public static Outcome<Facts> read(Sheet sheet, UnitRegister register, RowCheck check) {
        Facts none = Facts.on(register);
        if (sheet.rows().isEmpty()) {
            return Outcome.of(none);
        }
        Headings headings = Headings.find(sheet, KNOWN).orElseGet(() -> new Headings(0, List.of(), Map.of()));
        boolean hasUnit = headings.has(UNIT) || headings.has(CODE) || headings.has(COMMUNE_CODE);
        if (!headings.has(TEAM) || !hasUnit) {
            Sheet.Row first = sheet.rows().get(0);
            return Outcome.of(
                    none,
                    List.of(Finding.of(
                            FileFindings.COLUMN_MISSING,
                            Location.of(sheet.source(), first.number()),
                            "column",
                            headings.has(TEAM) ? "unit / code" : TEAM,
                            "headings",
                            Headings.told(first, KNOWN))));
        }
        TeamList list = new TeamList(register, check, headings, sheet.source());
        sheet.rows().stream().filter(row -> row.number() > headings.row()).forEach(list::read);
        Facts facts = none.with(TeamKinds.SERVICE_AREAS, list.areas).with(ReportKinds.RECEIVED, list.nothing);
        return Outcome.of(facts, list.findings);
    }

    private void read(Sheet.Row row) {
        Optional<DateRange> days = days(row);
        Optional<UnitId> unit = days.flatMap(range -> unit(row, range));
        String team = cell(row, TEAM);
        UnitId unitOrNull = unit.orElse(null);
        DateRange daysOrNull = days.orElse(null);
        if (team.isEmpty()) {
            made(row, ReportKinds.RECEIVED, "teams", unitOrNull, daysOrNull, null, "nothing")
                    .ifPresent(nothing::add);
        } else {
            made(row, TeamKinds.SERVICE_AREAS, team, unitOrNull, daysOrNull).ifPresent(areas::add);
        }
    }

    /** All that is wrong with a row is told, also where its unit or its days are none. */
    private <T> Optional<T> made(Sheet.Row row, FactKind<T> kind, @Nullable Object... values) {
        Outcome<@Nullable Object[]> checked = check.check(kind, values);
        for (Finding finding : checked.findings()) {
            findings.add(finding.at(
                    place(row, COLUMNS.getOrDefault(finding.location().column(), TEAM))));
        }
        boolean whole = values[1] != null && values[2] != null && !checked.hasErrors();
        return whole ? Optional.of(kind.contentOf(checked.value())) : Optional.empty();
    }

    private Optional<DateRange> days(Sheet.Row row) {
        Optional<LocalDate> from = day(row, FROM, LocalDate.MIN);
        Optional<LocalDate> until = day(row, UNTIL, LocalDate.MAX);
        Optional<LocalDate> last = day(row, LAST, LocalDate.MAX);
        if (from.isEmpty() || until.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean both = !last.get().equals(LocalDate.MAX) && !until.get().equals(LocalDate.MAX);
        if (both && !last.get().plusDays(1).equals(until.get())) {
            report(
                    TeamFindings.ENDS,
                    row,
                    UNTIL,
                    "last",
                    last.get().toString(),
                    "until",
                    until.get().toString());
            return Optional.empty();
        }
        LocalDate end =
                last.get().equals(LocalDate.MAX) ? until.get() : last.get().plusDays(1);
        if (!from.get().isBefore(end)) {
            report(
                    TeamFindings.ORDER,
                    row,
                    headings.has(LAST) ? LAST : UNTIL,
                    "from",
                    from.get().toString(),
                    "until",
                    end.toString());
            return Optional.empty();
        }
        return Optional.of(DateRange.of(from.get(), end));
    }

    private Optional<LocalDate> day(Sheet.Row row, String role, LocalDate open) {
        String text = cell(row, role);
        if (text.isEmpty()) {
            return Optional.of(open);
        }
        Optional<LocalDate> day = Days.find(text);
        if (day.isEmpty()) {
            report(TeamFindings.DAY, row, role, "text", CellText.told(text));
        }
        return day;
    }

    private Optional<UnitId> unit(Sheet.Row row, DateRange days) {
        String role = Stream.of(UNIT, COMMUNE_CODE, CODE)
                .filter(one -> !cell(row, one).isEmpty())
                .findFirst()
                .orElse(headings.has(UNIT) ? UNIT : headings.has(COMMUNE_CODE) ? COMMUNE_CODE : CODE);
        String code = AROUND.matcher(headings.code(row, role)).replaceAll("");
        if (code.indexOf('@') > 0 || code.indexOf(':') > 0) {
            return byId(row, role, code);
        }
        if (code.isEmpty()) {
            report(TeamFindings.UNIT_MISSING, row, role);
            return Optional.empty();
        }
        if (days.isOpenStarted()) {
            report(TeamFindings.NO_FIRST_DAY, row, FROM, "code", CellText.told(code));
            return Optional.empty();
        }
        return byCode(row, role, code, days.from());
    }

    private Optional<UnitId> byId(Sheet.Row row, String role, String id) {
        if (!UnitId.isValid(id) || register.history(UnitId.of(id)).isEmpty()) {
            report(TeamFindings.ID, row, role, "text", CellText.told(id));
            return Optional.empty();
        }
        return Optional.of(UnitId.of(id));
    }

    private Optional<UnitId> byCode(Sheet.Row row, String role, String code, LocalDate day) {
        UnitLevel level = role.equals(COMMUNE_CODE) ? UnitLevel.COMMUNE : null;
        Outcome<List<UnitCode>> codes = UnitCodes.read(code, level, place(row, role));
        codes.findings().stream().map(TeamList::told).forEach(findings::add);
        if (codes.hasErrors()) {
            return Optional.empty();
        }
        List<AdminUnit> found = codes.value().stream()
                .flatMap(one -> register.on(day).all(one).stream())
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0).id());
        }
        FindingCode finding = found.isEmpty() ? TeamFindings.UNKNOWN : TeamFindings.AMBIGUOUS;
        String ever = codes.value().stream()
                .flatMap(one -> register.withCode(one).stream())
                .map(unit -> unit.id() + " " + unit.fullName() + " " + unit.valid())
                .collect(Collectors.joining(", "));
        report(
                finding,
                row,
                role,
                "code",
                CellText.told(code),
                "day",
                day.toString(),
                "days",
                ever.isEmpty() ? "" : " (" + ever + ")",
                "candidates",
                found.stream()
                        .map(unit -> unit.fullName() + " (" + unit.id() + ")")
                        .collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    private String cell(Sheet.Row row, String role) {
        return AROUND.matcher(headings.cell(row, role)).replaceAll("");
    }

    private static Finding told(Finding finding) {
        Map<String, String> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.computeIfPresent("raw", (name, text) -> CellText.told(text));
        return new Finding(finding.code(), arguments, finding.location());
    }

    private void report(FindingCode code, Sheet.Row row, String role, String... arguments) {
        findings.add(Finding.of(code, place(row, role), arguments));
    }

    private Location place(Sheet.Row row, String role) {
        return Location.of(source, row.number()).withColumn(headings.name(role));
    }
}
