package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** Of an order's packages exactly one completes it, also when they are scanned at the same moment. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CompleteOrdersComponentTest {
    private static final int ORDERS = 60;

    @Inject
    ObjectMapper json;

    private final String name = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);

    @Test
    void oneOfTheLastTwoCompletesItsOrder() {
        var upstream = new Upstream(json, name);
        upstream.define();
        IntStream.range(0, ORDERS).forEach(i -> upstream.placed("FRESH", codes(i)));
        await().until(() -> gate.get("/api/packages/" + codes(ORDERS - 1)[1]).statusCode() == 200);

        scanAll();

        for (var i = 0; i < ORDERS; i++) {
            assertThat(Stream.of(codes(i)).map(this::outcome)).containsExactlyInAnyOrder("SHORT", "COMPLETE");
        }
    }

    private void scanAll() {
        var scans = IntStream.range(0, ORDERS)
                .mapToObj(this::codes)
                .flatMap(Stream::of)
                .map(code -> CompletableFuture.supplyAsync(() -> gate.arrive(code)))
                .toList();
        assertThat(scans.stream().map(CompletableFuture::join))
                .allSatisfy(scan -> assertThat(scan.statusCode()).isEqualTo(200));
    }

    private String outcome(String code) {
        List<String> details =
                gate.get("/api/packages/" + code).path("chain.findAll { it.what == 'PackageReceived' }.detail");
        assertThat(details).hasSize(1);
        return details.get(0);
    }

    private String[] codes(int order) {
        return new String[] {name + "-" + order + "-1", name + "-" + order + "-2"};
    }
}
