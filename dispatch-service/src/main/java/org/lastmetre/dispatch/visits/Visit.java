package org.lastmetre.dispatch.visits;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * That a volunteer shall look at a door; who lives there and why it is wanted only medical knows.
 *
 * @param answered whether somebody opened; null while nobody was there
 * @param heard the version that medical last told, {@code version} counts what is told here
 */
public record Visit(
        UUID id,
        CommunityId community,
        Household door,
        State state,
        Boolean answered,
        Instant requestedAt,
        long heard,
        long version) {
    /** How far a visit is. */
    public enum State {
        OPEN,
        VISITED,
        /** Not wanted any more. */
        OVER
    }

    static Visit wanted(VisitNews news, String grid) {
        var at = news.door();
        var door = new Household(at.building(), at.unit(), at.room(), grid);
        return new Visit(news.id(), news.community(), door, State.OPEN, null, news.at(), news.version(), 0);
    }

    public static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-door-visit", "there is no door visit " + id);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** What medical says, unless it said something newer before. */
    Visit heard(VisitNews news, String grid) {
        if (news.version() <= heard) {
            return this;
        }
        if (news.isWanted()) {
            var again = wanted(news, grid);
            return new Visit(id, community, again.door, State.OPEN, null, news.at(), news.version(), version);
        }
        var next = state == State.OPEN ? State.OVER : state;
        return new Visit(id, community, door, next, answered, requestedAt, news.version(), version);
    }

    /** Somebody who opens is news however late; that nobody did only while the visit is wanted. */
    Visit reported(boolean opened) {
        var news = opened ? !Boolean.TRUE.equals(answered) : state == State.OPEN;
        return news ? new Visit(id, community, door, State.VISITED, opened, requestedAt, heard, version + 1) : this;
    }
}
