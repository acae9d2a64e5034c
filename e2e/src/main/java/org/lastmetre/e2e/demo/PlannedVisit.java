package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * An appointment at a hospital, booked in the morning.
 *
 * @param recurrence by RFC 5545; null for once
 * @param minutes how long it takes there
 */
record PlannedVisit(PlannedTrip trip, String recurrence, int minutes) {
    ObjectNode booking(String community, OffsetDateTime startsAt) {
        var form = trip.form(community)
                .put("startsAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(startsAt))
                .put("tripMinutes", minutes);
        return recurrence == null ? form : form.put("recurrence", recurrence);
    }
}
