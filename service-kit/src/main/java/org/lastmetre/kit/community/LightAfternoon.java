package org.lastmetre.kit.community;

import java.time.LocalTime;

/** When few items are open per volunteer between these local times, whatever arrives goes out at once. */
public record LightAfternoon(LocalTime from, LocalTime to, int maxOpenItemsPerVolunteer) {
    public boolean covers(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
