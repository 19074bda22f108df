package dev.cupel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;

/// The rooms and who may use whom. A new room is a new line here.
@AnalyzeClasses(packages = "dev.cupel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule rooms_use_only_what_the_plan_says = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("dev.cupel.domain..")
            .layer("yaml")
            .definedBy("dev.cupel.yaml..")
            .layer("language")
            .definedBy("dev.cupel.language..")
            .layer("store")
            .definedBy("dev.cupel.store..")
            .layer("queue")
            .definedBy("dev.cupel.queue..")
            .layer("sandbox")
            .definedBy("dev.cupel.sandbox..")
            .layer("bundle")
            .definedBy("dev.cupel.bundle..")
            .layer("canary")
            .definedBy("dev.cupel.canary..")
            .layer("intake")
            .definedBy("dev.cupel.intake..")
            .layer("receipt")
            .definedBy("dev.cupel.receipt..")
            .layer("grading")
            .definedBy("dev.cupel.grading..")
            .layer("mutation")
            .definedBy("dev.cupel.mutation..")
            .layer("gate")
            .definedBy("dev.cupel.gate..")
            .layer("access")
            .definedBy("dev.cupel.access..")
            .layer("rates")
            .definedBy("dev.cupel.rates..")
            .layer("api")
            .definedBy("dev.cupel.api..")
            .layer("ops")
            .definedBy("dev.cupel.ops..")
            .layer("cli")
            .definedBy("dev.cupel.cli..")
            .layer("root")
            .definedBy("dev.cupel")
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("yaml")
            .mayOnlyAccessLayers("domain")
            .whereLayer("language")
            .mayOnlyAccessLayers("domain", "yaml")
            .whereLayer("store")
            .mayOnlyAccessLayers("domain")
            .whereLayer("queue")
            .mayOnlyAccessLayers("domain")
            .whereLayer("sandbox")
            .mayOnlyAccessLayers("domain")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("domain", "yaml", "language", "store")
            .whereLayer("intake")
            .mayOnlyAccessLayers("domain", "store", "queue", "language", "bundle")
            .whereLayer("receipt")
            .mayOnlyAccessLayers("domain", "store")
            .whereLayer("grading")
            .mayOnlyAccessLayers("domain", "store", "queue", "language", "sandbox", "bundle", "receipt")
            .whereLayer("mutation")
            .mayOnlyAccessLayers("domain", "language")
            .whereLayer("gate")
            .mayOnlyAccessLayers("domain", "store", "queue", "language", "sandbox", "bundle", "grading", "mutation")
            .whereLayer("canary")
            .mayOnlyAccessLayers("domain", "queue", "language", "sandbox")
            .whereLayer("access")
            .mayOnlyAccessLayers("domain", "store")
            .whereLayer("rates")
            .mayOnlyAccessLayers("domain")
            .whereLayer("api")
            .mayOnlyAccessLayers(
                    "domain",
                    "yaml",
                    "store",
                    "queue",
                    "language",
                    "access",
                    "intake",
                    "bundle",
                    "receipt",
                    "rates",
                    "canary")
            .whereLayer("ops")
            .mayOnlyAccessLayers(
                    "domain", "store", "queue", "language", "sandbox", "canary", "access", "intake", "bundle")
            // A command has no queue that would call it, and tries by the same code as the service.
            .whereLayer("cli")
            .mayOnlyAccessLayers("domain", "language", "bundle", "intake", "sandbox", "gate")
            .whereLayer("grading")
            .mayOnlyBeAccessedByLayers("gate")
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("cli", "root")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ops")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("dev.cupel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_is_pure = classes()
            .that()
            .resideInAPackage("dev.cupel.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.cupel.domain..");

    @ArchTest
    static final ArchRule only_one_room_talks_to_docker = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cupel.sandbox.docker..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.dockerjava..");

    @ArchTest
    static final ArchRule only_the_wiring_sees_a_backend = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cupel.sandbox.docker..")
            .and()
            .haveSimpleNameNotEndingWith("Wiring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cupel.sandbox.docker..");

    @ArchTest
    static final ArchRule only_two_rooms_talk_sql = noClasses()
            .that()
            .resideOutsideOfPackages("dev.cupel.store..", "dev.cupel.queue..")
            .and()
            .doNotHaveSimpleName("Wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.postgresql..");

    @ArchTest
    static final ArchRule only_the_doors_talk_http = noClasses()
            .that()
            .resideOutsideOfPackages("dev.cupel.api..", "dev.cupel.access..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule what_is_needed_comes_through_the_constructor =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule the_system_clock_is_read_in_one_place = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Wiring")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service|DTO|Dto|Processor)");
}
