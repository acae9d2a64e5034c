package org.lastmetre.e2e;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.Test;

/** The rooms of every service, and who may enter which; docs/adr and the README say why. */
class ArchitectureTest {
    private static final String[] ROOMS = {"..http..", "..store..", "..kafka.."};
    private static final String VERTX = "io.vertx.core.Vertx";

    @Test
    void everyServiceIsLookedAt() {
        for (var service : Code.SERVICES) {
            assertThat(Code.OF_SERVICES.stream().filter(Code.isOf(service)))
                    .as(service)
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void theOuterRoomsDoNotKnowEachOther() {
        for (var room : ROOMS) {
            for (var other : ROOMS) {
                if (!room.equals(other)) {
                    noClasses()
                            .that(Code.isInRoom(room))
                            .should()
                            .dependOnClassesThat(Code.isInRoom(other))
                            .check(Code.OF_SERVICES);
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
                .check(Code.OF_SERVICES);
    }

    @Test
    void onlyTheStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..", "org.lastmetre.kit.sql..")
                .check(Code.OF_SERVICES);
    }

    @Test
    void servicesDoNotKnowEachOther() {
        slices().matching("org.lastmetre.(" + String.join("|", Code.SERVICES) + ")..")
                .should()
                .notDependOnEachOther()
                .check(Code.OF_SERVICES);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        for (var service : Code.SERVICES) {
            slices().matching("org.lastmetre." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(Code.OF_SERVICES);
        }
    }

    @Test
    void roomsHoldWhatTheirNamesSay() {
        resides("Resource", "..http..");
        resides("Rows", "..store..");
        resides("Consumer", "..kafka..");
        classes()
                .that()
                .haveSimpleNameEndingWith("Desk")
                .should(ArchConditions.be(Code.isCore()))
                .check(Code.OF_SERVICES);
    }

    private static void resides(String ending, String room) {
        classes()
                .that()
                .haveSimpleNameEndingWith(ending)
                .should()
                .resideInAPackage(room)
                .check(Code.OF_SERVICES);
    }

    @Test
    void whatAllShareKnowsNoService() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.lastmetre.kit..",
                        "org.lastmetre.access..",
                        "org.lastmetre.addresses..",
                        "org.lastmetre.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Code.packagesOfServices())
                .check(Code.ALL);
    }

    /** The kit knows who calls; who calls is found out without it, so that the gateway can do the same. */
    @Test
    void accessDoesNotKnowTheKit() {
        noClasses()
                .that()
                .resideInAPackage("org.lastmetre.access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lastmetre.kit..")
                .check(Code.ALL);
    }

    /** A pool of its own would keep idle connections for longer than the services do. */
    @Test
    void theGatewayCallsServicesOverConnectionsThatItEndsFirst() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ServiceConnections")
                .should()
                .callMethod(VERTX, "httpClientBuilder")
                .orShould()
                .callMethod(VERTX, "createHttpClient")
                .orShould()
                .callMethod(VERTX, "createHttpClient", "io.vertx.core.http.HttpClientOptions")
                .check(Code.OF_THE_GATEWAY);
    }
}
