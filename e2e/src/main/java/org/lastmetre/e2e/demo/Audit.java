package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares at night what the system says with what must be, and lists what doesn't close. */
final class Audit {
    private static final int TRIES = 60;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Scene scene;
    private final Followers followers;
    private final OrderAudit orders;
    private JsonNode clearance = Json.object();

    Audit(Scene scene, Followers followers) {
        this.scene = scene;
        this.followers = followers;
        this.orders = new OrderAudit(new Expected(scene.plan()), scene.plan());
    }

    /** What is still on its way through the system gets half a minute to settle. */
    List<String> findings() {
        var found = look();
        for (var tries = 1; tries < TRIES && !found.isEmpty(); tries++) {
            Pause.of(BETWEEN);
            found = look();
        }
        var all = new ArrayList<>(scene.book().problems());
        all.addAll(found);
        return all;
    }

    JsonNode clearance() {
        return clearance;
    }

    private List<String> look() {
        var shown = new HashMap<String, JsonNode>();
        scene.api()
                .all(scene.query("/api/orders"))
                .forEach(order -> shown.put(order.path("id").asText(), order));
        var found = new ArrayList<>(orders.differences(scene.book().orders(), shown));
        found.addAll(cleared());
        found.addAll(new CareAudit(scene).differences());
        found.addAll(new SanitationAudit(scene).differences());
        found.addAll(new SumsAudit(scene).differences(shown.values()));
        followers.all().forEach(follower -> found.addAll(followed(follower, shown)));
        return found;
    }

    private List<String> cleared() {
        var path = scene.query("/api/clearance") + "&date=" + scene.clock().date();
        clearance = scene.api().get(path).expect(200);
        return clearance.path("state").asText().equals("CLEARED")
                        && clearance.path("left").isEmpty()
                ? List.of()
                : List.of("not cleared: " + clearance);
    }

    private static List<String> followed(Follower follower, Map<String, JsonNode> shown) {
        var found = new ArrayList<String>();
        follower.versions().forEach((order, heard) -> {
            var version =
                    shown.getOrDefault(order, Json.object()).path("version").asLong();
            if (version != heard) {
                found.add("%s heard version %d of order %s, which has version %d"
                        .formatted(follower.door(), heard, order, version));
            }
        });
        return found;
    }
}
