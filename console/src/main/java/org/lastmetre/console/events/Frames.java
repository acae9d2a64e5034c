package org.lastmetre.console.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lastmetre.contracts.AuditEvent;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.IdentityEvent;

/** Writes what a stream says as server-sent events. */
final class Frames {
    private static final long RETRY = 2_000; // milliseconds until a browser connects again
    /** What events can be called, for clients that listen to each name by itself, as browsers do. */
    private static final List<String> TYPES = EventCatalog.all()
            .filter(type -> !IdentityEvent.class.isAssignableFrom(type) && !AuditEvent.class.isAssignableFrom(type))
            .map(EventCatalog::typeOf)
            .sorted()
            .toList();

    private final Sse sse;
    private final ObjectMapper json;

    Frames(Sse sse, ObjectMapper json) {
        this.sse = sse;
        this.json = json;
    }

    OutboundSseEvent snapshot(Instant now, Positions positions) {
        return sse.newEventBuilder()
                .id(PositionCode.encode(positions))
                .name("snapshot")
                .reconnectDelay(RETRY)
                .data(text(Map.of("now", now, "positions", positions.next(), "types", TYPES)))
                .build();
    }

    /** A resumed stream has no state to show, but its client learns that it is connected. */
    OutboundSseEvent resumed() {
        return sse.newEventBuilder().comment("resumed").reconnectDelay(RETRY).build();
    }

    OutboundSseEvent event(SeenEvent event, Positions after) {
        return sse.newEventBuilder()
                .id(PositionCode.encode(after))
                .name(oneWord(event.type()))
                .data(text(event))
                .build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("still here").build();
    }

    OutboundSseEvent overflow() {
        return sse.newEventBuilder()
                .name("overflow")
                .data("{\"detail\":\"Too slow: connect again with the last id to go on.\"}")
                .build();
    }

    /** A field of a frame ends with its line. */
    private static String oneWord(String type) {
        return type == null ? "unknown" : type.replaceAll("[^\\x21-\\x7e]", "");
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write an event", e);
        }
    }
}
