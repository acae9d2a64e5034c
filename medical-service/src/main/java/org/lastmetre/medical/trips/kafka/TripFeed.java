package org.lastmetre.medical.trips.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.TripEvent;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveFeed;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.TripStep;

/** Brings every published step of a request to those who follow it. */
@ApplicationScoped
class TripFeed implements LiveFeed {
    private final Communities communities;
    private final ObjectMapper json;

    TripFeed(Communities communities, ObjectMapper json) {
        this.communities = communities;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.MEDICAL;
    }

    @Override
    public List<LiveChange> changes(Event event) {
        return event instanceof TripEvent trip
                ? Entries.of(trip).map(entry -> change(trip, entry)).stream().toList()
                : List.of();
    }

    private LiveChange change(TripEvent event, Entry entry) {
        var id = new TripId(event.tripId());
        var step = new TripStep(id, entry, zone(new CommunityId(event.community())));
        return new LiveChange(TripStep.stream(id), entry.version(), entry.type().name(), write(step));
    }

    /** A replica that has only just started may not have heard of the community; the instant is the same in any zone. */
    private ZoneId zone(CommunityId id) {
        return communities.find(id).map(Community::zone).orElse(ZoneOffset.UTC);
    }

    private String write(TripStep step) {
        try {
            return json.writeValueAsString(step.shown());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step can't be written", e);
        }
    }
}
