package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.faults.proxy.Link;
import org.lastmetre.e2e.faults.proxy.Weather;
import org.lastmetre.local.system.RunningSystem;
import org.lastmetre.local.system.Service;

/**
 * Everything that can be done to a system, dealt by the seed: a kill, a freeze, an absence and whatever else in turn, each with
 * a disturbed connection after it, and nothing twice before all came once. It begins with poison, so that even a short run has
 * some.
 */
final class Harms {
    private static final int POISONS = 4;
    private static final int LONGEST_SECONDS = 20;
    private static final int LONGEST_CUT_SECONDS = 5;
    private static final Duration FROZEN = Duration.ofSeconds(20);
    private static final List<String> NOT_NEWS = List.of(Topics.COMMUNITIES, Topics.IDENTITY, Topics.AUDIT);

    private final RunningSystem system;
    private final List<Link> links;
    private final Poisons poisons;
    private final Random random;
    private final Deque<Harm> waiting = new ArrayDeque<>();
    private int rounds;

    Harms(RunningSystem system, List<Link> links, Poisons poisons, Random random) {
        this.system = system;
        this.links = links;
        this.poisons = poisons;
        this.random = random;
        waiting.addAll(round());
        waiting.addFirst(poison());
    }

    private Harm poison() {
        return new Poison(system.bootstrapServers(), poisons, random);
    }

    Harm next() {
        if (waiting.isEmpty()) {
            waiting.addAll(round());
            rounds++;
        }
        return waiting.remove();
    }

    /** What was never done, by name. */
    List<String> left() {
        return rounds > 0 ? List.of() : waiting.stream().map(Harm::name).toList();
    }

    private List<Harm> round() {
        var heavy = List.of(kills(), freezes(), others(), absences());
        var light = disturbances();
        var decks = new ArrayList<List<Harm>>();
        for (var deck = 0; deck < heavy.size(); deck++) {
            decks.add(heavy.get(deck));
            decks.add(everyNth(light, deck, heavy.size()));
        }
        return new Deal(random).of(decks);
    }

    private static List<Harm> everyNth(List<Harm> all, int from, int step) {
        return IntStream.range(0, all.size())
                .filter(index -> index % step == from)
                .mapToObj(all::get)
                .toList();
    }

    private List<Harm> kills() {
        return system.parts().stream().<Harm>map(part -> new Kill(system, part)).toList();
    }

    private List<Harm> freezes() {
        return system.parts().stream()
                .<Harm>map(part -> new Freeze(system, part, FROZEN))
                .toList();
    }

    private List<Harm> others() {
        var repeats = Stream.concat(Topics.EVENTS.stream(), NOT_NEWS.stream())
                .<Harm>map(topic -> new Repeat(system.bootstrapServers(), topic));
        var cuts = Stream.<Harm>of(new Cut(system), new Cut(system));
        var poison = Stream.generate(this::poison).limit(POISONS);
        return Stream.of(repeats, cuts, poison).flatMap(harms -> harms).toList();
    }

    private List<Harm> disturbances() {
        return links.stream()
                .flatMap(link -> Stream.<Harm>of(
                        new Disturb(link, Weather.SLOW, time(LONGEST_SECONDS)),
                        new Disturb(link, Weather.SWALLOW, time(LONGEST_SECONDS)),
                        new Disturb(link, Weather.CUT, time(LONGEST_CUT_SECONDS))))
                .toList();
    }

    /** Of what runs twice, one replica. */
    private List<Harm> absences() {
        return Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY))
                .map(service -> List.of(service.part(), service.twin().part()))
                .filter(system.parts()::containsAll)
                .flatMap(replicas -> Stream.<Harm>of(
                        new Away(system, either(replicas), true, time(LONGEST_SECONDS)),
                        new Away(system, either(replicas), false, time(LONGEST_SECONDS))))
                .toList();
    }

    private String either(List<String> replicas) {
        return replicas.get(random.nextInt(replicas.size()));
    }

    private Duration time(int longestSeconds) {
        return Duration.ofSeconds(2 + random.nextInt(longestSeconds - 1));
    }
}
