package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.DispatchEvent.DayCleared;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** Everything that sorting says is what its schemas promise. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PublishedEventsComponentTest {
    private static final String BASE = "https://lastmetre.org/schemas/";
    private static final Set<String> SAID = Set.of(
            "package-received",
            "package-disinfected",
            "package-shelved",
            "package-held",
            "package-withdrawn",
            "withdrawal-refused",
            "batch-sealed",
            "day-reconciled");

    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaIdResolvers(
                            ids -> ids.mapPrefix(BASE, "classpath:schemas/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    @Inject
    ObjectMapper json;

    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyEventFitsItsSchema() {
        var upstream = new Upstream(json, name);
        upstream.define();
        liveThroughADay(upstream, new Gate(name));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(types()).containsAll(SAID));
        assertThat(said()).allSatisfy(event -> assertThat(errors(event)).isEmpty());
    }

    private void liveThroughADay(Upstream upstream, Gate gate) {
        var early = upstream.placed("FRESH", name + "-1");
        var late = upstream.placed("MEDICINE", name + "-2");
        gate.arrive(name + "-1");
        gate.arrive(name + "-2");
        gate.disinfect(name + "-1", name + "-2");
        gate.label("放门口就行 13800000000");
        upstream.cancel(early, name + "-1");
        upstream.cancel(late, name + "-2");
        var day = LocalDate.of(2026, 3, 2);
        upstream.send(new DayCleared(name, day, 1, true, 0, 0, List.of(), 0, Instant.parse("2026-03-02T12:30:00Z")));
    }

    private List<Heard> said() {
        return Records.readAll(Topics.SORTING).stream()
                .filter(record -> record.payload().contains('"' + name + '"'))
                .toList();
    }

    private Set<String> types() {
        return said().stream()
                .map(event -> event.attribute("type").split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private List<?> errors(Heard event) throws JsonProcessingException {
        var schema = schemas.getSchema(SchemaLocation.of(BASE + event.attribute("type") + ".json"));
        return schema.validate(json.readTree(event.payload()));
    }
}
