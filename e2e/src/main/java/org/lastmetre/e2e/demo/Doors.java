package org.lastmetre.e2e.demo;

import java.util.ArrayList;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** Volunteers go from door to door and report what became of each package, a few in one list. */
final class Doors implements Actor {
    private static final int AT_ONCE = 8;
    private static final int MINUTES = 4;

    private record Walk(String volunteer, List<String> codes) {}

    private final Scene scene;
    private final Deliveries deliveries;
    private final Agenda<Walk> agenda = new Agenda<>();

    Doors(Scene scene, Deliveries deliveries) {
        this.scene = scene;
        this.deliveries = deliveries;
    }

    void add(String volunteer, List<String> codes) {
        var at = scene.clock().now();
        for (var from = 0; from < codes.size(); from += AT_ONCE) {
            at = at.plusMinutes(MINUTES);
            var some = codes.subList(from, Math.min(codes.size(), from + AT_ONCE));
            agenda.add(at, new Walk(volunteer, some));
        }
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), this::report);
    }

    private void report(Walk walk) {
        var attempts = new ArrayList<Deliveries.Attempt>();
        for (var code : walk.codes()) {
            var key = scene.book().key(code);
            var number = scene.book().attempts(key) + 1;
            attempts.add(new Deliveries.Attempt(code, number, scene.plan().answers(key, number), "AT_DOOR"));
        }
        deliveries.report(Account.volunteer(walk.volunteer()), walk.volunteer(), attempts);
    }
}
