package org.lastmetre.medical.trips.store;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lastmetre.medical.privacy.CannotOpen;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.Trip;

/** A need as it is kept: a few characters, sealed. */
@ApplicationScoped
class Needs {
    private static final Logger LOG = Logger.getLogger(Needs.class);
    private final Vault vault;

    Needs(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(Trip trip) {
        var need = trip.ask().need();
        var text = (need.wheelchair() ? "w" : "-")
                + (need.stretcher() ? "s" : "-")
                + need.protectionLevel()
                + need.companions();
        return vault.seal(about(trip.id().value()), text);
    }

    /** One that can't be read stops nobody else's trip: the patient gets a vehicle that can carry anybody. */
    Need open(Row row) {
        var content = row.getBuffer("need");
        if (content == null) {
            return Need.NONE;
        }
        var id = row.getUUID("id");
        try {
            return need(vault.open(about(id), new Sealed(row.getString("need_key"), content.getBytes())));
        } catch (CannotOpen failure) {
            LOG.errorf("the need of request %s can't be read: %s", id, failure.getMessage());
            return Need.UNKNOWN;
        }
    }

    private static Need need(String text) {
        return new Need(
                text.charAt(0) == 'w',
                text.charAt(1) == 's',
                Integer.parseInt(text.substring(3)),
                Character.digit(text.charAt(2), 10));
    }

    private static String about(UUID id) {
        return "request/" + id + "/need";
    }
}
