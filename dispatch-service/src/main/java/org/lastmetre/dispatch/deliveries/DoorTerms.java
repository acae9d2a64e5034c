package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.dispatch.windows.WindowSchedule;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Containment;

/** What a community's policy says about a package at the door, or back from it. */
public final class DoorTerms {
    private final Community community;

    public DoorTerms(Community community) {
        this.community = community;
    }

    /** Whether people of the building collect at the gate. */
    boolean collects(String building) {
        return community.containmentOf(building) == Containment.GATE_PICKUP;
    }

    int attemptsLeft(int used) {
        return Math.max(0, community.delivery().attempts() - used);
    }

    public Party reception() {
        return Party.reception(community.receptionPoint());
    }

    /**
     * From when on a package that came back may go again: its category's next window today. Where none follows today it
     * goes after one wave, in an extra run, so that it does not stay overnight; too late for that, in the next window.
     */
    public Instant comesAgain(Category category, Instant now) {
        var nextWave = now.plus(community.delivery().waveEvery());
        var opening = category.isUrgent()
                ? Optional.<Instant>empty()
                : new WindowSchedule(community).nextOpening(category, now);
        return opening.filter(next -> isToday(next, now) || !isInTime(nextWave, now))
                .orElse(nextWave);
    }

    private boolean isToday(Instant instant, Instant now) {
        return community.dateAt(instant).equals(community.dateAt(now));
    }

    /** Whether it can still be at its door by today's clearing time. */
    private boolean isInTime(Instant instant, Instant now) {
        return !instant.isAfter(
                community.at(community.dateAt(now), community.delivery().clearedBy()));
    }
}
