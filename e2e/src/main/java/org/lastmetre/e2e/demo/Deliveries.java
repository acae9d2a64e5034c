package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** Reports of deliveries, and their entries in the book. */
final class Deliveries {
    /** @param number counted from 1 */
    record Attempt(String code, int number, boolean opened, String how) {
        ObjectNode form(String by, String at) {
            var form = Json.object()
                    .put("packageCode", code)
                    .put("outcome", opened ? "DELIVERED" : "NO_ANSWER")
                    .put("by", by)
                    .put("scanId", "door-" + code + "-" + number)
                    .put("at", at);
            return opened ? form.put("how", how) : form;
        }
    }

    private final Scene scene;

    Deliveries(Scene scene) {
        this.scene = scene;
    }

    void report(Account account, String by, List<Attempt> attempts) {
        var list = Json.MAPPER.createArrayNode();
        attempts.forEach(attempt -> list.add(attempt.form(by, scene.clock().stamp())));
        var first = attempts.get(0);
        var key = "list-" + first.code() + "-" + first.number() + "-"
                + scene.clock().stamp();
        var answer = scene.api().as(account).post("/api/deliveries", list, key).expect(200);
        answer.path("items").forEach(item -> note(item, attempts));
    }

    private void note(JsonNode item, List<Attempt> attempts) {
        if (item.path("result").asText().equals("REFUSED")) {
            scene.book().problem("a report from the door was refused: " + item);
            return;
        }
        var code = item.path("packageCode").asText();
        var attempt =
                attempts.stream().filter(tried -> tried.code().equals(code)).findFirst();
        attempt.ifPresent(tried -> note(tried, item.path("attemptsLeft").asInt(-1)));
    }

    private void note(Attempt attempt, int attemptsLeft) {
        var now = scene.clock().now();
        var key = scene.book().key(attempt.code());
        if (attempt.opened()) {
            scene.book().delivered(key, now);
            scene.book().sums().add(Sums.What.DELIVERED, now, 1);
        } else {
            scene.book().failed(key);
            scene.book().sums().add(Sums.What.FAILED, now, 1);
            scene.book().sums().add(Sums.What.RETURNED, now, attemptsLeft == 0 ? 1 : 0);
        }
    }
}
