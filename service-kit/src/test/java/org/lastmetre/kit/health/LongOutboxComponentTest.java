package org.lastmetre.kit.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;

/** Nobody takes the events: they wait on the disk, and before they fill it commands are refused. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class LongOutboxComponentTest {
    /** In no relay's shard, so that they stay; one more than may wait by the tests' settings. */
    private static final String TOO_MANY = """
            insert into outbox (id, aggregatetype, aggregateid, type, headers, payload, shard)
            select gen_random_uuid(), 'nowhere', 'stuck', 'stuck', '{}', '', 99 from generate_series(1, 20001)""";

    private static final String ALL_BUT_THE_OLDEST = """
            delete from outbox where shard = 99
            and position > (select min(position) from outbox where shard = 99)""";
    private static final String ONE_MORE = TOO_MANY.replace("20001", "1");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Effects effects;

    @AfterEach
    void takeAway() {
        effects.run("delete from outbox where shard = 99");
    }

    @Test
    void commandsAreRefusedInPlainWordsAndReadsGoOnUntilFewerWait() {
        effects.run(TOO_MANY);
        await().atMost(LIMIT).until(() -> command().statusCode() == 503);
        command()
                .then()
                .header("Retry-After", "1")
                .body("detail", containsString(" events wait to be published, the oldest for "));
        given().get("/api/test/things").then().statusCode(200);

        takeAway();
        await().atMost(LIMIT).until(() -> command().statusCode() == 201);
    }

    @Test
    void oneThatStaysWhileManyPassIsOne() {
        effects.run(TOO_MANY);
        await().atMost(LIMIT).until(() -> command().statusCode() == 503);

        effects.run(ALL_BUT_THE_OLDEST);
        effects.run(ONE_MORE);
        await().atMost(LIMIT).until(() -> command().statusCode() == 201);
    }

    private static Response command() {
        return given().contentType("application/json")
                .body("{\"name\":\"long\"}")
                .post("/api/test/things");
    }
}
