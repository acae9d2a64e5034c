package org.lastmetre.sorting.reception.http;

import java.util.List;
import org.lastmetre.sorting.batches.CategoryName;
import org.lastmetre.sorting.batches.Label;
import org.lastmetre.sorting.reception.Parcel;

/** What a package's label says: building, unit and room, and what kind it is. */
final class ParcelLabel {
    private ParcelLabel() {}

    static Label of(Parcel parcel) {
        var door = parcel.door();
        var where = door == null ? "?" : door.building() + " - " + door.unit() + " - " + door.room();
        var grid = door == null ? "地址待核 address in review" : "网格 grid " + door.grid();
        return new Label(
                parcel.code().value(),
                where,
                List.of(CategoryName.of(parcel.category()), grid, parcel.code().value()));
    }
}
