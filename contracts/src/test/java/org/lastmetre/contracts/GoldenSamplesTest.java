package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {
    static Stream<String> types() {
        return Wire.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWhatTheSchemaPromises(String type) throws JsonProcessingException {
        assertThat(Schemas.errors(type, Wire.sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWrittenAsItWasRead(String type) throws JsonProcessingException {
        var event = Wire.STRICT.readValue(GoldenSamples.json(type), Wire.classOf(type));
        assertThat(Wire.written(event)).isEqualTo(Wire.sample(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isRefusedBySchemaWithoutOneOfItsRequiredFields(String type) throws IOException {
        for (var field : Schemas.tree(type).path("required")) {
            var lacking = (ObjectNode) Wire.sample(type);
            lacking.remove(field.asText());
            assertThat(Schemas.errors(type, lacking)).as("without %s", field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void readersPassOverAFieldTheyDoNotKnow(String type) throws JsonProcessingException {
        var grown = ((ObjectNode) Wire.sample(type)).put("addedLater", true);
        var event = Wire.READERS.readValue(grown.toString(), Wire.classOf(type));
        assertThat(Schemas.errors(type, grown)).isEmpty();
        assertThat(Wire.written(event)).isEqualTo(Wire.sample(type));
    }

    @Test
    void isFoundByTheClassOfTheEvent() {
        assertThat(GoldenSamples.json(OrderEvent.OrderPlaced.class))
                .isEqualTo(GoldenSamples.json("lastmetre.order.placed.v1"));
    }

    @Test
    void refusesATypeThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldenSamples.json("lastmetre.order.lost.v1"))
                .withMessageContaining("lastmetre.order.lost.v1");
    }
}
