package org.lastmetre.kit.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.testing.BackingResource;

/** What a service says from the moment the database has no room until it has some again. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class FullDiskComponentTest {
    private static final String FULL = "do $$ begin raise exception 'no room' using errcode = '53100'; end $$";

    /** Room would be found again within a second. */
    private static final String NOBODY_LOOKS = "select pg_advisory_lock(hashtextextended('room-on-disk', 0))";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Transactions transactions;

    @Inject
    DataSource database;

    @Test
    void commandsAreRefusedInPlainWordsReadsGoOnAndItEndsByItself() throws Exception {
        try (var session = database.getConnection();
                var statement = session.createStatement()) {
            statement.execute(NOBODY_LOOKS);
            try {
                fill();
                assertRefused();
            } finally {
                statement.execute("select pg_advisory_unlock_all()"); // the session goes back to the pool
            }
        }
        await().atMost(LIMIT).until(() -> command().statusCode() == 201);
        given().get("/q/health/well").then().body("checks.find { it.name == 'database' }.status", equalTo("UP"));
    }

    private void fill() {
        assertThatThrownBy(
                        () -> transactions.run(tx -> Sql.run(tx, FULL)).await().atMost(LIMIT))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("the database's disk is full");
    }

    private static void assertRefused() {
        command()
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("detail", containsString("the database's disk is full"));
        given().get("/api/test/things").then().statusCode(200);
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"));
    }

    private static Response command() {
        return given().contentType("application/json")
                .body("{\"name\":\"room\"}")
                .post("/api/test/things");
    }
}
