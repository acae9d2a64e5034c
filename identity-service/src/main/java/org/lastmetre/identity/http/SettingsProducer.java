package org.lastmetre.identity.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.identity.Terms;

/** Gives the core its terms as a value. */
class SettingsProducer {
    @Produces
    @Singleton
    Terms terms(
            IdentitySettings settings,
            @ConfigProperty(name = "lastmetre.rehearsal", defaultValue = "false") boolean rehearsal) {
        return new Terms(
                settings.issuer(),
                settings.accessToken(),
                settings.session(),
                settings.keyToken(),
                settings.invitation(),
                settings.longestStay(),
                settings.signsAfter(),
                rehearsal);
    }
}
