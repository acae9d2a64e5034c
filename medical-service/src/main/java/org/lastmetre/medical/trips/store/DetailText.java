package org.lastmetre.medical.trips.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Medicine;

/** Detail as the text that is sealed. */
final class DetailText {
    private DetailText() {}

    static String of(Detail detail) {
        var medicines = new JsonArray();
        detail.medicines()
                .forEach(medicine -> medicines.add(
                        new JsonObject().put("name", medicine.name()).put("quantity", medicine.quantity())));
        var at = detail.appointmentAt();
        return new JsonObject()
                .put("person", detail.person())
                .put("destination", detail.destination())
                .put("appointmentAt", at == null ? null : at.toString())
                .put("symptoms", detail.symptoms())
                .put("medicines", medicines)
                .put("cancellation", detail.cancellation())
                .encode();
    }

    static Detail read(String text) {
        var json = new JsonObject(text);
        var at = json.getString("appointmentAt");
        return new Detail(
                json.getString("person"),
                json.getString("destination"),
                at == null ? null : Instant.parse(at),
                json.getString("symptoms"),
                json.getJsonArray("medicines").stream()
                        .map(JsonObject.class::cast)
                        .map(line -> new Medicine(line.getString("name"), line.getInteger("quantity")))
                        .toList(),
                json.getString("cancellation"));
    }
}
