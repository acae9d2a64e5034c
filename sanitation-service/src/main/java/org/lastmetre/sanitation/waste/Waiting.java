package org.lastmetre.sanitation.waste;

import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * What of a community is not disposed of yet.
 *
 * @param all everything, {@code late} what was sealed before the hour that has passed
 * @param lastLoaded when the last haul under way was loaded; null if none is
 * @param takes how long hauls took lately, from loading to disposal; null if none was disposed of yet
 */
public record Waiting(CommunityId community, Amount all, Amount late, Instant lastLoaded, Duration takes) {
    /** Bags at their points and under way, and what they weigh in kilograms. */
    public record Amount(int atPoints, int underWay, double kg) {
        public static final Amount NONE = new Amount(0, 0, 0);

        boolean isNone() {
            return atPoints == 0 && underWay == 0;
        }
    }

    public static Waiting nothingIn(CommunityId community) {
        return new Waiting(community, Amount.NONE, Amount.NONE, null, null);
    }

    /** When all of it will be gone if the next haul is loaded now. */
    Instant expectedClear(Duration usual, Instant now) {
        var each = takes == null ? usual : takes;
        var ofPoints = all.atPoints() == 0 ? now : now.plus(each);
        var ofHauls = lastLoaded == null ? now : lastLoaded.plus(each);
        return ofPoints.isAfter(ofHauls) ? ofPoints : ofHauls;
    }
}
