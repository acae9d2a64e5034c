package org.lastmetre.identity.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator may choose. */
@ConfigMapping(prefix = "lastmetre.identity")
public interface IdentitySettings {
    /** The claim {@code iss} and the beginning of links; the address of the gateway as people see it. */
    @WithDefault("http://localhost:8080")
    String issuer();

    /** A stolen token is good for at most this long; shorter means more calls to {@code /oauth/token}. */
    @WithDefault("PT1H")
    Duration accessToken();

    /** A working day: whoever signs in to a page in the morning is not sent out before the evening. */
    @WithDefault("PT12H")
    Duration session();

    /** The gateway exchanges an API key again after this; revoked keys end at once all the same. */
    @WithDefault("PT5M")
    Duration keyToken();

    /** How long a code waits to be typed in; long enough to walk across the yard with it. */
    @WithDefault("PT30M")
    Duration invitation();

    /** The latest end of an invited session. A signing key stays published this long after its last token. */
    @WithDefault("P1D")
    Duration longestStay();

    /** Longer than the five minutes that readers may keep the published keys. */
    @WithDefault("PT10M")
    Duration signsAfter();

    /** The secret of an account named {@code admin}, made at the start when no administrator is there. */
    Optional<String> bootstrapSecret();
}
