package org.lastmetre.identity.oauth.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.signin.BadCredentials;

/** The name and secret that a request gives: in its form, or for clients in the header (RFC 6749 §2.3.1). */
record Login(String name, String secret) {
    private static final String BASIC = "Basic ";

    static Login client(TokenForm form, String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return new Login(form.clientId, form.clientSecret).required("client_id", "client_secret");
        }
        if (form.clientSecret != null) {
            throw OAuthRefusal.invalidRequest("the client authenticates in the header or in the form, not in both");
        }
        return basic(authorization.substring(BASIC.length()).trim());
    }

    static Login user(TokenForm form) {
        return new Login(form.username, form.password).required("username", "password");
    }

    private static Login basic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return new Login(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException malformed) {
            throw OAuthRefusal.invalidClient("the Authorization header is not of the Basic scheme");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private Login required(String nameField, String secretField) {
        if (name == null || secret == null) {
            throw OAuthRefusal.invalidRequest(nameField + " and " + secretField + " are required");
        }
        return this;
    }

    /** What can't be a name is nobody's. */
    AccountName account() {
        return orBad(name, AccountName::new);
    }

    Secret proof() {
        return orBad(secret, Secret::new);
    }

    private static <V> V orBad(String text, Function<String, V> make) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new BadCredentials();
        }
    }

    @Override
    public String toString() {
        return "Login[not shown]";
    }
}
