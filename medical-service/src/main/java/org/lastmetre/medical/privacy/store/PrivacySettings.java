package org.lastmetre.medical.privacy.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How medical detail is kept. None of the secrets has a default: without them the service does not start. */
@ConfigMapping(prefix = "lastmetre.medical")
public interface PrivacySettings {
    /**
     * The keys as {@code id:secret,id:secret}; the first one seals, all of them open. To rotate put a new one first and
     * take the old one away once what it sealed is erased. A secret has at least 32 random characters, and is kept
     * outside of the database and its backups.
     */
    String keys();

    /**
     * The secret by which the same person is known again without their name, at least 32 random characters; it may change
     * only while nobody waits for a vehicle or is under way.
     */
    String personKey();

    /** How long detail is kept after a request is over; long enough for questions about the bill, as a rule weeks. */
    @WithDefault("P14D")
    Duration keepDetail();
}
