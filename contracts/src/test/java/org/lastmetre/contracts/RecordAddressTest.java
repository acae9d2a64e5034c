package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordAddressTest {
    private static final Map<String, String> TOPICS = Map.of(
            "order", Topics.ORDERS,
            "package", Topics.ORDERS,
            "household", Topics.ORDERS,
            "community", Topics.COMMUNITIES,
            "sorting", Topics.SORTING,
            "dispatch", Topics.DISPATCH,
            "medical", Topics.MEDICAL,
            "sanitation", Topics.SANITATION,
            "identity", Topics.IDENTITY,
            "audit", Topics.AUDIT);

    static Stream<String> types() {
        return Wire.types();
    }

    private static Event event(String type) throws JsonProcessingException {
        return Wire.STRICT.readValue(GoldenSamples.json(type), Wire.classOf(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTopicIsThatOfThePublishingService(String type) throws JsonProcessingException {
        assertThat(event(type).topic()).isEqualTo(TOPICS.get(type.split("\\.")[1]));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCommunityAndTheVersionAreThoseOfThePayload(String type) throws JsonProcessingException {
        assertThat(event(type).community())
                .isEqualTo(Wire.sample(type).path("community").asText(Event.EVERYWHERE));
        assertThat(event(type).version())
                .isEqualTo(Wire.sample(type).path("version").asLong());
    }

    @ParameterizedTest
    @CsvSource({
        "lastmetre.community.containment-changed.v1, community/building",
        "lastmetre.community.defined.v1, community",
        "lastmetre.dispatch.attempt-failed.v1, packageCode",
        "lastmetre.dispatch.batch-handed-over.v1, runId",
        "lastmetre.dispatch.batches-called.v1, community",
        "lastmetre.dispatch.day-cleared.v1, community/date",
        "lastmetre.dispatch.door-visited.v1, checkInId",
        "lastmetre.dispatch.overnight-risk.v1, community/date",
        "lastmetre.dispatch.pace-changed.v1, community",
        "lastmetre.dispatch.package-delivered.v1, packageCode",
        "lastmetre.dispatch.package-returned.v1, packageCode",
        "lastmetre.dispatch.run-departed.v1, runId",
        "lastmetre.dispatch.run-planned.v1, runId",
        "lastmetre.dispatch.window-closed.v1, windowId",
        "lastmetre.dispatch.window-opened.v1, windowId",
        "lastmetre.household.called.v1, sessionId/building",
        "lastmetre.identity.credential-revoked.v1, credential",
        "lastmetre.medical.check-in-missed.v1, checkInId",
        "lastmetre.medical.door-visit-ended.v1, checkInId",
        "lastmetre.medical.door-visit-requested.v1, checkInId",
        "lastmetre.medical.medicine-progressed.v1, tripId",
        "lastmetre.medical.medicine-purchased.v1, tripId",
        "lastmetre.medical.standby-reserve-low.v1, community",
        "lastmetre.medical.trip-assigned.v1, tripId",
        "lastmetre.medical.trip-closed.v1, tripId",
        "lastmetre.medical.trip-escalated.v1, tripId",
        "lastmetre.medical.trip-milestone.v1, tripId",
        "lastmetre.medical.trip-requested.v1, tripId",
        "lastmetre.medical.trip-requeued.v1, tripId",
        "lastmetre.medical.vehicle-on-standby.v1, vehicle",
        "lastmetre.medical.vehicle-returned.v1, vehicle",
        "lastmetre.order.address-resolved.v1, orderId",
        "lastmetre.order.cancellation-refused.v1, orderId",
        "lastmetre.order.cancellation-requested.v1, orderId",
        "lastmetre.order.cancelled.v1, orderId",
        "lastmetre.order.held-for-review.v1, orderId",
        "lastmetre.order.placed.v1, orderId",
        "lastmetre.order.progressed.v1, orderId",
        "lastmetre.package.address-resolved.v1, packageCode",
        "lastmetre.sanitation.vehicle-disinfected.v1, vehicle",
        "lastmetre.sorting.batch-sealed.v1, batchId",
        "lastmetre.sorting.day-reconciled.v1, community/date",
        "lastmetre.sorting.package-disinfected.v1, packageCode",
        "lastmetre.sorting.package-held.v1, packageCode",
        "lastmetre.sorting.package-received.v1, packageCode",
        "lastmetre.sorting.package-shelved.v1, packageCode",
        "lastmetre.sorting.package-withdrawn.v1, packageCode",
        "lastmetre.sorting.withdrawal-refused.v1, orderId"
    })
    void theKeyIsTheIdOfWhatChanged(String type, String parts) throws JsonProcessingException {
        var sample = Wire.sample(type);
        var key = Stream.of(parts.split("/")).map(part -> sample.path(part).asText());
        assertThat(event(type).key()).isEqualTo(String.join("/", key.toList()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCatalogFindsTheClassOfItsOwnName(String type) {
        assertThat(EventCatalog.typeOf(Wire.classOf(type))).isEqualTo(type);
    }
}
