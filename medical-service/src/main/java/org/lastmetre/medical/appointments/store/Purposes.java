package org.lastmetre.medical.appointments.store;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lastmetre.medical.appointments.Purpose;
import org.lastmetre.medical.privacy.CannotOpen;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Need;

/** The purpose of an appointment as it is kept: sealed. */
@ApplicationScoped
class Purposes {
    private static final Logger LOG = Logger.getLogger(Purposes.class);
    private final Vault vault;

    Purposes(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(UUID appointment, Purpose purpose) {
        var need = purpose.need();
        var text = new JsonObject()
                .put("person", purpose.person())
                .put("destination", purpose.destination())
                .put("wheelchair", need.wheelchair())
                .put("stretcher", need.stretcher())
                .put("companions", need.companions())
                .put("protectionLevel", need.protectionLevel());
        return vault.seal(about(appointment), text.encode());
    }

    /** One that can't be read keeps nobody at home: a vehicle comes that can carry anybody. Null once erased. */
    Purpose open(Row row) {
        var content = row.getBuffer("purpose");
        if (content == null) {
            return null;
        }
        var id = row.getUUID("id");
        try {
            return purpose(vault.open(about(id), new Sealed(row.getString("purpose_key"), content.getBytes())));
        } catch (CannotOpen failure) {
            LOG.errorf(failure, "the purpose of appointment %s can't be read", id);
            return Purpose.UNKNOWN;
        }
    }

    private static Purpose purpose(String text) {
        var json = new JsonObject(text);
        var need = new Need(
                json.getBoolean("wheelchair"),
                json.getBoolean("stretcher"),
                json.getInteger("companions"),
                json.getInteger("protectionLevel"));
        return new Purpose(json.getString("person"), json.getString("destination"), need);
    }

    private static String about(UUID appointment) {
        return "appointment/" + appointment + "/purpose";
    }
}
