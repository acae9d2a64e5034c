package org.lastmetre.sanitation.waste.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.sanitation.waste.HaulSheet;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.WasteKind;

/** A haul as it is shown; weights in kilograms, {@code weightKg} what was weighed when loading. */
public record HaulView(
        String id,
        String community,
        String vehicle,
        WasteKind kind,
        String state,
        List<String> sealIds,
        double sealedKg,
        Double weightKg,
        String by,
        OffsetDateTime hauledAt,
        DisposalView disposal,
        List<DifferenceView> differences) {
    /** The end of a haul. */
    public record DisposalView(String site, double weightKg, String by, OffsetDateTime at) {}

    static HaulView of(HaulSheet sheet) {
        var haul = sheet.haul();
        return new HaulView(
                haul.id().toString(),
                haul.community().value(),
                haul.vehicle(),
                haul.kind(),
                haul.isUnderWay() ? "HAULED" : "DISPOSED",
                sheet.seals().stream().map(SealId::value).toList(),
                DifferenceView.grams(haul.sealedKg()),
                haul.weightKg(),
                haul.loaded().by(),
                sheet.community().local(haul.loaded().at()),
                disposal(sheet),
                sheet.differences().stream()
                        .map(one -> DifferenceView.of(one, sheet.community()))
                        .toList());
    }

    private static DisposalView disposal(HaulSheet sheet) {
        var end = sheet.haul().disposal();
        return end == null
                ? null
                : new DisposalView(
                        end.site(),
                        end.weightKg(),
                        end.stamp().by(),
                        sheet.community().local(end.stamp().at()));
    }
}
