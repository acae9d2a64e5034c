package org.lastmetre.e2e.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lastmetre.e2e.bench.report.Series;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;

/**
 * How many orders an order-service takes over 64 connections. Arguments: its address, the gateway that gives a token (or
 * "none" for a version that asks for none), rounds, seconds of a round. See e2e/token-cost.sh.
 */
final class OrderIntake {
    /** The compiler needs about so many seconds on two cores until it is done. */
    private static final int WARM_UP_SECONDS = 60;

    private static final int CREATED = 201;

    private OrderIntake() {}

    public static void main(String[] args) {
        var service = URI.create(args[0]);
        var requests = OrderSide.distinct(new OrderForms(List.of(header(args[1]))).plain());
        var load = Load.on(service, 64, requests, Pace.closed());
        load.run(Duration.ofSeconds(WARM_UP_SECONDS)).expect(CREATED);
        var rounds = IntStream.range(0, Integer.parseInt(args[2]))
                .mapToObj(number -> round(service, load, Duration.ofSeconds(Integer.parseInt(args[3]))))
                .toList();
        var orders = series(rounds, Round.PER_SECOND);
        System.out.printf(
                Locale.ROOT,
                "%-12s %.0f orders/s (%.0f to %.0f), %.0f us of its processor per order%n",
                args[1].equals("none") ? "without" : "with tokens",
                orders.median(),
                orders.least(),
                orders.most(),
                series(rounds, OrderSide.CPU).median());
    }

    private static Round round(URI service, Load load, Duration time) {
        var cpu = Metrics.cpuNanos(service);
        var outcome = load.run(time).expect(CREATED);
        var spent = Metrics.cpuNanos(service) - cpu;
        return Round.of(Round.PER_SECOND, outcome.perSecond(CREATED))
                .and(OrderSide.CPU, spent / 1e3 / outcome.answered());
    }

    private static Series series(List<Round> rounds, String figure) {
        return new Series(rounds.stream().map(round -> round.of(figure)).toList());
    }

    private static String header(String gateway) {
        return gateway.equals("none")
                ? "Lm-Caller: huibailong"
                : "Authorization: Bearer "
                        + new Tokens(HttpClient.newHttpClient(), URI.create(gateway)).of(Account.HUIBAILONG);
    }
}
