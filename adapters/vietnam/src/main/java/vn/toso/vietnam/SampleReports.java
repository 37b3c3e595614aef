package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.toso.fact.Precision;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Persons;
import vn.toso.outreach.SupportCount;
import vn.toso.outreach.Turns;
import vn.toso.people.CompleteRegister;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PopulationFigure;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.Amount;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.report.Target;
import vn.toso.skill.Checklist;
import vn.toso.skill.SkillKinds;
import vn.toso.time.DateRange;
import vn.toso.time.Period;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** What the sample's communes say of themselves without people, what they are asked for, and whose registers are whole. */
final class SampleReports {
    /** Xã Thượng Yên Công has ten villages, and nobody says that the tenth is all entered. */
    static final String NINE_OF_TEN = "06829";

    static final int MISSING = 10;

    /** These send totals and keep no register: Cái Chiên, and the communes that are đặc khu Cô Tô since 2025-07-01. */
    private static final Set<String> REPORTING = Set.of("06967", "07192", "07195", "07198");

    private static final String CO_TO = "07192";
    /** Xã Vĩnh Trung says "over" and "about". */
    private static final String VAGUE = "06754";
    /** These file people under the commune, for their villages are not known: Quang Hanh, Sông Khoai, Đại Yên. */
    private static final Set<String> WITHOUT_VILLAGES = Set.of("06778", "07144", "06706");
    /** Đại Yên sends a total too, which is another than what is counted. */
    private static final String DIFFERENT = "06706";

    private static final UnitId DONG_NGU = UnitId.of("06877@2004-08-31");
    private static final String CAI_CHIEN = "06967";
    /** Xã Thanh Lân sends a number and no population. */
    private static final String NO_POPULATION = "07198";
    /** Of everybody, so many of a hundred have the province's app at the end of 2023, 2024 and 2025. */
    private static final int[] HAVE_APP = {14, 23, 31};

    private static final String APP = "item.province.app";
    private static final LocalDate COMPLETE = LocalDate.of(2022, 12, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final List<String> ITEMS = List.of("vneid.active", "payment", "fraud");
    /** Of a hundred at the end of 2023, 2024 and 2025, for each of these. */
    private static final int[][] DONE = {{38, 57, 68}, {33, 51, 61}, {25, 39, 48}};

    private final int scale;
    private final SampleSink sink;

    SampleReports(int scale, SampleSink sink) {
        this.scale = scale;
        this.sink = sink;
    }

    /** Whether a commune's residents are on record. */
    static boolean hasResidents(SampleCommune commune) {
        return !REPORTING.contains(commune.code()) && !commune.code().equals(VAGUE);
    }

    /** Under which unit people of a village are filed. */
    static UnitId filedUnder(SampleCommune commune, int village) {
        return WITHOUT_VILLAGES.contains(commune.code()) ? commune.id() : commune.villageId(village);
    }

    /** The checklists, and whose registers are complete. */
    void registers() {
        for (Checklist checklist : DefaultChecklists.all()) {
            sink.add(SkillKinds.CHECKLISTS, checklist.header());
            checklist.entries().forEach(entry -> sink.add(SkillKinds.CHECKLIST_ITEMS, entry));
        }
        SamplePlaces.communes().forEach(this::registers);
    }

    private void registers(SampleCommune commune) {
        if (WITHOUT_VILLAGES.contains(commune.code())) {
            register(commune.id());
        } else if (hasResidents(commune)) {
            for (int village = 1; village <= commune.villages(); village++) {
                if (!commune.code().equals(NINE_OF_TEN) || village != MISSING) {
                    register(commune.villageId(village));
                }
            }
        }
    }

    private void register(UnitId unit) {
        DateRange since = DateRange.since(COMPLETE);
        for (SubjectKind kind : SubjectKind.values()) {
            ResidenceKind in = kind == SubjectKind.BUSINESS ? null : ResidenceKind.REGISTERED;
            sink.add(PeopleKinds.COMPLETE_REGISTERS, new CompleteRegister(unit, kind, in, since));
        }
    }

    /** What was reported at the end of a year, and how many people a source says there were. */
    void reports(int year) {
        for (SampleCommune commune : SamplePlaces.communes()) {
            boolean totals =
                    REPORTING.contains(commune.code()) || commune.code().equals(DIFFERENT);
            if (commune.code().equals(CAI_CHIEN) || (totals && year < 2025)) {
                report(commune.id(), SamplePeople.about(commune, scale), year);
            }
        }
        for (SampleCommune commune : SamplePlaces.communes()) {
            if (!hasResidents(commune)) {
                support(commune, year);
            }
        }
        if (year == 2023) {
            UnitId vague = UnitId.of(VAGUE + "@2004-08-31");
            said(vague, "item.vneid.active", Precision.AT_LEAST, Amount.of(3_000 / scale));
            said(vague, "item.payment", Precision.ABOUT, Amount.percent("60"));
            said(DONG_NGU, "ethnic-minority", Precision.EXACT, Amount.percent("45.6"));
        }
        if (year == 2025) {
            UnitId coTo =
                    SampleProvince.register().on(REFORM).get(UnitCode.of(CO_TO)).id();
            long people = SamplePlaces.communes().stream()
                    .filter(commune -> REPORTING.contains(commune.code())
                            && !commune.code().equals(CAI_CHIEN))
                    .mapToLong(commune -> SamplePeople.about(commune, scale))
                    .sum();
            report(coTo, people, year);
        }
        numbers(year);
    }

    /** How many have the province's app, which is for everybody: out of how many, they do not say. */
    private void numbers(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        for (SampleCommune commune : SamplePlaces.communes()) {
            boolean population = commune.code().equals(CAI_CHIEN);
            if (!population && (!commune.code().equals(NO_POPULATION) || year == 2025)) {
                continue;
            }
            long people = SamplePeople.about(commune, scale);
            Amount amount = Amount.of(people * HAVE_APP[year - 2023] / 100);
            sink.add(ReportKinds.COUNTS, ReportedCount.exact(commune.id(), DateRange.day(day), APP, amount));
            if (population) {
                sink.add(
                        PeopleKinds.POPULATION_FIGURES,
                        new PopulationFigure(
                                commune.id(),
                                SubjectKind.RESIDENT,
                                ResidenceKind.REGISTERED,
                                null,
                                people,
                                day,
                                "mau:dan-so-" + year));
            }
        }
    }

    /**
     * Who has no register says how often its team helped: each quarter from 2023-Q4 on, while the commune is there. Each
     * time one in ten is helped, and of three persons one a second time; Vĩnh Trung says about how often, and not whom.
     */
    private void support(SampleCommune commune, int year) {
        boolean vague = commune.code().equals(VAGUE);
        long persons = SamplePeople.about(commune, scale) / 10;
        for (int quarter = year == 2023 ? 4 : 1; quarter <= 4; quarter++) {
            DateRange days = Period.parse(year + "-Q" + quarter).range();
            if (days.from().isBefore(REFORM) || commune.code().equals(CAI_CHIEN)) {
                long turns = persons + persons / 3;
                sink.add(
                        OutreachKinds.SUPPORT_COUNTS,
                        new SupportCount(
                                SampleTeams.idOfCommuneTeam(commune),
                                commune.id(),
                                days,
                                null,
                                vague ? Turns.about(turns) : Turns.exactly(turns),
                                vague ? null : Persons.exactly(persons)));
            }
        }
    }

    private void report(UnitId unit, long people, int year) {
        long eligible = people * 4 / 5;
        DateRange day = DateRange.day(LocalDate.of(year, 12, 31));
        for (int item = 0; item < ITEMS.size(); item++) {
            Amount amount = Amount.of(eligible * DONE[item][year - 2023] / 100, eligible);
            sink.add(ReportKinds.COUNTS, ReportedCount.exact(unit, day, "item." + ITEMS.get(item), amount));
        }
    }

    private void said(UnitId unit, String figure, Precision precision, Amount amount) {
        DateRange day = DateRange.day(SamplePlaces.LISTED_ON);
        sink.add(ReportKinds.COUNTS, new ReportedCount(unit, day, figure, null, precision, amount));
    }

    void targetsOf2024() {
        DateRange y2024 = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        UnitTree then = SampleProvince.register().on(LocalDate.of(2024, 12, 31));
        asked(then, SamplePlaces.QUANG_NINH, y2024, "50", "45");
    }

    /** Of the second half, on the units that began with it. */
    void targetsOf2025() {
        DateRange y2025 = DateRange.of(REFORM, LocalDate.of(2026, 1, 1));
        asked(SampleProvince.register().on(REFORM), SamplePlaces.QUANG_NINH, y2025, "60", "55");
    }

    /** The same of the province and of each of its communes. */
    private void asked(UnitTree tree, UnitCode province, DateRange period, String item, String skill) {
        UnitId whole = tree.get(province).id();
        target(whole, period, item, skill);
        tree.descendants(whole, UnitLevel.COMMUNE).forEach(commune -> target(commune.id(), period, item, skill));
    }

    private void target(UnitId unit, DateRange period, String item, String skill) {
        sink.add(ReportKinds.TARGETS, new Target(unit, period, "item.vneid.active", null, Amount.percent(item)));
        sink.add(ReportKinds.TARGETS, new Target(unit, period, "skill.payment", null, Amount.percent(skill)));
    }
}
