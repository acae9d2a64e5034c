package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** A partner places orders, one by one or in files, and sometimes takes one back. */
record Market(Client client, History history, String community, Account partner) {
    Optional<Goods> order(Wish wish, boolean patient) {
        var form = wish.form(community);
        var call = Call.of(Kind.ORDER, partner, "/api/orders", form, "order-" + wish.reference());
        var outcome = client.send(call.patient(patient));
        var id = outcome instanceof Outcome.Ok ok ? ok.body().path("id").asText() : "";
        history.claim(Claim.of(Kind.ORDER, wish.reference(), outcome, id));
        return taken(outcome, wish, id);
    }

    private Optional<Goods> taken(Outcome outcome, Wish wish, String id) {
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("order " + wish.reference() + " was refused: " + refused);
        }
        return id.isEmpty() ? Optional.empty() : Optional.of(goods(id, wish));
    }

    private Goods goods(String id, Wish wish) {
        return new Goods(id, partner, wish.codes(), wish.door(), wish.isUnclear());
    }

    List<Goods> file(List<Wish> wishes) {
        var lines = wishes.stream().map(wish -> wish.form(community) + "\n").collect(Collectors.joining());
        var key = "file-" + wishes.get(0).reference();
        var outcome = client.send(Call.ofLines(Kind.BULK, partner, "/api/orders/bulk", lines, key));
        if (outcome instanceof Outcome.Ok ok) {
            return taken(ok.body().path("results"), wishes);
        }
        wishes.forEach(wish -> history.claim(Claim.of(Kind.ORDER, wish.reference(), outcome, "")));
        if (outcome instanceof Outcome.Refused) {
            history.surprise(key + " was refused: " + outcome);
        }
        return List.of();
    }

    private List<Goods> taken(JsonNode results, List<Wish> wishes) {
        var goods = new ArrayList<Goods>();
        for (var line : results) {
            var wish = wishes.get(line.path("line").asInt() - 1);
            var id = line.path("orderId").asText();
            if (id.isEmpty()) {
                history.surprise("line of " + wish.reference() + " was refused: " + line);
            } else {
                history.claim(new Claim(Kind.ORDER, wish.reference(), Claim.Known.DONE, id));
                goods.add(goods(id, wish));
            }
        }
        return goods;
    }

    void cancel(Goods goods) {
        var body = Json.object().put("reason", "changed my mind");
        var path = "/api/orders/" + goods.orderId() + "/cancellation";
        var outcome = client.send(Call.of(Kind.CANCELLATION, partner, path, body, "cancel-" + goods.orderId()));
        history.claim(Claim.of(Kind.CANCELLATION, goods.orderId(), outcome, goods.orderId()));
    }
}
