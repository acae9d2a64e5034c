package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.http.Problems;
import org.lastmetre.kit.http.Violations;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.BulkDesk;
import org.lastmetre.order.orders.Orderer;
import org.lastmetre.order.orders.PlaceOrder;
import org.lastmetre.order.orders.Placed;

/** Places the readable lines of a file and tells of every line what became of it. */
@ApplicationScoped
class BulkOrders {
    private static final String INSTANCE = "/api/orders/bulk";

    private final BulkDesk desk;
    private final Validator validator;

    BulkOrders(BulkDesk desk, Validator validator) {
        this.desk = desk;
        this.validator = validator;
    }

    Uni<BulkView> place(List<BulkLine> lines, Orderer orderer) {
        var wishes = new ArrayList<PlaceOrder>();
        var checked = lines.stream().map(line -> check(line, orderer, wishes)).toList();
        return desk.placeAll(wishes).map(results -> view(checked, results));
    }

    private BulkLine check(BulkLine line, Orderer orderer, List<PlaceOrder> wishes) {
        try {
            wishes.add(command(line, orderer));
            return line;
        } catch (Refusal refusal) {
            return BulkLine.unreadable(line.line(), refusal);
        }
    }

    private PlaceOrder command(BulkLine line, Orderer orderer) {
        if (line.refusal() != null) {
            throw line.refusal();
        }
        var findings = validator.validate(line.request());
        if (!findings.isEmpty()) {
            throw Refusal.invalid(Violations.of(findings));
        }
        return line.request().toCommand(orderer);
    }

    /** The lines that were wishes have the results, in their order. */
    private static BulkView view(List<BulkLine> lines, List<Result<Placed>> results) {
        var next = results.iterator();
        return BulkView.of(lines.stream()
                .map(line -> line.refusal() == null ? view(line.line(), next.next()) : view(line))
                .toList());
    }

    private static BulkView.LineView view(int line, Result<Placed> result) {
        if (result instanceof Result.Refused<Placed> refused) {
            return view(BulkLine.unreadable(line, refused.refusal()));
        }
        var placed = result.orThrow();
        var outcome = placed.repeated() ? BulkView.Outcome.REPEATED : BulkView.Outcome.ACCEPTED;
        return new BulkView.LineView(line, outcome, placed.detail().order().id().value(), null);
    }

    private static BulkView.LineView view(BulkLine line) {
        return new BulkView.LineView(
                line.line(), BulkView.Outcome.REJECTED, null, Problems.of(line.refusal(), INSTANCE));
    }
}
