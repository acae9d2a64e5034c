package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Template;

/** What is asked all day, one question after the other on one connection. */
final class Queries {
    private static final String ORDERS = "/api/orders?community=fumin-garden";
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final Stage stage;
    private final Map<String, String> paths = new LinkedHashMap<>();

    Queries(Stage stage) {
        this.stage = stage;
        var newest = stage.orders().get(ORDERS + "&limit=1").expect(OK).at("/items/0");
        paths.put("the newest", ORDERS);
        paths.put("the newest, 500", ORDERS + "&limit=500");
        for (var status : List.of("PLACED", "SHELVED", "OUT_FOR_DELIVERY", "DELIVERED", "RETURNED", "ATTEMPT_FAILED")) {
            paths.put("of status " + status, ORDERS + "&status=" + status);
        }
        paths.put("of a building", ORDERS + "&building=8");
        paths.put("of a household", ORDERS + "&building=8&unit=3&room=601");
        paths.put("of a category in a building", ORDERS + "&building=8&category=FOOD");
        paths.put("of a partner", "/api/orders?partner=huibailong");
        paths.put(
                "by its reference",
                "/api/orders?partner=huibailong&externalReference="
                        + newest.path("externalReference").asText());
        paths.put("by its id", "/api/orders/" + newest.path("id").asText());
        paths.put("addresses to review", "/api/address-reviews?community=fumin-garden");
    }

    /** Once at least, and for about so many seconds. */
    void warmUp(int seconds) {
        var left = seconds;
        do {
            round();
            left -= paths.size() * (int) EACH.toSeconds();
        } while (left > 0);
    }

    /** The 99th percentile of each, in milliseconds, and how many a second together. */
    Round round() {
        var round = Round.of(Round.PER_SECOND, 0);
        var perSecond = 0.0;
        for (var path : paths.entrySet()) {
            var asked =
                    new Rotation(List.of(Template.get(path.getValue(), List.of(stage.bearer(Account.OPERATIONS)))), 0);
            var outcome = Load.on(stage.service("order"), 1, asked, Pace.closed())
                    .run(EACH)
                    .expect(OK);
            round = round.and(path.getKey(), outcome.millis(OK, 99));
            perSecond += 1 / outcome.perSecond(OK);
        }
        return round.and(Round.PER_SECOND, paths.size() / perSecond);
    }

    Iterable<String> names() {
        return paths.keySet();
    }
}
