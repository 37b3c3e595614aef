package vn.toso.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import vn.toso.fact.FactKind;
import vn.toso.people.Group;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;

/** A content is the same after its values were taken and put together again, for every kind of this package. */
class SkillKindsProperties {
    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('.', '_', ':', '@', '-')
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("vneid", "vneid.level-2", "e-tax", "pay", "sim", "s1", "5.otp");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .withChars("aễếôĐ đ1,\"\n\u0301e")
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 900))
                .as((start, length) ->
                        length == 0 ? DateRange.since(start) : DateRange.of(start, start.plusDays(length)));
    }

    private static <T> void assertKept(FactKind<T> kind, T content) {
        T again = kind.contentOf(kind.valuesOf(content));

        assertThat(again).isEqualTo(content);
        assertThat(kind.valuesOf(again)).isEqualTo(kind.valuesOf(content));
    }

    @Provide
    Arbitrary<ChecklistHeader> headers() {
        return Combinators.combine(ids(), ids(), texts(), texts(), ranges()).as(ChecklistHeader::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_header_is_kept(@ForAll("headers") ChecklistHeader header) {
        assertKept(SkillKinds.CHECKLISTS, header);
    }

    private static Arbitrary<Eligibility> eligibilities() {
        return Combinators.combine(
                        Arbitraries.integers().between(6, 20).injectNull(0.3),
                        Arbitraries.integers().between(21, 90).injectNull(0.5),
                        Arbitraries.integers().between(0, 6).injectNull(0.5),
                        Arbitraries.of(Group.of("occupation", "pupil")).injectNull(0.5))
                .as((from, until, possible, group) ->
                        new Eligibility(from, until, from == null ? null : possible, group));
    }

    private static Arbitrary<Period> expiries() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1200).map(Period::ofMonths),
                Arbitraries.integers().between(1, 36_000).map(Period::ofDays),
                Arbitraries.of(Period.of(1, 6, 10), Period.ofYears(2)));
    }

    @Provide
    Arbitrary<ChecklistEntry> entries() {
        Arbitrary<List<Step>> steps = Combinators.combine(words(), texts(), texts())
                .as(Step::new)
                .list()
                .uniqueElements(Step::id)
                .ofMaxSize(4);
        Arbitrary<ChecklistItem> items = Combinators.combine(
                        Arbitraries.of("first", "second"),
                        Arbitraries.of(ItemKind.values()),
                        texts(),
                        steps,
                        words().list().uniqueElements().ofMaxSize(3),
                        eligibilities(),
                        expiries().injectNull(0.5),
                        Arbitraries.of(SubjectKind.values()))
                .as((id, kind, name, way, before, eligibility, expiry, subject) -> new ChecklistItem(
                        id,
                        kind,
                        name,
                        name,
                        way,
                        before,
                        subject == SubjectKind.RESIDENT ? eligibility : Eligibility.ALL,
                        expiry,
                        subject));
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.longs().greaterOrEqual(1),
                        Arbitraries.of(ChecklistEntry.Demand.values()),
                        items)
                .as(ChecklistEntry::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_entry_is_kept(@ForAll("entries") ChecklistEntry entry) {
        assertKept(SkillKinds.CHECKLIST_ITEMS, entry);
    }

    @Provide
    Arbitrary<StepMapping> mappings() {
        return Combinators.combine(ids(), ids(), words(), words(), words()).as(StepMapping::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_mapping_is_kept(@ForAll("mappings") StepMapping mapping) {
        assertKept(SkillKinds.STEP_MAPPINGS, mapping);
    }

    private static Arbitrary<Status> statuses() {
        Arbitrary<Reason> reasons = Arbitraries.oneOf(
                Arbitraries.of(Reason.known()), Arbitraries.of(Reason.of("flood"), Reason.of("no-signal.at-home")));
        return Arbitraries.oneOf(
                Arbitraries.of(new Status.Unknown(), new Status.NotStarted(), new Status.Done(), new Status.Lapsed()),
                words().map(Status.InProgress::new),
                Combinators.combine(words(), reasons).as(Status.Blocked::new),
                reasons.map(Status.NotApplicable::new),
                reasons.injectNull(0.3).map(Status.Declined::new));
    }

    @Provide
    Arbitrary<Progress> progress() {
        Arbitrary<Evidence> evidence = Combinators.combine(
                        words(),
                        texts(),
                        Arbitraries.of("0123456789abcdef".repeat(4)).injectNull(0.5))
                .as(Evidence::new);
        return Combinators.combine(
                        Arbitraries.of(SubjectKind.values()),
                        ids(),
                        words(),
                        days(),
                        statuses(),
                        Arbitraries.of(EvidenceLevel.values()),
                        evidence.injectNull(0.5))
                .as((kind, id, item, day, status, level, reference) ->
                        new Progress(new Subject(kind, id), item, day, status, level, reference));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void progress_is_kept(@ForAll("progress") Progress progress) {
        assertKept(SkillKinds.PROGRESS, progress);
    }

    @Example
    void kinds_are_named_as_files_and_tables_know_them() {
        assertThat(SkillKinds.all())
                .extracting(FactKind::name)
                .isEqualTo(List.of("checklist", "checklist.item", "checklist.mapping", "progress"));
    }
}
