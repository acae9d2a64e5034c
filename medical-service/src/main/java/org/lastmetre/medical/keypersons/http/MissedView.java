package org.lastmetre.medical.keypersons.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.keypersons.CheckIn;
import org.lastmetre.medical.keypersons.Reason;

/** Somebody who was not reached, and why; who and at which door only for those who care for them. */
public record MissedView(
        String id,
        LocalDate date,
        String building,
        Reason reason,
        OffsetDateTime since,
        String person,
        String unit,
        String room) {
    static MissedView of(CheckIn one, Community community, boolean withPerson) {
        var door = one.spot().door();
        return new MissedView(
                one.id().toString(),
                one.date(),
                door.building(),
                one.reason(),
                community.local(one.since()),
                withPerson ? one.person().value() : null,
                withPerson ? door.unit() : null,
                withPerson ? door.room() : null);
    }
}
