package org.lastmetre.sanitation.sampling.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SamplingEvent;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveFeed;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.sampling.ShownStep;
import org.lastmetre.sanitation.sampling.Step;

/** Brings every published step of a session to those who follow it. */
@ApplicationScoped
class SamplingFeed implements LiveFeed {
    private final Communities communities;
    private final ObjectMapper json;

    SamplingFeed(Communities communities, ObjectMapper json) {
        this.communities = communities;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.SANITATION;
    }

    @Override
    public List<LiveChange> changes(Event event) {
        return event instanceof SamplingEvent said ? List.of(change(said)) : List.of();
    }

    private LiveChange change(SamplingEvent event) {
        var step = SamplingWords.step(event);
        var shown = ShownStep.of(step, zone(new CommunityId(event.community())));
        return new LiveChange(
                Step.stream(step.session()), step.version(), step.type().name(), write(shown));
    }

    /** A replica that has only just started may not have heard of the community; the instant is the same in any zone. */
    private ZoneId zone(CommunityId id) {
        return communities.find(id).map(Community::zone).orElse(ZoneOffset.UTC);
    }

    private String write(ShownStep shown) {
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step can't be written", e);
        }
    }
}
