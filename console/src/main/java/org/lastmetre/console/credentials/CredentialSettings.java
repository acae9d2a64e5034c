package org.lastmetre.console.credentials;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How API keys are exchanged for tokens. */
@ConfigMapping(prefix = "lastmetre.keys")
interface CredentialSettings {
    /** How long a key's token is used again; a revoked key stops at once all the same. */
    @WithDefault("60s")
    Duration kept();

    /** How long a key that was refused is refused again unasked, so that a loop with a bad key asks nobody. */
    @WithDefault("5s")
    Duration refused();

    /** Keys whose outcome is remembered; about 2 kB each. */
    @WithDefault("10000")
    int remembered();

    /** How long identity-service may take; it answers in milliseconds. */
    @WithDefault("2s")
    Duration patience();

    /** Questions to identity-service at a time; as many again wait, and more are told to come again. */
    @WithDefault("16")
    int atATime();
}
