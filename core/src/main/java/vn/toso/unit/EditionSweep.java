package vn.toso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.time.DateRange;

/** Counts, for each stretch of days between two changes, how many rows of a list fit; see {@link Edition}. */
final class EditionSweep {
    static final FindingCode NO_CODE = new FindingCode(
            "edition.code.absent",
            Severity.ERROR,
            "Dòng không có mã đọc được (“{code}”), nên không định được ngày. Hãy sửa mã.",
            "The row has no code that can be read (“{code}”), so no day fits it. Correct the code.");
    static final FindingCode NEVER = new FindingCode(
            "edition.code.unknown",
            Severity.ERROR,
            "Chưa từng có mã “{code}”. Hãy đối chiếu mã với tên “{name}”.",
            "“{code}” never was a code. Compare it with the name “{name}”.");
    static final FindingCode OTHER_DAYS = new FindingCode(
            "edition.code.other-days",
            Severity.WARNING,
            "Mã “{code}” “{name}” chỉ đúng {days}, khác ngày của danh sách. Hãy kiểm tra dòng này.",
            "“{code}” “{name}” is right only {days}, not on the days of the list. Check the row.");
    static final FindingCode OTHER_NAME = new FindingCode(
            "edition.name.differs",
            Severity.WARNING,
            "Mã “{code}” vào ngày của danh sách là {holders}, không phải “{name}”{days}. Hãy kiểm tra dòng này.",
            "On the days of the list, code “{code}” is {holders}, not “{name}”{days}. Check the row.");

    private static final byte WEAK = 1;
    private static final byte STRONG = 2;

    private final UnitRegister register;
    private final TypeWords types;
    /** The first days of the stretches, from the open start on, and the open end. */
    private final LocalDate[] days;

    /** The row in hand: its name, the states with its code, what was repaired, and how well it fits each stretch. */
    private String name = "";

    private boolean strong;
    private boolean readable;
    private List<AdminUnit> states = List.of();
    private List<TypeWords.Reading> readings = List.of();
    private final List<Finding> repairs = new ArrayList<>(2);
    private final byte[] fit;

    /** Of each stretch: how many rows fit it, how many strongly, whether a row fits it otherwise than the one before. */
    private final int[] fitting;

    private final int[] exact;
    private final boolean[] differs;
    /** How many units the rows that fit name in each stretch, each counted once. */
    private final int[] distinct;

    private final Set<AdminUnit> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    EditionSweep(UnitRegister register) {
        this.register = register;
        this.types = register.names().types();
        this.days = Stream.of(Stream.of(LocalDate.MIN), register.changeDays().stream(), Stream.of(LocalDate.MAX))
                .flatMap(part -> part)
                .distinct()
                .toArray(LocalDate[]::new);
        int stretches = days.length - 1;
        this.fit = new byte[stretches];
        this.fitting = new int[stretches];
        this.exact = new int[stretches];
        this.differs = new boolean[stretches];
        this.distinct = new int[days.length];
    }

    Edition judge(List<UnitRow> rows) {
        rows.forEach(this::count);
        Arrays.parallelPrefix(distinct, Integer::sum);
        int best = 0;
        for (int i = 1; i < fit.length; i++) {
            best = compare(i, best) > 0 ? i : best;
        }
        boolean[] among = new boolean[fit.length];
        for (int i = 0; i < fit.length; i++) {
            among[i] = fitting[i] > 0 && compare(i, best) == 0;
        }
        List<int[]> stretches = stretches(among, differs);
        Set<UnitLevel> levels = new HashSet<>();
        List<UnfitRow> unfit = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (UnitRow row : rows) {
            weigh(row);
            findings.addAll(repairs);
            states.stream()
                    .filter(state -> strength(state) > 0 && isAmong(state, among))
                    .forEach(state -> levels.add(state.level()));
            if (stretches.isEmpty() || stretches.stream().anyMatch(stretch -> fit[stretch[0]] == 0)) {
                unfit.add(unfit(row, among));
                findings.add(unfit.get(unfit.size() - 1).finding());
            }
        }
        int[] units = units(levels);
        boolean[] complete = new boolean[fit.length];
        for (int i = 0; i < fit.length; i++) {
            complete[i] = among[i] && units[i] == distinct[i];
        }
        return new Edition(
                rows.size(),
                stretches.stream().map(stretch -> range(stretch, units)).toList(),
                ranges(complete),
                unfit,
                findings);
    }

    private void count(UnitRow row) {
        weigh(row);
        for (int i = 0; i < fit.length; i++) {
            fitting[i] += fit[i] >= WEAK ? 1 : 0;
            exact[i] += fit[i] == STRONG ? 1 : 0;
            differs[i] |= i > 0 && fit[i] != fit[i - 1];
        }
        states.stream().filter(state -> strength(state) > 0 && seen.add(state)).forEach(state -> add(state, distinct));
    }

    /** Returns how many units of the levels there are in each stretch. */
    private int[] units(Set<UnitLevel> levels) {
        int[] units = new int[days.length];
        register.states().stream()
                .filter(state -> levels.contains(state.level()))
                .forEach(state -> add(state, units));
        Arrays.parallelPrefix(units, Integer::sum);
        return units;
    }

    private EditionRange range(int[] stretch, int[] units) {
        IntSummaryStatistics counts =
                Arrays.stream(units, stretch[0], stretch[1]).summaryStatistics();
        return new EditionRange(
                range(stretch), fitting[stretch[0]], exact[stretch[0]], counts.getMin(), counts.getMax());
    }

    private int compare(int a, int b) {
        int byFit = Integer.compare(fitting[a], fitting[b]);
        return byFit != 0 ? byFit : Integer.compare(exact[a], exact[b]);
    }

    /** Joins neighbouring stretches of days that are marked, while no row changes between them. */
    private static List<int[]> stretches(boolean[] marked, boolean[] differs) {
        List<int[]> found = new ArrayList<>(2);
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] && i > 0 && marked[i - 1] && !differs[i]) {
                found.get(found.size() - 1)[1] = i + 1;
            } else if (marked[i]) {
                found.add(new int[] {i, i + 1});
            }
        }
        return found;
    }

    private List<DateRange> ranges(boolean[] marked) {
        return stretches(marked, new boolean[fit.length]).stream()
                .map(this::range)
                .toList();
    }

    private DateRange range(int[] stretch) {
        return DateRange.of(days[stretch[0]], days[stretch[1]]);
    }

    /** Counts a state on its days, so far only by where they begin and end. */
    private void add(AdminUnit state, int[] counts) {
        counts[index(state.valid().from())]++;
        counts[index(state.valid().until())]--;
    }

    private int index(LocalDate day) {
        return Arrays.binarySearch(days, day);
    }

    private void weigh(UnitRow row) {
        NameRepair repair = NameRepair.of(row.name(), row.where().withColumn("name"));
        repairs.clear();
        repairs.addAll(repair.findings());
        int comma = repair.name().indexOf(',');
        name = comma < 0 ? repair.name() : repair.name().substring(0, comma);
        strong = repair.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        Outcome<List<UnitCode>> codes = UnitCodes.read(
                row.code().isBlank() ? repair.code() : row.code(),
                row.levelOrNull(),
                row.where().withColumn("code"));
        readable = !codes.value().isEmpty();
        if (readable) {
            // What is no code is said of the row, which fits no day.
            repairs.addAll(codes.findings());
        }
        states = codes.value().stream()
                .flatMap(code -> register.withCode(code).stream())
                .filter(state -> row.levelOrNull() == null || row.levelOrNull().equals(state.level()))
                .toList();
        readings = name.isBlank() ? List.of() : types.readings(name);
        Arrays.fill(fit, (byte) 0);
        for (AdminUnit state : states) {
            byte strength = strength(state);
            for (int i = index(state.valid().from());
                    i < fit.length && days[i].isBefore(state.valid().until());
                    i++) {
                fit[i] = fit[i] < strength ? strength : fit[i];
            }
        }
    }

    private byte strength(AdminUnit state) {
        if (readings.isEmpty()) {
            return strong ? STRONG : WEAK;
        }
        NameLikeness likeness = TypeWords.likeness(readings, state);
        if (likeness == null || likeness == NameLikeness.SIMILAR) {
            return 0;
        }
        return likeness == NameLikeness.EXACT ? STRONG : WEAK;
    }

    private boolean isAmong(AdminUnit state, boolean[] among) {
        for (int i = index(state.valid().from());
                i < among.length && days[i].isBefore(state.valid().until());
                i++) {
            if (among[i]) {
                return true;
            }
        }
        return false;
    }

    private UnfitRow unfit(UnitRow row, boolean[] among) {
        Location where = row.where().withColumn("code");
        String code = Texts.shown(row.code());
        String shown = Texts.shown(name);
        if (!readable) {
            return new UnfitRow(row, List.of(), List.of(), Finding.of(NO_CODE, where, "code", code));
        }
        if (states.isEmpty()) {
            return new UnfitRow(row, List.of(), List.of(), Finding.of(NEVER, where, "code", code, "name", shown));
        }
        List<DateRange> fits = fits();
        List<AdminUnit> holders = states.stream()
                .filter(state -> (fits.isEmpty() || isAmong(state, among)) && strength(state) == 0)
                .toList();
        if (holders.isEmpty()) {
            String[] arguments = DayWords.arguments("days", words -> joined(fits, words), "code", code, "name", shown);
            return new UnfitRow(row, fits, holders, Finding.of(OTHER_DAYS, where, arguments));
        }
        String[] arguments = DayWords.arguments(
                "days",
                words -> fits.isEmpty() ? "" : " (" + joined(fits, words) + ")",
                "code",
                code,
                "name",
                shown,
                "holders",
                Texts.shown(holders));
        return new UnfitRow(row, fits, holders, Finding.of(OTHER_NAME, where.withColumn("name"), arguments));
    }

    private static String joined(List<DateRange> ranges, Function<DateRange, String> words) {
        return ranges.stream().map(words).collect(Collectors.joining(", "));
    }

    private List<DateRange> fits() {
        boolean[] fitting = new boolean[fit.length];
        for (int i = 0; i < fit.length; i++) {
            fitting[i] = fit[i] > 0;
        }
        return ranges(fitting);
    }
}
