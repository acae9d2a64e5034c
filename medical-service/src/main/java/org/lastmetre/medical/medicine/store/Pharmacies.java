package org.lastmetre.medical.medicine.store;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lastmetre.medical.medicine.Purchase;
import org.lastmetre.medical.privacy.CannotOpen;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;

/** Where somebody's medicine is bought, as it is kept: sealed. */
@ApplicationScoped
class Pharmacies {
    private static final Logger LOG = Logger.getLogger(Pharmacies.class);
    private final Vault vault;

    Pharmacies(Vault vault) {
        this.vault = vault;
    }

    /** Null when nobody said where. */
    Sealed seal(Purchase purchase) {
        return purchase.pharmacy() == null
                ? null
                : vault.seal(about(purchase.request().value()), purchase.pharmacy());
    }

    /** Null when nobody said where, or it is erased; one that can't be read holds up no delivery. */
    String open(Row row) {
        var content = row.getBuffer("pharmacy");
        return content == null ? null : open(row.getUUID("request"), row.getString("pharmacy_key"), content.getBytes());
    }

    private String open(UUID request, String key, byte[] content) {
        try {
            return vault.open(about(request), new Sealed(key, content));
        } catch (CannotOpen failure) {
            LOG.errorf(failure, "where the list of request %s is bought can't be read", request);
            return null;
        }
    }

    private static String about(UUID request) {
        return "request/" + request + "/pharmacy";
    }
}
