package org.lastmetre.sanitation.waste.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.sanitation.waste.BagSheet;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.WasteKind;

/** A bag as it is shown; {@code custody} only where one bag is read. */
public record BagView(
        String sealId,
        String community,
        String point,
        WasteKind kind,
        double weightKg,
        LocalDate date,
        BagState state,
        String haulId,
        String by,
        OffsetDateTime sealedAt,
        OffsetDateTime recordedAt,
        List<LinkView> custody) {
    static BagView of(BagSheet sheet) {
        var bag = sheet.bag();
        var community = sheet.community();
        return new BagView(
                bag.seal().value(),
                bag.community().value(),
                bag.point(),
                bag.kind(),
                bag.weight().kg(),
                bag.day(),
                bag.state(),
                bag.haul() == null ? null : bag.haul().toString(),
                bag.sealed().by(),
                community.local(bag.sealed().at()),
                community.local(bag.sealed().recordedAt()),
                sheet.chain().isEmpty() ? null : LinkView.chain(sheet));
    }
}
