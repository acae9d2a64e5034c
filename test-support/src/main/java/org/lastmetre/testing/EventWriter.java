package org.lastmetre.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;

/** Puts events on their topics as the service that publishes them does. */
public final class EventWriter {
    private final ObjectMapper json;

    public EventWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Under an id of its own. */
    public void send(Event event) {
        send(event, UUID.randomUUID());
    }

    /** The same id again is a repeat of the same event. */
    public void send(Event event, UUID id) {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
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
