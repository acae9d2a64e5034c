package org.lastmetre.local.system;

import java.util.Map;
import java.util.Set;
import org.lastmetre.local.processes.LocalFailure;

/** What everybody may open is reached from this machine alone. */
final class Loopback {
    static final String ADDRESS = "127.0.0.1";

    private static final String VARIABLE = "QUARKUS_HTTP_HOST";
    private static final Set<String> NAMES = Set.of(ADDRESS, "localhost", "::1", "");

    private Loopback() {}

    /** Fails when a rehearsal is to listen anywhere else. */
    static void required(Options options, Map<String, String> environment) {
        var host = environment.getOrDefault(VARIABLE, ADDRESS).strip();
        if (options.rehearsal() && !NAMES.contains(host)) {
            throw new LocalFailure("A rehearsal is open to everybody who reaches it, so it listens on " + ADDRESS
                    + " only; " + VARIABLE + " says " + host);
        }
    }
}
