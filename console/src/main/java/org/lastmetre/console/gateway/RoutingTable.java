package org.lastmetre.console.gateway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one place that says which service answers which path; the first rule that fits wins. */
public final class RoutingTable {
    private static final List<String> SERVICES =
            List.of("order", "sorting", "dispatch", "medical", "sanitation", "identity");
    private static final PathPattern DEAD_LETTERS = PathPattern.of("/api/dead-letters/*/**");

    private static final List<Rule> RULES = Stream.of(
                    Stream.of(new Rule("PUT", PathPattern.of("/api/packages/*/address"), "order")),
                    rules("dispatch", "/api/packages/*/custody"),
                    rules("order", "/api/communities/**", "/api/orders/**", "/api/address-reviews/**"),
                    rules("order", "/api/addresses/**", "/api/households/**"),
                    rules("sorting", "/api/arrivals/**", "/api/disinfections/**", "/api/shelves/**"),
                    rules("sorting", "/api/batches/**", "/api/packages/**", "/api/sums/**", "/api/reception/**"),
                    rules("dispatch", "/api/windows/**", "/api/volunteers/**", "/api/runs/**"),
                    rules("dispatch", "/api/deliveries/**", "/api/clearance/**", "/api/custody-differences/**"),
                    rules("dispatch", "/api/door-visits/**"),
                    rules("medical", "/api/vehicles/**", "/api/medical-requests/**", "/api/appointments/**"),
                    rules("medical", "/api/medicine-requests/**", "/api/key-persons/**", "/api/check-ins/**"),
                    rules("medical", "/api/callers/**", "/api/missed-check-ins/**"),
                    rules("medical", "/api/prescriptions/**", "/api/medical-board/**"),
                    rules("sanitation", "/api/rounds/**", "/api/sites/**", "/api/disinfection-tasks/**"),
                    rules("sanitation", "/api/waste-bags/**", "/api/waste-hauls/**", "/api/sanitation-board/**"),
                    rules("sanitation", "/api/sampling-sessions/**", "/api/disinfection-agents/**"),
                    rules(
                            "sanitation",
                            "/api/sanitation-alerts/**",
                            "/api/waste-differences/**",
                            "/api/waste-points/**",
                            "/api/waste-certificates/**"),
                    rules("identity", "/oauth/**", "/.well-known/openid-configuration", "/api/session/**"),
                    rules("identity", "/api/accounts/**", "/api/api-keys/**", "/api/invitations/**"),
                    rules("identity", "/api/signing-keys/**", "/api/audit/**"))
            .flatMap(rules -> rules)
            .toList();

    private RoutingTable() {}

    /** Empty for a path that no service answers; {@code path} is normalised and begins with a slash. */
    public static Optional<Route> find(String method, String path) {
        var segments = PathPattern.split(path);
        if (DEAD_LETTERS.matches(segments)) {
            return deadLetters(segments);
        }
        return RULES.stream()
                .filter(rule -> rule.matches(method, segments))
                .findFirst()
                .map(rule -> new Route(rule.service(), path));
    }

    /** The path by which the outside world knows a service's own path: dead letters are told apart by a name. */
    public static String outside(String service, String path) {
        var inside = "/api/dead-letters";
        return path.startsWith(inside) ? inside + "/" + service + path.substring(inside.length()) : path;
    }

    private static Optional<Route> deadLetters(List<String> segments) {
        var service = segments.get(2);
        var rest = String.join("/", segments.subList(3, segments.size()));
        var path = rest.isEmpty() ? "/api/dead-letters" : "/api/dead-letters/" + rest;
        return SERVICES.contains(service) ? Optional.of(new Route(service, path)) : Optional.empty();
    }

    private static Stream<Rule> rules(String service, String... patterns) {
        return Stream.of(patterns).map(pattern -> Rule.of(service, pattern));
    }
}
