package org.lastmetre.dispatch.deliveries.http;

import java.time.OffsetDateTime;
import org.lastmetre.dispatch.deliveries.CustodyLink;
import org.lastmetre.dispatch.deliveries.Handing;
import org.lastmetre.kit.community.Community;

/** A link of a chain of custody: {@code at} is the device's time, {@code recordedAt} the service's. */
public record CustodyView(
        String from,
        String to,
        Handing.Act what,
        String by,
        String note,
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        String scanId,
        String seal) {

    static CustodyView of(CustodyLink link, Community community) {
        var handing = link.handing();
        return new CustodyView(
                link.from().value(),
                link.to().value(),
                handing.what(),
                handing.by(),
                handing.note(),
                community.local(handing.scan().at()),
                community.local(handing.recordedAt()),
                handing.scan().id(),
                link.seal());
    }
}
