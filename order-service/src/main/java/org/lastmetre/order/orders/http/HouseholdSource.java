package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.HouseholdOrders;
import org.lastmetre.order.orders.HouseholdStep;
import org.lastmetre.order.orders.OrderBook;

/** The past of a household's stream: its orders, the steps of each, calls of its building; ids count all steps. */
@ApplicationScoped
class HouseholdSource implements LiveSource {
    private final OrderBook book;
    private final Answers answers;

    HouseholdSource(OrderBook book, Answers answers) {
        this.book = book;
        this.answers = answers;
    }

    /** A household's orders, the newest first, and the last call of its building. */
    record HouseholdView(
            String community,
            String building,
            String unit,
            String room,
            List<OrderView> orders,
            BuildingCall.Shown called) {
        static HouseholdView of(HouseholdOrders found) {
            var key = found.household();
            var orders = found.orders().stream().map(OrderView::of).toList();
            return new HouseholdView(
                    key.community().value(), key.building(), key.unit(), key.room(), orders, found.called());
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

    private LiveChange change(String stream, HouseholdStep step) {
        var data = answers.json(200, step.shown()).json();
        return new LiveChange(stream, step.number(), step.type(), data);
    }

    private static HouseholdKey key(String stream) {
        var parts = stream.split("/");
        return new HouseholdKey(new CommunityId(parts[1]), parts[2], parts[3], parts[4]);
    }
}
