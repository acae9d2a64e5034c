package org.lastmetre.e2e.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;

/** A signed token, taken apart: what it says, and what a forger would make of it. */
record Token(String header, String payload, String signature) {
    static Token of(String token) {
        var parts = token.split("\\.");
        return new Token(text(parts[0]), text(parts[1]), parts[2]);
    }

    JsonNode claims() {
        try {
            return new ObjectMapper().readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says something else under the old signature. */
    String saying(String instead, String of) {
        return base64(header) + "." + base64(payload.replace(of, instead)) + "." + signature;
    }

    /** Says the same, and that it needs no signature. */
    String unsigned() {
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(payload) + ".";
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
