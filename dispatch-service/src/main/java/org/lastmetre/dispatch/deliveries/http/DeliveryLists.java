package org.lastmetre.dispatch.deliveries.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lastmetre.dispatch.deliveries.DeliveryDesk;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.deliveries.DoorStep;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Problems;
import org.lastmetre.kit.refusal.Refusal;

/** Takes many reports at once; each is done or refused on its own. */
@ApplicationScoped
class DeliveryLists {
    private final DeliveryDesk desk;
    private final DeliveryReader reader;
    private final OnceFactory once;
    private final Answers answers;

    DeliveryLists(DeliveryDesk desk, DeliveryReader reader, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.reader = reader;
        this.once = once;
        this.answers = answers;
    }

    Uni<Page<DeliveryView>> all(JsonNode array, By by, Reach reach) {
        if (array.size() > Limits.PACKAGES) {
            throw Refusal.invalid("body", "has at most " + Limits.PACKAGES + " reports");
        }
        if (array.isEmpty()) {
            return Uni.createFrom().item(Page.whole(List.of()));
        }
        var reports = StreamSupport.stream(array.spliterator(), false)
                .map(node -> one(node, by, reach))
                .toList();
        return Uni.join().all(reports).andFailFast().map(Page::whole);
    }

    private Uni<DeliveryView> one(JsonNode node, By by, Reach reach) {
        return Uni.createFrom()
                .item(() -> reader.read(node))
                .chain(request -> one(request, by, reach))
                .onFailure(DeliveryLists::isItsOwn)
                .recoverWithItem(refusal -> refused(node, (Refusal) refusal));
    }

    private Uni<DeliveryView> one(DeliveryRequest request, By by, Reach reach) {
        return desk.report(request.toReport(reach), onceOf(request, by, reach)).map(reply -> {
            var view = reader.view(reply.answer().json());
            return reply.replayed() ? view.repeated() : view;
        });
    }

    /** An {@code Idempotency-Key} is the whole list's; each report is known by its scan alone. */
    private Once<DoorStep> onceOf(DeliveryRequest request, By by, Reach reach) {
        return once.scanOf(
                by, request.scanId(), request, step -> answers.json(200, DeliveryView.recorded(step, reach)));
    }

    /** Too much to do now is no matter of one report. */
    private static boolean isItsOwn(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.kind() != Refusal.Kind.BUSY;
    }

    private static DeliveryView refused(JsonNode node, Refusal refusal) {
        var problem = Problems.of(refusal, "/api/deliveries");
        return DeliveryView.refused(text(node, "packageCode"), outcome(text(node, "outcome")), problem);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static Outcome outcome(String name) {
        return List.of(Outcome.values()).stream()
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
