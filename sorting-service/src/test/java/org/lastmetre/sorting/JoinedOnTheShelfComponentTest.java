package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Who carries a package that was shelved before its order was heard of is told what the order says. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class JoinedOnTheShelfComponentTest {
    @Inject
    ObjectMapper json;

    private final String name = "j" + UUID.randomUUID().toString().substring(0, 8);
    private final String code = name + "-1";
    private final Gate gate = new Gate(name);
    private Upstream upstream;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
        await().until(() -> gate.get("/api/shelves").statusCode() == 200);
    }

    @Test
    void aSealedBatchNamesTheOrderAndItsNote() {
        gate.arrive(code, new Gate.Label("8栋3单元601"));
        assertThat(gate.disinfect(code).<String>path("items[0].place.batchId")).isNotBlank();

        var order = upstream.placedWithNote("the bell is broken", "PARCEL", code);
        await().until(() ->
                order.toString().equals(gate.get("/api/packages/" + code).<String>path("orderId")));
        upstream.call("PARCEL");

        var sealed = new Published(json, Topics.SORTING, name).until("batch-sealed", batches -> !batches.isEmpty());
        var told = sealed.get(0).path("packages").get(0);
        assertThat(told.path("code").asText()).isEqualTo(code);
        assertThat(told.path("orderId").asText()).isEqualTo(order.toString());
        assertThat(told.path("note").asText()).isEqualTo("the bell is broken");
    }
}
