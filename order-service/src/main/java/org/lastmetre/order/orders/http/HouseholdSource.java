package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.HouseholdOrders;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.OrderStep;

/** The past of a household's stream: its orders, and the steps of each; ids count the household's steps. */
@ApplicationScoped
class HouseholdSource implements LiveSource {
    private final OrderBook book;
    private final Answers answers;

    HouseholdSource(OrderBook book, Answers answers) {
        this.book = book;
        this.answers = answers;
    }

    /** A household's orders, the newest first. */
    record HouseholdView(String community, String building, String unit, String room, List<OrderView> orders) {
        static HouseholdView of(HouseholdOrders found) {
            var key = found.household();
            var orders = found.orders().stream().map(OrderView::of).toList();
            return new HouseholdView(key.community().value(), key.building(), key.unit(), key.room(), orders);
        }
    }

    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return book.household(key(stream))
                .map(found -> new LiveChange(
                        stream,
                        found.version(),
                        "snapshot",
                        answers.json(200, HouseholdView.of(found)).json()));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return book.stepsOf(key(stream), id)
                .map(steps -> steps.stream().map(step -> change(stream, step)).toList());
    }

    private LiveChange change(String stream, OrderStep step) {
        var entry = step.entry();
        var data = answers.json(200, step.shown()).json();
        return new LiveChange(stream, entry.householdVersion(), entry.type().name(), data);
    }

    private static HouseholdKey key(String stream) {
        var parts = stream.split("/");
        return new HouseholdKey(new CommunityId(parts[1]), parts[2], parts[3], parts[4]);
    }
}
