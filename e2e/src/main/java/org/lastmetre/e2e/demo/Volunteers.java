package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Directory;

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

    static String path(String community, int number) {
        return "/api/volunteers/%s-v%03d".formatted(community, number);
    }

    private void register(int number) {
        var path = path(scene.community(), number);
        var body = Json.object()
                .put("community", scene.community())
                .put("name", "志愿者 %03d".formatted(number))
                .put("carriesKg", 20 + number % 3 * 5);
        var roles = body.putArray("roles");
        if (number % RUNNER_EVERY == 0) {
            runs(number / RUNNER_EVERY, roles, body.putArray("grids"));
        } else {
            serves(number - number / RUNNER_EVERY - 1, roles, body.putArray("buildings"));
        }
        scene.api().put(path, body).expect(200, 201);
        scene.api().put(path + "/duty", Json.object().put("onDuty", true)).expect(200);
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
