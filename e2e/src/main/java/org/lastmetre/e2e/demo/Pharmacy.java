package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lastmetre.e2e.identity.Account;

/** Buys the lists that somebody waits for, and brings what it bought to the gate. */
final class Pharmacy implements Actor {
    static final String PLACE = "华山药房二楼";
    private static final int BUYING_MINUTES = 16;
    private static final int TO_THE_GATE_MINUTES = 6;
    private static final String LISTS = "/api/medicine-requests";

    private final Scene scene;
    private final Reception reception;
    private final Ordered ordered;
    private final Agenda<PlannedList> wishes = new Agenda<>();
    private final Agenda<String> basket = new Agenda<>();
    private final Set<String> claimed = new HashSet<>();
    private final Map<String, PlannedList> bought = new HashMap<>();

    Pharmacy(Scene scene, Reception reception) {
        this.scene = scene;
        this.reception = reception;
        this.ordered = new Ordered(scene);
        scene.plan().care().lists().stream()
                .filter(list -> !list.byLedger())
                .forEach(list -> wishes.add(scene.clock().at(list.order().placedAt()), list));
    }

    @Override
    public void act() {
        var now = scene.clock().now();
        scene.team().each(wishes.due(now), this::ask);
        scene.team().careful(() -> buyer().all(scene.query(LISTS) + "&stage=TO_BUY")
                .forEach(list -> claim(list.path("requestId").asText())));
        basket.due(now).forEach(request -> scene.team().careful(() -> buy(request)));
        scene.team().careful(() -> Set.copyOf(bought.keySet()).forEach(this::bring));
    }

    private Api buyer() {
        return scene.api().as(Account.MEDICAL);
    }

    private void ask(PlannedList list) {
        buyer().post("/api/medical-requests", list.request(scene.community()), Api.key("list", list.person()))
                .expect(201);
    }

    private void claim(String request) {
        if (claimed.add(request)) {
            var told = Json.object().put("by", "buyer-1").put("pharmacy", PLACE);
            buyer().post(LISTS + "/" + request + "/buyer", told, "go-" + request)
                    .expect(200);
            basket.add(scene.clock().now().plusMinutes(BUYING_MINUTES), request);
        }
    }

    private void buy(String request) {
        var told = Json.object()
                .put("pharmacy", PLACE)
                .put("packages", 1)
                .put("by", "buyer-1")
                .put("at", scene.clock().stamp());
        buyer().post(LISTS + "/" + request + "/purchase", told, "buy-" + request)
                .expect(200);
        bought.put(request, planned(request));
        scene.book().sums().add(Sums.What.BOUGHT, scene.clock().now(), 1);
    }

    private PlannedList planned(String request) {
        var person = buyer().get(LISTS + "/" + request).expect(200).at("/medical/person");
        return scene.plan().care().lists().stream()
                .filter(list -> list.person().equals(person.asText()))
                .findFirst()
                .orElseThrow(() -> new Reply.Unexpected("a list that nobody planned: " + request));
    }

    /** Once the supply line knows of it, by the reference of the request. */
    private void bring(String request) {
        var found = scene.api().all(scene.query("/api/orders") + "&externalReference=" + request);
        if (found.isEmpty()) {
            return;
        }
        JsonNode order = found.get(0);
        var list = bought.remove(request);
        var codes = Json.list(order.path("packageCodes"), JsonNode::asText);
        ordered.note(order.path("id").asText(), list.order(), codes);
        reception.bring(list.order(), scene.clock().now().plusMinutes(TO_THE_GATE_MINUTES));
    }
}
