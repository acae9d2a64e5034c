package org.lastmetre.e2e.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.identity.Account;

/** Three households that watch their orders all day: those with the most. */
final class Followers implements AutoCloseable {
    private static final int COUNT = 3;

    private final List<Follower> followers;
    private final List<LiveStream> streams;

    Followers(Scene scene) {
        this.followers = busiest(scene.plan()).stream()
                .map(door -> new Follower(door, scene.book()))
                .toList();
        this.streams = followers.stream()
                .map(one -> new LiveStream(resident(scene, one.door()), path(scene, one.door()), one))
                .toList();
    }

    private static List<Household> busiest(DayPlan plan) {
        var orders = plan.orders().stream().collect(Collectors.groupingBy(PlannedOrder::door, Collectors.counting()));
        return orders.entrySet().stream()
                .sorted(Map.Entry.<Household, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
                .limit(COUNT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Api resident(Scene scene, Household door) {
        return scene.api().as(Account.resident(scene.community(), door.building(), door.unit(), door.room()));
    }

    private static String path(Scene scene, Household door) {
        return "/api/households/%s/%s/%s/%s/updates"
                .formatted(scene.community(), door.building(), door.unit(), door.room());
    }

    List<Follower> all() {
        return followers;
    }

    int steps() {
        return all().stream().mapToInt(Follower::steps).sum();
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::close);
    }
}
