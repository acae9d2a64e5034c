package org.lastmetre.local.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.local.kafka.SideDoor;

/**
 * Which ports parts are told of each other, where they are not to come directly: in a run under faults there is a proxy
 * on every way, which can cut it. Parts go by their keys, as in {@link PortPlan}.
 *
 * @param ways by {@link #name}
 * @param sideDoors of the broker, one for each way to it
 */
public record Wiring(Map<String, Integer> ways, List<SideDoor> sideDoors) {
    public static final Wiring DIRECT = new Wiring(Map.of(), List.of());

    /** Stands for all parts where they ask for the issuer's keys. */
    public static final String EVERYBODY = "everybody";

    public static final String POSTGRES = "pg";
    public static final String KAFKA = "kafka";

    public Wiring {
        ways = Map.copyOf(ways);
        sideDoors = List.copyOf(sideDoors);
    }

    public static String name(String from, String to) {
        return from + " to " + to;
    }

    /** The port to tell {@code from}, which would be {@code direct} without anything in between. */
    int port(String from, String to, int direct) {
        return ways.getOrDefault(name(from, to), direct);
    }

    public Wiring with(String from, String to, int told) {
        var more = new HashMap<>(ways);
        more.put(name(from, to), told);
        return new Wiring(more, sideDoors);
    }

    /** The broker answers whoever comes by this way that it is where the way begins. */
    public Wiring toBroker(String from, SideDoor door) {
        var more = new ArrayList<>(sideDoors);
        more.add(door);
        return new Wiring(ways, more).with(from, KAFKA, door.told());
    }
}
