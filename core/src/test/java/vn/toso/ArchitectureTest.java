package vn.toso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the arrows between the packages of core: {@code time, finding ◄ privacy ◄ unit ◄ fact ◄ team, people ◄
 * skill ◄ outreach, report ◄ coverage ◄ reform}. A package sees those on its left, but not its neighbours. {@code skill}
 * sees {@code people}, because whose progress it is and at what age decides what can be true. {@code store} sees
 * all and is seen by none. {@code validation}, whose constraints anyone may put on a record, sees the first two rows only.
 */
class ArchitectureTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("time", "finding"),
            List.of("privacy"),
            List.of("validation"),
            List.of("unit"),
            List.of("fact"),
            List.of("team", "people"),
            List.of("skill"),
            List.of("outreach", "report"),
            List.of("coverage"),
            List.of("reform"),
            List.of("store"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.toso");

    static Stream<String> names() {
        return ROWS.stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_package_uses_only_packages_to_its_left(String name) {
        List<String> allowed = Stream.concat(
                        ROWS.stream().takeWhile(row -> !row.contains(name)).flatMap(List::stream), Stream.of(name))
                .toList();

        noClasses()
                .that()
                .resideInAPackage("vn.toso." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.toso..").and(not(resideInAnyPackage(patterns(allowed)))))
                .because(name + " may use " + allowed)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void every_package_has_a_place_in_the_rows() {
        classes()
                .should()
                .resideInAnyPackage(patterns(names().toList()))
                .because("a new package needs a place among the arrows")
                .check(CORE);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("vn.toso.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_uses_java_base_and_its_three_dependencies_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.net..",
                        "java.nio..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "javax.crypto..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "vn.toso..")
                .check(CORE);
    }

    @Test
    void core_speaks_through_slf4j_only() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void core_never_asks_what_day_it_is() {
        DescribedPredicate<JavaAccess<?>> asksTheMachine = describe("asks the machine for the time", access -> {
            AccessTarget target = access.getTarget();
            String name = target.getName();
            return target.getOwner().getPackageName().startsWith("java.time") && name.equals("now")
                    || target.getOwner().isEquivalentTo(Clock.class)
                            && (name.startsWith("system") || name.startsWith("tick"))
                    || target.getOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });

        noClasses()
                .should()
                .accessTargetWhere(asksTheMachine)
                .because("the application passes the date")
                .check(CORE);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", one.getName())
                        .isTrue());
    }

    private static Collection<JavaPackage> packages() {
        return CORE.stream()
                .map(one -> one.getPackage().getName())
                .distinct()
                .map(CORE::getPackage)
                .toList();
    }

    private static String[] patterns(List<String> names) {
        return names.stream().map(name -> "vn.toso." + name + "..").toArray(String[]::new);
    }
}
