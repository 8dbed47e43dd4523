package org.ledord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ledord.access.May;
import org.ledord.access.Policy;
import org.ledord.access.Trace;

/** How the domain is built, top to bottom: a feature uses only rows above its own. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ledord");

    private static final List<List<String>> MAP = List.of(
            List.of("shared", "reading"),
            List.of("matter"),
            List.of("access"),
            List.of("mail", "transparency", "hits"),
            List.of("people", "attachment"),
            List.of("reform"),
            List.of("group", "document", "picture"),
            List.of("question", "discussion", "idea", "notice", "risk"),
            List.of("meeting", "codetermination"),
            List.of("proposal"),
            List.of("consultation"),
            List.of("answer"),
            List.of("reply", "ballot"),
            List.of("decision"),
            List.of("pilot"),
            List.of("content", "subscription", "survey", "kit"),
            List.of("search"),
            List.of("inbound", "digest", "health", "happening", "past", "opendata"),
            List.of("demo"));

    @Test
    void every_feature_has_its_place_on_the_map() {
        Set<String> placed = new TreeSet<>();
        MAP.forEach(placed::addAll);
        Set<String> found = new TreeSet<>();
        HOUSE.forEach(c -> found.add(feature(c)));
        found.remove("");
        assertThat(placed).containsAll(found);
    }

    @Test
    void a_feature_uses_only_rows_above_its_own() {
        Set<String> allowed = new HashSet<>();
        for (List<String> row : MAP) {
            for (String feature : row) {
                Set<String> mine = new HashSet<>(allowed);
                mine.add(feature);
                noClasses().that().resideInAPackage("org.ledord." + feature)
                        .should().dependOnClassesThat(new DescribedPredicate<>("features below or beside " + feature) {
                            @Override
                            public boolean test(JavaClass c) {
                                String other = feature(c);
                                return !other.isEmpty() && !mine.contains(other);
                            }
                        }).allowEmptyShould(true).check(HOUSE);
            }
            allowed.addAll(row);
        }
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("org.ledord.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void what_the_public_sees_knows_no_other_feature() {
        noClasses().that().resideInAPackage("org.ledord.transparency").should()
                .dependOnClassesThat(new DescribedPredicate<>("features other than shared and the permission") {
                    @Override
                    public boolean test(JavaClass c) {
                        return !Set.of("", "shared", "transparency").contains(feature(c)) && !c.isEquivalentTo(May.class) && !c.isEquivalentTo(Trace.class);
                    }
                }).check(HOUSE);
    }

    @Test
    void every_public_method_of_a_door_asks_the_policy_for_a_permission_that_the_policy_knows() {
        Set<String> known = Policy.load().permissions();
        List<String> open = new ArrayList<>();
        for (JavaClass door : HOUSE) {
            if (!door.isAnnotatedWith(Stateless.class)) {
                continue;
            }
            assertThat(door.isAnnotatedWith(PermitAll.class)).as(door.getName() + " is @PermitAll").isTrue();
            for (JavaMethod method : door.getMethods()) {
                boolean called = method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
                if (called && (!method.isAnnotatedWith(May.class) || !known.contains(method.getAnnotationOfType(May.class).value()))) {
                    open.add(method.getFullName());
                }
            }
        }
        assertThat(open).as("methods of doors without a permission of the policy").isEmpty();
    }

    @Test
    void only_doors_timers_and_the_migrator_are_ejbs() {
        classes().that().areAnnotatedWith(Singleton.class).should().haveSimpleNameEndingWith("Timer")
                .orShould().haveSimpleName("Migrator").orShould().haveSimpleName("DemoAtStart").check(HOUSE);
    }

    @Test
    void the_entity_manager_is_used_by_repositories_alone() {
        noClasses().that().areAnnotatedWith(Stateless.class).or().areAnnotatedWith(Singleton.class)
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(HOUSE);
    }

    @Test
    void ballots_are_touched_in_their_own_package_alone() {
        noClasses().that().resideOutsideOfPackages("org.ledord.ballot", "org.ledord.shared")
                .should().dependOnClassesThat().areAssignableTo(org.ledord.shared.BallotStore.class).check(HOUSE);
    }

    @Test
    void mail_is_spoken_in_mail_and_inbound_alone() {
        noClasses().that().resideOutsideOfPackages("org.ledord.mail", "org.ledord.inbound")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..").check(HOUSE);
    }

    @Test
    void entities_have_no_setters_and_events_hold_no_entities() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameNotMatching("set[A-Z].*").check(HOUSE);
        noClasses().that().areAssignableTo(Record.class).should().dependOnClassesThat().areAnnotatedWith(Entity.class)
                .allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void nothing_is_kept_in_a_session_and_nothing_is_called_util() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).check(HOUSE);
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(HOUSE);
    }

    @Test
    void the_clock_is_asked_never_the_machine() {
        noClasses().that().doNotHaveSimpleName("PortalClock").should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .check(HOUSE);
    }

    @Test
    void the_words_are_read_from_their_files_once() {
        noClasses().that().doNotHaveSimpleName("PortalTexts").should().callMethod(org.ledord.shared.Texts.class, "load",
                org.ledord.shared.Language.class, ClassLoader.class).check(HOUSE);
    }

    @Test
    void a_class_stays_small() throws java.io.IOException {
        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
            List<String> long400 = new ArrayList<>();
            for (java.nio.file.Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                long lines = java.nio.file.Files.readAllLines(file).size();
                if (lines > 400) {
                    long400.add(file + " has " + lines);
                }
            }
            assertThat(long400).isEmpty();
        }
    }

    @Test
    void every_feature_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        Set<String> features = new TreeSet<>();
        HOUSE.forEach(c -> features.add(feature(c)));
        features.remove("");
        features.forEach(feature -> {
            if (!java.nio.file.Files.exists(java.nio.file.Path.of("src/main/java/org/ledord", feature, "package-info.java"))) {
                silent.add(feature);
            }
        });
        assertThat(silent).isEmpty();
    }

    private static String feature(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith("org.ledord.") || name.startsWith("org.ledord.web") || name.startsWith("org.ledord.dev")) {
            return "";
        }
        String rest = name.substring("org.ledord.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
