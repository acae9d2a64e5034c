package org.lastmetre.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whose tokens are accepted: the embedded issuer's, or those of any OpenID Connect provider. */
@ConfigMapping(prefix = "lastmetre.identity")
interface IssuerSettings {
    /** The {@code iss} of tokens, such as {@code http://localhost:8080} or {@code https://id.example.org/realms/last-metre}. */
    String issuer();

    /** What tokens must be meant for, their {@code aud}. */
    String audience();

    /** Where the issuer publishes its keys; http or https. */
    String jwks();

    /** How often the keys are read again. An issuer publishes a new key for longer than this before it signs with it. */
    @WithDefault("5m")
    Duration refresh();

    /** Tokens whose check is remembered; about 2 kB each. */
    @WithDefault("10000")
    int remembered();
}
