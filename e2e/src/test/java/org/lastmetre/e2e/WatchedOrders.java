package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.lastmetre.e2e.SteadyOrders.Sent;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Listener;
import org.lastmetre.e2e.demo.LiveStream;
import org.lastmetre.e2e.identity.Account;

/** Orders to one door without a rest, while its people follow them; in the end everything answered is there and was told once. */
final class WatchedOrders implements AutoCloseable {
    static final Account RESIDENT = Account.resident(Town.FUMIN, "8", "3", "601");
    static final String UPDATES = "/api/households/fumin-garden/8/3/601/updates";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int SOME = 100;

    /** Of those who come in the moment a door is shut; a server that threw people out would throw out all. */
    private static final int MOST_SHUT_OUT = 2;

    private final String prefix = "W" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final Heard heard = new Heard();
    private final Api api;
    private final SteadyOrders orders;
    private final LiveStream follower;

    WatchedOrders(Town town) {
        api = new Api(town.page("/"));
        orders = new SteadyOrders(prefix, town.tokenOf(Account.HUIBAILONG));
        follower = new LiveStream(api.as(RESIDENT), UPDATES, heard);
        // what is ordered before it begins is in its snapshot, and is not told as a step
        Awaitility.await().atMost(SOON).until(() -> !heard.lastId().isEmpty());
    }

    SteadyOrders orders() {
        return orders;
    }

    /** Returns when some more have been placed. */
    void awaitSome() {
        await(SOME);
    }

    /** Returns when so many more have been placed. */
    void await(int more) {
        var before = orders.placed().size();
        Awaitility.await().atMost(SOON).until(() -> orders.placed().size() >= before + more);
    }

    /** Nobody orders any more, and what was answered holds. */
    void nothingIsLost() {
        orders.stop();
        assertThat(orders.sent()).allMatch(sent -> sent.isPlaced() || sent.isToComeAgain());
        assertThat(orders.sent().stream().filter(Sent::isShutOut)).hasSizeLessThanOrEqualTo(MOST_SHUT_OUT);
        var stored = references();
        assertThat(orders.sent().stream().filter(sent -> !sent.isPlaced() && stored.contains(sent.reference())))
                .as("stored, though their clients were told otherwise")
                .isEmpty();
        var placed = orders.placed().stream().map(Sent::reference).toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(placed);
        var ids = orders.placed().stream().map(WatchedOrders::id).toList();
        Awaitility.await()
                .atMost(SOON)
                .until(() -> heard.ordersOf(Set.copyOf(ids)).size() >= ids.size());
        assertThat(heard.ordersOf(Set.copyOf(ids))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(heard.gaps()).isEmpty();
    }

    static String id(Sent sent) {
        return Json.read(sent.reply().body()).path("id").asText();
    }

    private List<String> references() {
        var all = api.all("/api/orders?community=" + Town.FUMIN);
        return Json.list(all, order -> order.path("externalReference").asText()).stream()
                .filter(reference -> reference.startsWith(prefix))
                .toList();
    }

    @Override
    public void close() {
        follower.close();
        orders.close();
    }

    /** What the stream told, however often it was resumed. */
    private static final class Heard implements Listener {
        private record Step(long id, String order) {}

        private final List<Step> steps = new ArrayList<>();
        private long last = -1;

        @Override
        public synchronized void heard(String sent, String type, JsonNode data) {
            var id = Long.parseLong(sent);
            if (!type.equals("snapshot")) {
                steps.add(new Step(id, data.path("orderId").asText()));
            }
            last = id;
        }

        @Override
        public synchronized String lastId() {
            return last < 0 ? "" : Long.toString(last);
        }

        synchronized List<String> ordersOf(Set<String> ids) {
            return steps.stream().map(Step::order).filter(ids::contains).toList();
        }

        synchronized List<Step> gaps() {
            var gaps = new ArrayList<Step>();
            for (var at = 1; at < steps.size(); at++) {
                if (steps.get(at).id() != steps.get(at - 1).id() + 1) {
                    gaps.add(steps.get(at));
                }
            }
            return gaps;
        }
    }
}
