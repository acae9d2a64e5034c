package org.lastmetre.e2e.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.identity.Account;

/** The steady load: shoppers, the dispatcher and those who carry, each on a thread of its own, until it is stopped. */
public final class Load {
    private static final int SHOPPERS = 8;
    private static final int CARRYING = 5;
    private static final Duration LAST_CALLS = Duration.ofSeconds(150);

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final ExecutorService carrying = Executors.newFixedThreadPool(CARRYING);
    private final Scenery scenery;
    private final History history;
    private final Client client;
    private volatile boolean shopping = true;
    private volatile boolean running = true;

    public Load(Scenery scenery, Client client, History history) {
        this.scenery = scenery;
        this.client = client;
        this.history = history;
    }

    /** @param doors where orders go */
    public void start(List<Household> doors, long seed) {
        everybody(doors, seed).forEach(people::execute);
    }

    /** Whoever else has work in the system joins them here, with a {@link Kind} and a claim for whatever is answered. */
    private List<Runnable> everybody(List<Household> doors, long seed) {
        var everybody = new ArrayList<Runnable>();
        for (var number = 0; number < SHOPPERS; number++) {
            everybody.add(shopper(number, doors, new Random(seed * 31 + number)));
        }
        everybody.add(courier(doors, new Random(seed * 31 - 1)));
        everybody.add(new Waves(client, scenery.window(), () -> !running));
        var carrier = new Carrier(client, history, scenery.at());
        everybody.add(new Runs(scenery.api(), community(), carrier, carrying, () -> !running));
        everybody.addAll(greenChannel(doors, new Random(seed * 31 - 2)));
        everybody.addAll(sanitation());
        return everybody;
    }

    private List<Runnable> greenChannel(List<Household> doors, Random random) {
        var people = new ArrayList<Runnable>();
        people.add(new Patient(client, history, community(), doors, random, () -> !shopping));
        scenery.vehicles()
                .forEach(vehicle -> people.add(new Driver(
                        client, history, scenery.api(), community(), vehicle, scenery.at(), () -> !running)));
        return people;
    }

    private List<Runnable> sanitation() {
        var points = scenery.place().sitesOf("WASTE_POINT");
        return List.of(
                new Crew(client, history, scenery.api(), community(), () -> !running),
                new Refuse(client, history, community(), points, scenery.at(), () -> !shopping));
    }

    private Shopper shopper(int number, List<Household> doors, Random random) {
        var partner = number % 2 == 0 ? Account.HUIBAILONG : Account.YUNHU;
        return new Shopper(
                new Market(client, history, community(), partner),
                gate(),
                new Reviewer(client, history),
                new Wishes(doors, Integer.toString(number), random),
                random,
                () -> !shopping);
    }

    private Courier courier(List<Household> doors, Random random) {
        var labels = new Labels(scenery.place().directory());
        return new Courier(gate(), new Reviewer(client, history), labels, doors, random, () -> !shopping);
    }

    private Gate gate() {
        return new Gate(client, history, community(), scenery.at());
    }

    private String community() {
        return scenery.place().id();
    }

    /** Nobody orders any more; what is on its way is still carried. */
    public void stopShopping() {
        shopping = false;
    }

    /** Returns when everybody has finished what they were at. */
    public void stop() {
        stopShopping();
        running = false;
        finish(people);
        finish(carrying);
    }

    private void finish(ExecutorService hands) {
        hands.shutdown();
        try {
            if (!hands.awaitTermination(LAST_CALLS.toSeconds(), TimeUnit.SECONDS)) {
                history.surprise("some clients were still waiting for an answer in the end");
                hands.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
