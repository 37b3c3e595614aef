package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.toso.unit.SampleUnits.all;
import static vn.toso.unit.SampleUnits.commune;
import static vn.toso.unit.SampleUnits.district;
import static vn.toso.unit.SampleUnits.province;
import static vn.toso.unit.SampleUnits.sound;
import static vn.toso.unit.SampleUnits.village;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Disclosure;
import vn.toso.coverage.DueList;
import vn.toso.coverage.Explanation;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.LateFacts;
import vn.toso.coverage.MovementList;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.Publication;
import vn.toso.coverage.PublicationQuery;
import vn.toso.coverage.SkillIndicators;
import vn.toso.coverage.WorkList;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.fact.RowCheck;
import vn.toso.fact.UnitKinds;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.outreach.Attendance;
import vn.toso.outreach.OutreachChecks;
import vn.toso.outreach.OutreachKinds;
import vn.toso.outreach.Support;
import vn.toso.people.Consent;
import vn.toso.people.ConsentForm;
import vn.toso.people.PeopleChecks;
import vn.toso.people.PeopleKinds;
import vn.toso.people.PersonalData;
import vn.toso.people.ResidenceKind;
import vn.toso.people.SubjectKind;
import vn.toso.report.ReportChecks;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistHeader;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.skill.SkillChecks;
import vn.toso.skill.Step;
import vn.toso.team.CompositionPolicy;
import vn.toso.team.Role;
import vn.toso.team.TeamChecks;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.time.KnownAt;
import vn.toso.time.Period;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitRegister;
import vn.toso.validation.Provider;

/**
 * Facts of every kind, odd ones among them, whose persons all have secrets for names, ids and keys: none stands in what a
 * store, a check, a figure or an explanation says of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersLeakTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Filing FILING =
            Filing.of("list", "clerk-" + Secrets.NAME).withLegalBasis(Secrets.NAME);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final UnitRegister REGISTER = sound(
            List.of(
                    province("p", "2004-08-31.."),
                    commune("a", "p", "2004-08-31.."),
                    commune("b", "p", "2004-08-31..2025-07-01"),
                    commune("c", "p", "2025-11-01.."),
                    district("d", "p", "2004-08-31..2025-07-01"),
                    village("v", "a", "2025-07-01..")),
            all("2025-07-01", "b", "a"),
            all("2025-07-01", "d", "a"));
    private static final List<UnitId> UNITS =
            Stream.of("p", "a", "b", "c", "d", "v", "nowhere").map(UnitId::of).toList();
    private static final Checklist CHECKLIST = new Checklist(
            new ChecklistHeader("core", "3", "kỹ năng", "skills", DateRange.since(LocalDate.EPOCH)),
            List.of(new ChecklistItem(
                    "pay",
                    ItemKind.USE,
                    "thanh toán",
                    "paying",
                    List.of(new Step("one", "một", "one"), new Step("two", "hai", "two")),
                    List.of(),
                    Eligibility.fromAge(15),
                    null,
                    SubjectKind.RESIDENT)),
            List.of(),
            List.of());

    private static final List<CompositionPolicy> POLICIES =
            List.of(policy("few", TeamTier.VILLAGE, 50, null), policy("many", TeamTier.COMMUNE, 0, 1));

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-05T05:00:00Z"), ZoneOffset.UTC);
    private final Store store = InMemoryStore.on(REGISTER, clock);
    private final List<String> said = new ArrayList<>();

    private static CompositionPolicy policy(String id, TeamTier tier, int least, @Nullable Integer most) {
        return new CompositionPolicy(
                id, "Hướng dẫn", tier, least, most, List.of(Role.SECRETARY), DateRange.parse(".."), null);
    }

    @BeforeAll
    void fill() {
        store.write(tx -> addAll(tx, 1));
        store.write(tx -> addAll(tx, 2));
    }

    private static void addAll(Transaction tx, long seed) {
        MarkedFacts facts = new MarkedFacts(seed, UNITS);
        for (FactKind<?> kind : Kinds.all().list()) {
            if (!kind.name().equals("unit") && !kind.name().equals("succession")) {
                addSome(tx, kind, facts, seed);
            }
        }
    }

    private static <T> void addSome(Transaction tx, FactKind<T> kind, MarkedFacts facts, long seed) {
        List<T> contents = facts.ofPersons(kind, 60);
        assertThat(contents).as(kind.name()).hasSize(60);
        for (int i = 0; i < contents.size(); i++) {
            T content = contents.get(i);
            tx.add(kind, kind.keyOf(content).orElse(Secrets.ID + "." + seed + "." + i), content, FILING);
        }
    }

    private void hear(Object text) {
        said.add(String.valueOf(text));
    }

    private void hear(List<Finding> findings) {
        for (Finding finding : findings) {
            hear(finding.toString());
            hear(finding.arguments());
            hear(finding.message(Locale.ENGLISH));
            hear(finding.message(VIETNAMESE));
        }
    }

    private void hear(Explanation explanation) {
        hear(explanation.toString());
        explanation.lines(Locale.ENGLISH).forEach(this::hear);
        explanation.lines(VIETNAMESE).forEach(this::hear);
    }

    private void nothingLeaked() {
        assertThat(said).isNotEmpty();
        assertThat(said.stream().filter(Secrets::standIn)).isEmpty();
    }

    @Test
    void the_facts_hold_secrets() {
        try (Stream<Version<?>> changes = store.changesSince(KnownAt.START)) {
            assertThat(changes.filter(change -> Secrets.standIn(change.key())
                            && Secrets.standIn(change.filing().recordedBy())))
                    .hasSizeGreaterThan(1_000);
        }
        hear(Secrets.NAME);
        assertThat(said).anyMatch(Secrets::standIn);
        said.clear();
    }

    @Test
    @DisplayName("S19: a store, its views, facts, versions and transactions are printed without secrets")
    void s19_stores_are_printed_without_secrets() {
        List<Store> all = List.of(
                store,
                store.within(Scope.of(UnitId.of("a"), DAY)),
                store.within(Scope.everything().with(Detail.COUNTS)));
        for (Store one : all) {
            hear(one);
            hear(one.facts());
            hear(one.facts().with(PeopleKinds.RESIDENTS, List.of()));
            try (Stream<Version<?>> changes = one.changesSince(KnownAt.START)) {
                changes.forEach(change -> {
                    hear(change);
                    hear(change.content());
                    hear(change.fact());
                });
            }
            hear(one.versions(PeopleKinds.RESIDENTS, Secrets.ID + "-1"));
            one.write(tx -> {
                hear(tx);
                hear(tx.find(PeopleKinds.RESIDENTS, Secrets.ID + "-1"));
            });
        }
        nothingLeaked();
    }

    @Test
    @DisplayName("S19: what a store refuses it does not repeat")
    void s19_stores_refuse_without_secrets() {
        MarkedFacts facts = new MarkedFacts(9, UNITS);
        int refused = 0;
        for (Store one : List.of(
                store,
                store.within(Scope.of(UnitId.of("c"), DAY)),
                store.within(Scope.everything().with(Detail.COUNTS)))) {
            for (FactKind<?> kind : Kinds.all().list()) {
                for (Consumer<Transaction> work : refusals(kind, facts)) {
                    Throwable thrown = catchThrowable(() -> one.write(work));
                    if (thrown != null) {
                        refused++;
                        hear(Secrets.said(thrown));
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
        nothingLeaked();
    }

    private static <T> List<Consumer<Transaction>> refusals(FactKind<T> kind, MarkedFacts facts) {
        T content = facts.ofPersons(kind, 1).get(0);
        String key = kind.keyOf(content).orElse(Secrets.ID + ".new");
        return List.of(
                tx -> tx.add(kind, Secrets.NAME, content, FILING),
                tx -> tx.edit(kind, key, 99, content, FILING),
                tx -> tx.edit(kind, Secrets.ID + ".none", 1, content, FILING),
                tx -> tx.withdraw(kind, Secrets.ID + ".none", 1, FILING),
                tx -> tx.withdraw(kind, key, 77, FILING),
                tx -> {
                    tx.add(kind, key, content, FILING);
                    throw new StaleVersionException(kind, 1, 2);
                },
                tx -> {
                    tx.add(kind, key, content, FILING);
                    throw new OutOfScopeException(kind);
                });
    }

    /** Many small worlds, in each of which other kinds of facts are missing, so that every check has something to say. */
    @Test
    void every_finding_of_every_check_tells_no_secret() {
        Set<String> found = new TreeSet<>();
        for (Facts facts : List.of(
                store.facts(), store.within(Scope.of(UnitId.of("a"), DAY)).facts())) {
            check(facts, found);
        }
        for (int seed = 0; seed < 300; seed++) {
            check(smallWorld(seed), found);
        }
        check(rareWorld(), found);
        check(agreed(), found);
        Kinds.all().list().forEach(kind -> check(kind, found));
        nothingLeaked();
        Set<String> missing = new TreeSet<>(codes());
        missing.removeAll(found);
        assertThat(missing).isEmpty();
    }

    private static Facts smallWorld(int seed) {
        Random random = new Random(seed);
        MarkedFacts marked = new MarkedFacts(100 + seed, UNITS);
        Facts facts = Facts.on(REGISTER);
        for (FactKind<?> kind : Kinds.all().list()) {
            if (random.nextInt(4) > 0 && !UnitKinds.all().contains(kind)) {
                facts = with(facts, kind, marked, 1 + random.nextInt(10));
            }
        }
        return facts;
    }

    private static <T> Facts with(Facts facts, FactKind<T> kind, MarkedFacts marked, int many) {
        return facts.with(kind, marked.ofPersons(kind, many));
    }

    /** What chance does not bring together: more copies handed out than printed, and fewer people than are listed. */
    private static Facts rareWorld() {
        UnitId unit = UnitId.of("a");
        DateRange days = DateRange.of(DAY.minusDays(30), DAY);
        LocalDate day = DAY.minusDays(9);
        List<String> none = List.of();
        Support support = OutreachKinds.SUPPORTS.contentOf(
                Secrets.ID, "t-1", "resident", Secrets.ID, "pay", unit, day, null, null);
        return Facts.on(REGISTER)
                .with(
                        OutreachKinds.MATERIALS,
                        List.of(OutreachKinds.MATERIALS.contentOf("m-1", "leaflet", "Tờ rơi", null, none, none)))
                .with(
                        OutreachKinds.MATERIAL_COUNTS,
                        List.of(
                                OutreachKinds.MATERIAL_COUNTS.contentOf("m-1", "printed", unit, days, 5L, "exact"),
                                OutreachKinds.MATERIAL_COUNTS.contentOf("m-1", "handed-out", unit, days, 9L, "exact")))
                .with(OutreachKinds.SUPPORTS, List.of(support, support))
                .with(
                        OutreachKinds.SESSIONS,
                        List.of(OutreachKinds.SESSIONS.contentOf(
                                "s-1",
                                "t-1",
                                "held",
                                null,
                                null,
                                day,
                                null,
                                unit,
                                "home",
                                Secrets.NAME,
                                9L,
                                none,
                                none)))
                .with(
                        OutreachKinds.ATTENDANCES,
                        List.of(
                                attendance(day, Secrets.ID + "-1", null, null),
                                attendance(day, Secrets.ID + "-2", null, null),
                                attendance(day, null, 1L, "exact")));
    }

    /** Of two whose data are kept because they agreed one never did, and one does no more. */
    private static Facts agreed() {
        InMemoryStore agreed = InMemoryStore.on(REGISTER, Clock.systemUTC());
        Filing consent = Filing.of("list", "clerk-" + Secrets.NAME).withLegalBasis("consent: " + Secrets.NAME);
        LocalDate day = LocalDate.of(2025, 1, 1);
        agreed.write(tx -> {
            for (String id : List.of(Secrets.ID + "-1", Secrets.ID + "-2")) {
                tx.add(PeopleKinds.PERSONAL_DATA, new PersonalData(id, Secrets.NAME, null, null), consent);
            }
            tx.add(
                    PeopleKinds.CONSENTS,
                    Secrets.ID,
                    new Consent(Secrets.ID + "-2", "digital-skills", ConsentForm.WRITTEN, day, day.plusDays(1)),
                    consent);
        });
        return agreed.facts();
    }

    private static Attendance attendance(
            LocalDate day, @Nullable String resident, @Nullable Long heads, @Nullable String precision) {
        return OutreachKinds.ATTENDANCES.contentOf("session", "s-1", day, null, resident, null, heads, precision);
    }

    private void check(Facts facts, Set<String> found) {
        for (LocalDate day : List.of(DAY, LocalDate.of(2025, 9, 1))) {
            List<Finding> findings = new ArrayList<>();
            findings.addAll(PeopleChecks.check(facts, day));
            findings.addAll(TeamChecks.check(facts, day, POLICIES));
            findings.addAll(SkillChecks.check(facts, day));
            findings.addAll(OutreachChecks.check(facts, day));
            findings.addAll(ReportChecks.check(facts, day));
            hear(findings);
            findings.forEach(finding -> found.add(finding.code().id()));
        }
    }

    /** What is found of rows before anything is made of them, with secrets in each field, and each number beyond all bounds. */
    private void check(FactKind<?> kind, Set<String> found) {
        RowCheck rows = RowCheck.of(Provider.factory());
        for (int at = 0; at < kind.fields().size(); at++) {
            for (Object value : List.of(
                    Secrets.NAME,
                    Secrets.PHONE + "12",
                    "9" + Secrets.PERSONAL_ID,
                    List.of(Secrets.NAME),
                    1L << 40,
                    -1L)) {
                @Nullable Object[] values = new @Nullable Object[kind.fields().size()];
                values[at] = value;
                if (kind.fields().get(at).type().carrier().isInstance(value)) {
                    List<Finding> findings = rows.check(kind, values).findings();
                    hear(findings);
                    findings.forEach(finding -> found.add(finding.code().id()));
                }
            }
        }
    }

    /** The codes of all findings of the packages whose data sets are checked. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "vn.toso.fact",
                        "vn.toso.people",
                        "vn.toso.team",
                        "vn.toso.skill",
                        "vn.toso.outreach",
                        "vn.toso.report")) {
            for (Field field : one.reflect().getDeclaredFields()) {
                if (field.getType() == FindingCode.class && Modifier.isStatic(field.getModifiers())) {
                    try {
                        field.setAccessible(true);
                        codes.add(((FindingCode) field.get(null)).id());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException("a code of " + one.getName() + " cannot be read", e);
                    }
                }
            }
        }
        return codes;
    }

    @Test
    void figures_and_their_explanations_tell_no_secret() {
        List<Indicator> indicators = new ArrayList<>(Indicators.all());
        indicators.addAll(OutreachIndicators.all());
        indicators.add(Indicators.reported("bank-accounts"));
        indicators.addAll(SkillIndicators.of(CHECKLIST).list());
        indicators.add(SkillIndicators.of(CHECKLIST).confirmed("pay"));
        Facts facts = store.facts();
        CoverageCalculator calculator = CoverageCalculator.of(facts);
        for (CoverageQuery query : List.of(
                CoverageQuery.asOf(DAY),
                CoverageQuery.during(Period.of(YearMonth.of(2025, 9))),
                CoverageQuery.asOf(LocalDate.of(2025, 6, 1)))) {
            for (Indicator indicator : indicators) {
                hear(calculator.calculate(indicator, query));
                hear(Disclosure.ofMinimum(5).publish(calculator, indicator, PublicationQuery.of(query)));
                if (indicator instanceof PeopleIndicator people) {
                    Throwable refused = catchThrowable(() -> calculator
                            .calculateByGroup(people, query, "occupation")
                            .values()
                            .forEach(this::hear));
                    hear(refused == null ? "" : Secrets.said(refused));
                }
                LateFacts late = LateFacts.between(
                        store.facts(KnownAt.of(1)),
                        facts,
                        indicator,
                        query,
                        Kinds.all().list());
                hear(late);
                hear(late.entries());
            }
        }
        nothingLeaked();
    }

    private void hear(CoverageReport report) {
        hear(report.toString());
        hear(report.rows().toString());
        hear(report.total().toString());
        hear(report.units().toString());
        hear(report.origins().toString());
        hear(report.said().toString());
        hear(report.findings());
        hear(report.explain());
        report.rows().forEach(row -> row.unit().ifPresent(unit -> hear(report.explain(unit.id()))));
    }

    private void hear(Publication publication) {
        hear(publication.toString());
        hear(publication.cells().toString());
        hear(publication.hidden().toString());
        hear(publication.findings());
        publication.cells().forEach(cell -> hear(publication.explain(cell)));
    }

    @Test
    void lists_are_printed_without_secrets_and_so_is_what_they_find() {
        Facts facts = store.facts();
        WorkList work = WorkList.of(facts, CoverageQuery.asOf(DAY), CHECKLIST, "pay");
        MovementList movements = MovementList.of(
                facts, CoverageQuery.during(Period.of(YearMonth.of(2025, 9))), ResidenceKind.REGISTERED);
        DueList due = DueList.of(facts, CoverageQuery.during(Period.of(YearMonth.of(2025, 9))), null, DAY);
        assertThat(work.entries()).isNotEmpty();
        assertThat(movements.entries()).isNotEmpty();
        hear(work);
        hear(work.entries().toString());
        hear(work.counts(UnitLevel.COMMUNE).toString());
        hear(work.stuck().toString());
        hear(work.findings());
        hear(movements);
        hear(movements.entries().toString());
        hear(movements.counts(UnitLevel.COMMUNE).toString());
        hear(movements.findings());
        hear(due.entries().toString());
        hear(due.findings());
        nothingLeaked();
    }

    @Test
    void keys_made_of_contents_hold_nothing_of_them() {
        MarkedFacts facts = new MarkedFacts(5, UNITS);
        for (FactKind<?> kind : Kinds.all().list()) {
            hear(keys(kind, facts));
        }
        nothingLeaked();
    }

    private static <T> String keys(FactKind<T> kind, MarkedFacts facts) {
        FactKeys keys = FactKeys.of(Secrets.NAME);
        return facts.ofPersons(kind, 10).stream()
                .filter(content -> kind.keyOf(content).isEmpty())
                .map(content -> keys.next(kind, content))
                .collect(Collectors.joining(" "));
    }
}
