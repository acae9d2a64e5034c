package org.lastmetre.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;

/** Wraps an event as a CloudEvent 1.0 in the Kafka protocol binding's binary mode. */
@ApplicationScoped
class CloudEvents {
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;
    private final String source;

    CloudEvents(
            ObjectMapper json,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.source = "/" + service;
    }

    /** @throws IllegalArgumentException if the event can't be written as JSON */
    Message wrap(Event event) {
        var id = ids.next();
        var type = EventCatalog.typeOf(event.getClass());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", source);
        headers.put("ce_subject", event.key());
        headers.put("ce_time", clock.now().toString());
        headers.put("traceparent", traceparent(id));
        headers.put("content-type", "application/json");
        return new Message(id, event.topic(), event.key(), type, headers, payload(event));
    }

    /** A trace of the event's own (W3C Trace Context), found again by its id. */
    private static String traceparent(UUID id) {
        var trace = id.toString().replace("-", "");
        return "00-" + trace + "-" + trace.substring(16) + "-01";
    }

    private byte[] payload(Event event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + event.getClass().getSimpleName(), e);
        }
    }
}
