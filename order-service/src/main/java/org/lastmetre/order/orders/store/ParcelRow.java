package org.lastmetre.order.orders.store;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.Track;

/** Reads packages, from rows and from the arrays that {@link #ARRAY} makes of them. */
final class ParcelRow {
    static final String COLUMNS = "code, community, order_id, number, weight_kg, sorting_stage, sorting_version,"
            + " dispatch_stage, dispatch_version, attempts, arrived";

    /** One package as a JSON array, for reading an order with its packages in one statement. */
    static final String ARRAY = "json_build_array(code, number, weight_kg, sorting_stage, sorting_version,"
            + " dispatch_stage, dispatch_version, attempts, arrived)";

    private ParcelRow() {}

    static KnownParcel known(Row row) {
        var order = row.getUUID("order_id");
        return new KnownParcel(
                new CommunityId(row.getString("community")), order == null ? null : new OrderId(order), parcel(row));
    }

    static Parcel parcel(Row row) {
        return new Parcel(
                StoredCode.parse(row.getString("code")),
                row.getInteger("number"),
                Weight.ofNullable(row.getDouble("weight_kg")),
                track(row.getString("sorting_stage"), row.getLong("sorting_version")),
                track(row.getString("dispatch_stage"), row.getLong("dispatch_version")),
                row.getInteger("attempts"),
                row.getBoolean("arrived"));
    }

    static List<Parcel> parcels(JsonArray arrays) {
        return arrays.stream().map(JsonArray.class::cast).map(ParcelRow::parcel).toList();
    }

    private static Parcel parcel(JsonArray array) {
        return new Parcel(
                StoredCode.parse(array.getString(0)),
                array.getInteger(1),
                Weight.ofNullable(array.getDouble(2)),
                track(array.getString(3), array.getLong(4)),
                track(array.getString(5), array.getLong(6)),
                array.getInteger(7),
                array.getBoolean(8));
    }

    private static Track track(String stage, Long version) {
        return stage == null ? null : new Track(Stage.valueOf(stage), version);
    }
}
