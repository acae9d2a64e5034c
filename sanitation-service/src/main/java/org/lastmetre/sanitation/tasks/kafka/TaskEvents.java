package org.lastmetre.sanitation.tasks.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.SanitationEvent.VehicleDisinfected;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sanitation.tasks.Task;
import org.lastmetre.sanitation.tasks.TaskAnnouncer;
import org.lastmetre.sanitation.tasks.TaskKind;

/** Publishes which vehicles are disinfected, each under the return that asked for it. */
@ApplicationScoped
class TaskEvents implements TaskAnnouncer {
    private final Outbox outbox;

    TaskEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> done(Tx tx, Task task) {
        return task.kind() == TaskKind.VEHICLE
                ? outbox.append(tx, List.of(disinfected(task)))
                : Uni.createFrom().voidItem();
    }

    static VehicleDisinfected disinfected(Task task) {
        return new VehicleDisinfected(
                task.community().value(),
                task.subject(),
                task.cause(),
                task.cause(),
                task.done().agent(),
                task.done().at());
    }
}
