package org.lastmetre.order.orders.http;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;

/** An API key does what its scopes say. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class ScopesComponentTest {
    private final Api reader = Api.scoped("huibailong", "orders:read");
    private final Api writer = Api.scoped("huibailong", "orders:write");
    private String community;
    private String id;

    @BeforeEach
    void placeAnOrder() {
        community = Api.newCommunity();
        id = writer.place(Api.order(community)).jsonPath().getString("id");
    }

    @Test
    void aKeyForReadingReadsAndDoesNothing() {
        reader.get(id).then().statusCode(200);
        reader.list(Map.of()).then().statusCode(200);

        isRefused(reader.place(Api.order(community)));
        isRefused(reader.as().body("[" + Api.order(community) + "]").post("/api/orders/bulk"));
        isRefused(reader.cancel(id));
    }

    @Test
    void aKeyForWritingWritesAndReadsNothing() {
        isRefused(writer.get(id));
        isRefused(writer.list(Map.of()));
        isRefused(writer.updates(id));

        writer.cancel(id).then().statusCode(202);
    }

    @Test
    void aKeyForBothDoesBothAndScopesOfOthersSayNothing() {
        for (var scopes : new String[] {"orders:read orders:write", "openid profile"}) {
            var both = Api.scoped("huibailong", scopes);
            both.place(Api.order(community)).then().statusCode(201);
            both.get(id).then().statusCode(200);
        }
    }

    private static void isRefused(Response answer) {
        answer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/insufficient-scope"));
    }
}
