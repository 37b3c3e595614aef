package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.toso.coverage.Completeness;
import vn.toso.coverage.CountedAs;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.CoverageCalculator;
import vn.toso.coverage.CoverageQuery;
import vn.toso.coverage.CoverageReport;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.SkillIndicators;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.people.GroupTag;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleChecks;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Population;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.report.ReportChecks;
import vn.toso.report.ReportKinds;
import vn.toso.report.ReportedCount;
import vn.toso.skill.Progress;
import vn.toso.skill.SkillChecks;
import vn.toso.skill.SkillKinds;
import vn.toso.store.InMemoryStore;
import vn.toso.store.Store;
import vn.toso.store.Transaction;
import vn.toso.store.Version;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;

/** How many people the sample has at one in ten, and what is made of them at one in a hundred, which takes less time. */
class SamplePeopleTest {
    private static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate Y2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);
    private static final UnitId TIEN_YEN = UnitId.of("06862@2025-07-01");
    private static final UnitId DONG_NGU = UnitId.of("06877@2025-07-01");
    private static final UnitId NINE_OF_TEN = UnitId.of("06829@2004-08-31");
    /** Quảng Ninh in the census of 2019-04-01, by the statistics office. */
    private static final long CENSUS = 1_320_324;

    private static final Store STORE = SamplePeople.oneIn(100).store();
    private static final Facts FACTS = STORE.facts();
    private static final PeopleIndicator VNEID = practical().item("vneid.active");
    private static final PeopleIndicator APP = practical().item("province.app");
    private static final UnitId CAM_THACH = UnitId.of("06787@2004-08-31");
    private static final UnitId CAI_CHIEN = UnitId.of("06967@2004-08-31");
    /** The residents of khu phố 6 of phường Cẩm Thạch. */
    private static final String LATE = "mau:06787-06-n";

    private static SkillIndicators practical() {
        return SkillIndicators.of(DefaultChecklists.find("practical").orElseThrow());
    }

    private static CoverageReport ask(Indicator indicator, CoverageQuery query) {
        UnitId quangNinh =
                FACTS.register().on(query.boundaries()).get(UnitCode.of("22")).id();
        return CoverageCalculator.of(FACTS)
                .calculate(indicator, query.withLevel(UnitLevel.COMMUNE).within(quangNinh));
    }

    private static Facts knownOn(String day) {
        Instant evening = Instant.parse(day + "T17:00:00Z");
        Instant last = STORE.recordedAt(STORE.latest());
        return STORE.facts(STORE.knownAt(evening.isAfter(last) ? last : evening));
    }

    private static Coverage camThach(String known) {
        return row(
                CoverageCalculator.of(knownOn(known))
                        .calculate(VNEID, CoverageQuery.asOf(Y2023).withLevel(UnitLevel.COMMUNE)),
                CAM_THACH);
    }

    private static List<Progress> ofDecember(Facts facts) {
        try (Stream<Fact<Progress>> all = facts.of(SkillKinds.PROGRESS)) {
            return all.map(Fact::content)
                    .filter(one -> one.subject().id().startsWith(LATE)
                            && YearMonth.from(one.day()).equals(YearMonth.of(2023, 12)))
                    .toList();
        }
    }

    private static Coverage row(CoverageReport report, UnitId unit) {
        return report.row(unit).orElseThrow();
    }

    private static <T> List<T> all(FactKind<T> kind) {
        try (Stream<Fact<T>> facts = FACTS.of(kind)) {
            return facts.map(Fact::content).toList();
        }
    }

    private static String hash(int scale) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Store store = SamplePeople.oneIn(scale).store();
        try (Stream<Version<?>> facts = store.changesSince(KnownAt.START)) {
            facts.forEachOrdered(version -> digest.update(line(version).getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static <T> String line(Version<T> version) {
        Object[] values = version.kind().valuesOf(version.content().orElseThrow());
        return version.kind() + " " + version.key() + " " + Arrays.toString(values) + '\n';
    }

    /** Counts what is recorded and keeps nothing. */
    private static final class Counter implements Transaction {
        private final Map<FactKind<?>, Integer> counts = new HashMap<>();

        @Override
        public <T> Added add(FactKind<T> kind, String key, T content, Filing filing) {
            counts.merge(kind, 1, Integer::sum);
            return Added.RECORDED;
        }

        @Override
        public <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Optional<Fact<T>> find(FactKind<T> kind, String key) {
            return Optional.empty();
        }
    }

    @Test
    void one_in_ten_are_136000_residents_about_a_tenth_of_the_census_and_11_million_facts_of_progress() {
        Counter counter = new Counter();
        SamplePeople.oneIn(10).record(work -> {
            work.accept(counter);
            return KnownAt.START;
        });

        assertThat(counter.counts.get(PeopleKinds.RESIDENTS)).isBetween(135_900, 136_000);
        assertThat(counter.counts.get(PeopleKinds.RESIDENTS) * 10.0).isBetween(CENSUS * 0.97, CENSUS * 1.05);
        assertThat(counter.counts.get(SkillKinds.PROGRESS)).isBetween(1_050_000, 1_150_000);
    }

    @Test
    void one_in_a_hundred_are_a_tenth_of_that() {
        assertThat(Population.on(FACTS, Y2023).residents()).hasSizeBetween(13_200, 13_600);
    }

    @Test
    @DisplayName("C9: whoever is alive has exactly one registered residence, on any day since 2020")
    void c9_one_registered_residence() {
        Map<Subject, List<Residence>> registered = all(PeopleKinds.RESIDENCES).stream()
                .filter(residence -> residence.kind() == ResidenceKind.REGISTERED)
                .collect(Collectors.groupingBy(Residence::subject));
        List<LocalDate> days = List.of(LocalDate.of(2020, 1, 1), Y2023, LocalDate.of(2024, 7, 9), Y2025);

        for (Resident resident : all(PeopleKinds.RESIDENTS)) {
            List<Residence> own = registered.getOrDefault(Subject.resident(resident.id()), List.of());
            for (LocalDate day : days) {
                boolean born = resident.bornOn().isPresent() && resident.isAlive(day);
                long there =
                        own.stream().filter(one -> one.lives().contains(day)).count();
                assertThat(there).isLessThanOrEqualTo(1).isGreaterThanOrEqualTo(born ? 1 : 0);
            }
        }
    }

    @Test
    void there_is_nothing_to_say_of_people_progress_reports_and_targets_but_of_one_report_of_an_ended_unit() {
        assertThat(PeopleChecks.check(FACTS, Y2025)).isEmpty();
        assertThat(SkillChecks.check(FACTS, Y2025)).isEmpty();
        assertThat(ReportChecks.check(FACTS, Y2025))
                .map(finding -> finding.code().id())
                .containsExactly("fact.unit.ended");
    }

    @Test
    void every_status_occurs() {
        Map<String, Long> statuses = all(SkillKinds.PROGRESS).stream()
                .collect(Collectors.groupingBy(progress -> progress.status().id(), Collectors.counting()));

        assertThat(statuses)
                .containsOnlyKeys(
                        "unknown",
                        "not-applicable",
                        "not-started",
                        "in-progress",
                        "blocked",
                        "done",
                        "lapsed",
                        "declined");
        assertThat(statuses.values()).allMatch(count -> count > 10);
    }

    @Test
    void everything_is_labelled_and_the_same_every_time() throws Exception {
        try (Stream<Version<?>> facts = STORE.changesSince(KnownAt.START)) {
            assertThat(facts.allMatch(version -> version.filing().source().startsWith("mau:")))
                    .isTrue();
        }
        assertThat(all(PeopleKinds.RESIDENTS))
                .allMatch(resident -> resident.id().startsWith("mau:"));
        assertThat(hash(1_000)).isEqualTo(hash(1_000)).isEqualTo("53a84209238a662f");
    }

    @Test
    void recorded_again_it_records_nothing() {
        SamplePeople people = SamplePeople.oneIn(1_000);
        Store store = people.store();
        KnownAt before = store.latest();
        people.record(store);
        assertThat(store.latest()).isEqualTo(before);
    }

    @Test
    @DisplayName("T3: what came about in a year was recorded in January, and nobody knew of it before")
    void t3_known_year_by_year() {
        List<String> days = List.of("2024-01-09", "2024-01-10", "2025-01-10", "2026-01-05");
        List<LocalDate> last = days.stream()
                .map(SamplePeopleTest::knownOn)
                .map(SamplePeopleTest::lastProgress)
                .toList();

        assertThat(last.get(0)).isEqualTo(LocalDate.MIN);
        assertThat(last.get(1)).isBetween(LocalDate.of(2023, 12, 20), Y2023);
        assertThat(last.get(2)).isBetween(LocalDate.of(2024, 12, 20), Y2024);
        assertThat(last.get(3)).isBetween(LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 20));
    }

    private static LocalDate lastProgress(Facts facts) {
        try (Stream<Fact<Progress>> all = facts.of(SkillKinds.PROGRESS)) {
            return all.map(fact -> fact.content().day())
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
        }
    }

    @Test
    @DisplayName("T3: who dies or moves in 2024 is alive and at home as known in 2024-01, and nobody is born too early")
    void t3_changes_are_known_once_they_happened() {
        Facts early = knownOn("2024-01-10");
        assertThat(PeopleChecks.check(early, Y2023)).isEmpty();
        assertThat(SkillChecks.check(early, Y2023)).isEmpty();
        assertThat(PeopleChecks.check(knownOn("2025-01-10"), Y2024)).isEmpty();

        Population then = Population.on(early, Y2025);
        Population now = Population.on(FACTS, Y2023);
        assertThat(Population.on(early, Y2023).residents()).hasSameSizeAs(now.residents());
        // As known then nobody has died or moved since.
        assertThat(then.residents()).hasSameSizeAs(now.residents());
        Resident died = all(PeopleKinds.RESIDENTS).stream()
                .filter(one -> one.diedOn().filter(day -> day.isAfter(Y2023)).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(then.find(died.id())).isPresent();
        assertThat(STORE.versions(PeopleKinds.RESIDENTS, died.id())).hasSize(2);
    }

    @Test
    @DisplayName(
            "T3: khu phố 6 of Cẩm Thạch handed in December 2023 on 2024-02-15: 2 of one in a hundred are known only then")
    void t3_a_late_correction() {
        assertThat(ofDecember(knownOn("2024-02-14"))).isEmpty();
        List<Progress> late = ofDecember(knownOn("2024-02-15"));
        assertThat(late).isEqualTo(ofDecember(FACTS));
        // Residents 6 and 12, on 2023-12-17 and 2023-12-21.
        assertThat(late.stream()
                        .filter(one -> one.item().equals("vneid.active")
                                && one.status().countsAsDone())
                        .map(one -> one.subject().id() + " " + one.day()))
                .containsExactlyInAnyOrder(LATE + "6 2023-12-17", LATE + "12 2023-12-21");

        Coverage before = camThach("2024-02-14");
        Coverage after = camThach("2024-02-15");
        assertThat(after.certain() - before.certain()).isEqualTo(2);
        assertThat(after.denominator()).isEqualTo(before.denominator());
        assertThat(camThach("2026-01-05").certain()).isEqualTo(after.certain());
    }

    @Test
    void a_store_whose_clock_is_set_gets_the_same_batches_at_the_same_moments() {
        SamplePeople people = SamplePeople.oneIn(1_000);
        Store expected = people.store();
        HandSetClock clock = new HandSetClock();
        Store store = InMemoryStore.on(VietnamUnits.register(), clock);
        people.recordWithProvince(store, moment -> clock.now = moment);

        assertThat(store.latest()).isEqualTo(expected.latest());
        try (Stream<Version<?>> one = store.changesSince(KnownAt.START);
                Stream<Version<?>> other = expected.changesSince(KnownAt.START)) {
            assertThat(one.toList()).isEqualTo(other.toList());
        }
        for (long at = 1; at <= store.latest().position(); at++) {
            KnownAt position = KnownAt.of(at);
            assertThat(store.recordedAt(position)).isEqualTo(expected.recordedAt(position));
        }
        people.recordWithProvince(store, moment -> clock.now = moment);
        assertThat(store.latest()).isEqualTo(expected.latest());
    }

    /** A clock that is put on a moment. */
    private static final class HandSetClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    @DisplayName("C7: Cái Chiên says how many have the app, and a source out of how many; Thanh Lân has no such source")
    void c7_a_number_out_of_a_population_figure() {
        CoverageReport report = ask(APP, CoverageQuery.asOf(Y2023));

        // 68 people, of whom 14 in a hundred: 9.52, cut to 9.
        assertThat(row(report, CAI_CHIEN).settled()).isEqualTo(Counts.of(9, 68));
        assertThat(report.origins())
                .filteredOn(origin -> origin.as() == CountedAs.POPULATION)
                .singleElement()
                .satisfies(origin -> assertThat(origin.label()).isEqualTo("2023-12-31, mau:dan-so-2023"));
        assertThat(row(report, UnitId.of("07198@2004-08-31")).isUndefined()).isTrue();
        assertThat(report.findings().stream().map(finding -> finding.code().id()))
                .containsExactlyInAnyOrder("coverage.register.incomplete", "coverage.denominator.missing");
        assertThat(report.said())
                .singleElement()
                .satisfies(said -> assertThat(said.unit()).isEqualTo(UnitId.of("07198@2004-08-31")));
    }

    @Test
    @DisplayName("C9: in Quảng Yên who of 60 and more is a household of one lives alone, and nobody has two values")
    void c9_group_tags() {
        List<GroupTag> tags = all(PeopleKinds.GROUP_TAGS);
        Map<String, Long> members = all(PeopleKinds.HOUSEHOLD_MEMBERSHIPS).stream()
                .collect(Collectors.groupingBy(HouseholdMembership::household, Collectors.counting()));
        Map<String, String> first = all(PeopleKinds.HOUSEHOLD_MEMBERSHIPS).stream()
                .collect(Collectors.toMap(
                        HouseholdMembership::resident, HouseholdMembership::household, (one, other) -> one));
        Population population = Population.on(FACTS, Y2023);

        assertThat(tags).extracting(GroupTag::resident).doesNotHaveDuplicates().hasSizeBetween(1_000, 1_300);
        assertThat(tags).extracting(tag -> tag.group().dimension()).containsOnly("older-alone", "livelihood");
        assertThat(tags)
                .filteredOn(tag -> tag.group().dimension().equals("older-alone"))
                .hasSizeGreaterThan(100)
                .allSatisfy(tag -> assertThat(tag.group().value())
                        .isEqualTo(members.get(first.get(tag.resident())) == 1 ? "yes" : "no"))
                .filteredOn(tag -> population.age(tag.resident()).isPresent())
                .allMatch(tag -> population.age(tag.resident()).getAsInt() >= 60);
    }

    @Test
    void a_scale_is_from_1_to_1000() {
        assertThatThrownBy(() -> SamplePeople.oneIn(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SamplePeople.oneIn(1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SamplePeople.oneIn(7)).hasToString("SamplePeople[one in 7]");
    }

    @Test
    @DisplayName("C8: one village of ten is missing, and that is 9 of 10, and no smaller number")
    void c8_nine_of_ten() {
        CoverageReport villages = ask(VNEID.withReportingLevel(UnitLevel.VILLAGE), CoverageQuery.asOf(Y2023));

        assertThat(row(villages, NINE_OF_TEN).completeness()).isEqualTo(new Completeness(9, 10));
        assertThat(villages.findings())
                .map(Finding::code)
                .map(code -> code.id())
                .contains("coverage.register.incomplete");
    }

    @Test
    @DisplayName("C10: a commune without a register is taken from its report; where both exist and differ, it is said")
    void c10_counted_and_reported() {
        CoverageReport report = ask(VNEID, CoverageQuery.asOf(Y2023));
        Coverage caiChien = row(report, UnitId.of("06967@2004-08-31"));
        Map<String, ReportedCount> said = all(ReportKinds.COUNTS).stream()
                .filter(count -> count.figure().equals("item.vneid.active")
                        && count.about().contains(Y2023))
                .collect(Collectors.toMap(count -> count.unit().value(), Function.identity()));

        assertThat(caiChien.isExact()).isTrue();
        assertThat(caiChien.certain())
                .isEqualTo(said.get("06967@2004-08-31").amount().count().orElseThrow());
        assertThat(row(report, UnitId.of("06754@2004-08-31")).isUndefined()).isTrue();
        assertThat(report.findings().stream().map(finding -> finding.code().id()))
                .containsExactlyInAnyOrder("coverage.register.incomplete", "coverage.report.different");
        assertThat(report.total().completeness()).isEqualTo(new Completeness(176, 177));
    }

    @Test
    void what_was_said_comes_back_as_it_was_said() {
        List<String> texts = all(ReportKinds.COUNTS).stream()
                .map(count -> count.text(Locale.forLanguageTag("vi")))
                .toList();
        assertThat(texts).contains("45,6 %", "trên 30", "khoảng 60 %");
        assertThat(all(ReportKinds.COUNTS))
                .filteredOn(count -> count.figure().equals("ethnic-minority"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.unit()).isEqualTo(UnitId.of("06877@2004-08-31"));
                    assertThat(count.about().contains(Y2023)).isTrue();
                    assertThat(count.amount().percent()).contains(new BigDecimal("45.6"));
                    assertThat(count.text(Locale.ENGLISH)).isEqualTo("45.6 %");
                });
    }

    @Test
    @DisplayName("C2: on the boundaries of 2025 nobody is lost, and only Tiên Yên and Đông Ngũ have people in doubt")
    void c2_restated() {
        CoverageReport then = ask(VNEID, CoverageQuery.asOf(Y2023));
        CoverageReport now = ask(VNEID, CoverageQuery.asOf(Y2023).withBoundaries(Y2025));

        assertThat(now.total().certain()).isEqualTo(then.total().certain());
        assertThat(now.total().denominator()).isEqualTo(then.total().denominator());
        assertThat(now.rows().stream()
                        .filter(row -> row.pools().stream()
                                .anyMatch(pool -> pool.candidates().size() > 1))
                        .map(row -> row.unit().orElseThrow().id()))
                .containsExactlyInAnyOrder(TIEN_YEN, DONG_NGU);
    }

    @Test
    void more_are_done_year_by_year_and_each_step_of_the_funnel_loses_some() {
        long in2023 = ask(VNEID, CoverageQuery.asOf(Y2023)).total().certain();
        long in2024 = ask(VNEID, CoverageQuery.asOf(Y2024)).total().certain();
        long in2025 = ask(VNEID, CoverageQuery.asOf(Y2025)).total().certain();
        assertThat(List.of(in2023, in2024, in2025)).isSorted().doesNotHaveDuplicates();

        List<Long> funnel = Stream.of("activate", "otp", "password", "passcode", "questions", "papers")
                .map(step -> ask(practical().funnel("vneid.active", step), CoverageQuery.asOf(Y2025))
                        .total()
                        .certain())
                .toList();
        assertThat(funnel).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
        assertThat(ask(practical().stuck("vneid.level-2", "police"), CoverageQuery.asOf(Y2025))
                        .total()
                        .certain())
                .isGreaterThan(100);
    }
}
