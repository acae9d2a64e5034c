package org.lastmetre.local.system;

import java.util.Map;
import java.util.Optional;
import org.lastmetre.local.processes.LocalFailure;

/**
 * What the environment says of identity: LASTMETRE_IDENTITY_ISSUER is the name in tokens, LASTMETRE_IDENTITY_JWKS says
 * that the keys, and so the accounts, are with a provider outside; it then needs the name, too.
 */
public record IdentityChoice(Optional<String> name, Optional<String> keys, boolean hasBootstrapSecret) {
    static final String NAME = "LASTMETRE_IDENTITY_ISSUER";
    static final String KEYS = "LASTMETRE_IDENTITY_JWKS";
    static final String BOOTSTRAP_SECRET = "LASTMETRE_IDENTITY_BOOTSTRAP_SECRET";

    /** The embedded issuer as it is without any setting. */
    static final IdentityChoice EMBEDDED = new IdentityChoice(Optional.empty(), Optional.empty(), false);

    static IdentityChoice from(Map<String, String> environment) {
        var choice = new IdentityChoice(
                said(environment, NAME),
                said(environment, KEYS),
                said(environment, BOOTSTRAP_SECRET).isPresent());
        if (choice.isElsewhere() && choice.name.isEmpty()) {
            throw new LocalFailure(KEYS + " says where a provider publishes its keys; say its name, too, in " + NAME);
        }
        return choice;
    }

    /** Whether a provider outside signs the tokens, so that there is no identity-service. */
    public boolean isElsewhere() {
        return keys.isPresent();
    }

    Issuer issuer(PortPlan ports, Wiring wiring) {
        var port = wiring.port(Wiring.EVERYBODY, Service.IDENTITY.key(), ports.of(Service.IDENTITY));
        return new Issuer(
                name.orElse("http://localhost:" + ports.of(Service.GATEWAY)),
                keys.orElse("http://127.0.0.1:" + port + "/oauth/jwks"));
    }

    private static Optional<String> said(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
