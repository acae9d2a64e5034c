package org.lastmetre.order.orders.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.HouseholdEvent.HouseholdsCalled;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.vocabulary.CommunityId;

/** One record moves the streams of all households of a called building, each to its own number. */
class HouseholdFeedTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final OrderFeed feed = new OrderFeed(new Nowhere(), json);

    @Test
    void everyHouseholdIsToldTheSameUnderItsNumber() throws IOException {
        var changes = feed.changes(json.readValue(GoldenSamples.json(HouseholdsCalled.class), HouseholdsCalled.class));

        assertThat(changes)
                .extracting(LiveChange::stream)
                .containsExactly("household/fumin-garden/5/1/101", "household/fumin-garden/5/2/301");
        assertThat(changes).extracting(LiveChange::id).containsExactly(1L, 51L);
        assertThat(changes).extracting(LiveChange::type).containsOnly("BuildingCalled");
        assertThat(json.readTree(changes.get(0).data())).isEqualTo(json.readTree("""
                {"community": "fumin-garden", "building": "5", "sessionId": "019ca8d2-9c40-7d55-9a01-2f6b8c0d1e23",
                 "calledAt": "2026-03-01T01:00:00Z"}"""));
    }

    /** A replica that has not heard of any community yet. */
    private static final class Nowhere implements Communities {
        @Override
        public Optional<Community> find(CommunityId id) {
            return Optional.empty();
        }

        @Override
        public Collection<Community> all() {
            return List.of();
        }

        @Override
        public Uni<Community> require(CommunityId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Community known(CommunityId id) {
            throw new UnsupportedOperationException();
        }
    }
}
