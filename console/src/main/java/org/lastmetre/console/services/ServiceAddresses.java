package org.lastmetre.console.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/**
 * Where the services are: {@code lastmetre.services.order=http://127.0.0.1:8081} and so on. A service that isn't named is
 * not part of this installation; behind a load balancer name the balancer.
 */
@ConfigMapping(prefix = "lastmetre.services")
interface ServiceAddresses {
    @WithParentName
    Map<String, URI> addresses();
}
