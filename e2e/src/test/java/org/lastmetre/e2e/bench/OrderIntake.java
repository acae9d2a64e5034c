package org.lastmetre.e2e.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;

/**
 * What checking tokens costs order intake: two order-services that run on the same machine, one with tokens and one of a
 * version before, take orders in turns over 64 connections. Arguments: the gateway of the one with tokens, its
 * order-service, the other's order-service, rounds, seconds of a round. See e2e/token-cost.sh.
 */
final class OrderIntake {
    /** The compiler needs about this many rounds on two cores until it is done. */
    private static final int WARM_UP_ROUNDS = 5;

    private OrderIntake() {}

    public static void main(String[] args) {
        var token = new Tokens(HttpClient.newHttpClient(), URI.create(args[0])).of(Account.HUIBAILONG);
        var sides = List.of(
                new Side("with tokens", URI.create(args[1]), "Authorization: Bearer " + token),
                new Side("without", URI.create(args[2]), "Lm-Caller: huibailong"));
        var rounds = new HashMap<String, List<Side.Round>>();
        for (var round = 0; round <= Integer.parseInt(args[3]); round++) {
            take(sides, round, Integer.parseInt(args[4]), rounds);
        }
        sides.forEach(side -> System.out.printf(
                Locale.ROOT,
                "%-12s median of %d: %.0f orders/s, %.0f us of its processor per order%n",
                side.name(),
                rounds.get(side.name()).size(),
                median(rounds.get(side.name()), Side.Round::ordersPerSecond),
                median(rounds.get(side.name()), Side.Round::cpuMicrosPerOrder)));
    }

    /** Who begins changes from round to round; the first one is long, warms up, and doesn't count. */
    private static void take(List<Side> sides, int round, int seconds, Map<String, List<Side.Round>> rounds) {
        for (var i = 0; i < sides.size(); i++) {
            var side = sides.get((round + i) % sides.size());
            var got = side.round(round == 0 ? WARM_UP_ROUNDS * seconds : seconds);
            System.out.printf(
                    Locale.ROOT,
                    "round %2d  %-12s %6.0f orders/s  %5.0f us/order%n",
                    round,
                    side.name(),
                    got.ordersPerSecond(),
                    got.cpuMicrosPerOrder());
            if (round > 0) {
                rounds.computeIfAbsent(side.name(), name -> new ArrayList<>()).add(got);
            }
        }
    }

    private static double median(List<Side.Round> rounds, ToDoubleFunction<Side.Round> what) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElseThrow();
    }
}
