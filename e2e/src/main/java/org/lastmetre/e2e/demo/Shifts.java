package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Every third volunteer rests after the noon rush and is back before the evening's. */
final class Shifts implements Actor {
    private static final LocalTime REST = LocalTime.of(13, 0);
    private static final LocalTime BACK = LocalTime.of(15, 30);
    private static final int EVERY = 3;

    private final Scene scene;
    private boolean resting;
    private boolean back;

    Shifts(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void act() {
        var time = scene.clock().time();
        if (!resting && !time.isBefore(REST)) {
            resting = true;
            scene.team().each(some(), number -> onDuty(number, false));
        }
        if (!back && !time.isBefore(BACK)) {
            back = true;
            scene.team().each(some(), number -> onDuty(number, true));
        }
    }

    private List<Integer> some() {
        return IntStream.range(0, scene.plan().volunteers())
                .filter(number -> number % EVERY == EVERY - 1)
                .boxed()
                .toList();
    }

    private void onDuty(int number, boolean is) {
        Volunteers.onDuty(scene, number, is);
        if (!is) {
            scene.book().sums().add(Sums.What.RESTED, scene.clock().now(), 1);
        }
    }
}
