package org.lastmetre.kit.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** News of a community that can't be digested goes aside, and holds up no other community. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CommunityPoisonComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DEFINED = "lastmetre.community.defined.v1";

    @Inject
    CommunityCopies copies;

    @Test
    void poisonGoesAsideAndWhatComesAfterItIsTaken() {
        tell("POISONED", "{\"community\":\"poisoned\",\"version\":");
        tell("fumin-garden", GoldenSamples.json(DEFINED));

        await().atMost(LIMIT).until(() -> Records.readAll(Topics.deadLetter("order")).stream()
                .anyMatch(letter -> letter.key().equals("POISONED")));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(copies.find(new CommunityId("fumin-garden")))
                .isPresent());
    }

    private static void tell(String key, String payload) {
        var headers = Map.of("ce_type", DEFINED, "ce_id", UUID.randomUUID().toString());
        Records.produce(Topics.COMMUNITIES, key, headers, payload);
    }
}
