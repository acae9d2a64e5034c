package org.lastmetre.identity.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import org.jose4j.jwk.RsaJsonWebKey;

/** Makes pairs of RSA keys, and makes them again of what is kept. */
public final class KeyPairs {
    private static final String RSA = "RSA";
    private static final int BITS = 2048;

    private KeyPairs() {}

    /** A new pair; takes a tenth of a second or more, so never on an event loop. */
    static SigningKey make(Instant now, Instant signsFrom) {
        try {
            var generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            return signingKey(generator.generateKeyPair(), now, signsFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this machine can't make RSA keys", e);
        }
    }

    /** @param pkcs8 the private key as it is kept; it holds what makes the public one */
    public static SigningKey restore(byte[] pkcs8, Instant createdAt, Instant signsFrom) {
        try {
            var factory = KeyFactory.getInstance(RSA);
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var known = factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return signingKey(new KeyPair(known, secret), createdAt, signsFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept signing key can't be read", e);
        }
    }

    private static SigningKey signingKey(KeyPair pair, Instant createdAt, Instant signsFrom) {
        var known = (RSAPublicKey) pair.getPublic();
        var kid = new RsaJsonWebKey(known).calculateBase64urlEncodedThumbprint("SHA-256");
        return new SigningKey(kid, known, (RSAPrivateCrtKey) pair.getPrivate(), createdAt, signsFrom);
    }
}
