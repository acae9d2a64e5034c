package org.lastmetre.console.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What services answer about the community "c1" and, with a broken dispatch service, about "partial". */
final class FakeAnswers {
    private FakeAnswers() {}

    /** @return status and body, or null for a path that is only echoed */
    static JsonObject of(String path, String community) {
        if (path.equals("/api/communities/nowhere")) {
            return answer(404, new JsonObject());
        }
        if ("restricted".equals(community) && path.equals("/api/sums")) {
            return answer(403, new JsonObject());
        }
        if ("partial".equals(community) && path.equals("/api/windows")) {
            return answer(500, new JsonObject());
        }
        return switch (path) {
            case "/q/health/ready" -> answer(200, new JsonObject().put("status", "UP"));
            case "/api/sums" ->
                answer(200, new JsonObject().put("announced", 40).put("received", 37));
            case "/api/windows" ->
                answer(200, items(new JsonObject().put("id", "w1").put("state", "OPEN")));
            case "/api/shelves" -> answer(200, shelves());
            case "/api/clearance" -> answer(200, clearance());
            case "/api/address-reviews" -> answer(200, items(review()));
            case "/api/custody-differences" -> answer(200, items(difference()));
            case "/api/missed-check-ins" -> answer(200, items(missed()));
            case "/api/medical-board" -> answer(200, board());
            default -> null;
        };
    }

    private static JsonObject clearance() {
        return new JsonObject()
                .put("state", "RED")
                .put("onHand", 12)
                .put("out", 3)
                .put("date", "2026-04-10")
                .put("expectedClearAt", "2026-04-10T21:10:00+08:00")
                .put("deadline", "2026-04-10T21:00:00+08:00");
    }

    private static JsonObject review() {
        return new JsonObject()
                .put("orderId", "o1")
                .put("text", "十栋三零一")
                .put("reason", "UNIT_MISSING")
                .put("since", "2026-04-10T09:00:00+08:00");
    }

    private static JsonObject missed() {
        return new JsonObject()
                .put("id", "k1")
                .put("date", "2026-04-10")
                .put("building", "7")
                .put("reason", "NOT_REACHED")
                .put("since", "2026-04-10T11:00:00+08:00");
    }

    private static JsonObject board() {
        var escalated = new JsonObject().put("id", "t1").put("building", "8").put("since", "2026-04-10T10:45:00+08:00");
        var reserve = new JsonObject()
                .put("standby", 0)
                .put("kept", 1)
                .put("low", true)
                .put("since", "2026-04-10T10:30:00+08:00");
        var sums = new JsonObject().put("STANDBY", 0).put("CARRYING", 2);
        return new JsonObject()
                .put("escalated", new JsonArray().add(escalated))
                .put("vehicles", new JsonObject().put("sums", sums))
                .put("reserve", reserve);
    }

    private static JsonObject difference() {
        return new JsonObject()
                .put("run", "r1")
                .put("building", "7")
                .put("sent", 5)
                .put("accepted", 4)
                .put("difference", "one bag torn")
                .put("at", "2026-04-10T10:00:00+08:00");
    }

    private static JsonObject shelves() {
        var shelf = new JsonObject()
                .put("expected", 3)
                .put("shelved", 2)
                .put("sealed", 1)
                .put("heldForReview", 1);
        var building = new JsonObject().put("building", "7").put("categories", new JsonObject().put("FRESH", shelf));
        var grid = new JsonObject()
                .put("grid", "G1")
                .put("buildings", new JsonArray().add(building).add(building));
        return items(grid);
    }

    private static JsonObject items(JsonObject item) {
        return new JsonObject().put("items", new JsonArray().add(item)).putNull("next");
    }

    private static JsonObject answer(int status, JsonObject body) {
        return new JsonObject().put("status", status).put("body", body);
    }
}
