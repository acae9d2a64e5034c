package org.lastmetre.e2e.demo;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** How often what happened in which hour. */
final class Sums {
    /** What is counted. */
    enum What {
        ORDERS("orders placed"),
        FILES("files sent"),
        REPEATED("lines repeated in a file sent twice"),
        RECEIVED("packages received"),
        REJECTED("damaged or refused at the gate"),
        DISINFECTED("packages disinfected"),
        REVIEWS("addresses found by a human"),
        RUNS("runs left"),
        HAND_OVERS("hand-overs"),
        DIFFERENCES("hand-overs with a difference"),
        DELIVERED("packages delivered"),
        COLLECTED("of these collected at the gate"),
        FAILED("failed attempts"),
        RETURNED("returned after the last attempt"),
        CANCELLED("orders cancelled"),
        TOO_LATE("cancellations asked for too late"),
        RESTED("volunteers rested after noon"),
        TRIPS("patients brought to hospital and home"),
        ESCALATED("escalated to the public ambulance"),
        CLEANED("vehicles disinfected after a trip"),
        BOUGHT("lists of medicine bought"),
        CALLS("calls made to key persons"),
        VISITS("doors looked at after calls in vain"),
        HELPED("calls that asked for a vehicle"),
        ROUNDS("sites disinfected in time"),
        LATE_ROUNDS("sites disinfected late"),
        PLACES("buildings and goods disinfected since others asked"),
        BAGS("bags of waste sealed"),
        DISPOSED("bags of waste disposed of"),
        SAMPLED("households sampled or found absent");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private record Cell(What what, int hour) {}

    private final Map<Cell, Integer> cells = new ConcurrentHashMap<>();

    void add(What what, OffsetDateTime at, int count) {
        cells.merge(new Cell(what, at.getHour()), count, Integer::sum);
    }

    int in(What what, int hour) {
        return cells.getOrDefault(new Cell(what, hour), 0);
    }

    int of(What what) {
        return IntStream.range(0, 24).map(hour -> in(what, hour)).sum();
    }
}
