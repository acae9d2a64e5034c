package org.lastmetre.dispatch.windows;

import java.time.Instant;
import org.lastmetre.kit.community.Community;

/** How goods leave the shelves: in waves while windows are open, or one by one when there is little to do. */
public enum Pace {
    WAVES,
    LIGHT;

    /** LIGHT within the light afternoon of the policy when few items are open for each volunteer on duty. */
    static Pace of(Community community, Instant now, Busyness busyness) {
        return mayBeLight(community, now)
                        && busyness.isAtMost(community.delivery().light().maxOpenItemsPerVolunteer())
                ? LIGHT
                : WAVES;
    }

    /** Whether an instant lies within the light afternoon, from its beginning until just before its end. */
    static boolean mayBeLight(Community community, Instant now) {
        var light = community.delivery().light();
        return light != null && light.covers(community.timeAt(now));
    }
}
