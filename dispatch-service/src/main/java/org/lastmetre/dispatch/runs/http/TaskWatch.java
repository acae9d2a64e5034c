package org.lastmetre.dispatch.runs.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.lastmetre.dispatch.runs.TaskDesk;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveStreams;

/**
 * Notices when the tasks of somebody who follows them here have changed. Events don't say whose tasks they change, so one
 * query every half second asks for the versions of all who follow; nothing is asked while nobody does.
 */
@ApplicationScoped
class TaskWatch {
    private static final Logger LOG = Logger.getLogger(TaskWatch.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final TaskDesk desk;
    private final LiveStreams streams;
    private final Map<VolunteerId, Integer> following = new ConcurrentHashMap<>();
    private Cancellable watching = () -> {};

    TaskWatch(TaskDesk desk, LiveStreams streams) {
        this.desk = desk;
        this.streams = streams;
    }

    void start(@Observes StartupEvent event) {
        watching = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> look())
                .subscribe()
                .with(done -> {}, failure -> LOG.error("tasks are no longer watched", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        watching.cancel();
    }

    void follow(VolunteerId id) {
        following.merge(id, 1, Integer::sum);
    }

    void leave(VolunteerId id) {
        following.computeIfPresent(id, (same, followers) -> followers == 1 ? null : followers - 1);
    }

    private Uni<Void> look() {
        if (following.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return desk.versions(Set.copyOf(following.keySet()))
                .invoke(versions -> versions.forEach((id, version) -> streams.publish(changed(id, version))))
                .replaceWithVoid()
                .onFailure()
                .recoverWithItem(this::later);
    }

    private Void later(Throwable failure) {
        LOG.debugf("versions of tasks can't be read now: %s", failure.getMessage());
        return null;
    }

    /** Without data: who follows has the version already, or asks the source. */
    private static LiveChange changed(VolunteerId id, long version) {
        return new LiveChange(TaskSource.stream(id), version, "tasks", null);
    }
}
