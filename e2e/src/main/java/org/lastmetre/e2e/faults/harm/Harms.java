package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.faults.proxy.Link;
import org.lastmetre.e2e.faults.proxy.Weather;
import org.lastmetre.local.system.RunningSystem;
import org.lastmetre.local.system.Service;

/**
 * Everything that can be done to a system, in an order that the seed decides; nothing comes twice before all came once. It
 * begins with poison, so that even a short run has some.
 */
final class Harms {
    private static final int POISONS = 4;
    private static final int LONGEST_SECONDS = 20;
    private static final int LONGEST_CUT_SECONDS = 5;

    private final RunningSystem system;
    private final List<Link> links;
    private final Poisons poisons;
    private final Random random;
    private final List<Harm> waiting = new ArrayList<>();

    Harms(RunningSystem system, List<Link> links, Poisons poisons, Random random) {
        this.system = system;
        this.links = links;
        this.poisons = poisons;
        this.random = random;
        waiting.add(poison());
    }

    private Harm poison() {
        return new Poison(system.bootstrapServers(), poisons, random);
    }

    Harm next() {
        if (waiting.isEmpty()) {
            waiting.addAll(all());
            Collections.shuffle(waiting, random);
        }
        return waiting.remove(waiting.size() - 1);
    }

    private List<Harm> all() {
        var broker = system.bootstrapServers();
        var kills = system.parts().stream().<Harm>map(part -> new Kill(system, part));
        var freezes = system.parts().stream().<Harm>map(part -> new Freeze(system, part, time(LONGEST_SECONDS)));
        var repeats = Stream.concat(Topics.EVENTS.stream(), Stream.of(Topics.COMMUNITIES))
                .<Harm>map(topic -> new Repeat(broker, topic));
        var cuts = Stream.<Harm>of(new Cut(system), new Cut(system));
        var poison = Stream.generate(this::poison).limit(POISONS);
        return Stream.of(kills, freezes, repeats, cuts, poison, disturbances(), absences())
                .flatMap(harms -> harms)
                .toList();
    }

    private Stream<Harm> disturbances() {
        return links.stream()
                .flatMap(link -> Stream.of(
                        new Disturb(link, Weather.SLOW, time(LONGEST_SECONDS)),
                        new Disturb(link, Weather.SWALLOW, time(LONGEST_SECONDS)),
                        new Disturb(link, Weather.CUT, time(LONGEST_CUT_SECONDS))));
    }

    /** Of what runs twice, one replica. */
    private Stream<Harm> absences() {
        return Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY))
                .map(service -> List.of(service.part(), service.twin().part()))
                .filter(system.parts()::containsAll)
                .flatMap(replicas -> Stream.of(
                        new Away(system, either(replicas), true, time(LONGEST_SECONDS)),
                        new Away(system, either(replicas), false, time(LONGEST_SECONDS))));
    }

    private String either(List<String> replicas) {
        return replicas.get(random.nextInt(replicas.size()));
    }

    private Duration time(int longestSeconds) {
        return Duration.ofSeconds(2 + random.nextInt(longestSeconds - 1));
    }
}
