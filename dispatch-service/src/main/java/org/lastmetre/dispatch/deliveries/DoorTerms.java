package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
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

    /** From when on a package that came back may go again: its category's next window; without windows after one wave. */
    public Instant comesAgain(Category category, Instant now) {
        var nextWave = now.plus(community.delivery().waveEvery());
        return category.isUrgent()
                ? nextWave
                : new WindowSchedule(community).nextOpening(category, now).orElse(nextWave);
    }
}
