package org.lastmetre.order.orders.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.order.orders.OrderDetail;
import org.lastmetre.order.orders.Placed;

/** Shows orders in answers; their version is the ETag. */
@ApplicationScoped
class OrderAnswers {
    private final Answers answers;

    OrderAnswers(Answers answers) {
        this.answers = answers;
    }

    /** 201 for an order taken now, 200 for the first one again; both say where it is, which the trail reads, too. */
    Answer placed(Placed placed) {
        var view = OrderView.of(placed.detail());
        var status = placed.repeated() ? 200 : 201;
        return answers.versioned(status, "/api/orders/" + view.id(), view.version(), view);
    }

    Answer shown(int status, OrderDetail detail) {
        var view = OrderView.of(detail);
        return answers.versioned(status, null, view.version(), view);
    }

    Response of(Reply reply) {
        return answers.of(reply);
    }
}
