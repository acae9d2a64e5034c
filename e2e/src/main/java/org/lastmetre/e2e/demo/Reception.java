package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.lastmetre.e2e.identity.Account;

/** Scans what comes to the gate, until the reception closes: goods of orders and couriers' parcels. */
final class Reception implements Actor {
    /** Something at the gate. */
    private record Arrival(String key, Category category, PlannedPackage goods, PlannedParcel parcel, double kg) {}

    private final Scene scene;
    private final Disinfection disinfection;
    private final Agenda<Arrival> agenda = new Agenda<>();

    Reception(Scene scene, Disinfection disinfection) {
        this.scene = scene;
        this.disinfection = disinfection;
        scene.plan().orders().stream()
                .filter(order -> !order.isCancelledAtOnce())
                .forEach(this::expect);
        scene.plan()
                .parcels()
                .forEach(parcel ->
                        add(parcel.arrivesAt(), new Arrival(parcel.code(), Category.PARCEL, null, parcel, 1)));
    }

    private void expect(PlannedOrder order) {
        order.packages().stream().filter(PlannedPackage::comes).forEach(goods -> {
            var kg = order.weightKg() / order.packages().size();
            add(goods.arrivesAt(), new Arrival(goods.key(), order.category(), goods, null, kg));
        });
    }

    private void add(LocalTime at, Arrival arrival) {
        var local = scene.clock().date().atTime(at).atZone(scene.plan().place().zone());
        agenda.add(local.toOffsetDateTime(), arrival);
    }

    /** Goods whose coming nobody planned to the minute. */
    void bring(PlannedOrder order, OffsetDateTime at) {
        order.packages()
                .forEach(goods ->
                        agenda.add(at, new Arrival(goods.key(), order.category(), goods, null, order.weightKg())));
    }

    @Override
    public void act() {
        if (scene.clock().time().isBefore(scene.plan().place().closes())) {
            scene.team().each(agenda.due(scene.clock().now()), this::scan);
        }
    }

    private void scan(Arrival arrival) {
        var scan = arrival.parcel() == null ? goods(arrival) : labelled(arrival.parcel());
        scan.put("community", scene.community())
                .put("scanId", "gate-" + arrival.key())
                .put("at", scene.clock().stamp());
        var answer = scene.api()
                .as(Account.RECEPTION)
                .post("/api/arrivals", scan, "gate-" + arrival.key())
                .expect(200, 201);
        received(arrival, answer);
    }

    private ObjectNode goods(Arrival arrival) {
        var code = scene.book()
                .code(arrival.key())
                .orElseThrow(() -> new Reply.Unexpected(arrival.key() + " comes, but was never ordered"));
        return Json.object()
                .put("packageCode", code)
                .put("condition", arrival.goods().condition())
                .put("weightKg", arrival.kg());
    }

    private ObjectNode labelled(PlannedParcel parcel) {
        var scan = Json.object().put("packageCode", parcel.code());
        scan.putObject("label").put("text", parcel.label()).put("category", "PARCEL");
        return scan;
    }

    private void received(Arrival arrival, JsonNode answer) {
        var code = answer.path("packageCode").asText();
        var sums = scene.book().sums();
        sums.add(Sums.What.RECEIVED, scene.clock().now(), 1);
        scene.book().named(code, arrival.key());
        scene.book().received(arrival.key(), arrival.category(), scene.clock().now());
        if (answer.path("next").asText().equals("RETURN")) {
            sums.add(Sums.What.REJECTED, scene.clock().now(), 1);
        } else if (!answer.path("next").asText().equals("SHELVE")) {
            disinfection.take(code);
        }
    }
}
