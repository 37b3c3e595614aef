package vn.toso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toso.fact.Anchor;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Field;
import vn.toso.fact.FieldType;
import vn.toso.fact.Filing;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitId;

/** Secrets are put wherever a value can hold a text; none comes out where nobody asked for it. */
class LeakTest {
    private static final Filing FILING = Filing.of("list", Secrets.NAME).withLegalBasis(Secrets.NAME);
    private static final List<UnitId> UNITS = List.of(UnitId.of("a"), UnitId.of("b"));

    /**
     * What a content may be printed with. Units, and ids of teams, groups, organisations, gatherings, materials and
     * reports tell of no person; neither do a checklist's words, a decision or an act, words for kinds, roles and outcomes, and a group of
     * people such as the pupils. What a material is called and where it is shown was published.
     */
    private static final Set<String> MAY_BE_PRINTED = Set.of("""
            unit.code unit.level unit.type unit.name
            succession.act succession.clause
            team.id team.decisionNumber team.decisionIssuer
            team.status.team
            team.area.team
            membership.team membership.affiliation
            organisation.id organisation.affiliation
            coordination-group.id coordination-group.title
            group-member.group
            channel.channel channel.team channel.kind
            resident.group.dimension resident.group.value
            population.figure.dimension population.figure.group population.figure.source
            checklist.checklist checklist.version checklist.vietnamese checklist.english
            checklist.item.checklist checklist.item.version checklist.item.item checklist.item.vietnamese checklist.item.english checklist.item.prerequisites checklist.item.dimension checklist.item.group
            checklist.mapping.checklist checklist.mapping.version checklist.mapping.item checklist.mapping.from checklist.mapping.to
            progress.item progress.step progress.reason progress.evidenceKind
            training.id training.organiser training.venue
            session.team session.venue
            session.schedule.team session.schedule.venue
            attendance.gathering
            support.venue support.outcome
            support.count.team support.count.item
            visit.outcome
            visit.follow-up.closedByKind
            material.id material.kind material.title material.producer material.partners material.topics
            material.count.material
            material.place.material material.place.place
            report.count.figure report.count.dimension report.count.group
            target.indicator target.dimension target.group
            report.due.kind
            report.received.kind
            """.split("\\s+"));

    /** What the parts of records are called that tell who somebody is. */
    private static final Set<String> PERSON_PARTS = Set.of(
            "resident",
            "residentOrNull",
            "person",
            "personOrNull",
            "helperOrNull",
            "visitors",
            "subject",
            "subjectOrNull",
            "household",
            "householdOrNull",
            "business",
            "name",
            "nameOrNull",
            "phone",
            "visit",
            "key",
            "recordedBy",
            "placeOrNull");

    private record Leaky(String name) {}

    static List<FactKind<?>> kinds() {
        return Kinds.all().list();
    }

    /** A value, and what it is made of, down to what is not of this library. */
    private static Stream<String> printed(@Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(LeakTest::printed);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(LeakTest::printed);
        }
        if (value == null || !value.getClass().getName().startsWith("vn.toso.")) {
            return Stream.empty();
        }
        Stream<String> own = Stream.of(value.toString());
        return value instanceof Record ? Stream.concat(own, parts(value).flatMap(LeakTest::printed)) : own;
    }

    private static Stream<@Nullable Object> parts(Object value) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                parts.add(part.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a part of " + value.getClass() + " cannot be read", e);
            }
        }
        return parts.stream();
    }

    private static Stream<String> told(Finding finding) {
        return Stream.of(
                finding.toString(),
                finding.message(Locale.ENGLISH),
                finding.message(Locale.forLanguageTag("vi")),
                finding.arguments().toString());
    }

    private static <T> List<String> leaking(FactKind<T> kind) {
        MarkedFacts facts = new MarkedFacts(7, UNITS);
        List<String> leaking = new ArrayList<>();
        for (Field<T> field : kind.fields()) {
            boolean text =
                    field.type() == FieldType.TEXT || field.type() == FieldType.ID || field.type() == FieldType.TEXTS;
            @Nullable T content = text ? facts.withSecretIn(kind, field) : null;
            if (content != null) {
                Fact<T> fact = new Fact<>(Secrets.ID, 1, content, FILING, KnownAt.of(1));
                Version<T> version = new Version<>(kind, Secrets.ID, 1, content, FILING, KnownAt.of(1));
                if (Stream.of(content, fact, version).flatMap(LeakTest::printed).anyMatch(Secrets::standIn)) {
                    leaking.add(kind + "." + field.name());
                }
            }
        }
        return leaking;
    }

    @Test
    void the_detector_finds_what_leaks() {
        assertThat(printed(new Leaky(Secrets.NAME))).anyMatch(Secrets::standIn);
        assertThat(printed(Optional.of(List.of("x", new Leaky("gọi +84 398.675.309")))))
                .anyMatch(Secrets::standIn);
        assertThat(Secrets.said(new IllegalStateException("x", new IllegalArgumentException("no " + Secrets.ID))))
                .matches(Secrets::standIn);
        assertThat(List.of("số 022 085 917 364", "ZQXV", "…5309: 8675309")).allMatch(Secrets::standIn);
        assertThat(List.of("Fact[version 1]", "0395678945", "zq xv")).noneMatch(Secrets::standIn);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_prints_what_a_field_of_it_holds_but_what_things_are_called(FactKind<?> kind) {
        assertThat(leaking(kind)).isSubsetOf(MAY_BE_PRINTED);
    }

    @Test
    void what_may_be_printed_tells_of_nobody() {
        assertThat(MAY_BE_PRINTED).doesNotContainAnyElementsOf(MarkedFacts.OF_PERSONS);
        assertThat(kinds().stream().flatMap(kind -> leaking(kind).stream()))
                .as("no entry is left that nothing prints")
                .containsExactlyInAnyOrderElementsOf(MAY_BE_PRINTED);
        for (FactKind<?> kind : kinds()) {
            for (Field<?> field : kind.fields()) {
                if (MarkedFacts.OF_PERSONS.contains(kind + "." + field.name())) {
                    assertThat(isTakingSecrets(kind, field))
                            .as(kind + "." + field.name())
                            .isTrue();
                }
            }
        }
    }

    private static <T> boolean isTakingSecrets(FactKind<T> kind, Field<?> named) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(named.name()))
                .allMatch(field -> new MarkedFacts(8, UNITS).withSecretIn(kind, field) != null);
    }

    /** A new kind of fact is to say what of it tells of persons, before it can leak. */
    @Test
    void every_field_that_a_kind_hides_where_only_counts_are_read_is_tried_here() {
        List<String> hidden = new ArrayList<>();
        for (FactKind<?> kind : kinds()) {
            String said = kind.standing().map(Object::toString).orElse("");
            int at = said.indexOf("of persons by ");
            if (at >= 0) {
                String by = said.substring(at + "of persons by ".length()).split(";")[0];
                Stream.of(by.split(", ")).forEach(field -> hidden.add(kind + "." + field.split(" as ")[0]));
            }
        }
        assertThat(hidden).hasSizeGreaterThan(10).isSubsetOf(MarkedFacts.OF_PERSONS);
    }

    /** Of records the compiler writes a text form with all that is in them. */
    @Test
    void a_record_with_an_id_or_name_of_a_person_has_a_text_form_of_its_own() {
        List<String> without = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.toso").stream()
                        .filter(JavaClass::isRecord)
                        .filter(one -> one.tryGetMethod("toString")
                                .filter(method -> method.getOwner().equals(one))
                                .isEmpty())
                        .flatMap(one -> one.getFields().stream()
                                .filter(field -> PERSON_PARTS.contains(field.getName())
                                        && (field.getRawType().isEquivalentTo(String.class)
                                                || field.getRawType().isAssignableTo(Collection.class)))
                                .map(field -> one.getSimpleName() + "." + field.getName()))
                        .toList();
        assertThat(without).isEmpty();
    }

    private static List<Object> bad(Field<?> field) {
        String text = Secrets.WORD;
        return switch (field.type()) {
            case TEXT, ID ->
                List.of(
                        text,
                        Secrets.NAME,
                        Secrets.PHONE + "1234",
                        "9" + Secrets.PERSONAL_ID,
                        text.repeat(30),
                        text + '\ud800',
                        text + '\u0000',
                        new StringBuilder(text),
                        List.of(text));
            case TEXTS ->
                List.of(text, List.of(Secrets.NAME), List.of(text, new StringBuilder(text)), List.of(text, " "));
            case UNIT, DAY, DAYS, NUMBER -> List.of(text, Secrets.NAME, List.of(Secrets.NAME));
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_refused_is_not_repeated(FactKind<?> kind) {
        MarkedFacts facts = new MarkedFacts(3, UNITS);
        int refused = 0;
        for (int at = 0; at < kind.fields().size(); at++) {
            for (Object value : bad(kind.fields().get(at))) {
                for (int i = 0; i < 40; i++) {
                    @Nullable Object[] values = facts.plain(kind);
                    values[at] = value;
                    Throwable thrown = catchThrowable(() -> kind.contentOf(values));
                    if (thrown != null) {
                        refused++;
                        if (!MAY_BE_PRINTED.contains(
                                kind + "." + kind.fields().get(at).name())) {
                            assertThat(Secrets.said(thrown)).doesNotMatch(Secrets::standIn);
                        }
                    }
                }
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void numbers_that_are_none_are_not_repeated() {
        for (String written : List.of(
                Secrets.NAME,
                Secrets.PHONE + "12",
                "+1 398675309",
                "1" + Secrets.PERSONAL_ID,
                Secrets.WORD.repeat(60))) {
            for (ThrowingCallable read : List.<ThrowingCallable>of(
                    () -> PhoneNumber.of(written),
                    () -> PersonalId.of(written),
                    () -> Fact.requireKey(written + " "),
                    () -> Subject.resident(written + " "),
                    () -> Anchor.of("resident", written + " "),
                    () -> new StaleVersionException(PeopleKinds.RESIDENTS, 1, 2),
                    () -> Filing.of(written + '\ud800', written))) {
                Throwable thrown = catchThrowable(read);
                assertThat(thrown == null ? "" : Secrets.said(thrown)).doesNotMatch(Secrets::standIn);
            }
            assertThat(PhoneNumber.parse(written) + " " + PersonalId.parse(written))
                    .doesNotMatch(Secrets::standIn);
            assertThat(Stream.of(PhoneNumber.parse(written), PersonalId.parse(written))
                            .flatMap(reading -> reading.findings(Location.NONE).stream())
                            .flatMap(LeakTest::told))
                    .noneMatch(Secrets::standIn);
        }
        assertThat(PhoneNumber.of(Secrets.PHONE) + " " + PersonalId.of(Secrets.PERSONAL_ID))
                .doesNotMatch(Secrets::standIn);
    }
}
