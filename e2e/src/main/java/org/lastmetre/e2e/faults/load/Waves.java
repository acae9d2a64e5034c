package org.lastmetre.e2e.faults.load;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.identity.Account;

/** The dispatcher calls a wave of the morning's window every few seconds. */
record Waves(Client client, String window, BooleanSupplier over) implements Runnable {
    private static final Duration BETWEEN = Duration.ofSeconds(6);

    @Override
    public void run() {
        for (var number = 0; !over.getAsBoolean(); number++) {
            var path = "/api/windows/" + window + "/calls";
            client.send(Call.of(Kind.CALL, Account.DISPATCHER, path, Json.object(), "wave-" + number)
                    .waitingOn(404, 409));
            Pause.of(BETWEEN);
        }
    }
}
