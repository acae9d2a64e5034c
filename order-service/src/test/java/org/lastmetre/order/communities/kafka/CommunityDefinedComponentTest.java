package org.lastmetre.order.communities.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** A community that is put is published exactly as its golden sample. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CommunityDefinedComponentTest {
    @Inject
    ObjectMapper json;

    @Test
    void theDocumentIsPublishedAsItWasPut() throws Exception {
        var sample = (ObjectNode) json.readTree(GoldenSamples.json(CommunityDefined.class));
        var document = sample.get("document");
        var id = document.get("id").asText();
        given().contentType(ContentType.JSON)
                .body(document.toString())
                .put("/api/communities/" + id)
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(15)).until(() -> Records.readAll(Topics.COMMUNITIES).stream()
                .anyMatch(heard -> heard.key().equals(id)));
        var heard = Records.readAll(Topics.COMMUNITIES).stream()
                .filter(record -> record.key().equals(id))
                .map(Heard::payload)
                .findFirst()
                .orElseThrow();
        assertThat(json.readTree(heard).get("document")).isEqualTo(document);
        assertThat(json.readTree(heard).fieldNames()).toIterable().containsExactlyElementsOf(sample::fieldNames);
    }
}
