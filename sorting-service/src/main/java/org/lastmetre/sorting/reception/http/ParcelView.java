package org.lastmetre.sorting.reception.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.sorting.reception.Parcel;
import org.lastmetre.sorting.reception.ParcelBook.Sheet;
import org.lastmetre.sorting.reception.ParcelBook.Step;
import org.lastmetre.sorting.reception.Place;
import org.lastmetre.sorting.reception.Stage;

/** Where a package is now, and its whole chain; {@code stage} is SEALED while its batch is sealed and has not left. */
public record ParcelView(
        String packageCode,
        String community,
        UUID orderId,
        Category category,
        String stage,
        Household household,
        PlaceView place,
        Double weightKg,
        String review,
        List<StepView> chain) {

    /** One step of the chain, in the community's time; of a scan also who scanned, and when by the device's clock. */
    public record StepView(OffsetDateTime at, String what, String detail, String by, OffsetDateTime scannedAt) {
        static StepView of(Step step, Community community) {
            var scannedAt = step.scannedAt() == null ? null : community.local(step.scannedAt());
            return new StepView(community.local(step.at()), step.what(), step.detail(), step.by(), scannedAt);
        }
    }

    static ParcelView of(Sheet sheet, Community community) {
        var chain =
                sheet.chain().stream().map(step -> StepView.of(step, community)).toList();
        return view(sheet.parcel(), sheet.sealed(), chain);
    }

    static ParcelView waiting(Parcel parcel) {
        return view(parcel, false, null);
    }

    private static ParcelView view(Parcel parcel, boolean sealed, List<StepView> chain) {
        var isSealed = sealed && parcel.stage() == Stage.SHELVED;
        return new ParcelView(
                parcel.code().value(),
                parcel.community().value(),
                parcel.orderId(),
                parcel.category(),
                isSealed ? "SEALED" : parcel.stage().name(),
                parcel.door(),
                PlaceView.of(Place.of(parcel)),
                parcel.weight() == null ? null : parcel.weight().kg(),
                parcel.review(),
                chain);
    }
}
