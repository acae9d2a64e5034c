package org.lastmetre.order.households.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.HouseholdEvent.HouseholdsCalled;
import org.lastmetre.contracts.SamplingEvent.BuildingCalled;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdCalled;
import org.lastmetre.order.orders.HouseholdKey;

/** A call as sanitation publishes it is understood, and told on as the golden sample says. */
class CallWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final BuildingCall call = heard();

    @Test
    void theGoldenSampleBecomesTheGoldenSample() throws IOException {
        var events = CallPublisher.events(List.of(called("1", "101", 1), called("2", "301", 51)));

        assertThat(events).hasSize(1);
        assertThat(JSON.readTree(JSON.writeValueAsString(events.get(0))))
                .isEqualTo(JSON.readTree(GoldenSamples.json(HouseholdsCalled.class)));
    }

    @Test
    void everyCallIsOneEvent() {
        var other = new BuildingCall(call.community(), "6", call.session(), call.at());
        var elsewhere = new HouseholdCalled(new HouseholdKey(call.community(), "6", "1", "101"), 7, other);

        assertThat(CallPublisher.events(List.of(called("1", "101", 1), elsewhere, called("2", "301", 51))))
                .extracting(HouseholdsCalled::building)
                .containsExactly("5", "6");
    }

    private HouseholdCalled called(String unit, String room, long number) {
        return new HouseholdCalled(new HouseholdKey(call.community(), call.building(), unit, room), number, call);
    }

    private static BuildingCall heard() {
        try {
            return SanitationConsumer.call(
                    JSON.readValue(GoldenSamples.json(BuildingCalled.class), BuildingCalled.class));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
