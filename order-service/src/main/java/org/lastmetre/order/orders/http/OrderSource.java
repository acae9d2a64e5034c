package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStep;

/** The past of an order's stream: the order, and its timeline; ids are versions. */
@ApplicationScoped
class OrderSource implements LiveSource {
    private final OrderBook book;
    private final Answers answers;

    OrderSource(OrderBook book, Answers answers) {
        this.book = book;
        this.answers = answers;
    }

    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return book.followed(id(stream))
                .map(OrderView::of)
                .map(view -> new LiveChange(
                        stream,
                        view.version(),
                        "snapshot",
                        answers.json(200, view).json()));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return book.stepsOf(id(stream), id)
                .map(steps -> steps.stream().map(step -> change(stream, step)).toList());
    }

    private LiveChange change(String stream, OrderStep step) {
        var entry = step.entry();
        var data = answers.json(200, step.shown()).json();
        return new LiveChange(stream, entry.version(), entry.type().name(), data);
    }

    private static OrderId id(String stream) {
        return new OrderId(UUID.fromString(stream.substring(stream.indexOf('/') + 1)));
    }
}
