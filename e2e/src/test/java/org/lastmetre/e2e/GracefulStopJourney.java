package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service, or the gateway, is asked to end while people order and follow their orders: nobody is left without an answer. */
@ExtendWith(TheTown.class)
class GracefulStopJourney {
    /** Of a quick program; the bound for one that has much to finish is 30 s. */
    private static final Duration WITHIN = Duration.ofSeconds(8);

    private static Town town;

    @BeforeAll
    static void wakeTheTown(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
    }

    @Test
    void aServiceEndsWithoutLeavingARequestUnanswered() {
        everyoneIsAnsweredWhileItEnds("order-service", town.service("order"));
    }

    @Test
    void theGatewayEndsWithoutLeavingARequestUnanswered() {
        everyoneIsAnsweredWhileItEnds("console", town.page("/"));
    }

    private static void everyoneIsAnsweredWhileItEnds(String part, URI address) {
        try (var watched = new WatchedOrders(town);
                var stream = town.at(address, WatchedOrders.RESIDENT).listen(WatchedOrders.UPDATES)) {
            watched.orders().keeping(address, 4).fresh(address, 2).keeping(town.page("/"), 2);
            watched.awaitSome();
            endAndStartAgain(part, stream);
            watched.awaitSome();
            watched.nothingIsLost();
        }
    }

    private static void endAndStartAgain(String part, Listening stream) {
        var began = System.nanoTime();
        town.stop(part);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(WITHIN);
        assertThat(stream.isOver()).isTrue();
        assertThat(stream.heard("cut: ")).as("the stream was cut").isFalse();
        town.start(part);
    }
}
