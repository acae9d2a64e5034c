package org.lastmetre.e2e.bench;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Outcome;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Template;

/** {@code POST /api/orders} in a closed loop, each order answered after its commit; every round goes on until all are published. */
final class OrderSide implements Side {
    static final String CPU = "us of its CPU each";
    static final String PUBLISHED = "ms until published";
    static final String LOAD = "us of the load's CPU each";

    private static final long BLOCK = 1_000_000_000;
    private static final AtomicLong BLOCKS = new AtomicLong();
    private static final int CREATED = 201;

    private final String name;
    private final List<URI> services;
    private final Requests requests;
    private final int connections;
    private final Published published;

    OrderSide(String name, List<URI> services, Requests requests, int connections, Published published) {
        this.name = name;
        this.services = services;
        this.requests = requests;
        this.connections = connections;
        this.published = published;
    }

    /** Orders that no other load of this run sends. */
    static Requests distinct(List<Template> templates) {
        return new Rotation(templates, firstNumber());
    }

    /** From here on a thousand million numbers are the caller's. */
    static long firstNumber() {
        return BLOCKS.incrementAndGet() * BLOCK;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Round round(int seconds) {
        var before = published.settled();
        var cpu = cpuNanos();
        var outcome = load().run(Duration.ofSeconds(seconds)).expect(CREATED);
        var spent = cpuNanos() - cpu;
        var late = published.until(before + outcome.answered());
        return round(outcome)
                .and(CPU, spent / 1e3 / outcome.answered())
                .and(PUBLISHED, late.toNanos() / 1e6)
                .and(LOAD, outcome.cpuMicros());
    }

    private static Round round(Outcome outcome) {
        return Round.of(Round.PER_SECOND, outcome.perSecond(CREATED))
                .and(Round.P50, outcome.millis(CREATED, 50))
                .and(Round.P99, outcome.millis(CREATED, 99));
    }

    private Load load() {
        List<InetSocketAddress> targets = services.stream().map(Load::address).toList();
        return new Load(targets, connections, requests, Pace.closed());
    }

    private double cpuNanos() {
        return services.stream().mapToDouble(Metrics::cpuNanos).sum();
    }
}
