package org.lastmetre.e2e.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
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
        var service = new OrderService(URI.create(args[0]), header(args[1]));
        service.round(WARM_UP_SECONDS);
        var figures = new Figures();
        for (var round = 0; round < Integer.parseInt(args[2]); round++) {
            figures.add(service.round(Integer.parseInt(args[3])));
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %.0f orders/s (%.0f to %.0f), %.0f us of its processor per order%n",
                args[1].equals("none") ? "without" : "with tokens",
                figures.median(Side.Round::perSecond),
                figures.at(Side.Round::perSecond, 0),
                figures.at(Side.Round::perSecond, 1),
                figures.median(Side.Round::cpuMicrosPerOne));
    }

    private static String header(String gateway) {
        return gateway.equals("none")
                ? "Lm-Caller: huibailong"
                : "Authorization: Bearer "
                        + new Tokens(HttpClient.newHttpClient(), URI.create(gateway)).of(Account.HUIBAILONG);
    }
}
