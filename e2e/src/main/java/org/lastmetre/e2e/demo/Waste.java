package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lastmetre.e2e.identity.Account;

/** Forty bags a day, sealed at the points in turn, hauled three times, each kind by its own vehicle, and disposed of. */
final class Waste implements Actor {
    static final int BAGS = 40;
    private static final int EVERY_MINUTES = 12;
    private static final int DISPOSED_AFTER_MINUTES = 50;
    private static final LocalTime FIRST_BAG = LocalTime.of(8, 0);
    private static final List<LocalTime> HAULS = List.of(LocalTime.of(11, 0), LocalTime.of(14, 0), LocalTime.of(17, 0));
    private static final Map<String, String> VEHICLES = Map.of("HOUSEHOLD", "truck-1", "MEDICAL", "yellow-1");

    private record Bag(String seal, String kind, double kg) {}

    private final Scene scene;
    private final Agenda<Runnable> agenda = new Agenda<>();
    private final Queue<Bag> waiting = new ConcurrentLinkedQueue<>();

    Waste(Scene scene) {
        this.scene = scene;
        for (var number = 0; number < BAGS; number++) {
            var bag = bag(number);
            var point = points().get(number % points().size());
            agenda.add(scene.clock().at(FIRST_BAG.plusMinutes((long) number * EVERY_MINUTES)), () -> seal(bag, point));
        }
        HAULS.forEach(time -> agenda.add(scene.clock().at(time), this::haul));
    }

    /** Every tenth is a yellow one. */
    private Bag bag(int number) {
        var seal = "%s-%s-%02d".formatted(scene.community(), scene.clock().date(), number);
        return new Bag(seal, number % 10 == 9 ? "MEDICAL" : "HOUSEHOLD", 4 + number % 7);
    }

    private List<String> points() {
        return scene.plan().place().sitesOf("WASTE_POINT");
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), Runnable::run);
    }

    private Api crew() {
        return scene.api().as(Account.SANITATION);
    }

    private void seal(Bag bag, String point) {
        var told = Json.object()
                .put("community", scene.community())
                .put("point", point)
                .put("kind", bag.kind())
                .put("weightKg", bag.kg())
                .put("sealId", bag.seal())
                .put("by", "crew-2")
                .put("at", scene.clock().stamp());
        crew().post("/api/waste-bags", told, bag.seal()).expect(201);
        waiting.add(bag);
        scene.book().sums().add(Sums.What.BAGS, scene.clock().now(), 1);
    }

    private void haul() {
        var bags = new ArrayList<Bag>();
        for (var bag = waiting.poll(); bag != null; bag = waiting.poll()) {
            bags.add(bag);
        }
        VEHICLES.forEach((kind, vehicle) -> haul(
                vehicle, bags.stream().filter(bag -> bag.kind().equals(kind)).toList()));
    }

    private void haul(String vehicle, List<Bag> bags) {
        if (bags.isEmpty()) {
            return;
        }
        JsonNode load = Json.object()
                .put("community", scene.community())
                .put("vehicle", vehicle)
                .put("by", "crew-3")
                .put("at", scene.clock().stamp())
                .set("sealIds", Json.strings(bags.stream().map(Bag::seal).toList()));
        var haul = crew().post("/api/waste-hauls", load, vehicle + scene.clock().stamp())
                .expect(201);
        var kg = bags.stream().mapToDouble(Bag::kg).sum();
        agenda.add(
                scene.clock().now().plusMinutes(DISPOSED_AFTER_MINUTES),
                () -> dispose(haul.path("id").asText(), kg, bags.size()));
    }

    private void dispose(String haul, double kg, int bags) {
        var told = Json.object()
                .put("site", "the incinerator")
                .put("weightKg", kg)
                .put("at", scene.clock().stamp());
        crew().post("/api/waste-hauls/" + haul + "/disposal", told, "dispose-" + haul)
                .expect(200, 201);
        scene.book().sums().add(Sums.What.DISPOSED, scene.clock().now(), bags);
    }
}
