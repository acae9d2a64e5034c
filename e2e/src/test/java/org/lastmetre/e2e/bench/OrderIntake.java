package org.lastmetre.e2e.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;

/**
 * How many orders an order-service takes over 64 connections. Arguments: its address, the gateway that gives a token (or
 * "none" for a version that asks for none), rounds, seconds of a round. See e2e/token-cost.sh.
 */
final class OrderIntake {
    /** The compiler needs about so many seconds on two cores until it is done. */
    private static final int WARM_UP_SECONDS = 60;

    private OrderIntake() {}

    public static void main(String[] args) {
        var side = new Side(URI.create(args[0]), header(args[1]));
        side.round(WARM_UP_SECONDS);
        var rounds = IntStream.range(0, Integer.parseInt(args[2]))
                .mapToObj(round -> side.round(Integer.parseInt(args[3])))
                .toArray(Side.Round[]::new);
        System.out.printf(
                Locale.ROOT,
                "%-12s %.0f orders/s (%.0f to %.0f), %.0f us of its processor per order%n",
                args[1].equals("none") ? "without" : "with tokens",
                at(rounds, Side.Round::ordersPerSecond, 0.5),
                at(rounds, Side.Round::ordersPerSecond, 0),
                at(rounds, Side.Round::ordersPerSecond, 1),
                at(rounds, Side.Round::cpuMicrosPerOrder, 0.5));
    }

    private static String header(String gateway) {
        return gateway.equals("none")
                ? "Lm-Caller: huibailong"
                : "Authorization: Bearer "
                        + new Tokens(HttpClient.newHttpClient(), URI.create(gateway)).of(Account.HUIBAILONG);
    }

    /** @param part 0 for the least, 1 for the most, a half for the median */
    private static double at(Side.Round[] rounds, ToDoubleFunction<Side.Round> what, double part) {
        var sorted = Arrays.stream(rounds).mapToDouble(what).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
