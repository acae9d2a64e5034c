package org.lastmetre.medical.privacy.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.privacy.KeyRing;
import org.lastmetre.medical.privacy.Retention;
import org.lastmetre.medical.privacy.Vault;

/** Makes of the settings what seals, recognises and forgets; wrong secrets fail when the service starts. */
@ApplicationScoped
class PrivacyBeans {
    @Produces
    @Singleton
    @Startup
    Vault vault(PrivacySettings settings) {
        return new Vault(KeyRing.of(settings.keys()));
    }

    @Produces
    @Singleton
    @Startup
    Fingerprints fingerprints(PrivacySettings settings) {
        return new Fingerprints(settings.personKey());
    }

    @Produces
    @Singleton
    Retention retention(PrivacySettings settings) {
        return new Retention(settings.keepDetail());
    }
}
