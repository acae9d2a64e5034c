package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Template;

/** What is asked all day, one question after the other on one connection. */
final class Queries {
    private static final String ORDERS = "/api/orders?community=fumin-garden";
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int OK = 200;

    private final Stage stage;
    private final Map<String, Query> queries = new LinkedHashMap<>();

    /** @param most how many orders it answers at most */
    private record Query(String path, int most) {}

    Queries(Stage stage) {
        this.stage = stage;
        var newest = stage.orders().get(ORDERS + "&limit=1").expect(OK).at("/items/0");
        ask("the newest", ORDERS, PAGE);
        ask("the newest, 500", ORDERS + "&limit=500", LARGEST_PAGE);
        for (var status : List.of("PLACED", "SHELVED", "OUT_FOR_DELIVERY", "DELIVERED", "RETURNED", "ATTEMPT_FAILED")) {
            ask("of status " + status, ORDERS + "&status=" + status, PAGE);
        }
        ask("of a building", ORDERS + "&building=8", PAGE);
        ask("of a household", ORDERS + "&building=8&unit=3&room=601", PAGE);
        ask("of a category in a building", ORDERS + "&building=8&category=FOOD", PAGE);
        ask("of a partner", "/api/orders?partner=huibailong", PAGE);
        var reference = newest.path("externalReference").asText();
        ask("by its reference", "/api/orders?partner=huibailong&externalReference=" + reference, 1);
        ask("by its id", "/api/orders/" + newest.path("id").asText(), 1);
        ask("addresses to review", "/api/address-reviews?community=fumin-garden", PAGE);
    }

    private void ask(String name, String path, int most) {
        queries.put(name, new Query(path, most));
    }

    Set<String> names() {
        return queries.keySet();
    }

    /** Those that find as much as they answer at most, and so have no more to do with more orders stored. */
    Set<String> full() {
        return queries.entrySet().stream()
                .filter(query -> found(query.getValue()) == query.getValue().most())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private int found(Query query) {
        var items = stage.orders().get(query.path()).expect(OK).at("/items");
        return items.isArray() ? items.size() : 1;
    }

    /** Once at least, and for about so many seconds. */
    void warmUp(int seconds) {
        var left = seconds;
        do {
            round(Set.of());
            left -= queries.size() * (int) EACH.toSeconds();
        } while (left > 0);
    }

    /** The 99th percentile of each, in milliseconds, and how many of the {@code counted} are answered a second, together. */
    Round round(Set<String> counted) {
        var round = Round.of(Round.PER_SECOND, 0);
        var seconds = 0.0;
        for (var query : queries.entrySet()) {
            var asked = Template.get(query.getValue().path(), List.of(stage.bearer(Account.OPERATIONS)));
            var outcome = Load.on(stage.service("order"), 1, new Rotation(List.of(asked), 0), Pace.closed())
                    .run(EACH)
                    .expect(OK);
            round = round.and(query.getKey(), outcome.millis(OK, 99));
            seconds += counted.contains(query.getKey()) ? 1 / outcome.perSecond(OK) : 0;
        }
        return round.and(Round.PER_SECOND, counted.size() / seconds);
    }
}
