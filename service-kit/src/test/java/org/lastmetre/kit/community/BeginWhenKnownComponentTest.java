package org.lastmetre.kit.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.due.OftenWork;
import org.lastmetre.kit.due.PatientWork;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.kit.testapp.Parcels;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventWriter;
import org.lastmetre.testing.Records;

/** Nothing is done that a held building forbids before it is known which are held. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@TestProfile(LateCommunities.Used.class)
class BeginWhenKnownComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    ObjectMapper json;

    @Inject
    LateCommunities communities;

    @Inject
    OftenWork asksNone;

    @Inject
    PatientWork asks;

    @Inject
    Effects effects;

    @Test
    void whatAsksForCommunitiesWaitsForThemAndNothingElseDoes() {
        new EventWriter(json).send(Parcels.parcel("WAITS", 1));
        Records.produce(Topics.COMMUNITIES, "POISONED", poison(), "{\"community\":\"poisoned\",\"version\":");

        await().atMost(LIMIT).until(() -> asksNone.runs() > 3);
        await().atMost(LIMIT).until(() -> Records.readAll(Topics.deadLetter("order")).stream()
                .anyMatch(letter -> letter.key().equals("POISONED")));
        assertThat(asks.runs()).isZero();
        assertThat(effects.of("WAITS")).isEmpty();

        communities.letKnow();

        await().atMost(LIMIT).until(() -> asks.runs() > 0);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(effects.of("WAITS")).containsExactly(1L));
    }

    private static Map<String, String> poison() {
        return Map.of(
                "ce_type",
                "lastmetre.community.defined.v1",
                "ce_id",
                UUID.randomUUID().toString());
    }
}
