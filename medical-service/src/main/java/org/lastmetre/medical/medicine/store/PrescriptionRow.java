package org.lastmetre.medical.medicine.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.medicine.Prescription;
import org.lastmetre.medical.medicine.PrescriptionId;
import org.lastmetre.medical.medicine.Supply;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Door;

/** A prescription as a row of table {@code prescription}; who takes what is sealed. */
@ApplicationScoped
class PrescriptionRow {
    private final Vault vault;

    PrescriptionRow(Vault vault) {
        this.vault = vault;
    }

    Tuple columns(Prescription one, Instant dueAt) {
        var sealed = vault.seal(about(one.id()), text(one));
        return Tuple.tuple()
                .addString(one.id().value())
                .addString(one.community().value())
                .addString(one.door().building())
                .addString(one.door().unit())
                .addString(one.door().room())
                .addString(one.mark())
                .addValue(Buffer.buffer(sealed.content()))
                .addString(sealed.key())
                .addBoolean(one.recurring())
                .addOffsetDateTime(Columns.stamp(dueAt))
                .addOffsetDateTime(Columns.stamp(one.endedAt()))
                .addLong(one.version());
    }

    private static String text(Prescription one) {
        var supplies = new JsonArray();
        one.supplies().forEach(supply -> supplies.add(json(supply)));
        return new JsonObject()
                .put("person", one.person())
                .put("supplies", supplies)
                .encode();
    }

    private static JsonObject json(Supply supply) {
        return new JsonObject()
                .put("name", supply.name())
                .put("quantity", supply.quantity())
                .put("days", supply.days())
                .put("lastsUntil", supply.lastsUntil().toString())
                .put("done", supply.done());
    }

    Prescription prescription(Row row) {
        var id = new PrescriptionId(row.getString("id"));
        var content = row.getBuffer("content");
        var json = content == null
                ? new JsonObject().put("supplies", new JsonArray())
                : new JsonObject(vault.open(about(id), new Sealed(row.getString("content_key"), content.getBytes())));
        return new Prescription(
                id,
                new CommunityId(row.getString("community")),
                new Door(row.getString("building"), row.getString("unit"), row.getString("room")),
                row.getString("mark"),
                json.getString("person"),
                row.getBoolean("recurring"),
                json.getJsonArray("supplies").stream()
                        .map(JsonObject.class::cast)
                        .map(PrescriptionRow::supply)
                        .toList(),
                Columns.instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static Supply supply(JsonObject json) {
        return new Supply(
                json.getString("name"),
                json.getInteger("quantity"),
                json.getInteger("days"),
                LocalDate.parse(json.getString("lastsUntil")),
                json.getBoolean("done"));
    }

    private static String about(PrescriptionId id) {
        return "prescription/" + id;
    }
}
