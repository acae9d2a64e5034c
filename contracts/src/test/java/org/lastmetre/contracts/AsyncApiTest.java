package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {
    private AsyncApi document;

    @BeforeEach
    void load() throws IOException {
        document = AsyncApi.load();
    }

    private static final String TRAIL = EventCatalog.typeOf(AuditEvent.ActionsTaken.class);

    static Stream<String> types() {
        return Wire.types();
    }

    @Test
    void everyChannelCarriesExactlyTheTypesOfItsTopic() {
        var documented = document.eventChannels()
                .collect(Collectors.toMap(channel -> channel.path("address").asText(), document::types));
        var published = Wire.types().collect(Collectors.groupingBy(AsyncApiTest::topicOf, Collectors.toSet()));
        assertThat(documented).isEqualTo(published);
    }

    /** The trail is what every service sends of itself. */
    @Test
    void everyTypeIsSentOnceByItsServiceAndTheTrailByEach() {
        var sent = document.eventOperations("send")
                .map(document::types)
                .flatMap(Set::stream)
                .toList();
        assertThat(sent.stream().filter(type -> !type.equals(TRAIL)))
                .containsExactlyInAnyOrderElementsOf(
                        Wire.types().filter(type -> !type.equals(TRAIL)).toList());
        assertThat(sent.stream().filter(TRAIL::equals)).hasSize(6);
    }

    @Test
    void everyOperationSpeaksOnlyOfMessagesOfItsChannel() {
        assertThat(document.root().path("operations")).allSatisfy(operation -> {
            var channel = operation.at("/channel/$ref").asText();
            assertThat(operation.path("messages")).isNotEmpty().allSatisfy(message -> assertThat(
                            message.path("$ref").asText())
                    .startsWith(channel + "/messages/"));
        });
    }

    @Test
    void theConsoleReadsEverythingButTheTrail() {
        var all = Wire.types().filter(type -> !type.equals(TRAIL)).toList();
        assertThat(readBy("console")).containsExactlyElementsOf(all);
    }

    @Test
    void noServiceReadsWhatItPublishesItself() {
        assertThat(readBy("order")).noneMatch(type -> topicOf(type).equals(Topics.ORDERS));
        assertThat(readBy("sorting")).noneMatch(type -> topicOf(type).equals(Topics.SORTING));
        assertThat(readBy("dispatch")).noneMatch(type -> topicOf(type).equals(Topics.DISPATCH));
        assertThat(readBy("medical")).noneMatch(type -> topicOf(type).equals(Topics.MEDICAL));
        assertThat(readBy("sanitation")).noneMatch(type -> topicOf(type).equals(Topics.SANITATION));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMessageHasItsOwnSchemaAndTheHeadersOfAnEvent(String type) {
        var message = document.message(type);
        assertThat(message.path("name").asText()).isEqualTo(type);
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schemas/" + type + ".json");
        assertThat(names(document.follow(message.path("headers")).path("properties")))
                .contains("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "traceparent");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theKeyOfTheSampleIsWhatTheMessageSays(String type) throws IOException {
        var event = Wire.STRICT.readValue(GoldenSamples.json(type), Wire.classOf(type));
        var schema = References.resolve("asyncapi", document.root(), keyOf(type));
        assertThat(Schemas.errors(schema, TextNode.valueOf(event.key()))).isEmpty();
    }

    private String keyOf(String type) {
        return document.message(type).at("/bindings/kafka/key/$ref").asText();
    }

    private Set<String> readBy(String service) {
        var types = new TreeSet<String>();
        document.root().path("operations").properties().stream()
                .filter(operation -> operation.getKey().startsWith(service + "Reads"))
                .forEach(operation -> types.addAll(document.types(operation.getValue())));
        return types;
    }

    private static String topicOf(String type) {
        try {
            return Wire.STRICT
                    .readValue(GoldenSamples.json(type), Wire.classOf(type))
                    .topic();
        } catch (IOException e) {
            throw new AssertionError(type, e);
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(entry -> entry.getKey()).collect(Collectors.toSet());
    }
}
