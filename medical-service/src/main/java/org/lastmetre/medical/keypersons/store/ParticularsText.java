package org.lastmetre.medical.keypersons.store;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.medical.keypersons.KeyCategory;
import org.lastmetre.medical.keypersons.Medicines;
import org.lastmetre.medical.keypersons.Particulars;
import org.lastmetre.medical.keypersons.Stock;

/** Particulars as the text that is sealed. */
final class ParticularsText {
    private ParticularsText() {}

    static String of(Particulars particulars) {
        var medicines = new JsonArray();
        particulars.medicines().stocks().forEach(stock -> medicines.add(json(stock)));
        return new JsonObject()
                .put("name", particulars.name())
                .put("phone", particulars.phone())
                .put("category", particulars.category().name())
                .put("medicines", medicines)
                .encode();
    }

    private static JsonObject json(Stock stock) {
        var purchase = stock.purchase();
        return new JsonObject()
                .put("name", stock.name())
                .put("runsOutOn", stock.runsOutOn().toString())
                .put("purchase", purchase == null ? null : purchase.toString())
                .put("saidAt", stock.saidAt());
    }

    static Particulars read(String text) {
        var json = new JsonObject(text);
        return new Particulars(
                json.getString("name"),
                json.getString("phone"),
                KeyCategory.valueOf(json.getString("category")),
                new Medicines(json.getJsonArray("medicines").stream()
                        .map(JsonObject.class::cast)
                        .map(ParticularsText::stock)
                        .toList()));
    }

    private static Stock stock(JsonObject json) {
        var purchase = json.getString("purchase");
        return new Stock(
                json.getString("name"),
                LocalDate.parse(json.getString("runsOutOn")),
                purchase == null ? null : UUID.fromString(purchase),
                json.getInstant("saidAt"));
    }
}
