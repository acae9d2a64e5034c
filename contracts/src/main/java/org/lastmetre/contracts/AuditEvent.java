package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;

/** The trail of who did what, published by every service in the transaction of what was done. */
public sealed interface AuditEvent extends Event {
    @Override
    default String topic() {
        return Topics.AUDIT;
    }

    @Override
    default String community() {
        return EVERYWHERE;
    }

    /** What was committed together, in one service; {@code version} is 1, since a trail is never changed. */
    @EventType("lastmetre.audit.actions-taken.v1")
    record ActionsTaken(String service, long version, List<Action> actions) implements AuditEvent {
        /** What was done first: no order between deeds is promised, so that none waits for the other to be published. */
        @Override
        public String key() {
            var about = actions.isEmpty() ? null : actions.get(0).about();
            return about == null ? service : about;
        }
    }

    /**
     * One call that had an effect.
     *
     * @param at when, in real time, even in a rehearsal
     * @param call the method and the pattern of the path, such as {@code POST /api/orders/{id}/cancellation}
     * @param about the id of what it was done to: an order, a package, an account; never a door or somebody's name
     * @param status the status of the answer
     */
    record Action(Instant at, String account, String role, String call, String about, int status) {}
}
