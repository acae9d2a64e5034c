package org.lastmetre.kit.outbox;

import java.util.Map;
import java.util.UUID;

/** A record on its way to Kafka; {@code headers} are CloudEvents attributes in binary mode. */
public record Message(UUID id, String topic, String key, String type, Map<String, String> headers, byte[] payload) {
    /** Kafka's default limit of a record is 1 MiB; what is larger would stop its key for good, so it never gets in. Bytes. */
    public static final int MAX_PAYLOAD = 900_000;
}
