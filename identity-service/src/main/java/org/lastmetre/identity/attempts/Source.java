package org.lastmetre.identity.attempts;

import java.time.Duration;
import java.util.List;

/**
 * Where tries come from, and how many may fail: so many at once, then one in every so long.
 *
 * <p>Tight is only the pair of a name and an address. Many people come from one address (a gateway, a router), and a name can
 * be tried from anywhere: their own limits are so wide that nobody can shut others out with a few wrong tries.
 */
public record Source(String key, int failures, Duration every) {
    private static final int OF_A_PAIR = 10;
    private static final int OF_A_NAME = 100;
    private static final int OF_AN_ADDRESS = 300;
    private static final Duration SLOWLY = Duration.ofSeconds(10);
    private static final Duration STEADILY = Duration.ofSeconds(1);

    /** Of a sign-in. */
    public static List<Source> signIn(String name, String address) {
        return List.of(
                new Source("pair " + name + " " + address, OF_A_PAIR, SLOWLY),
                new Source("name " + name, OF_A_NAME, SLOWLY),
                new Source("address " + address, OF_AN_ADDRESS, STEADILY));
    }

    /** Of an invitation's code, which has 50 random bits. */
    public static List<Source> code(String address) {
        return List.of(new Source("code " + address, OF_A_NAME, STEADILY));
    }

    /** Of tokens given back: each is told to every service. */
    public static List<Source> givingBack(String account) {
        return List.of(new Source("back " + account, OF_A_NAME, STEADILY));
    }
}
