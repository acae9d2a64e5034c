package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;

/** Requests about the same order at the same moment make one order. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SameMomentComponentTest {
    private static final int AT_ONCE = 16;

    private final Api api = new Api("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void theSameReferenceManyTimesAtOnceIsOneOrder() {
        for (var round = 0; round < 10; round++) {
            var order = withCode(Api.order(community));

            var answers = atOnce(() -> api.place(order));

            assertThat(statuses(answers)).containsOnly(200, 201).containsOnlyOnce(201);
            assertThat(ids(answers)).hasSize(1);
        }
    }

    @Test
    void triedManyTimesAtOnceItIsOneTrial() {
        var trial = Api.trial("huibailong");
        var order = withCode(Api.order(community));

        var answers = atOnce(() -> trial.place(order));

        assertThat(statuses(answers)).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(ids(answers)).hasSize(1);
    }

    @Test
    void theSameKeyManyTimesAtOnceIsOneOrder() {
        var order = Api.order(community);
        var key = Api.newReference();

        var answers = atOnce(() -> api.place(order, key));

        assertThat(statuses(answers)).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    @Test
    void oneCodeOfManyOrdersAtOnceGoesToOneOfThem() {
        for (var round = 0; round < 10; round++) {
            var code = Api.newReference();

            var answers = atOnce(() -> {
                var order = Api.order(community);
                order.putArray("packageCodes").add(code);
                return api.place(order);
            });

            assertThat(statuses(answers)).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    private static ObjectNode withCode(ObjectNode order) {
        order.putArray("packageCodes").add(Api.newReference());
        return order;
    }

    private static List<Response> atOnce(Supplier<Response> call) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(call, threads))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        var statuses = new ArrayList<Integer>();
        answers.forEach(answer -> statuses.add(answer.statusCode()));
        return statuses;
    }

    private static List<String> ids(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.jsonPath().getString("id"))
                .distinct()
                .toList();
    }
}
