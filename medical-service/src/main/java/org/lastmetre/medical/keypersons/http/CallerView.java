package org.lastmetre.medical.keypersons.http;

import org.lastmetre.medical.keypersons.CheckInCaller;

/** Somebody who makes calls. */
public record CallerView(String id, String community, boolean onDuty) {
    static CallerView of(CheckInCaller caller) {
        return new CallerView(caller.id().value(), caller.community().value(), caller.onDuty());
    }
}
