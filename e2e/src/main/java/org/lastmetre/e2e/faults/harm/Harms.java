package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lastmetre.contracts.Topics;
import org.lastmetre.local.system.RunningSystem;
import org.lastmetre.local.system.Service;

/** Everything that can be done to a system, in an order that the seed decides; nothing comes twice before all came once. */
final class Harms {
    private static final int POISONS = 4;
    private static final int LONGEST_FREEZE_SECONDS = 20;

    private final RunningSystem system;
    private final Poisons poisons;
    private final Random random;
    private final List<Harm> waiting = new ArrayList<>();

    Harms(RunningSystem system, Poisons poisons, Random random) {
        this.system = system;
        this.poisons = poisons;
        this.random = random;
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
        var kills = Service.parts().stream().<Harm>map(part -> new Kill(system, part));
        var freezes = Service.parts().stream().<Harm>map(part -> new Freeze(system, part, time()));
        var repeats = Stream.of(Topics.ORDERS, Topics.SORTING, Topics.DISPATCH, Topics.COMMUNITIES)
                .<Harm>map(topic -> new Repeat(broker, topic));
        var cuts = Stream.<Harm>of(new Cut(system), new Cut(system));
        var poison = Stream.generate(() -> (Harm) new Poison(broker, poisons, random))
                .limit(POISONS);
        return Stream.of(kills, freezes, repeats, cuts, poison)
                .flatMap(harms -> harms)
                .toList();
    }

    private Duration time() {
        return Duration.ofSeconds(2 + random.nextInt(LONGEST_FREEZE_SECONDS - 1));
    }
}
