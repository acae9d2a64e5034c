package org.lastmetre.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.outbox.Message;

/** What can be kept and told of a poisonous record, whatever is wrong with it: a burial that failed would stop its topic. */
record Burial(Heard heard, String reason) {
    private static final int MOST_REASON = 1_000;

    /** The database takes no NUL in a text. */
    static Burial of(Heard heard, Throwable failure) {
        var reason = storable(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return new Burial(
                new Heard(
                        heard.id(),
                        heard.topic(),
                        storable(heard.key()),
                        heard.type(),
                        heard.headers(),
                        heard.payload()),
                reason.substring(0, Math.min(reason.length(), MOST_REASON)));
    }

    private static String storable(String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    /** The record under its own key, else under its id; without what would make it too large to be published again. */
    Message message(UUID id, String topic) {
        var key = heard.key() == null ? heard.id().toString() : heard.key();
        var headersFit = size(heard.headers()) <= Message.MAX_PAYLOAD;
        var headers = new LinkedHashMap<>(headersFit ? heard.headers() : Map.of());
        headers.put("dead_letter_topic", heard.topic());
        headers.put("dead_letter_reason", reason);
        var fits = size(headers) + heard.payload().length <= Message.MAX_PAYLOAD;
        if (!headersFit || !fits) {
            headers.put("dead_letter_cut", "too large to be told whole");
        }
        return new Message(id, topic, key, heard.type(), headers, fits ? heard.payload() : new byte[0]);
    }

    private static int size(Map<String, String> headers) {
        return headers.entrySet().stream()
                .mapToInt(header -> bytes(header.getKey()) + bytes(header.getValue()))
                .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
