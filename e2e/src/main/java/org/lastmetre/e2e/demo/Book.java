package org.lastmetre.e2e.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Our own account of the day, kept from what people did and saw. Used by many hands at once. */
final class Book {
    /** What a package went through; the times are those of the scans. */
    record Trip(String key, Category category, OffsetDateTime received, int failed, OffsetDateTime delivered) {
        Trip failedAgain() {
            return new Trip(key, category, received, failed + 1, delivered);
        }

        Trip delivered(OffsetDateTime at) {
            return new Trip(key, category, received, failed, at);
        }

        Duration waited() {
            return Duration.between(received, delivered);
        }
    }

    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Map<String, PlannedOrder> orders = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Map<String, Trip> trips = new ConcurrentHashMap<>();
    private final Sums sums = new Sums();
    private final CareBook care = new CareBook();

    void problem(String text) {
        problems.add(text);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    Sums sums() {
        return sums;
    }

    CareBook care() {
        return care;
    }

    /** @param codes those of its packages, in their order */
    void placed(String orderId, PlannedOrder order, List<String> codes) {
        orders.put(orderId, order);
        for (var i = 0; i < codes.size(); i++) {
            named(codes.get(i), order.packages().get(i).key());
        }
    }

    void named(String code, String key) {
        keys.put(code, key);
        codes.put(key, code);
    }

    Optional<PlannedOrder> order(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    Map<String, PlannedOrder> orders() {
        return Map.copyOf(orders);
    }

    Optional<String> code(String key) {
        return Optional.ofNullable(codes.get(key));
    }

    String key(String code) {
        return keys.getOrDefault(code, code);
    }

    void received(String key, Category category, OffsetDateTime at) {
        trips.put(key, new Trip(key, category, at, 0, null));
    }

    int attempts(String key) {
        return trips.containsKey(key) ? trips.get(key).failed() : 0;
    }

    void failed(String key) {
        trips.computeIfPresent(key, (same, trip) -> trip.failedAgain());
    }

    void delivered(String key, OffsetDateTime at) {
        trips.computeIfPresent(key, (same, trip) -> trip.delivered(at));
    }

    Collection<Trip> trips() {
        return List.copyOf(trips.values());
    }
}
