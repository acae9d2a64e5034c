package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.identity.Account;

/** Looks for planned runs and gives each to somebody who carries it. */
record Runs(Api api, String community, Carrier carrier, ExecutorService hands, BooleanSupplier over)
        implements Runnable {
    private static final Duration BETWEEN = Duration.ofMillis(1500);

    @Override
    public void run() {
        Set<String> left = ConcurrentHashMap.newKeySet();
        while (!over.getAsBoolean()) {
            look(left);
            Pause.of(BETWEEN);
        }
    }

    private void look(Set<String> left) {
        try {
            var planned = api.as(Account.DISPATCHER).all("/api/runs?state=PLANNED&community=" + community);
            planned.forEach(run -> leave(run, left));
        } catch (Reply.Unexpected e) {
            Pause.of(BETWEEN); // it is down; the next look will tell
        }
    }

    private void leave(JsonNode run, Set<String> left) {
        if (left.add(run.path("id").asText())) {
            hands.execute(() -> carrier.carry(run));
        }
    }
}
