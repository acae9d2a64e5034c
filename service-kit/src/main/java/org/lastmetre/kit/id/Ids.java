package org.lastmetre.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Gives UUIDs of version 7 (RFC 9562): ordered by the machine's time in milliseconds, so that indexes grow at their end. */
@ApplicationScoped
public class Ids {
    private final SecureRandom random = new SecureRandom();

    public UUID next() {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        var high = (System.currentTimeMillis() << 16) | 0x7000 | ((bytes[0] & 0x0F) << 8) | (bytes[1] & 0xFF);
        var low = 0L;
        for (var i = 2; i < 10; i++) {
            low = (low << 8) | (bytes[i] & 0xFF);
        }
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
