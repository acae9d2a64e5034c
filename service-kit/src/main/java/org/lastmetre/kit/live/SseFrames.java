package org.lastmetre.kit.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** Writes frames as server-sent events (HTML Living Standard, section 9.2). */
final class SseFrames {
    /** Milliseconds after which a browser connects again. */
    private static final long RETRY = 2_000;

    private final Sse sse;

    SseFrames(Sse sse) {
        this.sse = sse;
    }

    OutboundSseEvent toSse(Frame frame) {
        if (frame.type() == null) {
            return sse.newEventBuilder().comment("").build();
        }
        var event = sse.newEventBuilder()
                .name(frame.type())
                .reconnectDelay(RETRY)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, frame.data());
        return frame.id() < 0
                ? event.build()
                : event.id(Long.toString(frame.id())).build();
    }
}
