package org.lastmetre.sanitation.waste.kafka;

import org.lastmetre.contracts.WasteEvent.WasteDisposed;
import org.lastmetre.contracts.WasteEvent.WasteHauled;
import org.lastmetre.contracts.WasteEvent.WasteOverdue;
import org.lastmetre.contracts.WasteEvent.WasteSealed;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.Difference.Step;
import org.lastmetre.sanitation.waste.HaulSheet;
import org.lastmetre.sanitation.waste.Risk;
import org.lastmetre.sanitation.waste.SealId;

/** Puts what becomes of waste into the words of the events; who did it is never told. */
final class WasteWords {
    private WasteWords() {}

    static WasteSealed of(Bag bag) {
        return new WasteSealed(
                bag.community().value(),
                bag.seal().value(),
                1,
                bag.point(),
                bag.kind().name(),
                bag.weight().kg(),
                bag.sealed().at(),
                bag.sealed().recordedAt());
    }

    static WasteHauled hauled(HaulSheet sheet) {
        var haul = sheet.haul();
        return new WasteHauled(
                haul.community().value(),
                haul.id().value(),
                haul.version(),
                haul.vehicle(),
                haul.kind().name(),
                sheet.seals().stream().map(SealId::value).toList(),
                haul.sealedKg(),
                haul.weightKg(),
                sheet.reconciled(Step.LOADING),
                haul.loaded().at(),
                haul.loaded().recordedAt());
    }

    static WasteDisposed disposed(HaulSheet sheet) {
        var haul = sheet.haul();
        var disposal = haul.disposal();
        return new WasteDisposed(
                haul.community().value(),
                haul.id().value(),
                haul.version(),
                haul.vehicle(),
                haul.kind().name(),
                disposal.site(),
                haul.bags(),
                haul.expectedKg(),
                disposal.weightKg(),
                sheet.reconciled(Step.DISPOSAL),
                disposal.stamp().at(),
                disposal.stamp().recordedAt());
    }

    static WasteOverdue of(Risk risk) {
        var outlook = risk.outlook();
        return new WasteOverdue(
                risk.community().value(),
                risk.version(),
                outlook.state().name(),
                outlook.atPoints(),
                outlook.underWay(),
                outlook.kg(),
                outlook.expectedClearAt(),
                outlook.deadline(),
                risk.at());
    }
}
