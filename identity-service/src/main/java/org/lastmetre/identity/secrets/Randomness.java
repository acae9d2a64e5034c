package org.lastmetre.identity.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts nobody can guess. */
@ApplicationScoped
public class Randomness {
    /** Crockford's: no letter that is read as a digit or as another one. */
    static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();

    /** 160 bits as eight groups of four characters, to be read out and typed in. */
    public Secret secret() {
        return new Secret(IntStream.range(0, 8)
                .mapToObj(group -> text(CROCKFORD, 4))
                .collect(Collectors.joining("-"))
                .toLowerCase(Locale.ROOT));
    }

    public String base62(int length) {
        return text(BASE62, length);
    }

    public String crockford(int length) {
        return text(CROCKFORD, length);
    }

    byte[] salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }

    private String text(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
