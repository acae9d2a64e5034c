package org.lastmetre.e2e.overload;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Outcome;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.local.system.RunningSystem;

/** Measures what a system can take, offers it four times that, and looks what became of it and of what it answered. */
final class OverloadRun {
    private static final Place PLACE = Place.named("fumin-garden");
    private static final int CREATED = 201;
    private static final int TIMES = 4;
    private static final int FEW_CONNECTIONS = 64;
    private static final int MANY_CONNECTIONS = 1_200;
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final Duration CALM_WITHIN = Duration.ofSeconds(30);
    private static final long FAR = 100_000_000;

    private final RunningSystem system;
    private final OverloadOptions options;
    private final Crashes crashes;
    private final OverloadReport report;
    private final Offer offer;
    private final URI service;
    private final Witness witness;
    private final Footprint footprint;

    OverloadRun(RunningSystem system, OverloadOptions options, Crashes crashes, OverloadReport report) {
        this.system = system;
        this.options = options;
        this.crashes = crashes;
        this.report = report;
        var api = new Api(system.gateway());
        api.put("/api/communities/" + PLACE.id(), PLACE.document()).expect(200, 201);
        this.offer = new Offer(api);
        this.service = system.service("order");
        this.witness = new Witness(
                List.of(service, system.gateway()), api.as(Account.YUNHU).token());
        this.footprint = new Footprint(system);
    }

    /** What was not as promised. */
    List<String> play() {
        var warm = closed(1, options.warmUp());
        var calm = closed(2, options.measuring());
        var capacity = calm.perSecond(CREATED);
        report.capacity(calm);
        var overload = overload(capacity);
        var end = System.nanoTime();
        var recovered = recovered(end);
        var broken = report.overload(overload, capacity, options.time());
        report.witness(witness);
        broken.addAll(report.memory(footprint));
        broken.addAll(report.recovery(recovered));
        broken.addAll(witness.wrong());
        broken.addAll(crashes.all());
        broken.addAll(kept(List.of(warm, calm, overload)));
        return broken;
    }

    private Outcome closed(int number, Duration time) {
        return Load.on(service, FEW_CONNECTIONS, offer.from(number * FAR), Pace.closed())
                .run(time)
                .expect(CREATED);
    }

    /** Half of it directly, half through the gateway. */
    private Outcome overload(double capacity) {
        var targets = List.of(Load.address(service), Load.address(system.gateway()));
        var watching = List.of(new Thread(witness, "witness"), new Thread(footprint, "footprint"));
        watching.forEach(Thread::start);
        var load = new Load(targets, MANY_CONNECTIONS, offer.from(3 * FAR), Pace.constant(TIMES * capacity));
        try {
            return load.run(options.time());
        } finally {
            witness.end();
            footprint.end();
            watching.forEach(OverloadRun::join);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(20).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the end of the load to the first of ten quick orders in a row; null if that doesn't come. */
    private Duration recovered(long endNanos) {
        for (var now = System.nanoTime(); now - endNanos < CALM_WITHIN.toNanos(); now = System.nanoTime()) {
            if (witness.calm(QUICK)) {
                return Duration.ofNanos(now - endNanos);
            }
        }
        return null;
    }

    private List<String> kept(List<Outcome> loads) {
        var evidence = new Evidence(system);
        var broken = new ArrayList<String>();
        if (!evidence.awaitTold()) {
            broken.add("not everything that was stored was published in time");
        }
        var answered = loads.stream().mapToLong(load -> load.answered(CREATED)).sum() + witness.taken();
        var lost = loads.stream().mapToLong(Outcome::lost).sum();
        var stored = evidence.stored();
        report.kept(answered, lost, stored.length);
        if (stored.length < answered || stored.length > answered + lost) {
            broken.add(answered + " orders were answered 201, " + lost + " not at all, and " + stored.length
                    + " are stored");
        }
        if (!Arrays.equals(stored, evidence.told())) {
            broken.add("what is stored is not what was published");
        }
        return broken;
    }
}
