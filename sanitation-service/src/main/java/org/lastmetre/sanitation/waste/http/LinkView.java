package org.lastmetre.sanitation.waste.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.waste.BagSheet;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.CustodyLink;

/** A hand-over of a bag; each {@code to} is the next one's {@code from}. */
public record LinkView(
        String from,
        String to,
        BagState what,
        String by,
        Double weightKg,
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        String seal) {
    static List<LinkView> chain(BagSheet sheet) {
        return sheet.chain().stream().map(link -> of(link, sheet.community())).toList();
    }

    private static LinkView of(CustodyLink link, Community community) {
        return new LinkView(
                link.from(),
                link.to(),
                link.act(),
                link.stamp().by(),
                link.weightKg(),
                community.local(link.stamp().at()),
                community.local(link.stamp().recordedAt()),
                link.seal());
    }
}
