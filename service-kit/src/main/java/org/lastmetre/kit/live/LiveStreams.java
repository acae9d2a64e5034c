package org.lastmetre.kit.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.lastmetre.kit.refusal.Refusal;

/** The open streams of this replica. */
@ApplicationScoped
public class LiveStreams {
    private final Map<String, Set<Follower>> followers = new ConcurrentHashMap<>();
    private volatile boolean draining;

    /**
     * Follows a stream: the current state first, or what came after {@code lastEventId}, then every change as it is
     * committed.
     *
     * @param stands whether the reader may still read; asked at every event and heartbeat, the end of the stream if not
     * @param lastEventId null for a first connect; a refusal of kind INVALID if it is none of ours
     * @return frames; a reader more than 256 changes behind gets {@code overflow} and the end
     */
    public Multi<OutboundSseEvent> open(
            String stream, String lastEventId, LiveSource source, BooleanSupplier stands, Sse sse) {
        if (draining) {
            throw Refusal.busy("this replica is going down");
        }
        var frames = new SseFrames(sse);
        var resumeAt = lastEventId == null || lastEventId.isBlank() ? -1 : parse(lastEventId);
        return Multi.createFrom()
                .<Frame>emitter(
                        out -> {
                            var follower = new Follower(stream, source, out, stands);
                            add(follower);
                            out.onTermination(() -> remove(follower));
                            begin(follower, resumeAt);
                            endIfGoing(follower);
                        },
                        BackPressureStrategy.IGNORE)
                .onOverflow()
                .buffer(Follower.MAX_WAITING)
                .onFailure(BackPressureFailure.class)
                .recoverWithItem(Frame.OVERFLOW)
                .map(frames::toSse);
    }

    /** Brings a committed change to those who follow its stream. */
    public void publish(LiveChange change) {
        followers.getOrDefault(change.stream(), Set.of()).forEach(follower -> follower.offer(change));
    }

    /** For when changes may have been published that nobody here heard. */
    void lookAgain() {
        followers.values().forEach(set -> set.forEach(Follower::lookAgain));
    }

    public int open() {
        return followers.values().stream().mapToInt(Set::size).sum();
    }

    boolean anybody() {
        return !followers.isEmpty();
    }

    void heartbeat() {
        followers.values().forEach(set -> set.forEach(Follower::heartbeat));
    }

    /** A stream never ends by itself; who follows it goes on elsewhere, from its last id. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        followers.values().forEach(set -> set.forEach(Follower::end));
    }

    /** One that came while the others were ended. */
    private void endIfGoing(Follower follower) {
        if (draining) {
            follower.end();
        }
    }

    private static void begin(Follower follower, long resumeAt) {
        if (resumeAt < 0) {
            follower.begin();
        } else {
            follower.resume(resumeAt);
        }
    }

    private void add(Follower follower) {
        followers.compute(follower.stream(), (stream, set) -> {
            Set<Follower> open = set == null ? ConcurrentHashMap.newKeySet() : set;
            open.add(follower);
            return open;
        });
    }

    private void remove(Follower follower) {
        followers.computeIfPresent(follower.stream(), (stream, set) -> {
            set.remove(follower);
            return set.isEmpty() ? null : set;
        });
    }

    private static long parse(String lastEventId) {
        try {
            return Math.max(0, Long.parseLong(lastEventId.trim()));
        } catch (NumberFormatException foreign) {
            throw Refusal.invalid("Last-Event-ID", "is not an id of this stream");
        }
    }
}
