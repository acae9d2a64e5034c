package org.lastmetre.identity.signing.http;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.lastmetre.identity.signing.SigningKey;

/** A JSON Web Key Set; of each key only its public half. */
public record JwksView(List<Key> keys) {
    /** A public RSA key; {@code n} and {@code e} are its modulus and exponent (RFC 7518 §6.3). */
    public record Key(String kty, String use, String alg, String kid, String n, String e) {
        static Key of(SigningKey key) {
            var known = key.publicKey();
            return new Key("RSA", "sig", "RS256", key.kid(), text(known.getModulus()), text(known.getPublicExponent()));
        }

        /** Without the zero byte that Java puts before a number whose first bit is set. */
        private static String text(BigInteger number) {
            var bytes = number.toByteArray();
            var from = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
        }
    }

    static JwksView of(List<SigningKey> keys) {
        return new JwksView(keys.stream().map(Key::of).toList());
    }
}
