package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.history.Outcome;

/** Brings parcels that nobody announced and that have nothing but a label; some labels need a reviewer. */
record Courier(Gate gate, Reviewer reviewer, Labels labels, List<Household> doors, Random random, BooleanSupplier over)
        implements Runnable {
    private static final Duration REST = Duration.ofMillis(1_200);
    private static final double UNCLEAR = 0.3;

    @Override
    public void run() {
        for (var number = 0; !over.getAsBoolean(); number++) {
            var door = doors.get(random.nextInt(doors.size()));
            var unclear = random.nextDouble() < UNCLEAR;
            var text = unclear ? Labels.unclear(random) : labels.clear(door);
            if (gate.receiveLabelled(text, "label-" + number) instanceof Outcome.Ok ok) {
                bringOn(ok.body(), door);
            }
            Pause.of(REST);
        }
    }

    private void bringOn(JsonNode arrived, Household door) {
        var code = arrived.path("packageCode").asText();
        if (arrived.path("next").asText().equals("REVIEW")) {
            reviewer.find(code, door);
        }
        gate.disinfect(List.of(code));
    }
}
