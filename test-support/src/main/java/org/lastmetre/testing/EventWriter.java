package org.lastmetre.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;

/** Puts events on their topics as the service that publishes them does; each has an id of its own. */
public final class EventWriter {
    private final ObjectMapper json;

    public EventWriter(ObjectMapper json) {
        this.json = json;
    }

    public void send(Event event) {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventCatalog.typeOf(event.getClass()),
                "ce_source", "/test",
                "content-type", "application/json");
        try {
            Records.produce(event.topic(), event.key(), headers, json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
