package org.lastmetre.e2e.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;

/**
 * Sends requests over kept connections from one thread, the caller's, and counts the answers. It does next to nothing
 * itself, so that what is measured on the same machine is the service.
 *
 * @param targets the connections are spread evenly over them
 */
public record Load(List<InetSocketAddress> targets, int connections, Requests requests, Pace pace) {
    /** @param target of which only host and port count */
    public static Load on(URI target, int connections, Requests requests, Pace pace) {
        return new Load(List.of(address(target)), connections, requests, pace);
    }

    public static InetSocketAddress address(URI target) {
        return new InetSocketAddress(target.getHost(), target.getPort());
    }

    /** Returns when everything that was due in this time is answered or lost, half a minute after it at the latest. */
    public Outcome run(Duration duration) {
        try (var selector = Selector.open()) {
            return new Loop(this, selector).run(duration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
