package org.lastmetre.medical.medicine.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.medical.medicine.MedicineSheet;
import org.lastmetre.medical.medicine.Parcel;
import org.lastmetre.medical.medicine.Stage;
import org.lastmetre.medical.trips.Medicine;
import org.lastmetre.medical.trips.TripState;

/** A list of medicine as it is shown; {@code medical} only where one is read by somebody who may see it. */
public record MedicineView(
        String requestId,
        String community,
        String building,
        TripState state,
        Stage stage,
        OffsetDateTime requestedAt,
        String buyer,
        OffsetDateTime claimedAt,
        OffsetDateTime purchasedAt,
        List<ParcelView> packages,
        DetailView medical) {
    /** A package, and where it is. */
    public record ParcelView(String code, Parcel.Whereabouts whereabouts) {}

    /** What to buy for whom, and where. */
    public record DetailView(String person, String unit, String room, List<Medicine> medicines, String pharmacy) {}

    static MedicineView of(MedicineSheet sheet) {
        var trip = sheet.trip();
        var bought = sheet.purchase();
        var community = sheet.community();
        return new MedicineView(
                trip.id().toString(),
                trip.community().value(),
                trip.door().building(),
                trip.state(),
                bought.stage(),
                community.local(trip.waiting().requestedAt()),
                bought.buyer(),
                community.local(bought.claimedAt()),
                community.local(bought.purchasedAt()),
                bought.parcels().stream()
                        .map(parcel -> new ParcelView(parcel.code().value(), parcel.whereabouts()))
                        .toList(),
                sheet.detail().map(detail -> detail(sheet)).orElse(null));
    }

    private static DetailView detail(MedicineSheet sheet) {
        var door = sheet.trip().door();
        var detail = sheet.detail().orElseThrow();
        return new DetailView(
                detail.person(),
                door.unit(),
                door.room(),
                detail.medicines(),
                sheet.purchase().pharmacy());
    }
}
