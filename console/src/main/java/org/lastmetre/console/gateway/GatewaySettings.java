package org.lastmetre.console.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Limits of what passes through the gateway. */
@ConfigMapping(prefix = "lastmetre.gateway")
interface GatewaySettings {
    /** How long to wait for a connection, queueing included; a service on the same network answers in milliseconds. */
    @WithDefault("2s")
    Duration connectTimeout();

    /**
     * How long a service may take until its answer begins; longer than for its longest honest answer, a bulk of 10,000
     * orders. An answer that falls silent after that is ended by {@code quarkus.http.idle-timeout}.
     */
    @WithDefault("30s")
    Duration idleTimeout();

    /** The same for a stream, which may take longer to begin; services then send a comment every 15 s. */
    @WithDefault("45s")
    Duration streamIdleTimeout();

    /** Requests to one service at a time; a few times what its database pool can work on. */
    @WithDefault("128")
    int pool();

    /** Requests that wait for one of these; more are refused, since waiting longer than the clients do helps nobody. */
    @WithDefault("256")
    int queue();

    /** Open streams to one service: each volunteer's phone and each order that is watched is one. */
    @WithDefault("10000")
    int streams();

    /** Other origins whose pages may call with a token, such as {@code https://shop.example.org}; none as a rule. */
    Optional<Set<String>> origins();
}
