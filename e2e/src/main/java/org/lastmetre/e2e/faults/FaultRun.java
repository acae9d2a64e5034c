package org.lastmetre.e2e.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.faults.check.Collector;
import org.lastmetre.e2e.faults.check.TopicReading;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.check.WorthIt;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.harm.Mischief;
import org.lastmetre.e2e.faults.harm.Poisons;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.load.Client;
import org.lastmetre.e2e.faults.load.Ears;
import org.lastmetre.e2e.faults.load.Load;
import org.lastmetre.e2e.faults.load.Scenery;
import org.lastmetre.e2e.faults.proxy.Network;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.RunningSystem;

/** Load and faults against one running system, and the account of it when everything has settled. */
public final class FaultRun {
    private static final int DOORS = 30;
    private static final int FOLLOWED = 3;
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration AFTER = Duration.ofSeconds(15);

    /** What clients do least, a trip that is not wanted any more, they do once in half a minute. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(5);

    private final RunningSystem system;
    private final Network network;
    private final FaultOptions options;
    private final FaultReport report;
    private final History history = new History();
    private final Poisons poisons = new Poisons();
    private final Api api;
    private final Scenery scenery;
    private final List<Household> doors;

    public FaultRun(RunningSystem system, Network network, FaultOptions options, PrintStream out) {
        this.system = system;
        this.network = network;
        this.options = options;
        this.report = new FaultReport(out);
        this.api = new Api(network.gateway());
        this.scenery = Scenery.of(Place.named("fumin-garden"), api);
        this.doors = doors(scenery.place(), options.seed());
    }

    private static List<Household> doors(Place place, long seed) {
        var all = new ArrayList<>(place.doors());
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, DOORS));
    }

    /** Returns the promises that were broken. */
    public List<Violation> play() {
        scenery.prepare();
        try (var ears = new Ears(api, scenery.place().id(), doors.subList(0, FOLLOWED))) {
            var faults = hurt();
            report.line("The faults have ended; it settles ...");
            var violations = new Settling(collector(), history, poisons, ears, report).violations();
            violations.addAll(neverBack(faults));
            violations.addAll(new WorthIt(faults).check(history.operations()));
            violations.addAll(new Leaks(system.folder(), scenery, doors).violations());
            tell(faults, violations);
            return violations;
        }
    }

    private List<Inflicted> hurt() {
        var load = new Load(scenery, new Client(network.gateway(), history), history);
        try {
            load.start(doors, options.seed());
            Pause.of(BEFORE);
            var mischief = new Mischief(system, network.links(), poisons, options.seed(), report::fault);
            var faults = mischief.goOnFor(options.time());
            report.left(mischief.left());
            catchUp(faults);
            load.stopShopping();
            Pause.of(AFTER);
            return faults;
        } finally {
            load.stop();
        }
    }

    /** Clients go on until everything they do has worked again. */
    private void catchUp(List<Inflicted> faults) {
        var recovered = new WorthIt(faults);
        new Patience(CATCHING_UP, Duration.ofSeconds(1))
                .until(() -> recovered.missing(history.operations()).isEmpty());
    }

    private static List<Violation> neverBack(List<Inflicted> faults) {
        return faults.stream()
                .filter(fault -> !fault.isBack())
                .map(fault -> new Violation("what was hurt comes back by itself", fault.trouble()))
                .toList();
    }

    private Collector collector() {
        var topics = new TopicReading(system.bootstrapServers());
        return new Collector(api, topics, scenery.place().id(), scenery.date());
    }

    private void tell(List<Inflicted> faults, List<Violation> violations) {
        report.faults(faults);
        report.operations(history);
        report.recovery(Recovery.of(faults, history.operations()));
        report.verdict(violations);
    }
}
