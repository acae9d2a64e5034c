package org.lastmetre.e2e.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** When which vehicle was disinfected, by our own account. */
final class CareBook {
    private final Map<String, List<OffsetDateTime>> disinfections = new ConcurrentHashMap<>();

    void disinfected(String vehicle, OffsetDateTime at) {
        disinfections
                .computeIfAbsent(vehicle, first -> new CopyOnWriteArrayList<>())
                .add(at);
    }

    List<OffsetDateTime> disinfections(String vehicle) {
        return List.copyOf(disinfections.getOrDefault(vehicle, List.of()));
    }
}
