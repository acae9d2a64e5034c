package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.e2e.identity.Account;

/** Those who help: a quarter are runners, spread over the grids; the others belong to buildings. */
final class Volunteers {
    private static final int RUNNER_EVERY = 4;

    private final Scene scene;

    Volunteers(Scene scene) {
        this.scene = scene;
    }

    void comeOnDuty() {
        var all = IntStream.range(0, scene.plan().volunteers()).boxed().toList();
        scene.team().each(all, this::register);
    }

    /** Everybody comes and goes for themselves. */
    static void onDuty(Scene scene, int number, boolean is) {
        var id = id(scene, number);
        scene.api()
                .as(Account.volunteer(id))
                .put("/api/volunteers/" + id + "/duty", Json.object().put("onDuty", is))
                .expect(200);
    }

    private static String id(Scene scene, int number) {
        return "%s-v%03d".formatted(scene.community(), number);
    }

    /** One of those who belong to a building. */
    static String ofBuilding(Scene scene, String building) {
        var all = scene.plan().place().directory().buildings();
        var serving = IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(building))
                .findFirst()
                .orElseThrow();
        return id(scene, serving + serving / (RUNNER_EVERY - 1) + 1);
    }

    static String name(int number) {
        return "志愿者 %03d".formatted(number);
    }

    private void register(int number) {
        var path = "/api/volunteers/" + id(scene, number);
        var body = Json.object()
                .put("community", scene.community())
                .put("name", name(number))
                .put("carriesKg", 20 + number % 3 * 5);
        var roles = body.putArray("roles");
        if (number % RUNNER_EVERY == 0) {
            runs(number / RUNNER_EVERY, roles, body.putArray("grids"));
        } else {
            serves(number - number / RUNNER_EVERY - 1, roles, body.putArray("buildings"));
        }
        scene.api().as(Account.DISPATCHER).put(path, body).expect(200, 201);
        onDuty(scene, number, true);
    }

    private void runs(int number, ArrayNode roles, ArrayNode grids) {
        roles.add("GRID_RUNNER");
        var all = scene.plan().place().directory().grids();
        grids.add(all.get(number % all.size()).id());
    }

    private void serves(int number, ArrayNode roles, ArrayNode buildings) {
        roles.add("BUILDING_VOLUNTEER");
        List<Directory.Building> all = scene.plan().place().directory().buildings();
        buildings.add(all.get(number % all.size()).id());
    }
}
