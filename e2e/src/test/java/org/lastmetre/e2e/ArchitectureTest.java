package org.lastmetre.e2e;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms of every service, and who may enter which; docs/adr and the README say why. */
class ArchitectureTest {
    private static final List<String> SERVICES = List.of("order", "sorting", "dispatch", "identity");
    private static final String[] ROOMS = {"..http..", "..store..", "..kafka.."};
    private static JavaClasses services;
    private static JavaClasses everything;

    @BeforeAll
    static void importClasses() {
        var paths = SERVICES.stream().map(name -> Path.of("..", name + "-service", "target", "classes"));
        services = new ClassFileImporter().importPaths(paths.toList());
        everything = new ClassFileImporter()
                .importPaths(Stream.concat(
                                SERVICES.stream().map(name -> name + "-service"),
                                Stream.of("service-kit", "addresses", "contracts"))
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
    }

    @Test
    void everyServiceIsLookedAt() {
        for (var service : SERVICES) {
            assertThat(services.stream().filter(resideInAPackage("org.lastmetre." + service + "..")))
                    .as(service)
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void theCoreKnowsNeitherHttpNorSqlNorKafkaNorJson() {
        classes()
                .that(areCore())
                .should(onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "io.smallrye.mutiny..",
                                "jakarta.inject..",
                                "jakarta.enterprise.context..",
                                "jakarta.enterprise.inject..",
                                "org.jboss.logging..",
                                "org.lastmetre.addresses..",
                                "org.lastmetre.kit.vocabulary..",
                                "org.lastmetre.kit.refusal..",
                                "org.lastmetre.kit.commit..",
                                "org.lastmetre.kit.time..",
                                "org.lastmetre.kit.id..",
                                "org.lastmetre.kit.community..",
                                "org.lastmetre.kit.due..",
                                "org.lastmetre.access..",
                                "io.nayuki.qrcodegen..",
                                // Arithmetic of others: hashes, signatures, and counting tries.
                                "org.bouncycastle.crypto..",
                                "org.jose4j..",
                                "io.github.bucket4j..")
                        .or(areCore())
                        .or(isGeneratedByTheCompiler())))
                .check(services);
    }

    @Test
    void theOuterRoomsDoNotKnowEachOther() {
        for (var room : ROOMS) {
            for (var other : ROOMS) {
                if (!room.equals(other)) {
                    noClasses()
                            .that(resideInOurRoom(room))
                            .should()
                            .dependOnClassesThat(resideInOurRoom(other))
                            .check(services);
                }
            }
        }
    }

    @Test
    void onlyTheKafkaRoomsKnowThePublishedEvents() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lastmetre.contracts..")
                .check(services);
    }

    @Test
    void onlyTheStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "org.lastmetre.kit.sql..")
                .check(services);
    }

    @Test
    void transactionsBeginInDesksOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Desk")
                .and(areCore().or(resideInAnyPackage("..store..", "..kafka..")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lastmetre.kit.commit.Transactions")
                .check(services);
    }

    @Test
    void timeComesFromTheOneClock() {
        var timeless = everything.that(
                DescribedPredicate.not(resideInAnyPackage("org.lastmetre.kit.time", "org.lastmetre.kit.id")));
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(timeless);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(timeless);
    }

    @Test
    void servicesDoNotKnowEachOther() {
        slices().matching("org.lastmetre.(" + String.join("|", SERVICES) + ")..")
                .should()
                .notDependOnEachOther()
                .check(services);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        for (var service : SERVICES) {
            slices().matching("org.lastmetre." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(services);
        }
    }

    @Test
    void roomsHoldWhatTheirNamesSay() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .resideInAPackage("..http..")
                .check(services);
        classes()
                .that()
                .haveSimpleNameEndingWith("Rows")
                .should()
                .resideInAPackage("..store..")
                .check(services);
        classes()
                .that()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .resideInAPackage("..kafka..")
                .check(services);
        classes().that().haveSimpleNameEndingWith("Desk").should(beCore()).check(services);
    }

    @Test
    void theKitAndTheAddressesKnowNoService() {
        noClasses()
                .that()
                .resideInAnyPackage("org.lastmetre.kit..", "org.lastmetre.addresses..", "org.lastmetre.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages())
                .check(everything);
    }

    private static DescribedPredicate<JavaClass> areCore() {
        return DescribedPredicate.describe(
                "are core",
                type -> SERVICES.stream()
                                .anyMatch(service -> type.getPackageName().startsWith("org.lastmetre." + service))
                        && !type.getPackageName().matches(".*\\.(http|store|kafka)(\\..*)?"));
    }

    private static DescribedPredicate<JavaClass> resideInOurRoom(String room) {
        return resideInAPackage(room)
                .and(resideInAnyPackage(packages()));
    }

    private static String[] packages() {
        return SERVICES.stream().map(service -> "org.lastmetre." + service + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> isGeneratedByTheCompiler() {
        return DescribedPredicate.describe("are arrays or primitives", type -> type.isArray() || type.isPrimitive());
    }

    private static ArchCondition<JavaClass> beCore() {
        return ArchConditions.be(areCore());
    }
}
