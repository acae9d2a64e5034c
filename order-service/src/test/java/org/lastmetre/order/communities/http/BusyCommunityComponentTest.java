package org.lastmetre.order.communities.http;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.CommunityBook;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;

/** Orders come without a pause, there is always one under way: the community is changed and its buildings closed all the same. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class BusyCommunityComponentTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration TAKES = Duration.ofMillis(300);
    private static final int AT_A_TIME = 4;

    @Inject
    CommunityBook book;

    @Inject
    Transactions transactions;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME + 1);
    private final AtomicInteger taken = new AtomicInteger();
    private String community;
    private volatile boolean over;

    @BeforeEach
    void orderWithoutAPause() throws InterruptedException {
        community = Api.newCommunity();
        for (var i = 0; i < AT_A_TIME; i++) {
            threads.execute(this::orders);
            TimeUnit.MILLISECONDS.sleep(TAKES.toMillis() / AT_A_TIME);
        }
        awaitOrders();
    }

    @AfterEach
    void theEvening() throws InterruptedException {
        over = true;
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aBuildingIsClosed() {
        soon("/containment", "{\"building\":\"7\",\"state\":\"HELD\"}");
        awaitOrders();
    }

    @Test
    void theCommunityIsChanged() {
        soon(
                "",
                CommunityJson.fuminGarden(community)
                        .put("goodsMustBeDisinfected", false)
                        .toString());
        awaitOrders();
    }

    private void soon(String what, String body) {
        var status = supplyAsync(
                () -> given().contentType(ContentType.JSON)
                        .body(body)
                        .put("/api/communities/" + community + what)
                        .statusCode(),
                threads);
        assertThat(status).succeedsWithin(SOON).isEqualTo(200);
    }

    private void orders() {
        while (!over) {
            transactions
                    .run(tx -> book.share(tx, Set.of(new CommunityId(community)))
                            .onItem()
                            .delayIt()
                            .by(TAKES))
                    .await()
                    .atMost(LIMIT);
            taken.incrementAndGet();
        }
    }

    /** Each of those who order has had its turn, and another. */
    private void awaitOrders() {
        var before = taken.get();
        await().atMost(LIMIT).until(() -> taken.get() >= before + 2 * AT_A_TIME);
    }
}
